// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/threadsplitter.h"

#include "text/graphemes.h"
#include "text/textrules.h"

#include <QTextBoundaryFinder>

namespace perennial {

namespace {

// A cut before this share of a part would make the thread long for the sake of a neat end.
constexpr int kEarliestShare = 3; // a third

// The offsets at which this text may be cut at all, by how good the place is.
class CutFinder
{
public:
    CutFinder(const QString &text, QList<Facet> facets) : m_text(text), m_facets(std::move(facets)) {}

    // The best cut in (0, limit]; 0 if nothing fits.
    int best(int limit) const
    {
        const int earliest = limit / kEarliestShare;
        if (const int at = lastParagraph(limit); at > earliest)
            return at;
        if (const int at = lastBoundary(QTextBoundaryFinder::Sentence, limit); at > earliest)
            return at;
        if (const int at = lastBlank(limit); at > earliest)
            return at;
        if (const int at = lastBoundary(QTextBoundaryFinder::Line, limit); at > 0)
            return at;
        return lastGrapheme(limit);
    }

    // What can't be made smaller at the beginning: the facet or the grapheme there.
    int firstAtom() const
    {
        for (const Facet &facet : m_facets) {
            if (facet.start == 0)
                return facet.end;
        }
        return m_graphemes.value(1, int(m_text.size()));
    }

private:
    bool isFree(int at) const
    {
        return std::none_of(m_facets.begin(), m_facets.end(),
                            [at](const Facet &facet) { return facet.start < at && at < facet.end; });
    }
    int lastParagraph(int limit) const
    {
        const auto at = QStringView(m_text).left(limit + 1).lastIndexOf(u"\n\n");
        return at > 0 && isFree(int(at)) ? int(at) : 0;
    }
    int lastBlank(int limit) const
    {
        for (int at = std::min(limit, int(m_text.size()) - 1); at > 0; --at) {
            if (m_text.at(at).isSpace() && m_text.at(at) != QChar(QChar::Nbsp) && isFree(at))
                return at;
        }
        return 0;
    }
    int lastBoundary(QTextBoundaryFinder::BoundaryType type, int limit) const
    {
        QTextBoundaryFinder finder(type, m_text);
        finder.setPosition(limit);
        int at = finder.isAtBoundary() ? limit : int(finder.toPreviousBoundary());
        while (at > 0 && !(isFree(at) && isGraphemeBoundary(at)))
            at = int(finder.toPreviousBoundary());
        return std::max(at, 0);
    }
    int lastGrapheme(int limit) const
    {
        auto at = std::upper_bound(m_graphemes.begin(), m_graphemes.end(), limit);
        while (at != m_graphemes.begin()) {
            --at;
            if (isFree(*at))
                return *at;
        }
        return 0;
    }
    bool isGraphemeBoundary(int at) const { return std::binary_search(m_graphemes.begin(), m_graphemes.end(), at); }

    const QString m_text;
    const QList<Facet> m_facets;
    const QList<int> m_graphemes = graphemeBoundaries(m_text);
};

QString withoutBlankEdges(const QString &text)
{
    return text.trimmed();
}

// The text that has to be looked at for the next part: no rule counts less than a unit per 64 UTF-16 units, but links
// are as long as they like, so a window that fits whole is widened.
QString window(const QString &text, int limit, int factor)
{
    const qsizetype size = qsizetype(limit) * factor;
    if (limit <= 0 || text.size() <= size)
        return text;
    qsizetype end = size;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return text.left(end);
}

// How much of `text`, which begins with something, belongs to the next part.
int nextCut(const TextRules &rules, const QString &text, bool &fits)
{
    for (int factor = 4;; factor *= 4) {
        const QString part = window(text, rules.limit, factor);
        const TextCheck check = checkText(rules, part);
        if (check.validEnd >= part.size()) {
            if (part.size() == text.size())
                return int(text.size());
            continue;
        }
        const CutFinder finder(part, check.facets);
        int cut = finder.best(check.validEnd);
        // A cut may make a link out of what was none (or end one): look again, and cut earlier if so.
        while (cut > 0 && checkText(rules, part.left(cut).trimmed()).validEnd < part.left(cut).trimmed().size())
            cut = finder.best(cut - 1);
        if (cut > 0)
            return cut;
        fits = false;
        return finder.firstAtom();
    }
}

QStringList cutUp(const TextRules &rules, const QString &text, bool &fits)
{
    QStringList parts;
    QString rest = withoutBlankEdges(text);
    while (!rest.isEmpty()) {
        const int cut = nextCut(rules, rest, fits);
        parts << withoutBlankEdges(rest.left(cut));
        rest = withoutBlankEdges(rest.mid(cut));
    }
    return parts;
}

int digits(qsizetype number)
{
    return int(QString::number(number).size());
}

} // namespace

ThreadSplit splitThread(const TextRules &rules, const QString &text, PartNumbering numbering)
{
    ThreadSplit split;
    split.parts = cutUp(rules, text, split.allFit);
    if (numbering == PartNumbering::None || split.parts.size() < 2)
        return split;
    for (int width = 1;; ++width) {
        TextRules tighter = rules;
        const int suffix = 2 + 2 * width; // " n/N"
        tighter.limit = rules.limit > 0 ? std::max(1, rules.limit - suffix) : 0;
        tighter.byteLimit = rules.byteLimit > 0 ? std::max(1, rules.byteLimit - suffix) : 0;
        split.allFit = rules.limit == 0 || rules.limit > suffix;
        split.parts = cutUp(tighter, text, split.allFit);
        if (digits(split.parts.size()) <= width)
            break;
    }
    for (qsizetype i = 0; i < split.parts.size(); ++i)
        split.parts[i] += QStringLiteral(" %1/%2").arg(i + 1).arg(split.parts.size());
    return split;
}

} // namespace perennial
