// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/mojibake.h"

#include "csv/codepages.h"

#include <QStringDecoder>

#include <vector>

namespace perennial {

namespace {

constexpr int kPages = 5; // windows-1252, -1254, -1250, -1256, Mac Roman
constexpr int kMac = 4;
constexpr int kArabic = 3;
constexpr int kMostTimes = 3; // that a text was read wrong

const CodePageTable &tableOf(int page)
{
    static constexpr CodePage kOrder[kPages] = {CodePage::Windows1252, CodePage::Windows1254, CodePage::Windows1250,
                                                CodePage::Windows1256, CodePage::MacRoman};
    return codePageTable(kOrder[page]);
}

// From a character back to its byte; 0 = none.
class ReverseTable
{
public:
    explicit ReverseTable(int page) : m_bytes(65536, 0)
    {
        const CodePageTable &table = tableOf(page);
        for (int i = 0; i < 128; ++i) {
            // Where a page has no character, programs keep the byte as a control character.
            const char16_t c = table[size_t(i)] == 0xFFFD ? char16_t(0x80 + i) : table[size_t(i)];
            m_bytes[c] = uchar(0x80 + i);
        }
    }
    uchar operator[](QChar c) const { return m_bytes[c.unicode()]; }

private:
    std::vector<uchar> m_bytes;
};

const ReverseTable &reverseOf(int page)
{
    static const ReverseTable kTables[kPages] = {ReverseTable(0), ReverseTable(1), ReverseTable(2), ReverseTable(3),
                                                 ReverseTable(4)};
    return kTables[page];
}

int lengthByLead(uchar byte)
{
    return byte >= 0xC2 && byte <= 0xDF ? 2 : byte >= 0xE0 && byte <= 0xEF ? 3 : byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

bool isContinuation(uchar byte)
{
    return byte >= 0x80 && byte <= 0xBF;
}

// What our languages' texts are made of beyond ASCII: Latin with its accents, Arabic, typographic signs, emoji; and the
// signs of a text that was read wrong twice.
bool isPlausible(char32_t c)
{
    return (c >= 0x80 && c <= 0x17F) || c == 0x192 || (c >= 0x2C6 && c <= 0x2DD) || (c >= 0x300 && c <= 0x36F) || (c >= 0x600 && c <= 0x6FF) ||
           (c >= 0x2000 && c <= 0x206F) || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2100 && c <= 0x27BF) ||
           (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0xFB50 && c <= 0xFEFF) || (c >= 0x1F000 && c <= 0x1FAFF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

bool isMathSign(QChar c)
{
    static const QString kSigns = QString::fromUtf8("∞±≤≥∂∑∏π∫Ω≠µ∆°≈√");
    return kSigns.contains(c);
}

enum class Weight { Decides, Fits };

// Of one sequence at text[from, to): whether a text that is right can't have it. Right texts have an upper case letter of
// such kind at the end of an upper case word before a quote or a dash ("AMANHÃ…"), or before another one.
Weight weigh(const QString &text, qsizetype from, qsizetype to, int page)
{
    const QChar lead = text[from];
    const QChar second = text[from + 1];
    const QChar before = from > 0 ? text[from - 1] : QChar();
    const QChar after = to < text.size() ? text[to] : QChar();
    const bool lowerBefore = before >= u'a' && before <= u'z';
    const bool lowerAfter = after >= u'a' && after <= u'z';
    const bool latinBeside = lowerBefore || lowerAfter || (before >= u'A' && before <= u'Z') || (after >= u'A' && after <= u'Z');
    // "hâlâ”…" is right.
    static const QString kTypographic = QString::fromUtf8("‘’“”–—…«»");
    if (to - from > 2)
        return page != kMac && kTypographic.contains(second) ? Weight::Fits : Weight::Decides;
    if (page == kArabic)
        return latinBeside ? Weight::Decides : Weight::Fits;
    if (page == kMac) {
        const bool sign = lead == QChar(0x221A) || lead == QChar(0x0192) || lead == QChar(0x2248);
        const bool math = isMathSign(second) || !second.isLetter();
        return sign && (math ? lowerBefore && (lowerAfter || !after.isLetter()) : latinBeside) ? Weight::Decides : Weight::Fits;
    }
    const uchar byte = reverseOf(page)[lead];
    // "5Â°C", "Â© 2026"
    static const QString kAlone = QString::fromUtf8("©®°·½¼¾£¢¥§±²³");
    if (byte == 0xC2 && !before.isLetter() && kAlone.contains(second))
        return Weight::Decides;
    if (byte != 0xC3 && byte != 0xC4 && byte != 0xC5)
        return Weight::Fits;
    if (!lead.isUpper())
        return Weight::Fits;
    if (second.category() == QChar::Other_Control || lowerBefore)
        return Weight::Decides;
    const bool upperBefore = before.isUpper();
    if (second == QChar(0x00A0))
        return lowerAfter && !upperBefore && byte == 0xC5 ? Weight::Decides : Weight::Fits;
    // Letters and typographic signs may follow; these may not.
    static const QString kStrange = QString::fromUtf8("¼½¾±¶¤¦¨¯¸¬µƒ†‡ˆ‰œŸž³²¹");
    if (kStrange.contains(second))
        return Weight::Decides;
    return lowerAfter && !upperBefore ? Weight::Decides : Weight::Fits;
}

struct Evidence
{
    int decides = 0;
    int fits = 0;
    int arabic = 0;   // sequences that give Arabic letters
    int together = 0; // of them, those that follow another one
    int longest = 0;  // run of sequences without anything between
    bool whole = true; // nothing beyond ASCII is left over
};

char32_t decoded(const uchar *bytes, int length)
{
    char32_t c = bytes[0] & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i)
        c = c << 6 | (bytes[i] & 0x3F);
    return c;
}

// One reading of the text as bytes of the page; stops at the first that can't be, unless all evidence is wanted.
enum class Until { FirstFault, End };
Evidence evidenceOf(const QString &text, int page, Until until, QByteArray *bytes)
{
    const ReverseTable &reverse = reverseOf(page);
    Evidence evidence;
    qsizetype arabicEnd = -1;
    qsizetype runEnd = -1;
    int run = 0;
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        if (text[i].unicode() < 0x80) {
            if (bytes)
                bytes->append(char(text[i].unicode()));
            ++i;
            continue;
        }
        uchar raw[4] = {reverse[text[i]], 0, 0, 0};
        const int length = lengthByLead(raw[0]);
        bool valid = length > 0 && i + length <= size;
        for (int k = 1; valid && k < length; ++k) {
            raw[k] = reverse[text[i + k]];
            valid = isContinuation(raw[k]);
        }
        const char32_t c = valid ? decoded(raw, length) : 0;
        if (!valid || !isPlausible(c)) {
            evidence.whole = false;
            if (until == Until::FirstFault)
                return evidence;
            ++i;
            continue;
        }
        ++(weigh(text, i, i + length, page) == Weight::Decides ? evidence.decides : evidence.fits);
        const bool arabic = c >= 0x600 && c <= 0x6FF;
        evidence.arabic += arabic;
        evidence.together += arabic && i == arabicEnd;
        arabicEnd = arabic ? i + length : -1;
        run = i == runEnd ? run + 1 : 1;
        runEnd = i + length;
        evidence.longest = std::max(evidence.longest, run);
        if (bytes)
            bytes->append(reinterpret_cast<const char *>(raw), length);
        i += length;
    }
    return evidence;
}

// A word of Arabic letters becomes nothing but pairs; no text that is right has several.
bool isEnough(const Evidence &evidence)
{
    return evidence.whole && (evidence.decides > 0 || evidence.longest >= 4 || (evidence.arabic >= 3 && evidence.together >= 1));
}

std::optional<QString> unmangledOnce(const QString &text)
{
    for (int page = 0; page < kPages; ++page) {
        QByteArray bytes;
        if (!isEnough(evidenceOf(text, page, Until::FirstFault, &bytes)))
            continue;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString read = decoder(bytes);
        if (!decoder.hasError())
            return read;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> unmangled(const QString &text)
{
    std::optional<QString> best = unmangledOnce(text);
    for (int times = 1; best && times < kMostTimes; ++times) {
        const std::optional<QString> deeper = unmangledOnce(*best);
        if (!deeper)
            break;
        best = deeper;
    }
    const auto isControl = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xA0; };
    if (best && std::any_of(best->cbegin(), best->cend(), isControl))
        return std::nullopt;
    return best;
}

bool mayBeMangled(QByteArrayView utf8)
{
    // Where one letter beyond ASCII stands beside another; a word of them needs a closer look.
    const auto *const end = utf8.end();
    for (const char *at = utf8.begin(); at != end; ++at) {
        if (uchar(*at) < 0x80)
            continue;
        const int length = lengthByLead(uchar(*at));
        const char *const next = at + std::max(length, 1);
        if (next < end && uchar(*next) >= 0xC2)
            return true;
        at = std::min(next, end) - 1;
    }
    return false;
}

bool looksMangled(const QString &text)
{
    const auto isLead = [](QChar c) { return c == QChar(0xC3) || c == QChar(0xC4) || c == QChar(0xC5) || c == QChar(0xE2); };
    return std::any_of(text.begin(), text.end(), isLead) && evidenceOf(text, 0, Until::End, nullptr).decides >= 2;
}

void SwappedLettersSurvey::add(QByteArrayView utf8)
{
    const auto *const end = utf8.end();
    for (const char *at = utf8.begin(); at != end; ++at) {
        const auto lead = uchar(*at);
        if (lead < 0x80 || at + 1 == end)
            continue;
        if (lead != 0xC3) {
            m_wider += lead >= 0xC4 && lead <= 0xDF && !(lead == 0xC5 && (uchar(at[1]) == 0xA0 || uchar(at[1]) == 0xA1
                       || uchar(at[1]) == 0xBD || uchar(at[1]) == 0xBE));
            continue;
        }
        const uchar letter = uchar(*++at) | 0x20; // of U+00C0 to U+00FF, in lower case
        const bool eth = letter == 0xB0;
        m_turkish[0] += letter == 0xBD;
        m_turkish[1] += letter == 0xBE;
        m_turkish[2] += eth;
        m_croatian[0] += letter == 0xA8;
        m_croatian[1] += letter == 0xA6;
        m_croatian[2] += eth;
        // Turkish has ç ö ü â î û besides; Croatian nothing.
        const bool turkishOwn = letter == 0xA7 || letter == 0xB6 || letter == 0xBC || letter == 0xA2 || letter == 0xAE || letter == 0xBB;
        const bool sign = letter == 0xB7; // × and ÷
        m_notTurkish += !sign && !turkishOwn && !eth && letter != 0xBD && letter != 0xBE;
        m_notCroatian += !sign && !eth && letter != 0xA8 && letter != 0xA6;
    }
}

SwappedLetters SwappedLettersSurvey::decide() const
{
    constexpr qint64 kLeast = 5;
    constexpr qint64 kForeign = 20; // one foreign letter (a name) for so many
    const qint64 turkish = m_turkish[0] + m_turkish[1] + m_turkish[2];
    const qint64 croatian = m_croatian[0] + m_croatian[1] + m_croatian[2];
    const auto kinds = [](const qint64 *counts) { return (counts[0] > 0) + (counts[1] > 0) + (counts[2] > 0); };
    if (turkish >= kLeast && kinds(m_turkish) >= 2 && m_turkish[0] > 0 && (m_notTurkish + m_wider) * kForeign <= turkish)
        return SwappedLetters::Turkish;
    if (croatian >= kLeast && kinds(m_croatian) >= 2 && m_croatian[0] > 0 && (m_notCroatian + m_wider) * kForeign <= croatian)
        return SwappedLetters::Croatian;
    return SwappedLetters::None;
}

QString unswapped(const QString &text, SwappedLetters kind)
{
    static const QString kTurkishFrom = QString::fromUtf8("ÝÞÐýþð");
    static const QString kTurkishTo = QString::fromUtf8("İŞĞışğ");
    static const QString kCroatianFrom = QString::fromUtf8("ÈÆÐèæð");
    static const QString kCroatianTo = QString::fromUtf8("ČĆĐčćđ");
    if (kind == SwappedLetters::None)
        return text;
    const QString &from = kind == SwappedLetters::Turkish ? kTurkishFrom : kCroatianFrom;
    const QString &to = kind == SwappedLetters::Turkish ? kTurkishTo : kCroatianTo;
    QString mended = text;
    for (QChar &c : mended) {
        if (const qsizetype place = c.unicode() < 0x80 ? -1 : from.indexOf(c); place >= 0)
            c = to[place];
    }
    return mended;
}

} // namespace perennial
