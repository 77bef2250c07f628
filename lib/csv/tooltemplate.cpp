// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/tooltemplate.h"

#include "csv/foldname.h"

namespace perennial {

namespace {

ToolTemplate makeOwn()
{
    ToolTemplate own;
    own.id = QStringLiteral("perennial");
    own.title = QStringLiteral("Perennial");
    for (int i = 0; i < kFields; ++i)
        own.columns << TemplateColumn{toString(Field(i)), Field(i)};
    // The column of reasons in a file of refused rows, which is mended and imported again.
    own.columns << TemplateColumn{QStringLiteral("reason"), std::nullopt};
    // Somebody may have deleted columns of no use to them; these two make it ours if no foreign heading is beside them.
    own.signature = {QStringLiteral("text"), QStringLiteral("channels")};
    own.match = HeadingMatch::Exact;
    own.others = OtherHeadings::Refused;
    own.guard = FormulaGuard::Remove;
    own.itemSeparators = {QStringLiteral(";")};
    own.partSeparators = {QStringLiteral("||")};
    return own;
}

ToolTemplate makeGeneric()
{
    ToolTemplate generic;
    generic.id = QStringLiteral("generic");
    generic.title = QStringLiteral("Any table with a heading row");
    generic.itemSeparators = {QStringLiteral(";")};
    generic.partSeparators = {QStringLiteral("||")};
    return generic;
}

QStringList comparable(const QStringList &names, HeadingMatch match)
{
    if (match == HeadingMatch::Exact)
        return names;
    QStringList folded;
    for (const QString &name : names)
        folded << foldName(name);
    return folded;
}

bool fits(const ToolTemplate &tool, const QStringList &headings)
{
    if (tool.signature.isEmpty())
        return false;
    const QStringList found = comparable(headings, tool.match);
    const QStringList wanted = comparable(tool.signature, tool.match);
    if (!std::all_of(wanted.begin(), wanted.end(), [&found](const QString &name) { return found.contains(name); }))
        return false;
    if (tool.others == OtherHeadings::Allowed)
        return true;
    QStringList names;
    for (const TemplateColumn &column : tool.columns)
        names << column.name;
    const QStringList known = comparable(names, tool.match);
    return std::all_of(found.begin(), found.end(), [&known](const QString &name) { return known.contains(name); });
}

} // namespace

const QList<ToolTemplate> &toolTemplates()
{
    static const QList<ToolTemplate> kTemplates{makeOwn(), makeGeneric()};
    return kTemplates;
}

const ToolTemplate &ownTemplate()
{
    return toolTemplates().first();
}

const ToolTemplate &genericTemplate()
{
    return toolTemplates().last();
}

const ToolTemplate *findToolTemplate(const QString &id)
{
    for (const ToolTemplate &tool : toolTemplates()) {
        if (tool.id == id)
            return &tool;
    }
    return nullptr;
}

const ToolTemplate &recogniseTemplate(const QStringList &headings)
{
    for (const ToolTemplate &tool : toolTemplates()) {
        if (fits(tool, headings))
            return tool;
    }
    return genericTemplate();
}

} // namespace perennial
