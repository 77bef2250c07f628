// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posts/postsbulkbar.h"

#include "common/button.h"
#include "common/label.h"

namespace perennial {

PostsBulkBar::PostsBulkBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(44));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(16, 0, 16, 1);
    m_row->setSpacing(8);
    m_count = new Label(theme, TextType::Body, Token::Text, QString(), this);
    m_count->setWeight(QFont::DemiBold);
    m_row->addWidget(m_count);
    m_row->addSpacing(8);
    add(QStringLiteral("approve"), QStringLiteral("check"), tr("Approve"), Place::Posts, &PostsBulkBar::approveRequested);
    add(QStringLiteral("toDraft"), QStringLiteral("pencil"), tr("Back to draft"), Place::Posts, &PostsBulkBar::draftRequested);
    add(QStringLiteral("move"), QStringLiteral("calendar"), tr("Move…"), Place::Posts, &PostsBulkBar::moveRequested);
    add(QStringLiteral("addLabel"), QStringLiteral("tag"), tr("Add label…"), Place::Posts, &PostsBulkBar::labelRequested);
    add(QStringLiteral("duplicate"), QStringLiteral("copy"), tr("Duplicate"), Place::Posts, &PostsBulkBar::duplicateRequested);
    add(QStringLiteral("trash"), QStringLiteral("trash"), tr("Delete"), Place::Posts, &PostsBulkBar::trashRequested);
    add(QStringLiteral("restore"), QStringLiteral("undo"), tr("Restore"), Place::Trash, &PostsBulkBar::restoreRequested);
    m_row->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void PostsBulkBar::add(const QString &name, const QString &icon, const QString &text, Place place, Signal signal)
{
    auto *button = new Button(m_theme, name == QLatin1String("trash") ? ButtonKind::Destructive : ButtonKind::Outlined, text, this);
    button->setObjectName(name);
    button->setButtonSize(ButtonSize::Row);
    button->setIconName(icon);
    connect(button, &QPushButton::clicked, this, signal);
    m_row->addWidget(button);
    m_buttons.append({button, place});
}

void PostsBulkBar::show(int count, Place place)
{
    m_count->setText(tr("%Ln selected", nullptr, count));
    for (const auto &[button, where] : std::as_const(m_buttons))
        button->setVisible(where == place);
    setVisible(count > 0);
}

void PostsBulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::AccentTint));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::AccentLine));
}

} // namespace perennial
