// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/graphemes.h"

#include "text/pictographs.h"

#include <algorithm>
#include <iterator>

namespace perennial {

namespace {

// Not QTextBoundaryFinder: it cuts by the syllables of a font (a virama apart from its accent), not by UAX #29.

enum class Break {
    Other,
    CarriageReturn,
    LineFeed,
    Control,
    Extend,
    Joiner,
    Regional,
    Prepend,
    SpacingMark,
    L,
    V,
    T,
    Lv,
    Lvt
};

struct Range
{
    char32_t first;
    char32_t last;
};

template <size_t N> bool isIn(const Range (&ranges)[N], char32_t c)
{
    const auto found = std::lower_bound(std::begin(ranges), std::end(ranges), c,
                                        [](const Range &range, char32_t point) { return range.last < point; });
    return found != std::end(ranges) && found->first <= c;
}

// GraphemeBreakProperty: what does not follow from the general category.
constexpr Range kPrepends[] = {
    {0x600, 0x605},     {0x6DD, 0x6DD},     {0x70F, 0x70F},     {0x890, 0x891},
    {0x8E2, 0x8E2},     {0xD4E, 0xD4E},     {0x110BD, 0x110BD}, {0x110CD, 0x110CD},
    {0x111C2, 0x111C3}, {0x113D1, 0x113D1}, {0x1193F, 0x1193F}, {0x11941, 0x11941},
    {0x11A3A, 0x11A3A}, {0x11A84, 0x11A89}, {0x11D46, 0x11D46}, {0x11F02, 0x11F02},
};
constexpr Range kExtendingSpacers[] = {
    {0x9BE, 0x9BE},     {0x9D7, 0x9D7},     {0xB3E, 0xB3E},     {0xB57, 0xB57},     {0xBBE, 0xBBE},
    {0xBD7, 0xBD7},     {0xCC0, 0xCC0},     {0xCC2, 0xCC2},     {0xCC7, 0xCC8},     {0xCCA, 0xCCB},
    {0xCD5, 0xCD6},     {0xD3E, 0xD3E},     {0xD57, 0xD57},     {0xDCF, 0xDCF},     {0xDDF, 0xDDF},
    {0x1715, 0x1715},   {0x1734, 0x1734},   {0x1B35, 0x1B35},   {0x1B3B, 0x1B3B},   {0x1B3D, 0x1B3D},
    {0x1B43, 0x1B44},   {0x1BAA, 0x1BAA},   {0x1BF2, 0x1BF3},   {0x302E, 0x302F},   {0xA953, 0xA953},
    {0xA9C0, 0xA9C0},   {0xFF9E, 0xFF9F},   {0x111C0, 0x111C0}, {0x11235, 0x11235}, {0x1133E, 0x1133E},
    {0x1134D, 0x1134D}, {0x11357, 0x11357}, {0x114B0, 0x114B0}, {0x114BD, 0x114BD}, {0x115AF, 0x115AF},
    {0x116B6, 0x116B6}, {0x11930, 0x11930}, {0x1193D, 0x1193D}, {0x1D165, 0x1D166}, {0x1D16D, 0x1D172},
};
constexpr Range kOtherSpacers[] = {
    {0x102B, 0x102C}, {0x1038, 0x1038}, {0x1062, 0x1064},   {0x1067, 0x106D}, {0x1083, 0x1083},
    {0x1087, 0x108C}, {0x108F, 0x108F}, {0x109A, 0x109C},   {0x1A61, 0x1A61}, {0x1A63, 0x1A64},
    {0xAA7B, 0xAA7B}, {0xAA7D, 0xAA7D}, {0x11720, 0x11721},
};
// Indic_Conjunct_Break (Unicode 15.1), rule GB9c: consonants over a virama are one.
constexpr Range kConjunctConsonants[] = {
    {0x915, 0x939}, {0x958, 0x95F}, {0x978, 0x97F}, {0x995, 0x9A8}, {0x9AA, 0x9B0}, {0x9B2, 0x9B2}, {0x9B6, 0x9B9},
    {0x9DC, 0x9DD}, {0x9DF, 0x9DF}, {0x9F0, 0x9F1}, {0xA95, 0xAA8}, {0xAAA, 0xAB0}, {0xAB2, 0xAB3}, {0xAB5, 0xAB9},
    {0xAF9, 0xAF9}, {0xB15, 0xB28}, {0xB2A, 0xB30}, {0xB32, 0xB33}, {0xB35, 0xB39}, {0xB5C, 0xB5D}, {0xB5F, 0xB5F},
    {0xB71, 0xB71}, {0xC15, 0xC28}, {0xC2A, 0xC39}, {0xC58, 0xC5A}, {0xD15, 0xD3A},
};

bool isLinker(char32_t c)
{
    return c == 0x94D || c == 0x9CD || c == 0xACD || c == 0xB4D || c == 0xC4D || c == 0xD4D;
}

Break hangulBreak(char32_t c)
{
    if ((c >= 0x1100 && c <= 0x115F) || (c >= 0xA960 && c <= 0xA97C))
        return Break::L;
    if ((c >= 0x1160 && c <= 0x11A7) || (c >= 0xD7B0 && c <= 0xD7C6))
        return Break::V;
    if ((c >= 0x11A8 && c <= 0x11FF) || (c >= 0xD7CB && c <= 0xD7FB))
        return Break::T;
    if (c >= 0xAC00 && c <= 0xD7A3)
        return (c - 0xAC00) % 28 == 0 ? Break::Lv : Break::Lvt;
    return Break::Other;
}

Break breakOf(char32_t c)
{
    if (c < 0x300 && c >= 0x20 && c != 0xAD && !(c >= 0x7F && c < 0xA0))
        return Break::Other;
    if (c == '\r')
        return Break::CarriageReturn;
    if (c == '\n')
        return Break::LineFeed;
    if (c == 0x200D)
        return Break::Joiner;
    if (c == 0x200C || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F) || isIn(kExtendingSpacers, c))
        return Break::Extend;
    if (c >= 0x1F1E6 && c <= 0x1F1FF)
        return Break::Regional;
    if (isIn(kPrepends, c))
        return Break::Prepend;
    if (c == 0xE33 || c == 0xEB3)
        return Break::SpacingMark;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return Break::Extend;
    case QChar::Mark_SpacingCombining:
        return isIn(kOtherSpacers, c) ? Break::Other : Break::SpacingMark;
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Break::Control;
    default:
        return hangulBreak(c);
    }
}

