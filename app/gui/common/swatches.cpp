// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/swatches.h"

#include "common/icons.h"
#include "common/paint.h"
#include "domain/workspace.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace perennial {

namespace {

constexpr int kSuggested = 8;
constexpr int kSide = 28;

} // namespace

class Swatch : public QAbstractButton
{
public:
    Swatch(const Theme &theme, const QString &colour, QWidget *parent)
        : QAbstractButton(parent), colour(colour), m_theme(theme)
    {
        setCheckable(true);
        setFixedSize(kSide, kSide);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(colour);
        setToolTip(colour);
    }
    const QString colour;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Accent accent = accentFor(QColor(colour), m_theme.variant() == ThemeVariant::Dark ? ThemeVariant::Dark
                                                                                                : ThemeVariant::Light);
        const QColor edge = m_theme.variant() == ThemeVariant::HighContrast ? QColor(Qt::white) : QColor();
        fillRounded(painter, rect(), 6, accent.accent, edge);
        if (isChecked())
            m_theme.icons().paint(painter, QRectF(rect()).adjusted(6, 6, -6, -6), QStringLiteral("check"),
                                  {accent.onAccent});
    }

private:
    const Theme &m_theme;
};

Swatches::Swatches(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_own(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (int i = 0; i < kSuggested; ++i) {
        auto *swatch = new Swatch(theme, suggestedColour(i), this);
        m_swatches << swatch;
        row->addWidget(swatch);
        connect(swatch, &QAbstractButton::clicked, this, [this, swatch] { choose(swatch->colour); });
    }
    row->addSpacing(6);
    static const QRegularExpression kColour(QStringLiteral("#?[0-9A-Fa-f]{6}"));
    m_own->setValidator(new QRegularExpressionValidator(kColour, m_own));
    m_own->setMaxLength(7);
    m_own->setFixedWidth(m_theme.scaled(92));
    m_own->setAccessibleName(tr("Another colour"));
    m_own->setToolTip(tr("Another colour, as #RRGGBB"));
    m_own->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(m_own);
    row->addStretch(1);
    connect(m_own, &QLineEdit::editingFinished, this, &Swatches::typed);
    setColour(suggestedColour(0));
    connect(&theme, &Theme::changed, this, [this] {
        for (Swatch *swatch : std::as_const(m_swatches))
            swatch->update();
    });
}

void Swatches::setColour(const QString &colour)
{
    m_colour = colour.toUpper();
    show();
}

void Swatches::choose(const QString &colour)
{
    const bool another = colour.compare(m_colour, Qt::CaseInsensitive) != 0;
    setColour(colour);
    if (another)
        Q_EMIT chosen(m_colour);
}

void Swatches::typed()
{
    QString text = m_own->text();
    if (!text.startsWith(QLatin1Char('#')))
        text.prepend(QLatin1Char('#'));
    choose(text);
}

void Swatches::show()
{
    for (Swatch *swatch : std::as_const(m_swatches)) {
        swatch->setChecked(swatch->colour.compare(m_colour, Qt::CaseInsensitive) == 0);
        swatch->update();
    }
    m_own->setText(m_colour);
}

} // namespace perennial
