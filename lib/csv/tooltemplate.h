// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ToolTemplate: the shape of one tool's file, as data: which columns it has, what they mean, how its lists and dates are
// written, by what it is recognised. Read from resources/import-templates, one file a tool. Pure. Thread: safe.

#include "base/result.h"
#include "csv/dateformats.h"
#include "csv/field.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace perennial {

// What a column does where it is no field by itself.
enum class ColumnRole {
    Field,
    Year, // parts of a date in cells of their own
    Month,
    Day,
    Hour,
    Minute,
    NetworkFlag, // TRUE: the post goes to that network
    NetworkText, // what the post says there, if it is something else
    LinkOrMedia, // the cell of Kind says which
    Kind,
    Option, // kept with the post by name
};

// What the cells of a column without a heading look like.
enum class CellShape { Any, Filled, DateTime, Address, AddressOrEmpty, Number, Word, Identifier };

enum class CellTake { Whole, Address }; // Address: the link in "Shop | https://..."

struct TemplateColumn
{
    QString name; // "Picture Url #": the same name with a number behind it
    std::optional<Field> field; // nullopt, and the role is Field: known, but nothing we keep
    QStringList otherNames{};
    ColumnRole role = ColumnRole::Field;
    QString network{}; // of NetworkFlag and NetworkText
    QString option{};  // of Option
    QHash<QString, QString> values{}; // folded cell -> what it means to the field or role; "*": any other
    CellTake take = CellTake::Whole;
    int occurrence = 0; // 1: the first of the headings of this name; 0: each
    // Without headings.
    CellShape shape = CellShape::Any;
    QStringList words{};
    int least = 0;
    int most = 0;
    QStringList keys{}; // all its names as they are compared; made by prepare()

    bool isKept() const { return field || role != ColumnRole::Field; }
};

enum class HeadingMatch { Exact, Folded };
enum class OtherHeadings { Allowed, Refused };
// Our own export writes one ' before cells that a spreadsheet would run as a formula.
enum class FormulaGuard { Keep, Remove };
enum class TemplateClock { Workspace, Utc };
// What a word in the place of a date means.
enum class TimeWord { Now, NextSlot, LastSlot, Draft };
enum class TimePrompts { None, Understood }; // "next friday 14:00"
enum class LinkBesideMedia { Both, HidesMedia }; // HidesMedia: the tool shows the link alone
enum class RowsOfPost { One, SameTextAndTime };

// A table without headings is only taken for the tool's if some row shows one of these.
struct TemplateEvidence
{
    int cells = 0;     // at least so many in a row
    QString contained; // in the text
    bool isAsked() const { return cells > 0 || !contained.isEmpty(); }
};

struct ToolTemplate
{
    QString id;
    QString title;
    QList<TemplateColumn> columns;
    QStringList signature; // the headings that must be there, as often as they stand here
    int headingRows = 1;   // 0: columns by their place; 2: groups, then names ("Facebook: type")
    HeadingMatch match = HeadingMatch::Folded;
    OtherHeadings others = OtherHeadings::Allowed;
    FormulaGuard guard = FormulaGuard::Keep;
    QStringList itemSeparators; // in channels, labels and media
    QStringList partSeparators; // in alt texts, thread and first comment
    std::array<QStringList, kFields> ownSeparators; // of a field that is written otherwise
    std::optional<DateOrder> dateOrder;
    TemplateClock clock = TemplateClock::Workspace;
    QHash<QString, TimeWord> timeWords; // by folded cell; "": an empty one
    TimePrompts prompts = TimePrompts::None;
    QString lineBreak; // what stands for a line break in a text; empty: a line break
    LinkBesideMedia linkBesideMedia = LinkBesideMedia::Both;
    RowsOfPost rows = RowsOfPost::One;
    int leastCells = 0; // without headings
    int mostCells = 0;
    TemplateEvidence evidence;

    // Once all columns are there, before anything is looked for.
    void prepare();
    const QStringList &separatorsOf(Field field) const;
    // The names of its columns, for a table that has none: as many as it has cells, at least.
    QStringList columnNames(qsizetype width) const;
    // The column with this heading that is the nth of that name, from 1; -1: none.
    int columnOf(const QString &heading, int occurrence) const;
};

// Ours first, then by title; "generic" last.
const QList<ToolTemplate> &toolTemplates();
const ToolTemplate &genericTemplate(); // "generic": headings matched by their names alone
const ToolTemplate &ownTemplate();     // "perennial"
const ToolTemplate *findToolTemplate(const QString &id);
QStringList toolTemplateIds();
// The template whose signature this heading row has; the generic one if none or several.
const ToolTemplate &recogniseTemplate(const QStringList &headings);

// A description as it stands in resources/import-templates. Errors: Invalid "template-description" (args: id, fault).
Result<ToolTemplate> parseTemplate(const QString &id, const QByteArray &json);
// Of those that are built in: the id and what could not be read. Empty in a sound program.
QList<Error> templateFaults();

} // namespace perennial
