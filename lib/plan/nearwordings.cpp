// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/nearwordings.h"

#include "text/folding.h"

namespace perennial {

QList<QList<int>> NearWordings::groups() const
{
    std::vector<NearPair> items;
    for (const NearWordingPair &pair : pairs) {
        if (!pair.isOfOneItem())
            items.push_back({pair.first.item, pair.second.item, pair.percent});
    }
    QList<QList<int>> found;
    for (const std::vector<int> &group : groupsOf(items))
        found << QList<int>(group.begin(), group.end());
    return found;
}

NearWordings findNearWordings(const QList<QStringList> &wordings, const NearWordingSearch &search, const NearWatch &watch)
{
    std::vector<Shingles> texts;
    std::vector<WordingPlace> places;
    NearSearch wanted{search.least, 0, search.mostPairs};
    for (int item = 0; item < wordings.size(); ++item) {
        if (item == search.firstNewItem)
            wanted.firstNew = int(texts.size());
        for (int wording = 0; wording < wordings[item].size(); ++wording) {
            texts.push_back(shinglesOf(foldForSearch(wordings[item][wording])));
            places.push_back({item, wording});
        }
    }
    if (search.firstNewItem >= wordings.size())
        wanted.firstNew = int(texts.size());
    const NearPairs near = findNearPairs(texts, wanted, watch);
    NearWordings found;
    found.end = near.end;
    found.pairs.reserve(qsizetype(near.pairs.size()));
    for (const NearPair &pair : near.pairs)
        found.pairs << NearWordingPair{places[size_t(pair.first)], places[size_t(pair.second)], pair.percent};
    return found;
}

std::optional<NearestWording> nearestOf(const QString &text, const QStringList &wordings)
{
    const Shingles pieces = shinglesOf(foldForSearch(text));
    if (pieces.hashes.empty())
        return std::nullopt;
    std::optional<NearestWording> nearest;
    for (int i = 0; i < wordings.size(); ++i) {
        const int percent = percentOf(similarity(pieces, shinglesOf(foldForSearch(wordings[i]))));
        if (!nearest || percent > nearest->percent)
            nearest = NearestWording{i, percent};
    }
    return nearest;
}

} // namespace perennial
