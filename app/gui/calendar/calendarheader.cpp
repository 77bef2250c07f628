// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarheader.h"

#include "common/button.h"
#include "common/searchfield.h"
#include "common/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace perennial {

CalendarHeader::CalendarHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(56);
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("calendarTitle"));
    m_fact = new QLabel;
    m_views = new Segmented(theme);
    m_views->setObjectName(QStringLiteral("calendarViews"));
    m_views->setAccessibleName(tr("View"));
    m_views->addSegment(QStringLiteral("month"), tr("Month"));
    m_views->addSegment(QStringLiteral("week"), tr("Week"));
    m_views->addSegment(QStringLiteral("day"), tr("Day"));
    m_search = new SearchField(theme);
    m_search->setObjectName(QStringLiteral("calendarSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the calendar"));
    m_search->setKeyCap(tr("Ctrl F"));
    m_search->setMaximumWidth(200);
    auto *before = makeIconButton(theme, QStringLiteral("chevron-left"), tr("Earlier"), ButtonKind::Quiet);
    before->setObjectName(QStringLiteral("calendarBefore"));
    auto *after = makeIconButton(theme, QStringLiteral("chevron-right"), tr("Later"), ButtonKind::Quiet);
    after->setObjectName(QStringLiteral("calendarAfter"));
    auto *today = new Button(theme, ButtonKind::Outlined, tr("Today"));
    today->setObjectName(QStringLiteral("calendarToday"));
    auto *post = new Button(theme, ButtonKind::Tinted, tr("New post"));
    post->setObjectName(QStringLiteral("calendarNewPost"));
    post->setIconName(QStringLiteral("plus"));
    post->setKeyCap(tr("Ctrl N"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_fact);
    row->addSpacing(8);
    row->addWidget(before);
    row->addWidget(today);
    row->addWidget(after);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addSpacing(8);
    row->addWidget(m_search);
    row->addWidget(post);

    connect(before, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(after, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(today, &QAbstractButton::clicked, this, &CalendarHeader::todayRequested);
    connect(post, &QAbstractButton::clicked, this, &CalendarHeader::newPostRequested);
    connect(m_views, &Segmented::chosen, this, &CalendarHeader::viewChosen);
    connect(m_search, &QLineEdit::textChanged, this, &CalendarHeader::searchChanged);
    connect(&theme, &Theme::changed, this, &CalendarHeader::dress);
    dress();
}

void CalendarHeader::dress()
{
    const auto tint = [this](QLabel *label, Token token) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.colour(token));
        label->setPalette(palette);
    };
    m_title->setFont(m_theme.font(TextType::Title));
    tint(m_title, Token::Text);
    m_fact->setFont(m_theme.font(TextType::Small));
    tint(m_fact, Token::Text3);
    m_fact->setContentsMargins(0, 5, 0, 0); // on the title's baseline
    update();
}

void CalendarHeader::setTitle(const QString &title, const QString &fact)
{
    m_title->setText(title);
    m_fact->setText(fact);
}

void CalendarHeader::setView(const QString &id)
{
    m_views->setCurrent(id);
}

void CalendarHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CalendarHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

} // namespace perennial
