// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/tablejudging.h"

#include "csv/templaterecognition.h"
#include "service/importreading.h"

namespace perennial {

namespace {

bool isAuto(const QString &id)
{
    return id.isEmpty() || id == QLatin1String("auto");
}

qsizetype widest(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return width;
}

void noteAmbiguous(const QList<const ToolTemplate *> &candidates, FileShape &shape)
{
    QStringList titles;
    QStringList ids;
    for (const ToolTemplate *tool : candidates) {
        titles << tool->title;
        ids << tool->id;
    }
    shape.notes << MappingNote{QStringLiteral("template-ambiguous"), {titles.join(QLatin1String(", ")), ids.join(QLatin1String(", "))},
                               QStringLiteral("this may be a file for %1; say which with --template (%2)")
                                   .arg(titles.join(QLatin1String(", ")), ids.join(QLatin1String(", ")))};
}

void noteRecognised(const TemplateRecognition &found, FileShape &shape)
{
    if (found.tool->id == ownTemplate().id)
        return;
    const QStringList args{found.tool->title, QString::number(found.known)};
    if (found.byHeadings)
        shape.notes << MappingNote{QStringLiteral("template-recognised"), args,
                                   QStringLiteral("this looks like a file for %1: it has its %2 headings").arg(args[0], args[1])};
    else
        shape.notes << MappingNote{QStringLiteral("template-recognised-shape"), args,
                                   QStringLiteral("this looks like a file for %1: its first %2 rows are built like that").arg(args[0], args[1])};
}

void takeNamed(const ToolTemplate &tool, const QList<QStringList> &rows, FileShape &shape)
{
    shape.tool = tool;
    const bool headed = looksLikeHeadings(rows.value(0), rows.value(1));
    const bool named = recogniseByHeadings(rows).tool == &tool;
    if (tool.headingRows == 2 && rows.size() > 1)
        shape.headingRows = 2;
    else
        shape.headingRows = headed || named ? 1 : 0;
}

void recognise(const QList<QStringList> &rows, FileShape &shape)
{
    TemplateRecognition found = recogniseByHeadings(rows);
    const bool headed = found.tool || looksLikeHeadings(rows.value(0), rows.value(1));
    if (!headed)
        found = recogniseByShape(rows);
    shape.tool = found.tool ? *found.tool : genericTemplate();
    shape.headingRows = found.tool ? found.headingRows : headed ? 1 : 0;
    if (found.tool)
        noteRecognised(found, shape);
    else if (!found.candidates.isEmpty())
        noteAmbiguous(found.candidates, shape);
}

// A tool whose columns are known by their place, whatever the first row says.
bool isByPlace(const FileShape &shape)
{
    return shape.tool.headingRows == 0 && shape.tool.mostCells > 0;
}

Result<ColumnMapping> mapped(const FileShape &shape, qsizetype width)
{
    const QStringList headings = headingsOf(shape.headingCells, shape.headingRows);
    if (isByPlace(shape)) {
        QStringList names = shape.tool.columnNames(width);
        if (headings.value(names.size()) == QLatin1String("reason"))
            names << QStringLiteral("reason");
        // Its own names stand over a file of refused rows.
        const bool isNamed = headings.size() > 1 && shape.tool.columnNames(headings.size() - 1) == headings.first(headings.size() - 1);
        return mapColumns(isNamed ? headings : names, shape.tool, shape.manual);
    }
    if (shape.headingRows > 0)
        return mapColumns(headings, shape.tool, shape.manual);
    return mapColumnsByNumber(width, shape.manual);
}

void takeRemembered(const ImportOptions &options, FileShape &shape)
{
    if (!isAuto(options.templateId) || !options.manual.isEmpty() || shape.signature.isEmpty())
        return;
    for (const RememberedMapping &each : options.remembered) {
        if (each.signature != shape.signature)
            continue;
        shape.manual = each.columns;
        shape.remembered = each;
        if (!shape.dateOrder)
            shape.dateOrder = each.dateOrder;
        if (const ToolTemplate *tool = findToolTemplate(each.templateId))
            shape.tool = *tool;
        shape.notes << MappingNote{QStringLiteral("mapping-remembered"), {}, QStringLiteral("the columns are read as you said the last time")};
        return;
    }
}

} // namespace

Result<void> checkTemplateName(const QString &id)
{
    if (isAuto(id) || findToolTemplate(id))
        return {};
    return Error(ErrorKind::Invalid, QStringLiteral("template-unknown"), QStringLiteral("there is no such template"),
                 {id, toolTemplateIds().join(QLatin1String(", "))});
}

Result<void> judgeTable(const ImportOptions &options, const QList<QStringList> &rows, FileShape &shape)
{
    TRY(checkTemplateName(options.templateId));
    shape.manual = options.manual;
    shape.dateOrder = options.dateOrder;
    if (const ToolTemplate *named = findToolTemplate(options.templateId))
        takeNamed(*named, rows, shape);
    else
        recognise(rows, shape);
    shape.header = shape.headingRows > 0;
    shape.headingCells = rows.first(shape.headingRows);
    shape.signature = isByPlace(shape) ? mappingSignature(shape.tool)
                      : shape.header   ? mappingSignature(headingsOf(rows, shape.headingRows))
                                       : QString();
    takeRemembered(options, shape);
    TRY_ASSIGN(shape.mapping, mapped(shape, isByPlace(shape) ? widest(rows) : rows.first().size()));
    if (!shape.header && !isByPlace(shape))
        shape.notes << MappingNote{QStringLiteral("header-missing"), {}, QStringLiteral("the first row has no column names")};
    shape.notes << shape.mapping.notes;
    return {};
}

Result<void> widenTable(FileShape &shape, qsizetype width)
{
    if (!isByPlace(shape) || shape.header || width <= shape.mapping.headings.size() || !shape.tool.columns.last().name.endsWith(QLatin1Char('#')))
        return {};
    TRY_ASSIGN(shape.mapping, mapped(shape, width));
    return {};
}

} // namespace perennial
