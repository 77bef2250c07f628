// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NearWordings: wordings of a library that say nearly the same, of one item or of several, and the wording that is nearest
// to a text while one writes it. Compared as text/similarity.h compares, folded. From kNearPercent (80) on people are told:
// below it two tips about one thing are mostly two tips. Thread: safe; 100,000 wordings take seconds, so off the window's.
// Pure.

#include "domain/evergreen.h"
#include "text/nearpairs.h"

namespace perennial {

// Positions: of the item in the list, of the wording in the item.
struct WordingPlace
{
    int item = 0;
    int wording = 0;

    auto operator<=>(const WordingPlace &) const = default;
};

struct NearWordingPair
{
    WordingPlace first; // stands before the second
    WordingPlace second;
    int percent = 100;

    bool isOfOneItem() const { return first.item == second.item; }
    bool operator==(const NearWordingPair &) const = default;
};

struct NearWordings
{
    QList<NearWordingPair> pairs; // in the order of the items
    NearPairs::End end = NearPairs::End::Complete;

    // Items tied by pairs, by their positions.
    QList<QList<int>> groups() const;
};

struct NearWordingSearch
{
    int least = kNearPercent;
    int firstNewItem = 0; // only pairs of which one is of this item or a later one
    size_t mostPairs = 100'000;
};

// Of several wordings that say the same each is a pair with the first of them only.
template <class Item> NearWordings findNearWordings(const QList<Item> &items, const NearWordingSearch &search = {}, const NearWatch &watch = {});

// The texts of each item, where there are no items.
NearWordings findNearWordings(const QList<QStringList> &wordings, const NearWordingSearch &search = {}, const NearWatch &watch = {});

template <class Item> NearWordings findNearWordings(const QList<Item> &items, const NearWordingSearch &search, const NearWatch &watch)
{
    QList<QStringList> wordings;
    wordings.reserve(items.size());
    for (const Item &item : items) {
        QStringList texts;
        for (const Wording &wording : item.wordings)
            texts << wording.text;
        wordings << texts;
    }
    return findNearWordings(wordings, search, watch);
}

struct NearestWording
{
    int index = 0; // of the wording
    int percent = 0;
};

// The first of those that are nearest, however far; nothing if there are none or the text has no letters.
std::optional<NearestWording> nearestOf(const QString &text, const QStringList &wordings);

} // namespace perennial
