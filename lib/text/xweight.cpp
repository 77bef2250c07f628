// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/graphemes.h"
#include "text/pictographs.h"
#include "text/xtext.h"

namespace perennial {

namespace {

// Configuration 3: scale 100, so one is 100 and two is 200; we count in wholes.
int pointWeight(char32_t c)
{
    const bool light = c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);
    return light ? 1 : 2;
}

constexpr int kEmojiWeight = 2;

// Reads code points of a text; 0 at its end.
struct Reader
{
    QStringView text;

    char32_t at(int i) const
    {
        if (i >= text.size())
            return 0;
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            return QChar::surrogateToUcs4(c, text.at(i + 1));
        return c.unicode();
    }
    static int width(char32_t c) { return c > 0xFFFF ? 2 : 1; }
};

bool isRegional(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

// A picture with its variation, skin tone or tags; `at` again if there is none.
int pictureEnd(const Reader &reader, int at)
{
    const char32_t c = reader.at(at);
    const int next = at + Reader::width(c);
    const bool dressed = c == 0xA9 || c == 0xAE || c == 0x2122 || c == 0x265F;
    const bool tone = c >= 0x1F3FB && c <= 0x1F3FF;
    if (dressed ? reader.at(next) != 0xFE0F : !tone && !isPictograph(c))
        return at;
    if (reader.at(next) == 0xFE0E)
        return at; // asked for as text
    int end = next;
    const char32_t follower = reader.at(end);
    if (follower == 0xFE0F)
        ++end;
    else if (follower >= 0x1F3FB && follower <= 0x1F3FF && !tone)
        end += 2;
    for (char32_t tag = reader.at(end); tag >= 0xE0020 && tag <= 0xE007F; tag = reader.at(end))
        end += 2;
    return end;
}

// The end of the emoji at `at`, or `at`.
int emojiEnd(const Reader &reader, int at)
{
    const char32_t c = reader.at(at);
    if ((c >= '0' && c <= '9') || c == '#' || c == '*') {
        const int cap = reader.at(at + 1) == 0xFE0F ? at + 2 : at + 1;
        return reader.at(cap) == 0x20E3 ? cap + 1 : at;
    }
    if (c < 0xA9)
        return at;
    if (isRegional(c))
        return isRegional(reader.at(at + 2)) ? at + 4 : at;
    int end = pictureEnd(reader, at);
    while (end > at && reader.at(end) == 0x200D) {
        const int joined = pictureEnd(reader, end + 1);
        if (joined == end + 1)
            break;
        end = joined;
    }
    return end;
}

XWeight weigh(const QString &text, int limit, int urlLength, XEmoji emoji)
{
    XWeight weight;
    const Reader reader{text};
    const QList<XUrl> urls = xUrls(text);
    auto url = urls.constBegin();
    for (int at = 0; at < text.size();) {
        while (url != urls.constEnd() && url->start < at)
            ++url;
        int end = emoji == XEmoji::Discounted ? emojiEnd(reader, at) : at;
        if (url != urls.constEnd() && url->start == at) {
            weight.length += urlLength > 0 ? urlLength : url->end - url->start;
            end = url->end;
        } else if (end > at) {
            weight.length += kEmojiWeight;
        } else {
            const char32_t c = reader.at(at);
            weight.hasInvalid = weight.hasInvalid || c == 0xFFFE || c == 0xFEFF || c == 0xFFFF;
            weight.length += pointWeight(c);
            end = at + Reader::width(c);
        }
        at = end;
        if (!weight.hasInvalid && (limit <= 0 || weight.length <= limit))
            weight.validEnd = at;
    }
    return weight;
}

// Where the first `length` units of the normalized text end in the text as written.
int writtenEnd(const QString &text, int length)
{
    const QList<int> boundaries = graphemeBoundaries(text);
    int normalized = 0;
    for (qsizetype i = 0; i + 1 < boundaries.size(); ++i) {
        const QString cluster = text.mid(boundaries.at(i), boundaries.at(i + 1) - boundaries.at(i));
        normalized += int(cluster.normalized(QString::NormalizationForm_C).size());
        if (normalized > length)
            return boundaries.at(i);
    }
    return int(text.size());
}

bool mayNeedNormalizing(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x300; });
}

} // namespace

XWeight xWeight(const QString &text, int limit, int urlLength, XEmoji emoji)
{
    if (!mayNeedNormalizing(text))
        return weigh(text, limit, urlLength, emoji);
    const QString normalized = text.normalized(QString::NormalizationForm_C);
    XWeight weight = weigh(normalized, limit, urlLength, emoji);
    if (normalized != text)
        weight.validEnd = writtenEnd(text, weight.validEnd);
    return weight;
}

} // namespace perennial
