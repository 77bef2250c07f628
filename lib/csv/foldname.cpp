// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/foldname.h"

namespace perennial {

int digitValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= 0x06F0 && u <= 0x06F9)
        return u - 0x06F0;
    if (u >= 0x0660 && u <= 0x0669)
        return u - 0x0660;
    return -1;
}

QString foldName(QStringView name)
{
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (const int digit = digitValue(c); digit >= 0) {
            folded += QChar(u'0' + digit);
            continue;
        }
        switch (c.unicode()) {
        case 0x0131: // dotless i
            folded += u'i';
            break;
        case 0x0111: // d with stroke has no decomposition
            folded += u'd';
            break;
        case 0x064A: // Arabic yeh
        case 0x0649: // alef maksura
            folded += QChar(0x06CC);
            break;
        case 0x0643: // Arabic kaf
            folded += QChar(0x06A9);
            break;
        default:
            if (c.isLetterOrNumber() || c.isSurrogate())
                folded += c;
        }
    }
    return folded;
}

} // namespace perennial
