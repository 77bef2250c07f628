// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What an import says of a file, of posts or of the library: for people and as JSON. Thread: the main one.

#include "ctl/output.h"
#include "service/importservice.h"

#include <QJsonArray>

namespace perennial {

namespace findingsjson {
QJsonArray warnings(const QList<Finding> &findings);
QJsonArray errors(const QList<RefusedRow> &rows);
QJsonArray notes(const QList<MappingNote> &notes);
} // namespace findingsjson

void printFindings(Output &out, const QList<MappingNote> &notes, const QList<RefusedRow> &errors, const QList<Finding> &warnings);

} // namespace perennial