bool isControl(Break b)
{
    return b == Break::CarriageReturn || b == Break::LineFeed || b == Break::Control;
}

// What the rules need to know of the characters before a place.
class Scanner
{
public:
    // Whether a grapheme begins with this character.
    bool startsWith(char32_t c)
    {
        const Break now = breakOf(c);
        const bool picture = isPictograph(c);
        const bool consonant = isIn(kConjunctConsonants, c);
        const bool starts = !m_any || breaksBefore(now, picture, consonant);
        remember(c, now, picture, consonant);
        return starts;
    }

private:
    bool breaksBefore(Break now, bool picture, bool consonant) const
    {
        if (m_last == Break::CarriageReturn && now == Break::LineFeed)
            return false; // GB3
        if (isControl(m_last) || isControl(now))
            return true; // GB4, GB5
        if (joinsHangul(now) || now == Break::Extend || now == Break::Joiner || now == Break::SpacingMark ||
            m_last == Break::Prepend)
            return false; // GB6 to GB9b
        if (consonant && m_conjunct == Conjunct::Linked)
            return false; // GB9c
        if (picture && m_pictureJoined)
            return false;                                         // GB11
        return !(now == Break::Regional && m_regionals % 2 == 1); // GB12, GB13
    }
    bool joinsHangul(Break now) const
    {
        if (m_last == Break::L)
            return now == Break::L || now == Break::V || now == Break::Lv || now == Break::Lvt;
        if (m_last == Break::Lv || m_last == Break::V)
            return now == Break::V || now == Break::T;
        return (m_last == Break::Lvt || m_last == Break::T) && now == Break::T;
    }
    void remember(char32_t c, Break now, bool picture, bool consonant)
    {
        m_pictureJoined = m_inPicture && now == Break::Joiner;
        m_inPicture = picture || (m_inPicture && now == Break::Extend);
        m_regionals = now == Break::Regional ? m_regionals + 1 : 0;
        const bool passes = (now == Break::Extend && c != 0x200C) || now == Break::Joiner;
        if (consonant)
            m_conjunct = Conjunct::Open;
        else if (m_conjunct != Conjunct::None && isLinker(c))
            m_conjunct = Conjunct::Linked;
        else if (!passes)
            m_conjunct = Conjunct::None;
        m_last = now;
        m_any = true;
    }

    enum class Conjunct { None, Open, Linked };
    Break m_last = Break::Other;
    Conjunct m_conjunct = Conjunct::None;
    int m_regionals = 0;
    bool m_inPicture = false;
    bool m_pictureJoined = false;
    bool m_any = false;
};

// Below U+0300 every character stands alone (combining marks begin there), but for CR LF.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; });
}

bool isCrLf(QStringView text, qsizetype i)
{
    return text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
}

bool isPair(QStringView text, qsizetype i)
{
    return text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
}

template <class Visit> void forEachBoundary(QStringView text, Visit visit)
{
    if (isPlain(text)) {
        for (qsizetype i = 0; i < text.size(); i += isCrLf(text, i) ? 2 : 1)
            visit(int(i));
        return;
    }
    Scanner scanner;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = isPair(text, i);
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (scanner.startsWith(c))
            visit(int(i));
        i += pair ? 1 : 0;
    }
}

} // namespace

qsizetype graphemeCount(QStringView text)
{
    qsizetype count = 0;
    forEachBoundary(text, [&count](int) { ++count; });
    return count;
}

QList<int> graphemeBoundaries(QStringView text)
{
    QList<int> boundaries;
    boundaries.reserve(text.size() + 1);
    forEachBoundary(text, [&boundaries](int at) { boundaries << at; });
    boundaries << int(text.size());
    return boundaries;
}

QStringList splitGraphemes(QStringView text)
{
    const QList<int> at = graphemeBoundaries(text);
    QStringList parts;
    parts.reserve(at.size());
    for (qsizetype i = 0; i + 1 < at.size(); ++i)
        parts << text.mid(at.at(i), at.at(i + 1) - at.at(i)).toString();
    return parts;
}

} // namespace perennial
