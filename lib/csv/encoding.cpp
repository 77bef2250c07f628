// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding.h"

#include "csv/codepages.h"

#include <array>

namespace perennial {

namespace {

struct Mark
{
    Encoding encoding;
    const char *bytes;
    int length;
};

// UTF-32LE begins like UTF-16LE, so it is asked first.
constexpr std::array<Mark, 5> kMarks{{
    {Encoding::Utf8, "\xEF\xBB\xBF", 3},
    {Encoding::Utf32Le, "\xFF\xFE\0\0", 4},
    {Encoding::Utf32Be, "\0\0\xFE\xFF", 4},
    {Encoding::Utf16Le, "\xFF\xFE", 2},
    {Encoding::Utf16Be, "\xFE\xFF", 2},
}};

constexpr std::array<std::pair<Encoding, const char *>, 18> kNames{{
    {Encoding::Utf8, "UTF-8"},
    {Encoding::Utf16Le, "UTF-16LE"},
    {Encoding::Utf16Be, "UTF-16BE"},
    {Encoding::Utf32Le, "UTF-32LE"},
    {Encoding::Utf32Be, "UTF-32BE"},
    {Encoding::Windows1250, "windows-1250"},
    {Encoding::Windows1252, "windows-1252"},
    {Encoding::Windows1254, "windows-1254"},
    {Encoding::Windows1256, "windows-1256"},
    {Encoding::MacRoman, "macintosh"},
    {Encoding::MacTurkish, "x-mac-turkish"},
    {Encoding::MacCroatian, "x-mac-croatian"},
    {Encoding::MacCentralEurope, "x-mac-ce"},
    {Encoding::MacFarsi, "x-mac-farsi"},
    {Encoding::Dos720, "cp720"},
    {Encoding::Dos850, "IBM850"},
    {Encoding::Dos852, "IBM852"},
    {Encoding::Dos857, "IBM857"},
}};

constexpr std::array<std::pair<const char *, Encoding>, 21> kOtherNames{{
    {"utf8", Encoding::Utf8},
    {"utf16", Encoding::Utf16Le},
    {"utf32", Encoding::Utf32Le},
    {"cp1250", Encoding::Windows1250},
    {"cp1252", Encoding::Windows1252},
    {"cp1254", Encoding::Windows1254},
    {"cp1256", Encoding::Windows1256},
    {"latin1", Encoding::Windows1252},
    {"iso88591", Encoding::Windows1252},
    {"iso88599", Encoding::Windows1254},
    {"latin5", Encoding::Windows1254},
    {"ansi", Encoding::Windows1252},
    {"ascii", Encoding::Utf8},
    {"macroman", Encoding::MacRoman},
    {"macturkish", Encoding::MacTurkish},
    {"maccroatian", Encoding::MacCroatian},
    {"maccentraleurope", Encoding::MacCentralEurope},
    {"macfarsi", Encoding::MacFarsi},
    {"cp850", Encoding::Dos850},
    {"cp852", Encoding::Dos852},
    {"cp857", Encoding::Dos857},
}};

// Which letters speak for a page.
enum class Letters { Western, Turkish, CentralEuropean, Arabic };

struct Page
{
    Encoding encoding;
    CodePage page;
    Letters letters;
    int handicap; // how much likelier it must be than those before it: files of old programs are rare
};

// When nothing tells them apart the first: Western, for it is what most programs without a setting write.
constexpr int kRare = 8;
constexpr std::array<Page, 13> kPages{{
    {Encoding::Windows1252, CodePage::Windows1252, Letters::Western, 0},
    {Encoding::Windows1254, CodePage::Windows1254, Letters::Turkish, 0},
    {Encoding::Windows1250, CodePage::Windows1250, Letters::CentralEuropean, 0},
    {Encoding::Windows1256, CodePage::Windows1256, Letters::Arabic, 0},
    {Encoding::MacRoman, CodePage::MacRoman, Letters::Western, kRare},
    {Encoding::MacTurkish, CodePage::MacTurkish, Letters::Turkish, kRare},
    {Encoding::MacCroatian, CodePage::MacCroatian, Letters::CentralEuropean, kRare},
    {Encoding::MacCentralEurope, CodePage::MacCentralEurope, Letters::CentralEuropean, kRare},
    {Encoding::MacFarsi, CodePage::MacFarsi, Letters::Arabic, kRare},
    {Encoding::Dos850, CodePage::Dos850, Letters::Western, kRare},
    {Encoding::Dos857, CodePage::Dos857, Letters::Turkish, kRare},
    {Encoding::Dos852, CodePage::Dos852, Letters::CentralEuropean, kRare},
    {Encoding::Dos720, CodePage::Dos720, Letters::Arabic, kRare},
}};

std::optional<CodePage> codePageOf(Encoding encoding)
{
    for (const Page &each : kPages) {
        if (each.encoding == encoding)
            return each.page;
    }
    return std::nullopt;
}

bool isUtf8(QByteArrayView sample, Sample kind)
{
    if (sample.isValidUtf8())
        return true;
    if (kind == Sample::Whole)
        return false;
    for (int cut = 1; cut <= 3 && cut < sample.size(); ++cut) {
        const auto lead = uchar(sample[sample.size() - cut]);
        if (lead >= 0xC0)
            return sample.chopped(cut).isValidUtf8();
        if (lead < 0x80)
            return false;
    }
    return false;
}

// Text in our languages has a zero in nearly every second byte (Latin letters, digits, delimiters, line ends) once it
// is UTF-16; delimiters and blanks alone give a tenth in Persian.
std::optional<Encoding> unmarkedUtf16(QByteArrayView sample)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 2)
        return std::nullopt;
    if (odd * 10 >= pairs && even * 20 <= odd)
        return Encoding::Utf16Le;
    if (even * 10 >= pairs && odd * 20 <= even)
        return Encoding::Utf16Be;
    return std::nullopt;
}

