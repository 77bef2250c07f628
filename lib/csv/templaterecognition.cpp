// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/templaterecognition.h"

#include "csv/foldname.h"

namespace perennial {

namespace {

// Of a file of refused rows, which is mended and imported again.
const QString kReason = QStringLiteral("reason");

struct Fit
{
    int known = 0; // headings that the tool has, too
    int others = 0;
};

Fit countKnown(const ToolTemplate &tool, const QStringList &headings)
{
    Fit fit;
    QHash<QString, int> times;
    for (const QString &heading : headings) {
        if (tool.columnOf(heading, ++times[foldName(heading)]) >= 0)
            ++fit.known;
        else if (heading != kReason)
            ++fit.others;
    }
    return fit;
}

bool hasSignature(const ToolTemplate &tool, const QStringList &headings)
{
    QHash<int, int> wanted; // column of the tool -> times
    for (const QString &name : tool.signature) {
        ++wanted[tool.columnOf(name, 1)]; // a variant of the name is the same heading
    }
    for (auto each = wanted.constBegin(); each != wanted.constEnd(); ++each) {
        int times = 0;
        for (const QString &heading : headings)
            times += tool.columnOf(heading, 1) == each.key();
        if (times < each.value())
            return false;
    }
    return !wanted.isEmpty();
}

// The names that a file of refused rows of a tool without headings begins with.
bool hasOwnNames(const ToolTemplate &tool, const QStringList &headings)
{
    if (headings.isEmpty() || headings.last() != kReason)
        return false;
    const QStringList names = headings.first(headings.size() - 1);
    return tool.columnNames(names.size()) == names;
}

bool fits(const ToolTemplate &tool, const QStringList &headings, Fit &fit)
{
    if (tool.headingRows == 0)
        return false;
    if (tool.signature.isEmpty() || !hasSignature(tool, headings))
        return false;
    fit = countKnown(tool, headings);
    return tool.others == OtherHeadings::Allowed || fit.others == 0;
}

bool isAddress(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    return (trimmed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) || trimmed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive));
}

bool isDateTime(const QString &cell)
{
    const DateReading reading = readDate(cell);
    return reading.problem == CellProblem::None && reading.time && !reading.serial;
}

bool looksLike(const TemplateColumn &column, const QString &cell)
{
    const QString trimmed = cell.trimmed();
    bool number = false;
    switch (column.shape) {
    case CellShape::Any:
        return true;
    case CellShape::Filled:
        return !trimmed.isEmpty() && !isDateTime(cell);
    case CellShape::DateTime:
        return isDateTime(cell);
    case CellShape::Address:
        return isAddress(cell);
    case CellShape::AddressOrEmpty:
        return trimmed.isEmpty() || isAddress(cell);
    case CellShape::Number: {
        const int value = trimmed.toInt(&number);
        return number && value >= column.least && value <= column.most;
    }
    case CellShape::Word:
        return column.words.contains(trimmed, Qt::CaseInsensitive);
    case CellShape::Identifier: // "17841400000000000", "facebook:123": no address, no sentence, no letter alone
        return trimmed.isEmpty() || (trimmed.size() > 1 && !isAddress(cell) && !trimmed.contains(QLatin1Char(' ')));
    }
    return false;
}

bool isBuiltLike(const ToolTemplate &tool, const QStringList &row)
{
    if (row.size() < tool.leastCells || row.size() > tool.mostCells)
        return false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const TemplateColumn &column = tool.columns[std::min(i, tool.columns.size() - 1)];
        if (!looksLike(column, row[i]))
            return false;
    }
    return true;
}

bool showsEvidence(const ToolTemplate &tool, const QList<QStringList> &rows)
{
    if (!tool.evidence.isAsked())
        return true;
    return std::any_of(rows.begin(), rows.end(), [&tool](const QStringList &row) {
        const bool wide = tool.evidence.cells > 0 && row.size() >= tool.evidence.cells;
        return wide || (!tool.evidence.contained.isEmpty() && row.join(QLatin1Char(' ')).contains(tool.evidence.contained));
    });
}

TemplateRecognition chosen(QList<const ToolTemplate *> best, int headingRows, int known, bool byHeadings)
{
    TemplateRecognition recognition;
    recognition.headingRows = headingRows;
    recognition.known = known;
    recognition.byHeadings = byHeadings;
    if (best.size() == 1)
        recognition.tool = best.first();
    else
        recognition.candidates = std::move(best);
    return recognition;
}

} // namespace

QStringList headingsOf(const QList<QStringList> &rows, int headingRows)
{
    if (rows.size() < headingRows || headingRows == 0)
        return {};
    if (headingRows == 1)
        return rows.first();
    QStringList headings;
    QString group;
    for (qsizetype i = 0; i < std::max(rows[0].size(), rows[1].size()); ++i) {
        // The group stands over its first column only.
        if (const QString own = rows[0].value(i).trimmed(); !own.isEmpty())
            group = own;
        const QString name = rows[1].value(i);
        headings << (group.isEmpty() || name == kReason ? name : group + QLatin1String(": ") + name.trimmed());
    }
    return headings;
}

TemplateRecognition recogniseByHeadings(const QList<QStringList> &rows)
{
    QList<const ToolTemplate *> best;
    std::pair<int, qsizetype> most{0, 0};
    int headingRows = 0;
    for (const ToolTemplate &tool : toolTemplates()) {
        Fit fit;
        const QStringList headings = headingsOf(rows, std::max(1, tool.headingRows));
        const bool isOwnNames = tool.headingRows == 0 && tool.mostCells > 0 && hasOwnNames(tool, headings);
        if (isOwnNames)
            fit.known = int(headings.size());
        if (!isOwnNames && !fits(tool, headings, fit))
            continue;
        if (tool.id == ownTemplate().id)
            return chosen({&tool}, 1, fit.known, true);
        const std::pair rank{fit.known - fit.others, tool.signature.size()};
        if (rank > most)
            best.clear();
        if (rank >= most || best.isEmpty()) {
            best << &tool;
            most = rank;
            headingRows = std::max(1, tool.headingRows);
        }
    }
    const int known = best.isEmpty() ? 0 : countKnown(*best.first(), headingsOf(rows, headingRows)).known;
    return chosen(std::move(best), headingRows, known, true);
}

TemplateRecognition recogniseByShape(const QList<QStringList> &rows)
{
    QList<const ToolTemplate *> fitting;
    QList<const ToolTemplate *> shown; // by something that is theirs alone
    for (const ToolTemplate &tool : toolTemplates()) {
        if (tool.headingRows > 0 || tool.mostCells == 0 || rows.isEmpty())
            continue;
        const bool all = std::all_of(rows.begin(), rows.end(), [&tool](const QStringList &row) { return isBuiltLike(tool, row); });
        if (all && showsEvidence(tool, rows))
            (tool.evidence.isAsked() ? shown : fitting) << &tool;
    }
    return chosen(shown.isEmpty() ? std::move(fitting) : std::move(shown), 0, int(rows.size()), false);
}

} // namespace perennial
