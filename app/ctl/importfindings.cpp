// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/importfindings.h"

#include "boot/findingtext.h"
#include "ctl/words.h"

namespace perennial {

namespace {

constexpr int kShownFindings = 50; // for people; JSON has all of them

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json{{QStringLiteral("row"), finding.row}, {QStringLiteral("column"), finding.column},
                     {QStringLiteral("code"), finding.code}, {QStringLiteral("message"), finding.message}};
    if (!finding.suggestion.isEmpty())
        json.insert(QStringLiteral("suggestion"), finding.suggestion);
    return json;
}

void printTable(Output &out, const QString &heading, const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return;
    TextTable table({Words::tr("Row"), Words::tr("Column"), heading});
    for (const Finding &finding : findings.mid(0, kShownFindings))
        table.add({QString::number(finding.row), finding.column, sentenceFor(finding)});
    out.table(table, {});
    if (findings.size() > kShownFindings)
        out.line(Words::tr("... and %1 more; --json lists them all.").arg(findings.size() - kShownFindings));
}

} // namespace

QJsonArray findingsjson::warnings(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array << toJson(finding);
    return array;
}

QJsonArray findingsjson::errors(const QList<RefusedRow> &rows)
{
    QJsonArray array;
    for (const RefusedRow &row : rows) {
        QJsonObject error = toJson(row.finding);
        error.insert(QStringLiteral("raw"), row.raw);
        array << error;
    }
    return array;
}

QJsonArray findingsjson::notes(const QList<MappingNote> &notes)
{
    QJsonArray array;
    for (const MappingNote &note : notes)
        array << QJsonObject{{QStringLiteral("code"), note.code}, {QStringLiteral("message"), note.message}};
    return array;
}

void printFindings(Output &out, const QList<MappingNote> &notes, const QList<RefusedRow> &errors, const QList<Finding> &warnings)
{
    for (const MappingNote &note : notes)
        out.line(printable(sentenceFor(note)));
    QList<Finding> refused;
    for (const RefusedRow &row : errors)
        refused << row.finding;
    printTable(out, Words::tr("Refused because"), refused);
    printTable(out, Words::tr("Take note"), warnings);
}

} // namespace perennial