// What the letters of a page would be worth as text of its languages.
int letterScore(char16_t letter, Letters letters, bool afterLetter)
{
    static constexpr QStringView kTurkish = u"ğışĞİŞ";
    static constexpr QStringView kShared = u"çöüÇÖÜâîû";
    static constexpr QStringView kCroatian = u"čćđšžČĆĐŠŽ";
    static constexpr QStringView kWestern = u"éèêàáíóúñãõäßæøåëïìòùôœÉÀÁÄÖÜ";
    if (letter == 0xFFFD || (letter >= 0x80 && letter < 0xA0))
        return -20;
    const QChar c(letter);
    if (c.isLetter()) {
        if (letters == Letters::Arabic && letter >= 0x0600)
            return 4;
        if (letters == Letters::Turkish && kTurkish.contains(c))
            return 5;
        if (letters == Letters::CentralEuropean && kCroatian.contains(c))
            return 5;
        if (letters == Letters::Western && kWestern.contains(c))
            return 4;
        if (kShared.contains(c))
            return 3;
        return kWestern.contains(c) ? 2 : -2;
    }
    if (QStringView(u"–—‘’“”„…€•«»°").contains(c) || letter == 0xA0)
        return 1;
    // A sign in the middle of a word is no text.
    return afterLetter ? -4 : -1;
}

int pageScore(QByteArrayView sample, const Page &page)
{
    const CodePageTable &table = codePageTable(page.page);
    int score = 0;
    bool afterLetter = false;
    bool afterLower = false;
    bool afterArabic = false;
    for (const char byte : sample) {
        const auto value = uchar(byte);
        const char16_t letter = value < 0x80 ? char16_t(value) : table[value - 0x80];
        const bool isLetter = QChar(letter).isLetter();
        const bool isArabic = letter >= 0x0600 && letter < 0x0700 && isLetter;
        if (value >= 0x80)
            score += letterScore(letter, page.letters, afterLetter);
        // "cafÇ": nobody writes a capital there.
        if (value >= 0x80 && afterLower && QChar(letter).isUpper())
            score -= 5;
        // Arabic letters stand beside each other; one between Latin letters is another page's letter.
        if (isLetter && afterLetter && isArabic != afterArabic)
            score -= 6;
        afterLetter = isLetter;
        afterLower = QChar(letter).isLower();
        afterArabic = isArabic;
    }
    return score;
}

