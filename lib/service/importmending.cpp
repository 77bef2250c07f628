// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importmending.h"

namespace perennial {

namespace {

constexpr int kMostTimes = 4; // mended, a cell may have another fault
constexpr qsizetype kLongestShown = 500;

} // namespace

ImportMending::ImportMending(const FileShape &shape, QSet<QString> consent, RowValidator &validator)
    : m_mapping(shape.mapping), m_swapped(shape.swapped), m_guarded(shape.tool.guard == FormulaGuard::Remove),
      m_consent(std::move(consent)), m_validator(validator)
{
    for (int field = 0; field < kFields; ++field) {
        for (const int column : m_mapping.of(Field(field)))
            m_watched.push_back({column, Field(field)});
    }
}

std::vector<ImportMending::Found> ImportMending::damages(const CsvRecord &record) const
{
    std::vector<Found> found;
    for (const Watched &each : m_watched) {
        auto damage = damageOf(record.bytes(each.column), each.field, m_swapped);
        if (damage && !(m_guarded && qstrcmp(damage->code, "apostrophe-left") == 0))
            found.push_back({each.column, each.field, std::move(*damage)});
    }
    return found;
}

QString ImportMending::columnOf(Field field) const
{
    return m_mapping.headingOf(m_mapping.of(field).front());
}

bool ImportMending::isRefused(const RowResult &result, Field field) const
{
    const QString column = columnOf(field);
    return std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding &each) {
        return each.severity == FindingSeverity::Error && each.column == column;
    });
}

RowResult ImportMending::read(const CsvRecord &record, qint64 row)
{
    m_current = &record;
    m_before.clear();
    RowResult result = m_validator.validate(record, row);
    std::vector<Found> found = damages(record);
    if (found.empty())
        return result;
    QSet<QString> codes;
    for (int times = 0; times < kMostTimes && mendSome(found, result, codes); ++times) {
        result = m_validator.validate(*m_current, row);
        found = damages(*m_current);
    }
    for (const QString &code : std::as_const(codes))
        ++m_mended[code];
    tell(found, result, row);
    return result;
}

bool ImportMending::mendSome(const std::vector<Found> &found, const RowResult &result, QSet<QString> &codes)
{
    QHash<int, QString> cells;
    for (const Found &each : found) {
        const QString code = QString::fromLatin1(each.damage.code);
        const bool wanted = each.damage.when == CellDamage::When::Always || isRefused(result, each.field);
        if (each.damage.mended.isEmpty() || !wanted || !m_consent.contains(code))
            continue;
        cells.insert(each.column, each.damage.mended);
        codes.insert(code);
        if (!m_before.contains(each.column))
            m_before.insert(each.column, m_current->text(each.column));
    }
    if (cells.isEmpty() || !m_record.set(*m_current, cells))
        return false;
    m_current = &m_record.record();
    return true;
}

bool ImportMending::helps(const Found &found, qint64 row)
{
    return m_trial.set(*m_current, {{found.column, found.damage.mended}}) &&
           !isRefused(m_validator.validate(m_trial.record(), row), found.field);
}

// Where the damage is why the cell can't be used, it is said once.
void ImportMending::tell(const std::vector<Found> &found, RowResult &result, qint64 row)
{
    for (const Found &each : found) {
        const bool refused = isRefused(result, each.field);
        const bool explains = refused && (each.damage.mended.isEmpty() || helps(each, row));
        if (each.damage.when == CellDamage::When::IfRefused && !explains)
            continue;
        const QString column = columnOf(each.field);
        if (explains)
            result.findings.removeIf([&](const Finding &known) {
                return known.severity == FindingSeverity::Error && known.column == column;
            });
        const QString code = QString::fromLatin1(each.damage.code);
        result.findings << Finding{row,
                                   m_mapping.headingOf(each.column),
                                   code,
                                   explains ? FindingSeverity::Error : FindingSeverity::Warning,
                                   each.damage.args,
                                   damageMessage(code),
                                   m_current->text(each.column).left(kLongestShown),
                                   each.damage.mended.left(kLongestShown)};
    }
}

} // namespace perennial
