// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/segmented.h"

#include "common/controlpaint.h"
#include "common/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>

#include <cmath>

namespace perennial {

class Segment : public QAbstractButton
{
public:
    Segment(const Theme &theme, const QString &id, const QString &text, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_id(id)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QString id() const { return m_id; }

    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(m_theme.font(TextType::Body, QFont::Medium));
        return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 20, m_theme.scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked())
            fillRounded(painter, rect(), 4, m_theme.colour(Token::Raised), m_theme.colour(Token::Line2));
        else if (isDown() || underMouse())
            fillRounded(painter, rect(), 4, m_theme.colour(isDown() ? Token::Press : Token::Hover));
        painter.setFont(m_theme.font(TextType::Body, QFont::Medium));
        painter.setPen(m_theme.colour(!isEnabled() ? Token::Off : isChecked() ? Token::Text : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
    QString m_id;
};

Segmented::Segmented(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Segmented::addSegment(const QString &id, const QString &text)
{
    auto *segment = new Segment(m_theme, id, text, this);
    segment->setObjectName(QStringLiteral("segment-") + id);
    segment->setChecked(m_segments.isEmpty());
    m_segments << segment;
    m_row->addWidget(segment);
    // By click, arrow or screen reader alike; setCurrent() blocks it.
    connect(segment, &QAbstractButton::toggled, this, [this, segment](bool on) {
        if (on)
            Q_EMIT chosen(segment->id());
    });
}

void Segmented::setSegmentText(const QString &id, const QString &text)
{
    for (Segment *segment : std::as_const(m_segments)) {
        if (segment->id() == id)
            segment->setText(text);
    }
    updateGeometry();
}

void Segmented::setSegmentToolTip(const QString &id, const QString &text)
{
    for (Segment *segment : std::as_const(m_segments)) {
        if (segment->id() == id)
            segment->setToolTip(text);
    }
}

void Segmented::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (Segment *segment : std::as_const(m_segments)) {
        if (segment->id() == id)
            segment->setChecked(true);
    }
}

QString Segmented::current() const
{
    for (const Segment *segment : m_segments) {
        if (segment->isChecked())
            return segment->id();
    }
    return {};
}

QSize Segmented::sizeHint() const
{
    int width = 4;
    for (const Segment *segment : m_segments)
        width += segment->sizeHint().width();
    return {width, m_theme.scaled(28) + 4};
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(painter, rect(), 6, m_theme.colour(Token::Sunken), m_theme.colour(Token::Line));
}

} // namespace perennial
