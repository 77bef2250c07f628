// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pageheader.h"

#include "common/button.h"
#include "common/label.h"
#include "common/searchfield.h"

#include <QKeySequence>

namespace perennial {

namespace {

QString keys(const QKeySequence &sequence)
{
    // "Ctrl F": a key cap has no plus.
    return sequence.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace

PageHeader::PageHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(theme, TextType::Title, Token::Text, title, this)),
      m_fact(new Label(theme, TextType::Small, Token::Text3, {}, this)), m_navigation(new QHBoxLayout),
      m_view(new QHBoxLayout), m_end(new QHBoxLayout)
{
    setObjectName(QStringLiteral("page-header"));
    setProperty("area", true);
    setFixedHeight(theme.scaled(kHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_fact);
    m_fact->setContentsMargins(0, 6, 0, 0); // on the title's base line
    m_fact->hide();
    row->addSpacing(8);
    for (QHBoxLayout *slot : {m_navigation, m_view, m_end})
        slot->setSpacing(8);
    row->addLayout(m_navigation);
    row->addStretch(1);
    row->addLayout(m_view);
    row->addSpacing(8);
    row->addLayout(m_end);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(kHeight));
        update();
    });
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void PageHeader::addBack(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, widget);
}

void PageHeader::addNavigation(QWidget *widget)
{
    m_navigation->addWidget(widget);
}

void PageHeader::addView(QWidget *widget)
{
    m_view->addWidget(widget);
}

void PageHeader::addEnd(QWidget *widget)
{
    m_end->addWidget(widget);
}

SearchField *PageHeader::search()
{
    if (!m_search) {
        m_search = new SearchField(m_theme, this);
        m_search->setObjectName(QStringLiteral("search"));
        m_search->setKeyCap(keys(QKeySequence(Qt::CTRL | Qt::Key_F)));
        m_search->setMinimumWidth(120);
        m_search->setMaximumWidth(m_theme.scaled(200));
        m_end->insertWidget(0, m_search);
    }
    return m_search;
}

Button *PageHeader::newPostButton()
{
    if (!m_newPost) {
        m_newPost = new Button(m_theme, ButtonKind::Tinted, tr("New post"), this);
        m_newPost->setObjectName(QStringLiteral("new-post"));
        m_newPost->setIconName(QStringLiteral("plus"));
        m_newPost->setKeyCap(keys(QKeySequence(Qt::CTRL | Qt::Key_N)));
        m_end->addWidget(m_newPost);
        connect(m_newPost, &Button::clicked, this, &PageHeader::newPostRequested);
    }
    return m_newPost;
}

bool PageHeader::focusSearch()
{
    if (!m_search || m_search->isHidden()) // a view of the page may have nothing to search in
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Token::Line));
}

} // namespace perennial
