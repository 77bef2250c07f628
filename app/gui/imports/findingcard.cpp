// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/findingcard.h"

#include "common/paint.h"

#include <QKeyEvent>
#include <QLayout>

namespace perennial {

namespace {

constexpr int kMostLetters = 26; // of a line in the panel

} // namespace

FindingCard::FindingCard(const Theme &theme, const QString &name, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("finding-group"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button's own never gets narrower than its hint
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize FindingCard::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QSize();
}

QSize FindingCard::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QSize();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), m_theme.colour(isChecked() ? Token::AccentTint : Token::Hover));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Token::Line));
    if (isChecked())
        painter.fillRect(QRect(layoutDirection() == Qt::LeftToRight ? 0 : width() - 3, 0, 3, height() - 1), m_theme.colour(Token::Accent));
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

MendSample::MendSample(const Theme &theme, const QString &before, const QString &after, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    std::tie(m_before, m_after) = aroundDifference(before, after, kMostLetters);
    setObjectName(QStringLiteral("mend-sample"));
    setToolTip(QStringLiteral("%1\n%2").arg(before, after));
    setAccessibleName(tr("“%1” becomes “%2”").arg(m_before, m_after));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize MendSample::sizeHint() const
{
    return {m_theme.scaled(200), 2 * QFontMetrics(m_theme.font(TextType::Small)).height() + 4};
}

void MendSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont struck = m_theme.font(TextType::Small);
    struck.setStrikeOut(true);
    const qreal line = height() / 2.0;
    drawLine(painter, QRectF(0, 0, width(), line), m_before, struck, m_theme.colour(Token::Text3), layoutDirection());
    drawLine(painter, QRectF(0, line, width(), line), m_after, m_theme.font(TextType::Small, QFont::DemiBold),
             m_theme.colour(Token::Green), layoutDirection());
}

std::pair<QString, QString> aroundDifference(const QString &before, const QString &after, int most)
{
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before[same] == after[same])
        ++same;
    qsizetype from = std::max<qsizetype>(0, same - most / 3);
    // From the start of a word, where one is near.
    while (from > 0 && from < same && !before[from - 1].isSpace())
        ++from;
    const auto part = [&](const QString &text) {
        QString shown = text.mid(from, most).simplified();
        if (from > 0)
            shown.prepend(QChar(0x2026));
        if (from + most < text.size())
            shown.append(QChar(0x2026));
        return shown;
    };
    return {part(before), part(after)};
}

} // namespace perennial
