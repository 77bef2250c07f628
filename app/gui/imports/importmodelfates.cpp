// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the table of an import's rows: what became of them.

#include "imports/importmodel.h"

#include "imports/importwords.h"

namespace perennial {

void ImportModel::setFates(const ImportReport &report)
{
    beginResetModel();
    m_isResult = true;
    m_filter = RowFilter::All;
    m_search.clear();
    m_only.reset();
    m_counts = {};
    // A check that was stopped has not told all of them.
    while (m_rows.size() < report.fates.size()) {
        Row row;
        row.number = m_rows.empty() ? 1 : m_rows.back().number + 1;
        m_rows.push_back(row);
    }
    m_rows.resize(report.fates.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].fate = report.fates[i];
        m_rows[i].gone = false;
        count(m_rows[i], 1);
    }
    m_findings.clear();
    for (const RefusedRow &refused : report.errors)
        m_findings[refused.finding.row] << refused.finding;
    for (const Finding &warning : report.warnings)
        m_findings[warning.row] << warning;
    collectShown();
    endResetModel();
    Q_EMIT countsChanged();
}

void ImportModel::setTakenBack(const QSet<qint64> &kept)
{
    beginResetModel();
    m_counts = {};
    for (Row &row : m_rows) {
        const bool came = row.fate == RowFate::Ready || row.fate == RowFate::Warned;
        row.gone = came && !kept.contains(row.number);
        count(row, 1);
    }
    collectShown();
    endResetModel();
    Q_EMIT countsChanged();
}

bool ImportModel::isTakenBack(int shownRow) const
{
    return shown(shownRow).gone;
}

FateLook ImportModel::look(int shownRow) const
{
    const Row &row = shown(shownRow);
    if (row.gone)
        return lookOfTakenBack();
    return m_isResult ? lookAfter(row.fate) : lookOf(row.fate, row.mended);
}

std::optional<qint64> ImportModel::rowOfPost(int shownRow) const
{
    int place = m_visible.at(shownRow);
    while (place > 0 && m_rows[size_t(place)].fate == RowFate::Joined)
        --place;
    const Row &row = m_rows[size_t(place)];
    const bool isThere = !row.gone && (row.fate == RowFate::Ready || row.fate == RowFate::Warned);
    return isThere ? std::optional(row.number) : std::nullopt;
}

} // namespace perennial
