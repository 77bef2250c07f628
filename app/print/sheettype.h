// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SheetType: the type of a printed sheet and how wide words are in it. A unit is 1/20 of a point, so that measures are
// the same on every device. Plain value. Thread: any, once there is a QGuiApplication.

#include <QFont>
#include <QStringList>

namespace perennial {

constexpr qreal kSheetUnits = 20; // to the point
constexpr qreal pt(qreal points)
{
    return points * kSheetUnits;
}

enum class SheetText { Client, Title, Heading, Body, BodyBold, Small, SmallBold, Mark };

class SheetType
{
public:
    SheetType();

    QFont font(SheetText text) const;
    qreal lineHeight(SheetText text) const;
    qreal width(SheetText text, const QString &words) const;
    QString elided(SheetText text, const QString &words, qreal width) const;
    // Broken into lines, a word that is longer than a line within itself. At most so many (0: all of them); the last
    // one then ends with an ellipsis. Blank lines stay.
    QStringList wrapped(SheetText text, const QString &words, qreal firstWidth, qreal width, int mostLines) const;

private:
    QStringList m_families;
};

} // namespace perennial
