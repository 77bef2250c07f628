// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportMending: a row as RowValidator reads it, with what happened to its cells beforehand (csv/celldamage): told with what
// would mend it, or mended before it is read where a person said so. Thread: an import's worker. Errors: none.

#include "csv/celldamage.h"
#include "service/importreading.h"

namespace perennial {

class ImportMending
{
public:
    // validator outlives this.
    ImportMending(const FileShape &shape, QSet<QString> consent, RowValidator &validator);

    RowResult read(const CsvRecord &record, qint64 row);
    // Of the row that was read last: its cells as mended, and what stood in those that were.
    const CsvRecord &record() const { return *m_current; }
    const QHash<int, QString> &before() const { return m_before; }
    // Rows that were mended, by the code of what was wrong.
    const QMap<QString, qint64> &mended() const { return m_mended; }

private:
    struct Found
    {
        int column = 0;
        Field field = Field::Text;
        CellDamage damage;
    };
    std::vector<Found> damages(const CsvRecord &record) const;
    QString columnOf(Field field) const;
    bool isRefused(const RowResult &result, Field field) const;
    bool mendSome(const std::vector<Found> &found, const RowResult &result, QSet<QString> &codes);
    bool helps(const Found &found, qint64 row);
    void tell(const std::vector<Found> &found, RowResult &result, qint64 row);

    struct Watched
    {
        int column = 0;
        Field field = Field::Text;
    };
    ColumnMapping m_mapping;
    SwappedLetters m_swapped;
    bool m_guarded; // the tool itself writes an apostrophe before what a spreadsheet would run
    std::vector<Watched> m_watched;
    QSet<QString> m_consent;
    RowValidator &m_validator;
    const CsvRecord *m_current = nullptr;
    MendedRecord m_record;
    MendedRecord m_trial;
    QHash<int, QString> m_before;
    QMap<QString, qint64> m_mended;
};

} // namespace perennial
