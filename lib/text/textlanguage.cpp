// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textlanguage.h"

#include <QRegularExpression>

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

namespace perennial {

namespace {

constexpr qsizetype kFewestLetters = 40;
constexpr qsizetype kFewestIdeographs = 8; // a sign says more than a letter
constexpr int kSurePercent = 80;

QString bareText(const QString &text)
{
    static const QRegularExpression kAddresses(QStringLiteral("(https?://|www\\.)\\S+|[@#]\\S+"));
    QString bare = text;
    return bare.replace(kAddresses, QStringLiteral(" "));
}

bool isLongEnough(const QString &text)
{
    qsizetype letters = 0;
    qsizetype ideographs = 0;
    for (const QChar each : text) {
        letters += each.isLetter() ? 1 : 0;
        ideographs += each.unicode() >= 0x3040 && each.unicode() <= 0xd7a3 ? 1 : 0;
    }
    return letters >= kFewestLetters || ideographs >= kFewestIdeographs;
}

QString family(const QString &language)
{
    const QString base = language.section(QLatin1Char('-'), 0, 0).toLower();
    if (base == QLatin1String("bs") || base == QLatin1String("sr") || base == QLatin1String("sh") || base == QLatin1String("cnr"))
        return QStringLiteral("hr");
    if (base == QLatin1String("nb") || base == QLatin1String("nn") || base == QLatin1String("da"))
        return QStringLiteral("no");
    if (base == QLatin1String("ms"))
        return QStringLiteral("id");
    if (base == QLatin1String("iw"))
        return QStringLiteral("he");
    if (base == QLatin1String("prs"))
        return QStringLiteral("fa");
    return base;
}

} // namespace

QString textLanguage(const QString &text)
{
    const QString bare = bareText(text);
    if (!isLongEnough(bare))
        return {};
    const QByteArray utf8 = bare.toUtf8(); // valid UTF-8: lone surrogates become U+FFFD
    bool sure = false;
    CLD2::Language languages[3];
    int percents[3];
    int bytes = 0;
    CLD2::DetectLanguageSummary(utf8.constData(), int(std::min<qsizetype>(utf8.size(), 100000)), true, languages, percents, &bytes, &sure);
    if (!sure || percents[0] < kSurePercent || languages[0] == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return QString::fromLatin1(CLD2::LanguageCode(languages[0])).section(QLatin1Char('-'), 0, 0);
}

bool mayBeLanguage(const QString &text, const QString &expected)
{
    if (expected.isEmpty())
        return true;
    const QString found = textLanguage(text);
    return found.isEmpty() || family(found) == family(expected);
}

} // namespace perennial
