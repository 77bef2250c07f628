// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/findingtext.h"
#include "ctl/commands.h"
#include "ctl/importoptions.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kShownRows = 5; // for people, unless --rows says more
constexpr int kShownCell = 40;

QJsonObject toJson(const FileInspection &found)
{
    QJsonArray columns;
    for (qsizetype index = 0; index < found.columns.size(); ++index) {
        const auto field = found.fields.value(index);
        columns << QJsonObject{{QStringLiteral("name"), found.columns.at(index)},
                               {QStringLiteral("field"), field ? QJsonValue(toString(*field)) : QJsonValue()}};
    }
    QJsonArray rows;
    for (const QStringList &row : found.rows)
        rows << QJsonArray::fromStringList(row);
    QJsonArray notes;
    for (const MappingNote &note : found.notes)
        notes << QJsonObject{{QStringLiteral("code"), note.code}, {QStringLiteral("message"), note.message}};
    return {{QStringLiteral("kind"), found.kind},
            {QStringLiteral("sheets"), QJsonArray::fromStringList(found.sheets)},
            {QStringLiteral("sheet"), found.sheets.isEmpty() ? QJsonValue() : QJsonValue(found.sheet)},
            {QStringLiteral("encoding"), found.encoding},
            {QStringLiteral("bom"), found.bom},
            {QStringLiteral("delimiter"), found.delimiter},
            {QStringLiteral("header"), found.header},
            {QStringLiteral("template"), found.templateId.isEmpty() ? QJsonValue() : QJsonValue(found.templateId)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("notes"), notes}};
}

void printForPeople(Output &out, const FileInspection &found, qint64 rows)
{
    const QString delimiter = found.delimiter == QLatin1String("\t") ? Words::tr("tab") : found.delimiter;
    out.line(Words::tr("Encoding %1, delimiter %2, template %3").arg(found.encoding, delimiter, found.templateId.isEmpty() ? Words::tr("none") : found.templateId));
    if (!found.sheets.isEmpty())
        out.line(printable(Words::tr("Sheet “%1” of: %2").arg(found.sheet, found.sheets.join(QStringLiteral(", ")))));
    for (const MappingNote &note : found.notes)
        out.line(printable(sentenceFor(note)));
    TextTable columns({Words::tr("Column"), Words::tr("Read as")});
    for (qsizetype index = 0; index < found.columns.size(); ++index) {
        const auto field = found.fields.value(index);
        const QString otherwise = found.byTemplate.value(index) ? Words::tr("as the tool means it") : Words::tr("nothing");
        columns.add({found.columns.at(index), field ? toString(*field) : otherwise});
    }
    out.table(columns, Words::tr("It has no row of column names."));
    if (found.rows.isEmpty())
        return;
    QStringList headings;
    for (qsizetype index = 0; index < std::max(found.columns.size(), found.rows.first().size()); ++index)
        headings << found.columns.value(index, QString::number(index + 1)).left(kShownCell);
    TextTable table(headings);
    for (const QStringList &row : found.rows.mid(0, rows)) {
        QStringList cells;
        for (const QString &cell : row.mid(0, headings.size()))
            cells << cell.left(kShownCell);
        table.add(cells);
    }
    out.line({});
    out.table(table, {});
}

QCoro::Task<Result<int>> inspect(CommandContext &context)
{
    qint64 rows = -1;
    if (context.has("rows")) {
        bool isNumber = false;
        rows = context.value("rows").toLongLong(&isNumber);
        if (!isNumber || rows < 0)
            co_return usageError(Words::tr("--rows takes a number from 0."));
    }
    CO_TRY_ASSIGN(const ImportSource source, importSource(context, context.argument(0)));
    const qint64 forPeople = rows < 0 ? kShownRows : rows;
    CO_TRY_ASSIGN(const FileInspection found, inspectFile(source.options, context.out().isJson() ? rows : forPeople));
    context.out().document(toJson(found));
    if (!context.out().isJson())
        printForPeople(context.out(), found, forPeople);
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeCsvCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("csv");
    command->summary = Words::tr("Looks into a file before anything is made of it.");
    command->actions = {
        {QStringLiteral("inspect"), Words::tr("Shows what was found in a file, every cell as read."), {{QStringLiteral("FILE"), Words::tr("A CSV file (.gz, too), a spreadsheet (.xlsx, .ods), or - for standard input.")}},
         importFileOptions() + QList<CommandOption>{{QStringLiteral("rows"), QStringLiteral("N"), Words::tr("At most so many rows; all of them with --json.")}},
         inspect},
    };
    return command;
}

} // namespace perennial
