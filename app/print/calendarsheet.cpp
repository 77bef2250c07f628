// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/calendarsheet.h"

#include <QSet>

namespace perennial {

namespace {

constexpr int kLongestMark = 3;

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += letters.isEmpty() ? c.toUpper() : c.toLower();
    }
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

} // namespace

QPageSize paperOf(const QLocale &locale)
{
    const QSet<QLocale::Territory> letter{QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,
                                          QLocale::Philippines,  QLocale::Chile,     QLocale::Colombia,
                                          QLocale::Venezuela,    QLocale::PuertoRico};
    return QPageSize(letter.contains(locale.territory()) ? QPageSize::Letter : QPageSize::A4);
}

QStringList channelMarks(const QStringList &names)
{
    QStringList marks;
    QSet<QString> taken;
    int number = 0;
    for (const QString &name : names) {
        const QString letters = lettersOf(name);
        QString mark;
        for (int length = 1; length <= kLongestMark && (mark.isEmpty() || taken.contains(mark)); ++length)
            mark = letters.left(length);
        while (taken.contains(mark))
            mark = QString::number(++number);
        taken.insert(mark);
        marks << mark;
    }
    return marks;
}

} // namespace perennial
