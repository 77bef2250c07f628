// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ToolTemplate: the shape of one tool's file, as data: which headings it has, what they mean, how its lists and dates
// are written. Recognised by its headings. Pure.

#include "csv/dateformats.h"
#include "csv/field.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace perennial {

struct TemplateColumn
{
    QString name;
    std::optional<Field> field; // nullopt = known, but nothing we keep
};

enum class HeadingMatch { Exact, Folded };
enum class OtherHeadings { Allowed, Refused };
// Our own export writes one ' before cells that a spreadsheet would run as a formula.
enum class FormulaGuard { Keep, Remove };

struct ToolTemplate
{
    QString id;
    QString title;
    QList<TemplateColumn> columns;
    QStringList signature; // the headings that must be there
    HeadingMatch match = HeadingMatch::Folded;
    OtherHeadings others = OtherHeadings::Allowed;
    FormulaGuard guard = FormulaGuard::Keep;
    QStringList itemSeparators; // in channels, labels and media
    QStringList partSeparators; // in alt texts, thread and first comment
    std::optional<DateOrder> dateOrder;
    QByteArray timeZone; // empty = the workspace's
};

const QList<ToolTemplate> &toolTemplates();
const ToolTemplate &genericTemplate(); // "generic": headings matched by their names alone
const ToolTemplate &ownTemplate();     // "perennial"
const ToolTemplate *findToolTemplate(const QString &id);
// The template whose signature this heading row has; the generic one if none.
const ToolTemplate &recogniseTemplate(const QStringList &headings);

} // namespace perennial
