// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/tooltemplate.h"

#include "csv/foldname.h"
#include "csv/templaterecognition.h"

#include <QDir>
#include <QResource>

#include <algorithm>

// Outside of the namespace: rcc makes a plain function.
static void initTemplates()
{
    Q_INIT_RESOURCE(perennial_import_templates);
}

namespace perennial {

namespace {

const QString kFolder = QStringLiteral(":/import-templates/");

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
    own.prepare();
    return own;
}

ToolTemplate makeGeneric()
{
    ToolTemplate generic;
    generic.id = QStringLiteral("generic");
    generic.title = QStringLiteral("Any table with a heading row");
    generic.itemSeparators = {QStringLiteral(";")};
    generic.partSeparators = {QStringLiteral("||")};
    generic.timeWords = {{QStringLiteral("now"), TimeWord::Now},
                         {QStringLiteral("nextslot"), TimeWord::NextSlot},
                         {QStringLiteral("queuenext"), TimeWord::NextSlot},
                         {QStringLiteral("queuelast"), TimeWord::LastSlot}};
    return generic;
}

struct Loaded
{
    QList<ToolTemplate> templates;
    QList<Error> faults;
};

Loaded load()
{
    initTemplates();
    Loaded loaded;
    for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString id = file.chopped(int(qstrlen(".json")));
        auto parsed = parseTemplate(id, QResource(kFolder + file).uncompressedData());
        if (parsed)
            loaded.templates << std::move(*parsed);
        else
            loaded.faults << std::move(parsed).error();
    }
    std::sort(loaded.templates.begin(), loaded.templates.end(),
              [](const ToolTemplate &a, const ToolTemplate &b) { return a.title.compare(b.title, Qt::CaseInsensitive) < 0; });
    loaded.templates.prepend(makeOwn());
    loaded.templates.append(makeGeneric());
    return loaded;
}

const Loaded &loaded()
{
    static const Loaded kLoaded = load();
    return kLoaded;
}

bool isNumbered(const QString &name, const QString &heading)
{
    const QString prefix = name.chopped(1);
    if (heading.size() <= prefix.size() || !heading.startsWith(prefix))
        return false;
    const QStringView number = QStringView(heading).sliced(prefix.size());
    return std::all_of(number.begin(), number.end(), [](QChar c) { return digitValue(c) >= 0; });
}

QString comparable(const QString &name, HeadingMatch match)
{
    if (match == HeadingMatch::Exact)
        return name;
    const bool numbered = name.endsWith(QLatin1Char('#'));
    return numbered ? foldName(name) + QLatin1Char('#') : foldName(name);
}

} // namespace

void ToolTemplate::prepare()
{
    for (TemplateColumn &column : columns) {
        column.keys = {comparable(column.name, match)};
        for (const QString &other : std::as_const(column.otherNames))
            column.keys << comparable(other, match);
    }
}

const QStringList &ToolTemplate::separatorsOf(Field field) const
{
    const QStringList &own = ownSeparators[size_t(field)];
    if (!own.isEmpty())
        return own;
    const bool isParts = field == Field::AltTexts || field == Field::Thread || field == Field::FirstComment;
    return isParts ? partSeparators : itemSeparators;
}

QStringList ToolTemplate::columnNames(qsizetype width) const
{
    QStringList names;
    for (const TemplateColumn &column : columns) {
        if (!column.name.endsWith(QLatin1Char('#'))) {
            names << column.name;
            continue;
        }
        const qsizetype numbers = std::max<qsizetype>(1, width - names.size());
        for (qsizetype i = 1; i <= numbers; ++i)
            names << column.name.chopped(1) + QString::number(i);
    }
    return names;
}

int ToolTemplate::columnOf(const QString &heading, int occurrence) const
{
    const QString key = match == HeadingMatch::Exact ? heading : foldName(heading);
    if (key.isEmpty())
        return -1;
    const auto isKey = [&key](const QString &each) { return each.endsWith(QLatin1Char('#')) ? isNumbered(each, key) : each == key; };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const TemplateColumn &column = columns[i];
        const bool isHere = column.occurrence == 0 || column.occurrence == occurrence;
        if (isHere && std::any_of(column.keys.begin(), column.keys.end(), isKey))
            return int(i);
    }
    return -1;
}

const QList<ToolTemplate> &toolTemplates()
{
    return loaded().templates;
}

QList<Error> templateFaults()
{
    return loaded().faults;
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

QStringList toolTemplateIds()
{
    QStringList ids;
    for (const ToolTemplate &tool : toolTemplates())
        ids << tool.id;
    return ids;
}

const ToolTemplate &recogniseTemplate(const QStringList &headings)
{
    const TemplateRecognition found = recogniseByHeadings({headings});
    return found.tool ? *found.tool : genericTemplate();
}

} // namespace perennial
