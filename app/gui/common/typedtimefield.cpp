// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/typedtimefield.h"

#include "common/label.h"
#include "common/wallwords.h"
#include "plan/typedtime.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

TypedTimeField::TypedTimeField(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("typedTime"));
    m_line->setMinimumHeight(theme.scaled(32));
    m_result = new Label(theme, TextType::Body, Token::Text2);
    m_result->setObjectName(QStringLiteral("typedResult"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_result);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TypedTimeField::read);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_found)
            Q_EMIT entered();
    });
}

void TypedTimeField::setFrame(const TypedTimeFrame &frame)
{
    m_frame = frame;
    m_line->setAccessibleName(frame.usual ? tr("Type a time") : tr("Type a day"));
    m_line->setPlaceholderText(frame.usual ? tr("fri 14:30, tomorrow 9, in 2 weeks") : tr("fri, 24.11., in 2 weeks"));
    read();
}

void TypedTimeField::setText(const QString &text)
{
    m_line->setText(text);
}

void TypedTimeField::read()
{
    m_found.reset();
    const QString text = m_line->text().trimmed();
    const WallTime &now = m_frame.now;
    const TypedTimeContext context{now.date, now.time, m_frame.weekStart, m_frame.calendar,
                                   locale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'))};
    if (const auto typed = parseTypedTime(text, context))
        m_found = WallTime{typed->date, m_frame.usual ? typed->time.value_or(*m_frame.usual) : QTime(), now.timeZone};
    const QTime least = m_frame.usual ? now.time : QTime();
    const bool isPast = m_found && !m_frame.pastIsWelcome
        && (m_found->date < now.date || (m_found->date == now.date && least.isValid() && m_found->time <= least));
    m_result->setToken(isPast ? Token::Amber : m_found ? Token::Text : Token::Text3);
    if (isPast)
        m_result->setText(tr("%1 is past").arg(wallWords(*m_found, m_frame.calendar)));
    else if (m_found)
        m_result->setText(tr("%1 – Enter takes it").arg(wallWords(*m_found, m_frame.calendar)));
    else if (!text.isEmpty())
        m_result->setText(tr("Not understood yet"));
    else
        m_result->setText(m_frame.usual ? tr("A day, a time, or both") : tr("A day"));
    if (isPast)
        m_found.reset();
    Q_EMIT foundChanged();
}

} // namespace perennial
