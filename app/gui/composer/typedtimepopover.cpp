// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/typedtimepopover.h"

#include "common/label.h"
#include "composer/timefield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kWidth = 320;
constexpr int kPanelHeight = 84;

} // namespace

TypedTimePopover::TypedTimePopover(const Theme &theme, QWidget *host) : Popover(theme, host)
{
    m_field = new QLineEdit(panel());
    m_field->setObjectName(QStringLiteral("typedTime"));
    m_field->setAccessibleName(tr("Type a time"));
    m_field->setPlaceholderText(tr("fri 14:30, tomorrow 9, in 2 weeks"));
    m_field->setMinimumHeight(theme.scaled(32));
    m_result = new Label(theme, TextType::Body, Token::Text2, QString(), panel());
    m_result->setObjectName(QStringLiteral("typedResult"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_result);
    connect(m_field, &QLineEdit::textChanged, this, &TypedTimePopover::read);
    connect(m_field, &QLineEdit::returnPressed, this, &TypedTimePopover::take);
}

void TypedTimePopover::open(const QRect &beside, const WallTime &now, QTime usual, const Workspace &workspace)
{
    m_now = now;
    m_usual = usual;
    m_workspace = workspace;
    m_field->clear();
    read();
    const int height = theme().scaled(kPanelHeight);
    openAt(QRect(beside.left(), beside.top() - height - 6, theme().scaled(kWidth), height));
    m_field->setFocus(Qt::PopupFocusReason);
}

void TypedTimePopover::read()
{
    m_found.reset();
    const QString text = m_field->text().trimmed();
    const TypedTimeContext context{m_now.date, m_now.time, m_workspace.weekStart, m_workspace.calendar,
                                   locale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'))};
    const auto typed = parseTypedTime(text, context);
    if (typed)
        m_found = WallTime{typed->date, typed->time.value_or(m_usual), m_now.timeZone};
    const bool isPast = m_found && std::pair(m_found->date, m_found->time) <= std::pair(m_now.date, m_now.time);
    m_result->setToken(isPast ? Token::Amber : m_found ? Token::Text : Token::Text3);
    if (isPast)
        m_result->setText(tr("%1 is past").arg(wallWords(*m_found, m_workspace.calendar)));
    else if (m_found)
        m_result->setText(tr("%1 – Enter takes it").arg(wallWords(*m_found, m_workspace.calendar)));
    else
        m_result->setText(text.isEmpty() ? tr("A day, a time, or both") : tr("Not understood yet"));
    if (isPast)
        m_found.reset();
}

void TypedTimePopover::take()
{
    if (!m_found)
        return;
    const WallTime wall = *m_found;
    dismiss();
    Q_EMIT chosen(wall);
}

} // namespace perennial
