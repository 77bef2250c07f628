// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/templatecells.h"

#include "csv/foldname.h"
#include "csv/listcell.h"

#include <QRegularExpression>

namespace perennial {

namespace {

enum class Flag { No, Yes, Unknown };

Flag flagOf(const QString &cell)
{
    static const QStringList kYes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("on"),
                                  QStringLiteral("evet"), QStringLiteral("da"), QStringLiteral("dogru"), foldName(u"بله")};
    static const QStringList kNo{QString(), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"), QStringLiteral("off"),
                                 QStringLiteral("hayir"), QStringLiteral("ne"), QStringLiteral("yanlis"), foldName(u"نه"), foldName(u"خیر")};
    const QString folded = foldName(cell);
    if (kNo.contains(folded) && (!folded.isEmpty() || cell.trimmed().isEmpty()))
        return Flag::No;
    return kYes.contains(folded) ? Flag::Yes : Flag::Unknown;
}

bool isPicture(const QString &address)
{
    static const QStringList kEnds{QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".png"), QStringLiteral(".gif"),
                                   QStringLiteral(".webp"), QStringLiteral(".mp4"), QStringLiteral(".mov")};
    const QString path = address.section(QLatin1Char('?'), 0, 0);
    return std::any_of(kEnds.begin(), kEnds.end(), [&path](const QString &end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

// The parts as they stand in their cells, until all are there.
struct DateParts
{
    QString year, month, day, hour, minute;
};

void placeDate(TemplateCells &found, const DateParts &parts)
{
    const auto two = [](const QString &part) { return part.trimmed().rightJustified(2, QLatin1Char('0')); };
    // What is no number stays as it is and is told as a date that can't be read.
    if (!(parts.year + parts.month + parts.day).trimmed().isEmpty())
        found.date = parts.year.trimmed() + QLatin1Char('-') + two(parts.month) + QLatin1Char('-') + two(parts.day);
    if (!(parts.hour + parts.minute).trimmed().isEmpty())
        found.time = two(parts.hour) + QLatin1Char(':') + two(parts.minute);
}

class Reading
{
public:
    Reading(const ColumnMapping &mapping, const ToolTemplate &tool) : m_mapping(mapping), m_tool(tool) {}

    TemplateCells read(const std::function<QString(int)> &cellAt)
    {
        for (const RoleColumn &role : m_mapping.roles)
            take(role.column, m_tool.columns[role.templateColumn], cellAt(role.column));
        placeDate(m_found, m_parts);
        placeLinkOrMedia();
        return std::move(m_found);
    }

private:
    void take(int column, const TemplateColumn &what, const QString &cell)
    {
        switch (what.role) {
        case ColumnRole::Field:
            break;
        case ColumnRole::Year:
            m_parts.year = cell;
            break;
        case ColumnRole::Month:
            m_parts.month = cell;
            break;
        case ColumnRole::Day:
            m_parts.day = cell;
            break;
        case ColumnRole::Hour:
            m_parts.hour = cell;
            break;
        case ColumnRole::Minute:
            m_parts.minute = cell;
            break;
        case ColumnRole::NetworkFlag:
            takeFlag(column, what, cell);
            break;
        case ColumnRole::NetworkText:
            if (!cell.trimmed().isEmpty())
                m_found.wordings << NetworkWording{what.network, cell};
            break;
        case ColumnRole::LinkOrMedia:
            m_linkOrMedia = cell.trimmed();
            break;
        case ColumnRole::Kind:
            takeKind(column, what, cell);
            break;
        case ColumnRole::Option:
            if (!cell.trimmed().isEmpty())
                m_found.options.insert(what.option, meantBy(what, cell).trimmed());
            break;
        }
    }

    void takeFlag(int column, const TemplateColumn &what, const QString &cell)
    {
        const Flag flag = flagOf(cell);
        if (flag == Flag::Unknown)
            m_found.problems << TemplateCellProblem{column, QStringLiteral("flag-unknown"), cell};
        else if (flag == Flag::Yes && !m_found.networks.contains(what.network))
            m_found.networks << what.network;
    }

    void takeKind(int column, const TemplateColumn &what, const QString &cell)
    {
        const QString folded = foldName(cell);
        m_kind = what.values.value(folded);
        if (m_kind.isEmpty() && !folded.isEmpty())
            m_found.problems << TemplateCellProblem{column, QStringLiteral("kind-unknown"), cell};
    }

    void placeLinkOrMedia()
    {
        if (m_linkOrMedia.isEmpty())
            return;
        if (m_kind == QLatin1String("media") || (m_kind != QLatin1String("link") && isPicture(m_linkOrMedia)))
            m_found.media = splitAddresses(m_linkOrMedia, m_tool.separatorsOf(Field::Media));
        else
            m_found.link = m_linkOrMedia;
    }

    const ColumnMapping &m_mapping;
    const ToolTemplate &m_tool;
    TemplateCells m_found;
    DateParts m_parts;
    QString m_linkOrMedia;
    QString m_kind;
};

} // namespace

TemplateCells readTemplateCells(const ColumnMapping &mapping, const ToolTemplate &tool, const std::function<QString(int)> &cellAt)
{
    return Reading(mapping, tool).read(cellAt);
}

QString meantBy(const TemplateColumn &column, const QString &cell)
{
    if (column.take == CellTake::Address) {
        static const QRegularExpression kAddress(QStringLiteral("https?://\\S+"), QRegularExpression::CaseInsensitiveOption);
        const auto match = kAddress.match(cell);
        return match.hasMatch() ? match.captured() : cell;
    }
    if (column.values.isEmpty())
        return cell;
    const auto found = column.values.constFind(foldName(cell));
    if (found != column.values.constEnd())
        return *found;
    return column.values.value(QStringLiteral("*"), cell);
}

QStringList splitAddresses(const QString &cell, const QStringList &separators)
{
    if (!separators.contains(QStringLiteral(",")) || !cell.contains(QLatin1String("://")))
        return splitList(cell, separators);
    QStringList items;
    QString under;
    for (const QString &piece : cell.split(QLatin1Char(','))) {
        const QString trimmed = piece.trimmed();
        const bool begins = under.isEmpty() || trimmed.isEmpty() || piece.front().isSpace() || trimmed.contains(QLatin1String("://"));
        if (!begins) {
            under += QLatin1Char(',') + piece;
            continue;
        }
        if (!under.isEmpty())
            items << under.trimmed();
        under = piece;
    }
    if (!under.trimmed().isEmpty())
        items << under.trimmed();
    QStringList others = separators;
    others.removeAll(QStringLiteral(","));
    if (others.isEmpty())
        return items;
    QStringList parted;
    for (const QString &item : std::as_const(items))
        parted << splitList(item, others);
    return parted;
}

} // namespace perennial
