// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/celldamage.h"

#include "csv/celltext.h"
#include "csv/dateformats.h"
#include "csv/foldname.h"
#include "csv/monthnames.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace perennial {

namespace {

constexpr qsizetype kShortCell = 24;    // bytes: longer ones are no number, no date and no word of a spreadsheet
constexpr qsizetype kOldLimit = 255;     // characters of a cell in old spreadsheets and some of their tools
constexpr qsizetype kCellLimit = 32767;  // of today's

CellDamage damage(const char *code, QString mended = {}, QStringList args = {},
                  CellDamage::When when = CellDamage::When::Always)
{
    return {code, std::move(mended), std::move(args), when};
}

bool isWritten(Field field) // by a person, for people
{
    switch (field) {
    case Field::Text:
    case Field::Title:
    case Field::FirstComment:
    case Field::Thread:
    case Field::ContentWarning:
    case Field::Notes:
    case Field::AltTexts:
    case Field::Rights:
        return true;
    default:
        return false;
    }
}

bool isName(Field field)
{
    return field == Field::Labels || field == Field::Campaign || field == Field::Category || field == Field::Title ||
           field == Field::ExternalId;
}

bool isJson(Field field)
{
    return field == Field::Options || field == Field::Variants;
}

// The words of spreadsheets for a formula that failed, in English, Turkish and Croatian.
bool isFormulaFault(const QString &cell)
{
    static const QSet<QString> kWords = [] {
        QSet<QString> words;
        for (const char *word : {"#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!",
                                 "#BLOCKED!", "#GETTING_DATA", "#BAŞV!", "#AD?", "#DEĞER!", "#YOK", "#SAYI/0!", "#BÖL/0!", "#SAYI!",
                                 "#BOŞ!", "#TAŞMA!", "#HESAPLA!", "#NAZIV?", "#VRIJ!", "#VRIJEDN!", "#N/D", "#DIJ/0!", "#BROJ!"})
            words.insert(QString::fromUtf8(word));
        return words;
    }();
    if (cell.startsWith(QLatin1String("Err:")))
        return cell.size() == 7 && cell[4].isDigit() && cell[5].isDigit() && cell[6].isDigit();
    return cell.startsWith(QLatin1Char('#')) && kWords.contains(cell);
}

// 1.2E+15, 1,2E+15, 9E+11
bool isExponent(QStringView cell)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < cell.size() && digitValue(cell[at]) >= 0)
            ++at;
        return at - from;
    };
    if (digits() != 1)
        return false;
    if (at < cell.size() && (cell[at] == u'.' || cell[at] == u',')) {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at + 1 >= cell.size() || (cell[at] != u'E' && cell[at] != u'e') || cell[at + 1] != u'+')
        return false;
    at += 2;
    const qsizetype power = digits();
    return power >= 1 && power <= 3 && at == cell.size();
}

// 27-Mar, Mar-27, 27.Oca, Oca.27: what "3-27" or "27/3" becomes. Only abbreviations: "May 27" in full may be meant.
bool isDayAndMonth(QStringView cell)
{
    qsizetype cut = -1;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'-' || cell[i] == u'.' || cell[i] == u'/') {
            if (cut >= 0 && i + 1 < cell.size())
                return false;
            cut = cut < 0 ? i : cut;
        }
    }
    if (cut < 1 || cut + 1 >= cell.size())
        return false;
    QStringView first = cell.left(cut);
    QStringView second = cell.sliced(cut + 1);
    while (second.endsWith(u'.'))
        second.chop(1);
    const auto isNumber = [](QStringView part) {
        return (part.size() == 1 || part.size() == 2 || part.size() == 4) &&
               std::all_of(part.begin(), part.end(), [](QChar c) { return digitValue(c) >= 0; });
    };
    const auto isMonth = [](QStringView part) {
        return part.size() >= 3 && part.size() <= 4 &&
               std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); }) && monthFromName(foldName(part));
    };
    return (isNumber(first) && isMonth(second)) || (isMonth(first) && isNumber(second));
}

