// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/emptystate.h"

#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"

namespace perennial {

namespace {

class RoundIcon : public QWidget
{
public:
    RoundIcon(const Theme &theme, const QString &icon, QWidget *parent) : QWidget(parent), m_theme(theme), m_icon(icon)
    {
        setFixedSize(48, 48);
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillRounded(painter, rect(), 24, m_theme.colour(Token::NeutralTint));
        m_theme.icons().paint(painter, QRectF(rect()).adjusted(12, 12, -12, -12), m_icon,
                              {m_theme.colour(Token::Text2), layoutDirection()});
    }

private:
    const Theme &m_theme;
    QString m_icon;
};

constexpr int kWidest = 380;

} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(theme, TextType::Section, Token::Text, title, this)),
      m_sentence(new Label(theme, TextType::Body, Token::Text2, sentence, this)), m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(new RoundIcon(theme, icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    m_title->setAlignment(Qt::AlignCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    m_sentence->setParagraph();
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(kWidest);
    m_sentence->setVisible(!sentence.isEmpty());
    // In a row of its own: with an alignment the wrapped lines would not count.
    auto *words = new QHBoxLayout;
    words->addStretch();
    words->addWidget(m_sentence);
    words->addStretch();
    column->addLayout(words);
    column->addSpacing(16);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

Button *EmptyState::addAction(ButtonKind kind, const QString &text)
{
    auto *button = new Button(m_theme, kind, text, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace perennial
