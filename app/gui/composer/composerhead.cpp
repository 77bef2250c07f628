// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerhead.h"

#include "boot/errortext.h"
#include "common/button.h"
#include "common/label.h"
#include "common/pill.h"

#include <QTime>

namespace perennial {

namespace {

constexpr int kMostReasons = 4; // in words; the rest is counted

} // namespace

namespace {

struct StateLook
{
    QString words;
    QString icon;
    Tone tone;
};

StateLook lookOf(const Post &post)
{
    if (post.trashedAt)
        return {ComposerHead::tr("In the trash"), QStringLiteral("trash"), Tone::Neutral};
    switch (post.status) {
    case PostStatus::Idea:
        return {ComposerHead::tr("Idea"), QStringLiteral("bulb"), Tone::Neutral};
    case PostStatus::Draft:
        return {ComposerHead::tr("Draft"), QStringLiteral("pencil"), Tone::Neutral};
    case PostStatus::InReview:
        return {ComposerHead::tr("In review"), QStringLiteral("eye"), Tone::Amber};
    case PostStatus::Approved:
        return {ComposerHead::tr("Approved"), QStringLiteral("check"), Tone::Green};
    case PostStatus::Scheduled:
        return {ComposerHead::tr("Scheduled"), QStringLiteral("clock"), Tone::Accent};
    case PostStatus::Done:
        return {ComposerHead::tr("Sent"), QStringLiteral("check"), Tone::Green};
    }
    return {};
}

} // namespace

ComposerHead::ComposerHead(ComposerSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    setFixedHeight(theme.scaled(56));
    m_back = makeIconButton(theme, QStringLiteral("chevron-left"), tr("Close (Escape); everything is kept"), ButtonKind::Quiet, this);
    m_back->setObjectName(QStringLiteral("back"));
    m_title = new ElidedLabel(theme, TextType::Title, Token::Text, QString(), this);
    m_state = new Pill(theme, Tone::Neutral, QString(), this);
    m_kept = new Label(theme, TextType::Small, Token::Text3, QString(), this);
    m_kept->setObjectName(QStringLiteral("kept"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_kept);
    row->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &ComposerHead::backRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ComposerHead::refresh()
{
    const QString title = titleOf(m_session.post());
    m_title->setText(title.isEmpty() ? tr("New post") : title);
    m_title->updateGeometry();
    const StateLook look = lookOf(m_session.post());
    m_state->setText(look.words);
    m_state->setIconName(look.icon);
    m_state->setTone(look.tone);
}

void ComposerHead::tell(const QString &words, Token token)
{
    m_kept->setText(words);
    m_kept->setToken(token);
}

void ComposerHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
}

ComposerNotice::ComposerNotice(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("notice"));
    m_words = new Label(theme, TextType::Body, Token::Text, QString(), this);
    m_words->setParagraph();
    m_copy = new Button(theme, ButtonKind::Outlined, tr("Keep mine as a copy"), this);
    m_copy->setButtonSize(ButtonSize::Row);
    m_copy->setObjectName(QStringLiteral("keepCopy"));
    m_theirs = new Button(theme, ButtonKind::Outlined, tr("Take the other one"), this);
    m_theirs->setButtonSize(ButtonSize::Row);
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_hide = makeIconButton(theme, QStringLiteral("close"), tr("Hide"), ButtonKind::Quiet, this);
    m_hide->setButtonSize(ButtonSize::Row);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_copy);
    row->addWidget(m_theirs);
    row->addWidget(m_hide);
    connect(m_copy, &QPushButton::clicked, this, &ComposerNotice::copyRequested);
    connect(m_theirs, &QPushButton::clicked, this, &ComposerNotice::theirsRequested);
    connect(m_hide, &QPushButton::clicked, this, &ComposerNotice::clear);
    hide();
}

void ComposerNotice::showProblem(const Error &error)
{
    m_problem = sentenceFor(error);
    tell();
}

void ComposerNotice::showLeft(const QList<Error> &reasons)
{
    QStringList sentences;
    for (const Error &reason : reasons.mid(0, kMostReasons))
        sentences << sentenceFor(reason);
    if (reasons.size() > kMostReasons)
        sentences << tr("%Ln more were left for reasons like these.", nullptr, int(reasons.size() - kMostReasons));
    m_left = sentences.join(QLatin1Char('\n'));
    tell();
}

void ComposerNotice::settle()
{
    m_problem.clear();
    m_conflict = false;
    tell();
}

void ComposerNotice::tell()
{
    if (m_conflict && isVisible())
        return; // that one waits for an answer
    QStringList words{m_problem, m_left};
    words.removeAll(QString());
    m_conflict = false;
    m_words->setText(words.join(QLatin1Char('\n')));
    m_copy->hide();
    m_theirs->hide();
    m_hide->show();
    setVisible(!words.isEmpty());
}

void ComposerNotice::showConflict()
{
    m_conflict = true;
    m_words->setText(tr("This post was changed elsewhere while you were writing. Your version is here and nothing of it is lost; "
                        "keep it as a post of its own, or take the other one."));
    m_copy->show();
    m_theirs->show();
    m_hide->hide();
    show();
}

void ComposerNotice::clear()
{
    m_conflict = false;
    m_problem.clear();
    m_left.clear();
    hide();
}

void ComposerNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(m_conflict ? Token::AmberBg : Token::RedBg));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(m_conflict ? Token::AmberLine : Token::RedLine));
}

} // namespace perennial
