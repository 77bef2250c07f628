// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columnmapping.h"

#include "csv/foldname.h"
#include "csv/headingnames.h"

#include <QHash>

#include <limits>

namespace perennial {

namespace {

constexpr qsizetype kLongestHeading = 80;
constexpr int kSurest = -1; // a template's own heading

bool takesSeveralColumns(Field field)
{
    return field == Field::Media || field == Field::AltTexts || field == Field::Labels ||
           field == Field::FirstComment || field == Field::Channels;
}

bool looksLikeData(const QString &cell)
{
    if (cell.contains(QLatin1String("://")) || cell.contains(QLatin1Char('\n')) || cell.size() > kLongestHeading)
        return true;
    const DateReading date = readDate(cell);
    if (date.problem == CellProblem::None)
        return true;
    bool number = false;
    cell.toDouble(&number);
    return number || readTime(cell).problem == CellProblem::None;
}

// What each column of the table is to the template: its column there, or -1.
std::vector<int> templateColumnsOf(const QStringList &headings, const ToolTemplate &tool)
{
    std::vector<int> found;
    QHash<QString, int> times;
    for (const QString &heading : headings)
        found.push_back(tool.columns.isEmpty() ? -1 : tool.columnOf(heading, ++times[foldName(heading)]));
    return found;
}

std::optional<HeadingMeaning> meaningIn(const QString &heading, int templateColumn, const ToolTemplate &tool)
{
    if (templateColumn < 0)
        return meaningOf(heading);
    const TemplateColumn &column = tool.columns[templateColumn];
    return column.field ? std::optional(HeadingMeaning{*column.field, kSurest}) : std::nullopt;
}

std::optional<int> findColumn(const QStringList &headings, const QString &column)
{
    if (const qsizetype exact = headings.indexOf(column); exact >= 0)
        return int(exact);
    const QString folded = foldName(column);
    for (qsizetype i = 0; i < headings.size() && !folded.isEmpty(); ++i) {
        if (foldName(headings[i]) == folded)
            return int(i);
    }
    bool number = false;
    const int position = column.toInt(&number);
    if (number && position >= 1 && position <= headings.size())
        return position - 1;
    return std::nullopt;
}

void note(ColumnMapping &mapping, QString code, QString message, QStringList args)
{
    mapping.notes << MappingNote{std::move(code), std::move(args), std::move(message)};
}

// Columns by the meaning of their headings; the surest name wins where a field takes one column only.
void mapByNames(ColumnMapping &mapping, const ToolTemplate &tool, const std::vector<int> &templateColumns, const std::vector<bool> &taken,
                const std::array<bool, kFields> &manualFields)
{
    std::array<int, kFields> ranks;
    ranks.fill(std::numeric_limits<int>::max());
    for (int i = 0; i < int(mapping.headings.size()); ++i) {
        const int known = templateColumns[size_t(i)];
        if (!taken[size_t(i)] && known >= 0 && tool.columns[known].role != ColumnRole::Field)
            mapping.roles.push_back({i, known});
        const auto meaning = taken[size_t(i)] ? std::nullopt : meaningIn(mapping.headings[i], known, tool);
        if (!meaning || manualFields[size_t(meaning->field)])
            continue;
        std::vector<int> &columns = mapping.columns[size_t(meaning->field)];
        int &rank = ranks[size_t(meaning->field)];
        const bool surer = meaning->rank < rank;
        if (takesSeveralColumns(meaning->field) || columns.empty())
            columns.push_back(i);
        else if (surer)
            columns = {i};
        if (surer)
            mapping.templateColumns[size_t(meaning->field)] = known;
        rank = std::min(rank, meaning->rank);
    }
}

// A column that a person took for what the template takes it for means what the template says of it.
void keepTemplateMeaning(ColumnMapping &mapping, const ToolTemplate &tool, const std::vector<int> &templateColumns)
{
    for (int i = 0; i < kFields; ++i) {
        const std::vector<int> &columns = mapping.columns[size_t(i)];
        const int known = columns.size() == 1 ? templateColumns[size_t(columns.front())] : -1;
        if (known >= 0 && tool.columns[known].field == Field(i))
            mapping.templateColumns[size_t(i)] = known;
    }
}

constexpr qsizetype kFewNotKept = 2; // are told one by one

void noteWhatIsLeft(ColumnMapping &mapping, const ToolTemplate &tool, const std::vector<int> &templateColumns)
{
    QStringList notKept;
    for (int i = 0; i < int(mapping.headings.size()); ++i) {
        if (mapping.fieldOf(i) || mapping.hasRole(i))
            continue;
        const QString name = mapping.headingOf(i);
        const int known = templateColumns[size_t(i)];
        if (const auto meaning = meaningIn(mapping.headings[i], known, tool))
            note(mapping, QStringLiteral("column-repeated"),
                 QStringLiteral("column \"%1\" is not used: another column is \"%2\"")
                     .arg(name, toString(meaning->field)),
                 {name, toString(meaning->field)});
        else if (known >= 0)
            notKept << name;
        else
            note(mapping, QStringLiteral("column-ignored"), QStringLiteral("column \"%1\" is not used").arg(name),
                 {name});
    }
    if (notKept.size() <= kFewNotKept) {
        for (const QString &name : std::as_const(notKept))
            note(mapping, QStringLiteral("column-ignored"), QStringLiteral("column \"%1\" is not used").arg(name), {name});
        return;
    }
    const QString names = notKept.join(QLatin1String(", "));
    note(mapping, QStringLiteral("column-not-kept"), QStringLiteral("%1 columns of %2 are not used: %3").arg(notKept.size()).arg(tool.title, names),
         {QString::number(notKept.size()), tool.title, names});
}

Result<void> applyManual(ColumnMapping &mapping, const QList<ManualColumn> &manual, std::vector<bool> &taken,
                         std::array<bool, kFields> &manualFields)
{
    for (const ManualColumn &each : manual) {
        if (each.column.isEmpty()) {
            manualFields[size_t(each.field)] = true;
            continue;
        }
        const auto column = findColumn(mapping.headings, each.column);
        if (!column)
            return Error(ErrorKind::Invalid, QStringLiteral("map-column-unknown"),
                         QStringLiteral("the file has no column \"%1\"").arg(each.column), {each.column});
        std::vector<int> &columns = mapping.columns[size_t(each.field)];
        if (!takesSeveralColumns(each.field))
            columns.clear();
        columns.push_back(*column);
        taken[size_t(*column)] = true;
        manualFields[size_t(each.field)] = true;
    }
    return {};
}

} // namespace

bool ColumnMapping::hasRole(int column) const
{
    return std::any_of(roles.begin(), roles.end(), [column](const RoleColumn &each) { return each.column == column; });
}

std::optional<Field> ColumnMapping::fieldOf(int column) const
{
    for (int i = 0; i < kFields; ++i) {
        const std::vector<int> &mine = columns[size_t(i)];
        if (std::find(mine.begin(), mine.end(), column) != mine.end())
            return Field(i);
    }
    return std::nullopt;
}

QString ColumnMapping::headingOf(int column) const
{
    if (column >= 0 && column < headings.size() && !headings[column].trimmed().isEmpty())
        return headings[column];
    return QStringLiteral("column %1").arg(column + 1);
}

Result<ManualColumn> parseManualColumn(const QString &argument)
{
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    if (equals <= 0 || equals + 1 == argument.size())
        return Error(ErrorKind::Invalid, QStringLiteral("map-malformed"),
                     QStringLiteral("\"%1\" is not FIELD=COLUMN").arg(argument), {argument});
    const QString name = argument.first(equals).trimmed();
    const auto field = fieldFromString(name);
    if (!field)
        return Error(ErrorKind::Invalid, QStringLiteral("map-field-unknown"),
                     QStringLiteral("there is no field \"%1\"").arg(name), {name});
    return ManualColumn{*field, argument.sliced(equals + 1)};
}

Result<ColumnMapping> mapColumns(const QStringList &headings, const ToolTemplate &tool,
                                 const QList<ManualColumn> &manual)
{
    ColumnMapping mapping;
    mapping.headings = headings;
    std::vector<bool> taken(size_t(headings.size()), false);
    std::array<bool, kFields> manualFields{};
    TRY(applyManual(mapping, manual, taken, manualFields));
    const std::vector<int> templateColumns = templateColumnsOf(headings, tool);
    mapByNames(mapping, tool, templateColumns, taken, manualFields);
    // Many tools have day and time of day in one column that is called "time".
    std::vector<int> &dates = mapping.columns[size_t(Field::Date)];
    if (dates.empty() && !manualFields[size_t(Field::Time)])
        std::swap(dates, mapping.columns[size_t(Field::Time)]);
    keepTemplateMeaning(mapping, tool, templateColumns);
    noteWhatIsLeft(mapping, tool, templateColumns);
    return mapping;
}

Result<ColumnMapping> mapColumnsByNumber(qsizetype width, const QList<ManualColumn> &manual)
{
    QStringList headings;
    for (qsizetype i = 0; i < width; ++i)
        headings << QString();
    return mapColumns(headings, genericTemplate(), manual);
}

bool looksLikeHeadings(const QStringList &first, const QStringList &second)
{
    if (std::any_of(first.begin(), first.end(), looksLikeData))
        return false;
    const auto known = [](const QString &cell) { return meaningOf(cell).has_value(); };
    if (std::any_of(first.begin(), first.end(), known))
        return true;
    QStringList sorted = first;
    sorted.sort();
    const bool distinct = std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
    const bool named = std::none_of(first.begin(), first.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
    return distinct && named && std::any_of(second.begin(), second.end(), looksLikeData);
}

} // namespace perennial