// 830, 0900: hours and minutes without their colon; a spreadsheet takes a zero in front away.
std::optional<CellDamage> timeDamage(const QString &cell)
{
    const bool digits = cell.size() >= 3 && cell.size() <= 4 &&
                        std::all_of(cell.begin(), cell.end(), [](QChar c) { return digitValue(c) >= 0; });
    if (digits) {
        int value = 0;
        for (const QChar c : cell)
            value = value * 10 + digitValue(c);
        const QTime time(value / 100, value % 100);
        if (time.isValid())
            return damage("time-digits", time.toString(QStringLiteral("HH:mm")), {cell}, CellDamage::When::IfRefused);
        return std::nullopt;
    }
    return std::nullopt;
}

bool isCurly(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2018 && u <= 0x201F) || u == 0x2032 || u == 0x2033 || u == 0x00AB || u == 0x00BB;
}

QString straightened(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0x2018 && u <= 0x201B) || u == 0x2032)
            c = u'\'';
        else if (isCurly(c))
            c = u'"';
    }
    return text;
}

bool isHiddenBlank(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00A0 || u == 0x00AD || u == 0x180E || (u >= 0x200B && u <= 0x200F) || u == 0x202F || u == 0x2060 || u == 0xFEFF ||
           u == 0x061C || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

std::optional<CellDamage> jsonDamage(const QString &cell)
{
    if (std::none_of(cell.begin(), cell.end(), isCurly) || !QJsonDocument::fromJson(cell.toUtf8()).isNull())
        return std::nullopt;
    const QString mended = straightened(cell);
    const bool isMended = !QJsonDocument::fromJson(mended.toUtf8()).isNull();
    return damage("quotes-curly", isMended ? mended : QString(), {}, CellDamage::When::IfRefused);
}

std::optional<CellDamage> channelDamage(const QString &cell)
{
    if (std::any_of(cell.begin(), cell.end(), isHiddenBlank)) {
        QString mended;
        for (const QChar c : cell) {
            if (c == QChar(0x00A0) || c == QChar(0x202F))
                mended += QLatin1Char(' ');
            else if (!isHiddenBlank(c))
                mended += c;
        }
        return damage("blanks-hidden", mended.trimmed(), {}, CellDamage::When::IfRefused);
    }
    if (std::any_of(cell.begin(), cell.end(), isCurly))
        return damage("quotes-curly", straightened(cell), {}, CellDamage::When::IfRefused);
    return std::nullopt;
}

QString withoutQuotesAround(const QString &cell)
{
    qsizetype from = 0;
    qsizetype to = cell.size();
    const auto isQuote = [](QChar c) { return isCurly(c) || c == u'"' || c == u'\''; };
    while (from < to && isQuote(cell[from]))
        ++from;
    while (to > from && isQuote(cell[to - 1]))
        --to;
    return cell.mid(from, to - from);
}

std::optional<CellDamage> linkDamage(const QString &cell)
{
    if (std::any_of(cell.begin(), cell.end(), isHiddenBlank)) {
        QString mended;
        for (const QChar c : cell) {
            if (!isHiddenBlank(c))
                mended += c;
        }
        return damage("blanks-hidden", mended.trimmed());
    }
    if (std::any_of(cell.begin(), cell.end(), isCurly)) {
        const QString bare = withoutQuotesAround(cell);
        return damage("quotes-curly", straightened(bare));
    }
    const QString trimmed = cell.trimmed();
    if (std::none_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    QString mended;
    bool atLines = true; // "https://example.com/a long name" is not one link with its blanks taken out
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        if (trimmed[i].isSpace())
            atLines = atLines && (trimmed[i] != u' ' || (i > 0 && trimmed[i - 1].isSpace()) ||
                                  (i + 1 < trimmed.size() && trimmed[i + 1].isSpace()));
        else
            mended += trimmed[i];
    }
    const bool several = mended.indexOf(QLatin1String("://")) != mended.lastIndexOf(QLatin1String("://"));
    return damage("link-blank", atLines && !several ? mended : QString());
}

// Letters that became "?" or U+FFFD: Ba?lang?ç, ???? ??? ????
bool hasLostLetters(QByteArrayView utf8)
{
    const auto isLetter = [](uchar c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; };
    // "page?id=3"
    const auto isParameter = [](QByteArrayView rest) {
        for (const char each : rest) {
            if (uchar(each) <= ' ')
                return false;
            if (each == '=')
                return true;
        }
        return false;
    };
    if (utf8.indexOf('?') < 0 && utf8.indexOf('\xEF') < 0)
        return false;
    bool inAddress = false;
    int questionWords = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (c <= ' ') {
            inAddress = false;
            continue;
        }
        if (c == 0xEF && i + 2 < utf8.size() && uchar(utf8[i + 1]) == 0xBF && uchar(utf8[i + 2]) == 0xBD)
            return true;
        inAddress = inAddress || c == '/' || c == '=' || c == '@' || (c == '.' && i + 1 < utf8.size() && isLetter(uchar(utf8[i + 1])));
        if (c != '?' || inAddress)
            continue;
        const uchar before = i > 0 ? uchar(utf8[i - 1]) : ' ';
        qsizetype end = i;
        while (end < utf8.size() && utf8[end] == '?')
            ++end;
        const uchar after = end < utf8.size() ? uchar(utf8[end]) : ' ';
        if (isLetter(before) && after >= 'a' && after <= 'z' && end - i <= 2 && !isParameter(utf8.sliced(end)))
            return true;
        questionWords += before <= ' ' && after <= ' ' && end - i >= 2;
        if (questionWords >= 2)
            return true;
        i = end - 1;
    }
    return false;
}

