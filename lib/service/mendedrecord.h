// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MendedRecord: a record with other cells. It is written and read again, so that it comes through the same doors as any
// other. Thread: one at a time.

#include "csv/csvreader.h"

#include <QHash>

#include <memory>

namespace perennial {

class MendedRecord
{
public:
    // column (0-based) -> the cell as it shall be. `from` may be record() itself. false: it could not be read again.
    bool set(const CsvRecord &from, const QHash<int, QString> &cells);
    const CsvRecord &record() const { return m_record; }

private:
    std::unique_ptr<CsvReader> m_reader; // what m_record looks into
    CsvRecord m_record;
};

} // namespace perennial
