// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/searchwords.h"

#include "text/folding.h"

namespace perennial {

QString searchWords(const QString &text)
{
    const QString folded = foldForSearch(text);
    QString words(folded.size(), Qt::Uninitialized);
    QChar *out = words.data();
    bool gap = false;
    bool any = false;
    for (const QChar ch : folded) {
        // Half of a surrogate pair belongs to a letter of a rare script or to an emoji: both are worth finding.
        const bool isWord = ch.isLetterOrNumber() || ch.isSurrogate() || ch.isMark();
        if (!isWord) {
            gap = any;
            continue;
        }
        if (gap)
            *out++ = QLatin1Char(' ');
        *out++ = ch;
        gap = false;
        any = true;
    }
    words.truncate(out - words.constData());
    return words;
}

} // namespace perennial