Encoding likeliestPage(QByteArrayView sample)
{
    Encoding best = kPages.front().encoding;
    int bestScore = pageScore(sample, kPages.front());
    for (const Page &page : kPages) {
        const int score = pageScore(sample, page);
        if (score > bestScore + page.handicap) {
            best = page.encoding;
            bestScore = score;
        }
    }
    return best;
}

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case Encoding::Utf32Le:
        return QStringConverter::Utf32LE;
    case Encoding::Utf32Be:
        return QStringConverter::Utf32BE;
    default:
        return QStringConverter::Utf8;
    }
}

int unitSize(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return 2;
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        return 4;
    default:
        return 1;
    }
}

QByteArray fromCodePage(const QByteArray &chunk, const CodePageTable &table)
{
    QByteArray out;
    out.reserve(chunk.size() + chunk.size() / 4);
    for (const char byte : chunk) {
        const auto value = uchar(byte);
        const char16_t unit = value < 0x80 ? char16_t(value) : table[value - 0x80];
        if (unit < 0x80) {
            out += char(unit);
        } else if (unit < 0x800) {
            out += char(0xC0 | (unit >> 6));
            out += char(0x80 | (unit & 0x3F));
        } else {
            out += char(0xE0 | (unit >> 12));
            out += char(0x80 | ((unit >> 6) & 0x3F));
            out += char(0x80 | (unit & 0x3F));
        }
    }
    return out;
}

} // namespace

QString toString(Encoding encoding)
{
    for (const auto &[each, name] : kNames) {
        if (each == encoding)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Encoding> encodingFromString(const QString &name)
{
    for (const auto &[each, text] : kNames) {
        if (name.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return each;
    }
    QString folded = name.toLower();
    folded.remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    folded.replace(QLatin1String("windows"), QLatin1String("cp"));
    for (const auto &[text, each] : kOtherNames) {
        if (folded == QLatin1String(text))
            return each;
    }
    return std::nullopt;
}

QList<Encoding> allEncodings()
{
    QList<Encoding> all;
    for (const auto &[each, name] : kNames)
        all << each;
    return all;
}

int markLength(QByteArrayView bytes, Encoding encoding)
{
    for (const Mark &mark : kMarks) {
        if (mark.encoding == encoding && bytes.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return mark.length;
    }
    return 0;
}

DetectedEncoding detectEncoding(QByteArrayView sample, Sample kind)
{
    for (const Mark &mark : kMarks) {
        if (sample.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return {mark.encoding, mark.length, true};
    }
    // Before UTF-8: Latin text in UTF-16 is valid UTF-8 too, with a NUL in every second place.
    if (const auto wide = unmarkedUtf16(sample))
        return {*wide, 0, false};
    if (isUtf8(sample, kind))
        return {Encoding::Utf8, 0, true};
    return {likeliestPage(sample), 0, false};
}

StreamDecoder::StreamDecoder(Encoding encoding)
    : m_encoding(encoding), m_wide(qtEncoding(encoding), QStringConverter::Flag::ConvertInitialBom)
{
}

QByteArray StreamDecoder::toUtf8(const QByteArray &chunk)
{
    if (m_encoding == Encoding::Utf8)
        return chunk;
    if (const auto page = codePageOf(m_encoding))
        return fromCodePage(chunk, codePageTable(*page));
    return fromWideUnits(chunk);
}

// Whole units only, so that the result does not depend on how the bytes were cut into chunks.
QByteArray StreamDecoder::fromWideUnits(const QByteArray &chunk)
{
    m_rest += chunk;
    const qsizetype whole = m_rest.size() - m_rest.size() % unitSize(m_encoding);
    const QString text = m_wide.decode(QByteArrayView(m_rest).first(whole));
    m_rest.remove(0, whole);
    return text.toUtf8();
}

QByteArray StreamDecoder::finish()
{
    const bool cut = !m_rest.isEmpty();
    m_rest.clear();
    return cut ? QByteArray("\xEF\xBF\xBD") : QByteArray();
}

} // namespace perennial
