// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The findings of a check, put together by what is alike: counted, not listed. Pure. Thread: any.

#include "service/importservice.h"

namespace perennial {

// What is alike: the same code, and for names the same name.
struct FindingKind
{
    QString code;
    QString arg = {};

    bool operator==(const FindingKind &) const = default;
};
FindingKind kindOf(const Finding &finding);
bool isOfKind(const Finding &finding, const FindingKind &kind);

struct FindingGroup
{
    QString code;
    QString arg;
    FindingSeverity severity = FindingSeverity::Warning;
    qint64 count = 0;
    qint64 mendable = 0; // those that have a suggestion
    Finding first;
    Finding sample; // the first that has a suggestion

    FindingKind kind() const { return {code, arg}; }
};
// Errors first, then the largest.
QList<FindingGroup> groupsOf(const ImportReport &report);
// The rows of the file that have one.
QSet<qint64> rowsOf(const ImportReport &report, const FindingKind &kind);

} // namespace perennial
