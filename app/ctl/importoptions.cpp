// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/importoptions.h"

#include "ctl/parsing.h"
#include "ctl/stdinput.h"
#include "service/tablefolder.h"

#include <QFileInfo>

namespace perennial {

namespace {

Result<char> parseDelimiter(const QString &text)
{
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return '\t';
    static const QString known = QStringLiteral(",;\t|");
    if (text.size() == 1 && known.contains(text.front()))
        return text.front().toLatin1();
    return badChoice(QStringLiteral("--delimiter"), text, {QStringLiteral(","), QStringLiteral(";"), QStringLiteral("|"), QStringLiteral("tab")});
}

Result<void> takeForm(const CommandContext &context, const QStringList &maps, ImportOptions &options)
{
    if (context.has("encoding")) {
        options.encoding = encodingFromString(context.value("encoding"));
        if (!options.encoding)
            return badChoice(QStringLiteral("--encoding"), context.value("encoding"),
                             {QStringLiteral("UTF-8"), QStringLiteral("UTF-16"), QStringLiteral("windows-1250"), QStringLiteral("windows-1252"),
                              QStringLiteral("windows-1254"), QStringLiteral("windows-1256")});
    }
    if (context.has("delimiter")) {
        TRY_ASSIGN(options.delimiter, parseDelimiter(context.value("delimiter")));
    }
    if (context.has("date-order")) {
        options.dateOrder = dateOrderFromString(context.value("date-order"));
        if (!options.dateOrder)
            return badChoice(QStringLiteral("--date-order"), context.value("date-order"), {QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")});
    }
    options.sheet = context.value("sheet");
    if (context.has("template"))
        options.templateId = context.value("template");
    for (const QString &text : maps) {
        TRY_ASSIGN(const ManualColumn column, parseManualColumn(text));
        options.manual << column;
    }
    return {};
}

} // namespace

Result<ImportSource> importSource(const CommandContext &context, const QString &file)
{
    return importSource(context, file, context.values("map"));
}

Result<ImportSource> importSource(const CommandContext &context, const QString &file, const QStringList &maps)
{
    ImportSource source;
    TRY(takeForm(context, maps, source.options));
    if (file == QLatin1String("-")) {
        TRY_ASSIGN(source.spooled, stdinput::spool());
        source.options.filePath = source.spooled->fileName();
        source.options.shownName = Words::tr("standard input");
        return source;
    }
    QString path = file;
    if (QFileInfo(file).isDir()) {
        TRY_ASSIGN(path, onlyTableIn(file));
    }
    const QFileInfo info(path);
    if (!info.isFile())
        return Error(ErrorKind::NotFound, QStringLiteral("file-unreadable"), QStringLiteral("no such file"), {file});
    source.options.filePath = info.absoluteFilePath();
    source.options.mediaFolder = info.absolutePath();
    return source;
}

QList<CommandOption> importFileOptions()
{
    return {
        {QStringLiteral("template"), QStringLiteral("NAME"), Words::tr("The tool that wrote the file, see “import templates”; auto (default) finds out.")},
        {QStringLiteral("sheet"), QStringLiteral("NAME|NUMBER"), Words::tr("Of a spreadsheet, by its name or its number; the first one that is not hidden if not given.")},
        {QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"), Words::tr("What a column is, by its heading or its number; may be repeated.")},
        {QStringLiteral("encoding"), QStringLiteral("E"), Words::tr("UTF-8, UTF-16LE, windows-1254 ...; found out if not given.")},
        {QStringLiteral("delimiter"), QStringLiteral("D"), Words::tr("What parts the cells: , ; | or tab; found out if not given.")},
        {QStringLiteral("date-order"), QStringLiteral("ORDER"), Words::tr("dmy, mdy or ymd, for dates that can be read two ways.")},
    };
}

ImportWatch watchFor(Output &out, const Interrupt &interrupt)
{
    ImportWatch watch;
    watch.cancel = interrupt.flag();
    watch.progress = [&out](ImportProgress progress) {
        const qint64 percent = progress.bytesTotal > 0 ? progress.bytesDone * 100 / progress.bytesTotal : 0;
        out.progress(Words::tr("%1 rows, %2 %").arg(progress.rowsDone).arg(percent));
    };
    return watch;
}

} // namespace perennial