// A text that ends where a spreadsheet's cell does, in the middle of something.
bool isCut(QByteArrayView utf8)
{
    if (utf8.size() < kOldLimit)
        return false;
    const QString text = QString::fromUtf8(utf8);
    if (text.size() == kCellLimit)
        return true;
    return text.size() == kOldLimit && (text.back().isLetterOrNumber() || text.back().isSpace() || text.back() == u',') &&
           !text.mid(text.lastIndexOf(QLatin1Char(' ')) + 1).startsWith(QLatin1Char('#'));
}

std::optional<CellDamage> shortDamage(const QString &cell, Field field)
{
    if (cell.isEmpty())
        return std::nullopt;
    if (cell[0] == u'#' || cell[0] == u'E') {
        if (isFormulaFault(cell))
            return damage("excel-error", {}, {cell});
        if (cell.size() >= 3 && cell.count(QLatin1Char('#')) == cell.size())
            return damage("column-narrow");
    }
    if (field == Field::Time)
        return timeDamage(cell);
    const bool isWord = isName(field) || isWritten(field) || field == Field::Channels;
    if ((isWord || field == Field::Link) && isExponent(cell))
        return damage("number-exponent", {}, {cell});
    if (isWord && isDayAndMonth(cell))
        return damage("number-as-date", {}, {cell});
    return std::nullopt;
}

std::optional<CellDamage> letterDamage(QByteArrayView utf8, SwappedLetters swapped)
{
    if (mayBeMangled(utf8)) {
        const QString text = QString::fromUtf8(utf8);
        if (auto mended = unmangled(text))
            return damage("mojibake", *mended);
        if (looksMangled(text))
            return damage("mojibake");
    }
    if (swapped == SwappedLetters::None || utf8.indexOf('\xC3') < 0)
        return std::nullopt;
    const QString text = QString::fromUtf8(utf8);
    const QString mended = unswapped(text, swapped);
    if (mended == text)
        return std::nullopt;
    const bool turkish = swapped == SwappedLetters::Turkish;
    return damage("letters-swapped", mended,
                  {turkish ? QStringLiteral("windows-1254") : QStringLiteral("windows-1250"), QStringLiteral("windows-1252")});
}

std::optional<CellDamage> quoteDamage(QByteArrayView utf8, Field field)
{
    if (utf8.size() > 4 && utf8.startsWith("\"\"") && utf8.endsWith("\"\"")) {
        QString mended = QString::fromUtf8(utf8.sliced(2, utf8.size() - 4));
        while (mended.startsWith(u'"') && mended.endsWith(u'"') && mended.size() > 1)
            mended = mended.mid(1, mended.size() - 2);
        mended.replace(QLatin1String("\"\""), QLatin1String("\""));
        return damage("quotes-doubled", mended);
    }
    if (utf8.size() < 2 || utf8[0] != '\'')
        return std::nullopt;
    const char next = utf8[1];
    const bool digit = next >= '0' && next <= '9'; // "'90s" is right in a text
    if (next != '=' && next != '+' && next != '-' && next != '@' && (!digit || isWritten(field)))
        return std::nullopt;
    const bool isRead = field == Field::Date || field == Field::Time || field == Field::Channels;
    return damage("apostrophe-left", QString::fromUtf8(utf8.sliced(1)), {},
                  isRead ? CellDamage::When::IfRefused : CellDamage::When::Always);
}

