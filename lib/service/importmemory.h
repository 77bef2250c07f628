// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportMemory: what earlier imports brought. A row that says the same as one that came in is known by its hash; a row that
// says something else now is matched with the post its earlier self made, if that one's own row is not in the file any more.
// Thread: an import's worker.

#include "csv/rowdraft.h"
#include "store/batchstore.h"
#include "store/poststore.h"

#include <QSet>

namespace perennial {

// Of all that a row says, whatever kind of file it stands in; kept in the database, so never changed.
qint64 rowHash(const RowDraft &draft, const QString &mediaFolder);

class ImportMemory
{
public:
    ImportMemory(const std::vector<poststore::Occupied> &occupied, std::vector<batchstore::EarlierRow> earlier);

    // Whether there is anything to match with; then every row of the file is to be shown to seen() before the first match.
    bool wantsToSee() const { return !m_earlier.empty(); }
    void seen(qint64 hash);

    bool isKnown(qint64 hash) const { return m_known.contains(hash); }
    struct Match
    {
        PostId post; // null: none
        bool isTouched = false;
    };
    // Each earlier row is matched once.
    Match match(const RowDraft &draft);

private:
    void index();
    std::optional<size_t> find(const RowDraft &draft) const;

    QSet<qint64> m_known;
    QSet<qint64> m_present; // in this file
    std::vector<batchstore::EarlierRow> m_earlier;
    bool m_isIndexed = false;
    QMultiHash<QString, size_t> m_byKey; // places in m_earlier
};

} // namespace perennial
