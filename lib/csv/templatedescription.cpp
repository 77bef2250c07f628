// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/tooltemplate.h"

#include "csv/foldname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {

namespace {

template <class T> using Names = std::initializer_list<std::pair<const char *, T>>;

// Reads one description; the first fault is kept.
class Description
{
public:
    explicit Description(const QString &id) { m_tool.id = id; }

    Result<ToolTemplate> read(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (!document.isObject())
            fail(error.errorString());
        readAll(document.object());
        m_tool.prepare();
        if (m_fault.isEmpty())
            checkWhole();
        if (!m_fault.isEmpty())
            return Error(ErrorKind::Invalid, QStringLiteral("template-description"),
                         QStringLiteral("the description \"%1\" can't be used: %2").arg(m_tool.id, m_fault), {m_tool.id, m_fault});
        return m_tool;
    }

private:
    void fail(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = what;
    }

    void allow(const QJsonObject &object, const QStringList &keys)
    {
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                fail(QStringLiteral("\"%1\" is no word of descriptions").arg(key));
        }
    }

    QString text(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            fail(QStringLiteral("\"%1\" is no text").arg(QLatin1String(key)));
        return value.toString();
    }

    QStringList texts(const QJsonObject &object, const char *key)
    {
        QStringList list;
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isArray())
            fail(QStringLiteral("\"%1\" is no list").arg(QLatin1String(key)));
        for (const QJsonValue &each : value.toArray()) {
            if (!each.isString() || each.toString().isEmpty())
                fail(QStringLiteral("\"%1\" holds something else than texts").arg(QLatin1String(key)));
            list << each.toString();
        }
        return list;
    }

    template <class T> T word(const QString &name, T otherwise, Names<T> names)
    {
        for (const auto &[known, value] : names) {
            if (name == QLatin1String(known))
                return value;
        }
        if (!name.isEmpty())
            fail(QStringLiteral("\"%1\" is not among the words for its place").arg(name));
        return otherwise;
    }

    std::optional<Field> field(const QString &name)
    {
        const auto found = fieldFromString(name);
        if (!found && !name.isEmpty())
            fail(QStringLiteral("\"%1\" is no field").arg(name));
        return found;
    }

    void readAll(const QJsonObject &object)
    {
        static const QStringList kKeys = QString::fromLatin1(
            "title headings match others signature columns separators dates times prompts line-break link-beside-media rows "
            "cells evidence").split(QLatin1Char(' '));
        allow(object, kKeys);
        m_tool.title = text(object, "title");
        m_tool.headingRows = object.value(QLatin1String("headings")).toInt(1);
        m_tool.match = word(text(object, "match"), HeadingMatch::Folded, {{"exact", HeadingMatch::Exact}, {"folded", HeadingMatch::Folded}});
        m_tool.others = word(text(object, "others"), OtherHeadings::Allowed, {{"refused", OtherHeadings::Refused}, {"allowed", OtherHeadings::Allowed}});
        m_tool.signature = texts(object, "signature");
        m_tool.lineBreak = text(object, "line-break");
        m_tool.prompts = word(text(object, "prompts"), TimePrompts::None, {{"understood", TimePrompts::Understood}});
        m_tool.linkBesideMedia = word(text(object, "link-beside-media"), LinkBesideMedia::Both, {{"hides-media", LinkBesideMedia::HidesMedia}});
        m_tool.rows = word(text(object, "rows"), RowsOfPost::One, {{"same-text-and-time", RowsOfPost::SameTextAndTime}});
        for (const QJsonValue &each : object.value(QLatin1String("columns")).toArray())
            m_tool.columns << readColumn(each.toObject());
        readSeparators(object.value(QLatin1String("separators")).toObject());
        readDates(object.value(QLatin1String("dates")).toObject());
        readTimes(object.value(QLatin1String("times")).toObject());
        readShape(object);
    }

    TemplateColumn readColumn(const QJsonObject &object)
    {
        static const QStringList kKeys =
            QString::fromLatin1("name names group field as network option values take occurrence looks words least most").split(QLatin1Char(' '));
        allow(object, kKeys);
        TemplateColumn column;
        const QString group = text(object, "group");
        column.name = group.isEmpty() ? text(object, "name") : group + QLatin1String(": ") + text(object, "name");
        if (text(object, "name").isEmpty())
            fail(QStringLiteral("a column has no name"));
        column.otherNames = texts(object, "names");
        column.field = field(text(object, "field"));
        column.role = word(text(object, "as"), ColumnRole::Field,
                           {{"year", ColumnRole::Year}, {"month", ColumnRole::Month}, {"day", ColumnRole::Day}, {"hour", ColumnRole::Hour},
                            {"minute", ColumnRole::Minute}, {"network-flag", ColumnRole::NetworkFlag}, {"network-text", ColumnRole::NetworkText},
                            {"link-or-media", ColumnRole::LinkOrMedia}, {"kind", ColumnRole::Kind}, {"option", ColumnRole::Option}});
        column.network = text(object, "network");
        column.option = text(object, "option");
        const QJsonObject values = object.value(QLatin1String("values")).toObject();
        for (auto each = values.begin(); each != values.end(); ++each)
            column.values.insert(each.key() == QLatin1String("*") ? each.key() : foldName(each.key()), each.value().toString());
        column.take = word(text(object, "take"), CellTake::Whole, {{"address", CellTake::Address}});
        column.occurrence = object.value(QLatin1String("occurrence")).toInt();
        column.shape = word(text(object, "looks"), CellShape::Any,
                            {{"filled", CellShape::Filled}, {"date-time", CellShape::DateTime}, {"address", CellShape::Address},
                             {"address-or-empty", CellShape::AddressOrEmpty}, {"number", CellShape::Number}, {"word", CellShape::Word},
                             {"identifier", CellShape::Identifier}});
        column.words = texts(object, "words");
        column.least = object.value(QLatin1String("least")).toInt();
        column.most = object.value(QLatin1String("most")).toInt();
        checkColumn(column);
        return column;
    }

    void checkColumn(const TemplateColumn &column)
    {
        const auto complain = [&](const char *what) { fail(QStringLiteral("column \"%1\": %2").arg(column.name, QLatin1String(what))); };
        if (column.field && column.role != ColumnRole::Field)
            complain("it is a field and something else");
        if ((column.role == ColumnRole::NetworkFlag || column.role == ColumnRole::NetworkText) && column.network.isEmpty())
            complain("of which network?");
        if (column.role == ColumnRole::Option && column.option.isEmpty())
            complain("which option?");
        if (column.shape == CellShape::Word && column.words.isEmpty())
            complain("which words?");
        if (column.shape == CellShape::Number && column.most <= column.least)
            complain("its numbers have no range");
    }

    void readSeparators(const QJsonObject &object)
    {
        m_tool.itemSeparators = {QStringLiteral(";")};
        m_tool.partSeparators = {QStringLiteral("||")};
        for (const QString &name : object.keys()) {
            if (const auto known = field(name))
                m_tool.ownSeparators[size_t(*known)] = texts(object, name.toLatin1().constData());
        }
    }

    void readDates(const QJsonObject &object)
    {
        allow(object, {QStringLiteral("order"), QStringLiteral("zone")});
        const QString order = text(object, "order");
        m_tool.dateOrder = dateOrderFromString(order);
        if (!m_tool.dateOrder && !order.isEmpty())
            fail(QStringLiteral("\"%1\" is no order of dates").arg(order));
        m_tool.clock = word(text(object, "zone"), TemplateClock::Workspace, {{"UTC", TemplateClock::Utc}});
    }

    void readTimes(const QJsonObject &object)
    {
        for (const QString &said : object.keys())
            m_tool.timeWords.insert(foldName(said), word(object.value(said).toString(), TimeWord::Draft,
                                                         {{"now", TimeWord::Now}, {"next-slot", TimeWord::NextSlot},
                                                          {"last-slot", TimeWord::LastSlot}, {"draft", TimeWord::Draft}}));
    }

    void readShape(const QJsonObject &object)
    {
        const QJsonArray cells = object.value(QLatin1String("cells")).toArray();
        m_tool.leastCells = cells.at(0).toInt();
        m_tool.mostCells = cells.at(1).toInt();
        const QJsonObject evidence = object.value(QLatin1String("evidence")).toObject();
        allow(evidence, {QStringLiteral("cells"), QStringLiteral("text-with")});
        m_tool.evidence.cells = evidence.value(QLatin1String("cells")).toInt();
        m_tool.evidence.contained = text(evidence, "text-with");
    }

    void checkWhole()
    {
        if (m_tool.title.isEmpty())
            fail(QStringLiteral("it has no title"));
        if (m_tool.headingRows < 0 || m_tool.headingRows > 2)
            fail(QStringLiteral("a table has no, one or two heading rows"));
        if (m_tool.columns.isEmpty())
            fail(QStringLiteral("it has no columns"));
        if (m_tool.headingRows == 0 && (m_tool.leastCells < 1 || m_tool.mostCells < m_tool.leastCells))
            fail(QStringLiteral("without headings it needs the range of its cells"));
        if (m_tool.headingRows > 0 && m_tool.signature.isEmpty())
            fail(QStringLiteral("it has no signature"));
        QHash<QString, int> times;
        for (const QString &heading : std::as_const(m_tool.signature)) {
            if (m_tool.columnOf(heading, ++times[heading]) < 0)
                fail(QStringLiteral("its signature names \"%1\", which is none of its columns").arg(heading));
        }
    }

    ToolTemplate m_tool;
    QString m_fault;
};

} // namespace

Result<ToolTemplate> parseTemplate(const QString &id, const QByteArray &json)
{
    return Description(id).read(json);
}

} // namespace perennial