bool hasWide(QByteArrayView utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) >= 0x80; });
}

} // namespace

std::optional<CellDamage> damageOf(QByteArrayView utf8, Field field, SwappedLetters swapped)
{
    if (utf8.isEmpty())
        return std::nullopt;
    if (utf8.size() <= kShortCell) {
        if (auto found = shortDamage(QString::fromUtf8(utf8).trimmed(), field))
            return found;
    }
    const bool wide = hasWide(utf8);
    if (wide) {
        if (auto found = letterDamage(utf8, swapped))
            return found;
    }
    if ((isWritten(field) || isName(field)) && hasLostLetters(utf8))
        return damage("letters-lost");
    if (auto found = quoteDamage(utf8, field))
        return found;
    if (field == Field::Link) {
        if (auto found = linkDamage(QString::fromUtf8(utf8)))
            return found;
    }
    if (wide && isJson(field))
        return jsonDamage(QString::fromUtf8(utf8));
    if (wide && (field == Field::Channels || field == Field::Media))
        return channelDamage(QString::fromUtf8(utf8));
    if (isWritten(field) && isCut(utf8))
        return damage("text-cut", {}, {QString::number(QString::fromUtf8(utf8).size())});
    return std::nullopt;
}

QString damageMessage(const QString &code)
{
    static const QHash<QString, QString> kMessages{
        {QStringLiteral("mojibake"), QStringLiteral("letters of another encoding: the text was saved in the wrong one")},
        {QStringLiteral("letters-swapped"), QStringLiteral("letters of another alphabet: the file was read in the wrong encoding")},
        {QStringLiteral("letters-lost"), QStringLiteral("letters were lost when the file was saved; export it as UTF-8 again")},
        {QStringLiteral("time-digits"), QStringLiteral("hours and minutes without a colon")},
        {QStringLiteral("number-exponent"), QStringLiteral("a spreadsheet shortened a long number; its digits are lost")},
        {QStringLiteral("number-as-date"), QStringLiteral("a spreadsheet may have made a date of this")},
        {QStringLiteral("column-narrow"), QStringLiteral("copied from a column that was too narrow; what it said is lost")},
        {QStringLiteral("excel-error"), QStringLiteral("a formula of the spreadsheet failed here")},
        {QStringLiteral("quotes-curly"), QStringLiteral("typographic quotes where straight ones belong")},
        {QStringLiteral("blanks-hidden"), QStringLiteral("blanks that can't be seen")},
        {QStringLiteral("link-blank"), QStringLiteral("a link with a blank or a line break in it")},
        {QStringLiteral("text-cut"), QStringLiteral("the text ends where a cell of a spreadsheet does: it may be cut")},
        {QStringLiteral("quotes-doubled"), QStringLiteral("doubled quotes are left over at both ends")},
        {QStringLiteral("apostrophe-left"), QStringLiteral("an apostrophe of a spreadsheet stands in front")},
    };
    return kMessages.value(code);
}

const QStringList &damageCodes()
{
    static const QStringList kCodes = mendableDamage() + QStringList{QStringLiteral("letters-lost"), QStringLiteral("number-exponent"),
                                                                     QStringLiteral("number-as-date"), QStringLiteral("column-narrow"),
                                                                     QStringLiteral("excel-error"), QStringLiteral("text-cut")};
    return kCodes;
}

const QStringList &mendableDamage()
{
    static const QStringList kCodes{QStringLiteral("mojibake"), QStringLiteral("letters-swapped"), QStringLiteral("time-digits"),
                                    QStringLiteral("quotes-curly"), QStringLiteral("blanks-hidden"),
                                    QStringLiteral("link-blank"), QStringLiteral("quotes-doubled"), QStringLiteral("apostrophe-left")};
    return kCodes;
}

} // namespace perennial
