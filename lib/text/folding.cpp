// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/folding.h"

#include <array>

namespace perennial {

namespace {

struct Spelling
{
    char16_t from;
    const char16_t *to;
};

// What Unicode neither decomposes nor folds, but people type either way.
constexpr Spelling kSpellings[] = {
    {u'ı', u"i"},        {u'İ', u"i"},        {u'ß', u"ss"},       {u'ẞ', u"ss"},       {u'ø', u"o"},
    {u'đ', u"d"},        {u'ð', u"d"},        {u'þ', u"th"},       {u'ł', u"l"},        {u'ħ', u"h"},
    {u'ŧ', u"t"},        {u'ŋ', u"n"},        {u'æ', u"ae"},       {u'œ', u"oe"},       {u'ĸ', u"k"},
    {u'ɨ', u"i"},        {u'ʉ', u"u"},        {u'ƶ', u"z"},        {u'ς', u"σ"},        {0x0649, u"\u064a"},
    {0x06CC, u"\u064a"}, {0x06D2, u"\u064a"}, {0x06D0, u"\u064a"}, {0x06A9, u"\u0643"}, {0x06AA, u"\u0643"},
    {0x0629, u"\u0647"}, {0x06C1, u"\u0647"}, {0x06BE, u"\u0647"}, {0x06D5, u"\u0647"}, {0x06C3, u"\u0647"},
    {0x0671, u"\u0627"}, {0x0640, u""},
};

// Marks that only dress a letter go; those that make another letter stay (Indic vowels, kana voicing, Thai tones).
bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Format || category == QChar::Mark_Enclosing)
        return true;
    if (category != QChar::Mark_NonSpacing)
        return false;
    const int order = QChar::combiningClass(c);
    return order == 1 || (order >= 10 && order <= 36) || order >= 200 || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0100 && c <= 0xE01EF);
}

QString oncePoint(char32_t c)
{
    const char32_t lower = QChar::toCaseFolded(c);
    for (const Spelling &spelling : kSpellings) {
        if (spelling.from == c || spelling.from == lower)
            return QString::fromUtf16(spelling.to);
    }
    if (isDropped(c))
        return {};
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return QString(QChar(char16_t('0' + digit)));
    return QString::fromUcs4(&lower, 1);
}

// One code point, fully folded: decomposed, each piece folded, until nothing moves any more.
QString foldPoint(char32_t c)
{
    QString text = QString::fromUcs4(&c, 1);
    for (int round = 0; round < 4; ++round) {
        QString next;
        const QList<uint> points = text.normalized(QString::NormalizationForm_KD).toUcs4();
        for (const uint point : points)
            next += oncePoint(point);
        if (next == text)
            break;
        text = std::move(next);
    }
    return text;
}

constexpr char16_t kGone = 0xFFFE;   // a noncharacter, so no text means it
constexpr char16_t kLonger = 0xFFFF; // more than one unit, or half of a pair

// Each unit of the basic plane as it folds alone; made once, in a few milliseconds.
using Table = std::array<char16_t, 0x10000>;
const Table &table()
{
    static const std::unique_ptr<const Table> made = [] {
        auto fresh = std::make_unique<Table>();
        for (char32_t c = 0; c < fresh->size(); ++c) {
            char16_t &entry = (*fresh)[c];
            if (c >= 0xAC00 && c <= 0xD7A3) { // Hangul syllables are split by arithmetic, all of them
                entry = kLonger;
                continue;
            }
            if (c >= 0xFFFE || QChar::isSurrogate(c)) {
                entry = kLonger;
                continue;
            }
            const QString folded = foldPoint(c);
            entry = folded.isEmpty() ? kGone : folded.size() == 1 ? folded.front().unicode() : kLonger;
        }
        return fresh;
    }();
    return *made;
}

bool isPair(QStringView text, qsizetype i)
{
    return text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
}

} // namespace

QString foldForSearch(QStringView text)
{
    static const Table &known = table();
    QString folded(text.size(), Qt::Uninitialized);
    char16_t *out = reinterpret_cast<char16_t *>(folded.data());
    const char16_t *in = text.utf16();
    qsizetype filled = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = known[in[i]];
        if (unit < kGone) {
            out[filled++] = unit;
        } else if (unit == kLonger) {
            const bool pair = isPair(text, i);
            const bool alone = !pair && (QChar::isSurrogate(in[i]) || in[i] >= 0xFFFE);
            const QString more =
                alone ? QString(QChar(in[i])) : foldPoint(pair ? QChar::surrogateToUcs4(in[i], in[i + 1]) : in[i]);
            i += pair ? 1 : 0;
            const qsizetype rest = text.size() - i - 1;
            if (filled + more.size() + rest > folded.size()) {
                folded.resize((filled + more.size() + rest) * 5 / 4 + 16);
                out = reinterpret_cast<char16_t *>(folded.data());
            }
            std::copy_n(more.utf16(), more.size(), out + filled);
            filled += more.size();
        }
    }
    folded.truncate(filled);
    return folded;
}

quint64 contentFingerprint(QStringView text)
{
    // FNV-1a over UTF-16 units, then a mixing step so that all bits depend on all characters.
    quint64 hash = 0xCBF29CE484222325ULL;
    const auto take = [&hash](char16_t unit) {
        hash = (hash ^ (unit & 0xFF)) * 0x100000001B3ULL;
        hash = (hash ^ (unit >> 8)) * 0x100000001B3ULL;
    };
    const QString folded = foldForSearch(text);
    bool blank = false;
    bool begun = false;
    for (const QChar c : folded) {
        if (c.isSpace()) {
            blank = begun;
            continue;
        }
        if (blank)
            take(u' ');
        blank = false;
        begun = true;
        take(c.unicode());
    }
    hash ^= hash >> 33;
    hash *= 0xFF51AFD7ED558CCDULL;
    hash ^= hash >> 33;
    return hash;
}

} // namespace perennial
