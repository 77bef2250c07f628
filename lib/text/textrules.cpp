// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textrules.h"

#include "text/graphemes.h"
#include "text/xtext.h"

namespace perennial {

namespace {

// Config v3 of twitter-text.
constexpr int kXLimit = 280;
constexpr int kXUrlLength = 23;

// A text seen as units that are never cut: characters by the counting rule, or a whole facet that counts otherwise.
struct Measure
{
    int length = 0;
    int validEnd = 0;
};

bool countsPoints(CountingRule rule)
{
    return rule == CountingRule::CodePoints;
}

// What a facet counts, or -1 if it counts as its own characters.
int facetLength(const TextRules &rules, const Facet &facet)
{
    if (facet.type == Facet::Type::Link && rules.urlLength > 0)
        return rules.urlLength;
    const auto at = facet.value.indexOf(u'@');
    if (rules.counting == CountingRule::Mastodon && facet.type == Facet::Type::Mention && at > 0)
        return int(at) + 1; // @user of @user@host
    return -1;
}

class Measurer
{
public:
    Measurer(const TextRules &rules, const QString &text, int limit) : m_rules(rules), m_text(text), m_limit(limit) {}

    Measure run(const QList<Facet> &facets)
    {
        int at = 0;
        for (const Facet &facet : facets) {
            const int length = facetLength(m_rules, facet);
            if (length < 0)
                continue;
            plain(at, facet.start);
            add(length, facet.end);
            at = facet.end;
        }
        plain(at, int(m_text.size()));
        return m_measure;
    }

private:
    void add(int length, int end)
    {
        m_measure.length += length;
        if (m_measure.length <= m_limit || m_limit <= 0)
            m_measure.validEnd = end;
    }
    void plain(int from, int to)
    {
        const QStringView part = QStringView(m_text).mid(from, to - from);
        if (countsPoints(m_rules.counting)) {
            for (int i = 0; i < part.size(); ++i) {
                if (!(part.at(i).isHighSurrogate() && i + 1 < part.size() && part.at(i + 1).isLowSurrogate()))
                    add(1, from + i + 1);
            }
            return;
        }
        const QList<int> boundaries = graphemeBoundaries(part);
        for (qsizetype i = 1; i < boundaries.size(); ++i) {
            if (boundaries.at(i) > 0)
                add(1, from + boundaries.at(i));
        }
    }

    const TextRules &m_rules;
    const QString &m_text;
    const int m_limit;
    Measure m_measure;
};

int plainLength(const TextRules &rules, const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (rules.counting == CountingRule::XWeighted)
        return xWeight(text, 0, rules.urlLength).length;
    return Measurer(rules, text, 0).run(findFacets(text, rules.counting)).length;
}

int utf8Size(QStringView text, int byteLimit, int &fits)
{
    int bytes = 0;
    for (int i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool pair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : pair ? 4 : 3;
        i += pair ? 1 : 0;
        if (bytes <= byteLimit)
            fits = i + 1;
    }
    return bytes;
}

void addOver(TextCheck &check, const QString &code, int over, int limit, int textSize, const QString &message)
{
    check.findings << TextFinding{
        code,     TextFinding::Severity::Error, {QString::number(over), QString::number(limit)}, check.validEnd,
        textSize, message.arg(over).arg(limit)};
    check.valid = false;
}

void judgeLength(const TextRules &rules, const QString &text, TextCheck &check)
{
    const int size = int(text.size());
    int fits = 0;
    const int bytes = rules.byteLimit > 0 ? utf8Size(text, rules.byteLimit, fits) : 0;
    const bool tooMany = rules.byteLimit > 0 && bytes > rules.byteLimit;
    if (tooMany)
        check.validEnd = std::min(check.validEnd, fits);
    if (rules.limit > 0 && check.length > rules.limit)
        addOver(check, QStringLiteral("text-too-long"), check.length - rules.limit, rules.limit, size,
                QStringLiteral("the text is %1 characters over the limit of %2"));
    if (tooMany)
        addOver(check, QStringLiteral("text-too-many-bytes"), bytes - rules.byteLimit, rules.byteLimit, size,
                QStringLiteral("the text is %1 bytes over the limit of %2"));
}

void judgeX(const QString &text, const XWeight &weight, TextCheck &check)
{
    if (!weight.hasInvalid)
        return;
    const int at = check.validEnd;
    check.findings << TextFinding{QStringLiteral("text-invalid-character"),
                                  TextFinding::Severity::Error,
                                  {},
                                  at,
                                  std::min(at + 1, int(text.size())),
                                  QStringLiteral("the text holds a character that the network refuses")};
    check.valid = false;
}

} // namespace

QString toString(TextFinding::Severity severity)
{
    switch (severity) {
    case TextFinding::Severity::Info:
        return QStringLiteral("info");
    case TextFinding::Severity::Warning:
        return QStringLiteral("warning");
    case TextFinding::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

TextCheck checkText(const TextRules &rules, const QString &text, const QString &contentWarning)
{
    TextCheck check;
    check.limit = rules.limit;
    check.facets = findFacets(text, rules.counting);
    const int taken = plainLength(rules, contentWarning);
    // A limit of zero means none, so a warning that fills it all leaves -1: nothing fits.
    const int left = rules.limit > 0 ? (rules.limit > taken ? rules.limit - taken : -1) : 0;
    if (rules.counting == CountingRule::XWeighted) {
        const XWeight weight = xWeight(text, std::max(left, 0), rules.urlLength);
        check.length = weight.length + taken;
        check.validEnd = left < 0 ? 0 : weight.validEnd;
        judgeX(text, weight, check);
    } else {
        const Measure measure = Measurer(rules, text, std::max(left, 0)).run(check.facets);
        check.length = measure.length + taken;
        check.validEnd = left < 0 ? 0 : measure.validEnd;
    }
    judgeLength(rules, text, check);
    if (rules.textRequired && text.trimmed().isEmpty()) {
        check.findings << TextFinding{QStringLiteral("text-empty"),
                                      TextFinding::Severity::Error,
                                      {},
                                      -1,
                                      -1,
                                      QStringLiteral("the network takes no post without text")};
        check.valid = false;
    }
    return check;
}

TextRules xTextRules()
{
    TextRules rules;
    rules.counting = CountingRule::XWeighted;
    rules.limit = kXLimit;
    rules.urlLength = kXUrlLength;
    return rules;
}

} // namespace perennial
