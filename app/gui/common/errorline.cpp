// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/errorline.h"

#include "common/icons.h"
#include "common/label.h"
#include "common/paint.h"

namespace perennial {

ErrorLine::ErrorLine(const Theme &theme, Tone tone, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tone(tone), m_what(new Label(theme, TextType::Body, Token::Text, {}, this)),
      m_nextStep(new Label(theme, TextType::Small, Token::Text2, {}, this)),
      m_action(new Button(theme, ButtonKind::Outlined, {}, this))
{
    m_what->setWeight(QFont::DemiBold);
    m_what->setParagraph();
    m_nextStep->setParagraph();
    m_action->setButtonSize(ButtonSize::Row);
    m_action->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_nextStep);
    auto *row = new QHBoxLayout(this);
    // The icon is painted in the margin of the start.
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addSpacing(28);
    row->addLayout(texts, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
}

void ErrorLine::setTexts(const QString &what, const QString &nextStep)
{
    m_what->setText(what);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(nextStep);
}

void ErrorLine::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

Button *ErrorLine::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    return m_action;
}

void ErrorLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours colours = toneColours(m_theme, m_tone);
    fillRounded(painter, rect(), 6, colours.ground, colours.line);
    const QString icon = m_tone == Tone::Red     ? QStringLiteral("badge-failed")
                         : m_tone == Tone::Amber ? QStringLiteral("badge-conflict")
                                                 : QStringLiteral("info");
    const QRectF slice = sliceStart(QRectF(rect()), 40, layoutDirection());
    const QRectF box(slice.center().x() - 8, m_what->geometry().center().y() - 8, 16, 16);
    m_theme.icons().paint(painter, box, icon, {colours.text, Qt::LeftToRight, m_theme.colour(Token::Canvas)});
}

} // namespace perennial
