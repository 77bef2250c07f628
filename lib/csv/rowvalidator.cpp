// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rowvalidator.h"

#include "csv/csvwriter.h"
#include "csv/foldname.h"
#include "csv/listcell.h"
#include "csv/rowschedule.h"

#include <QJsonDocument>

namespace perennial {

namespace {

constexpr qsizetype kLongestRaw = 500; // of a cell in a finding; the row itself goes to the error file

struct StatusWord
{
    const char16_t *word; // as foldName gives it
    PostStatus status;
};

constexpr StatusWord kStatusWords[] = {
    {u"idea", PostStatus::Idea},          {u"draft", PostStatus::Draft},         {u"inreview", PostStatus::InReview},
    {u"approved", PostStatus::Approved},  {u"scheduled", PostStatus::Scheduled}, {u"done", PostStatus::Done},
    {u"fikir", PostStatus::Idea},         {u"taslak", PostStatus::Draft},        {u"incelemede", PostStatus::InReview},
    {u"onaylandi", PostStatus::Approved}, {u"onayli", PostStatus::Approved},     {u"planlandi", PostStatus::Scheduled},
    {u"ایده", PostStatus::Idea},          {u"پیشنویس", PostStatus::Draft},       {u"تاییدشده", PostStatus::Approved},
    {u"ideja", PostStatus::Idea},         {u"skica", PostStatus::Draft},         {u"nacrt", PostStatus::Draft},
    {u"odobreno", PostStatus::Approved},  {u"zakazano", PostStatus::Scheduled},
};

std::optional<PostStatus> statusOf(const QString &cell)
{
    const QString folded = foldName(cell);
    for (const StatusWord &each : kStatusWords) {
        if (folded == QStringView(each.word))
            return each.status;
    }
    return std::nullopt;
}

bool needsTime(PostStatus status)
{
    return status == PostStatus::Approved || status == PostStatus::Scheduled;
}

QStringList withoutEmpty(QStringList items)
{
    items.removeAll(QString());
    return items;
}

} // namespace

// One row under way: its draft, its findings.
class RowReading
{
public:
    RowReading(RowValidator &owner, const CsvRecord &record, qint64 row) : m_owner(owner), m_record(record)
    {
        m_draft.row = row;
    }

    RowResult result()
    {
        readShape();
        readStatus();
        readTexts();
        readChannels();
        readMedia();
        readJson();
        readSchedule();
        if (m_draft.text.trimmed().isEmpty() && m_draft.media.isEmpty() && m_draft.link.isEmpty() && !m_mediaRefused)
            add(Field::Text, FindingSeverity::Error, "text-empty", QStringLiteral("the row has no text and no media"));
        RowResult result;
        result.findings = std::move(m_findings);
        if (!m_refused)
            result.draft = std::move(m_draft);
        return result;
    }

private:
    QString cell(Field field) const { return m_owner.cell(m_record, field); }

    void add(Field field, FindingSeverity severity, const char *code, QString message, QStringList args = {},
             std::optional<QString> raw = {})
    {
        const std::vector<int> &columns = m_owner.m_mapping.of(field);
        const QString column = columns.empty() ? toString(field) : m_owner.m_mapping.headingOf(columns.front());
        const QString shown = raw ? *raw : cell(field);
        m_refused = m_refused || severity == FindingSeverity::Error;
        m_findings << Finding{m_draft.row,
                              column,
                              QString::fromLatin1(code),
                              severity,
                              std::move(args),
                              std::move(message),
                              shown.left(kLongestRaw)};
    }

    void addRow(FindingSeverity severity, const char *code, QString message, QStringList args = {})
    {
        m_refused = m_refused || severity == FindingSeverity::Error;
        m_findings << Finding{m_draft.row,
                              {},
                              QString::fromLatin1(code),
                              severity,
                              std::move(args),
                              std::move(message),
                              m_record.raw().left(kLongestRaw)};
    }

    void readShape()
    {
        const qsizetype width = m_owner.m_mapping.headings.size();
        if (m_record.size() != width)
            readRagged(width);
        if (m_record.flags() == 0)
            return;
        if (m_record.has(CsvRecord::UnclosedQuote))
            addRow(FindingSeverity::Error, "quote-unclosed", QStringLiteral("a quote is opened and never closed"));
        else if (m_record.has(CsvRecord::StrayQuote))
            addRow(FindingSeverity::Warning, "quote-stray",
                   QStringLiteral("a quote inside a quoted cell is not doubled; it was kept as it is"));
        if (m_record.has(CsvRecord::HasNul))
            addRow(FindingSeverity::Error, "nul-byte", QStringLiteral("the row has a NUL character"));
        if (m_record.has(CsvRecord::BadEncoding))
            addRow(FindingSeverity::Error, "encoding-invalid",
                   QStringLiteral("the row has bytes that are no text in this encoding"));
    }

    // Cells beyond the last heading are mostly a text whose delimiter nobody quoted: taking the row would cut it.
    void readRagged(qsizetype width)
    {
        bool full = false;
        for (qsizetype i = width; i < m_record.size(); ++i)
            full = full || !m_record.bytes(i).trimmed().isEmpty();
        addRow(full ? FindingSeverity::Error : FindingSeverity::Warning, "ragged-row",
               QStringLiteral("the row has %1 cells, the heading %2").arg(m_record.size()).arg(width),
               {QString::number(m_record.size()), QString::number(width)});
    }

    void readStatus()
    {
        const auto &as = m_owner.m_context.as;
        const QString raw = cell(Field::Status);
        m_draft.status = as.value_or(PostStatus::Draft);
        if (as == PostStatus::Draft || raw.trimmed().isEmpty())
            return;
        if (const auto status = statusOf(raw))
            m_draft.status = *status;
        else
            add(Field::Status, FindingSeverity::Error, "status-unknown",
                QStringLiteral("\"%1\" is not a status").arg(raw), {raw});
    }

    void readTexts()
    {
        m_draft.text = cell(Field::Text);
        m_draft.title = cell(Field::Title);
        m_draft.link = cell(Field::Link).trimmed();
        m_draft.contentWarning = cell(Field::ContentWarning);
        m_draft.visibility = cell(Field::Visibility).trimmed();
        m_draft.language = cell(Field::Language).trimmed();
        m_draft.notes = cell(Field::Notes);
        m_draft.externalId = cell(Field::ExternalId).trimmed();
        m_draft.campaign = cell(Field::Campaign).trimmed();
        m_draft.category = cell(Field::Category).trimmed();
        m_draft.rights = cell(Field::Rights);
        m_draft.labels = withoutEmpty(listOf(Field::Labels, m_owner.m_tool.itemSeparators));
        m_draft.labels.removeDuplicates();
        m_draft.thread = withoutEmpty(listOf(Field::Thread, m_owner.m_tool.partSeparators));
        m_draft.firstComments = withoutEmpty(listOf(Field::FirstComment, m_owner.m_tool.partSeparators));
        fillIn(m_owner.m_context.defaults);
    }

    void fillIn(const RowDefaults &defaults)
    {
        if (m_draft.labels.isEmpty())
            m_draft.labels = defaults.labels;
        if (m_draft.campaign.isEmpty())
            m_draft.campaign = defaults.campaign;
        if (m_draft.category.isEmpty())
            m_draft.category = defaults.category;
    }

    QStringList listOf(Field field, const QStringList &separators) const
    {
        QStringList items;
        for (const int column : m_owner.m_mapping.of(field)) {
            const QString cell = m_owner.cellAt(m_record, column);
            if (!cell.isEmpty())
                items << splitList(cell, separators);
        }
        return items;
    }

    void readChannels()
    {
        if (!m_owner.m_context.channels.isEmpty()) {
            m_draft.channels = m_owner.m_context.channels;
            return;
        }
        // No channel has ; or , in its name.
        static const QStringList kSeparators{QStringLiteral(";"), QStringLiteral(",")};
        bool unknown = false;
        for (const QString &name : withoutEmpty(listOf(Field::Channels, kSeparators))) {
            const auto id = channelOf(name);
            unknown = unknown || !id;
            if (!id)
                add(Field::Channels, FindingSeverity::Error, "channel-unknown",
                    QStringLiteral("there is no channel \"%1\"").arg(name), {name});
            else if (!m_draft.channels.contains(*id))
                m_draft.channels << *id;
        }
        if (m_draft.channels.isEmpty() && !unknown)
            m_draft.channels = m_owner.m_context.defaults.channels;
        if (m_draft.channels.isEmpty() && !unknown)
            add(Field::Channels, needsTime(m_draft.status) ? FindingSeverity::Error : FindingSeverity::Warning,
                "channel-missing", QStringLiteral("the row names no channel"));
    }

    std::optional<ChannelId> channelOf(const QString &name)
    {
        auto found = m_owner.m_channels.constFind(name);
        if (found == m_owner.m_channels.constEnd()) {
            const auto &find = m_owner.m_context.findChannel;
            found = m_owner.m_channels.insert(name, find ? find(name) : std::nullopt);
        }
        return *found;
    }

    void readMedia()
    {
        if (!m_owner.m_mapping.has(Field::Media))
            return;
        const QStringList cells = withoutEmpty(listOf(Field::Media, m_owner.m_tool.itemSeparators));
        if (cells.isEmpty())
            return;
        const QStringList alts = listOf(Field::AltTexts, m_owner.m_tool.partSeparators);
        for (qsizetype i = 0; i < cells.size(); ++i)
            readMediaCell(cells[i], i < alts.size() ? alts[i] : QString());
        if (alts.size() > cells.size())
            add(Field::AltTexts, FindingSeverity::Warning, "alt-texts-more",
                QStringLiteral("%1 descriptions for %2 media").arg(alts.size()).arg(cells.size()));
    }

    void readMediaCell(const QString &cell, const QString &alt)
    {
        const QString &folder = m_owner.m_context.mediaFolder;
        const MediaCellVerdict verdict = classifyMediaCell(cell, folder);
        const char *const code = mediaRefusal(verdict, folder, m_owner.m_context.canonicalPath);
        if (!code) {
            m_draft.media << MediaCell{verdict.path, verdict.url, alt};
            return;
        }
        m_mediaRefused = true;
        add(Field::Media, FindingSeverity::Error, code, QStringLiteral("\"%1\" can't be used as media").arg(cell),
            {cell}, cell);
    }

    void readJson()
    {
        if (const QString text = cell(Field::Options); !text.trimmed().isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            m_draft.options = document.object();
            if (!document.isObject())
                add(Field::Options, FindingSeverity::Error, "json-invalid",
                    QStringLiteral("options is not a JSON object"));
        }
        if (const QString text = cell(Field::Variants); !text.trimmed().isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            m_draft.variants = document.array();
            const bool objects = std::all_of(m_draft.variants.begin(), m_draft.variants.end(),
                                             [](const QJsonValue &value) { return value.isObject(); });
            if (!document.isArray() || !objects)
                add(Field::Variants, FindingSeverity::Error, "json-invalid",
                    QStringLiteral("variants is not a JSON array of objects"));
        }
    }

    void readSchedule()
    {
        ScheduleCells cells;
        cells.date = cell(Field::Date);
        cells.time = cell(Field::Time);
        cells.timeZone = cell(Field::TimeZone).trimmed().toUtf8();
        const bool saysNothing = cells.date.trimmed().isEmpty() && cells.time.trimmed().isEmpty();
        if (saysNothing && m_owner.m_context.defaults.time == MissingTime::NextSlot && m_draft.status != PostStatus::Idea
            && m_draft.status != PostStatus::Done)
            m_draft.slotWish = SlotWish::Next;
        cells.needsTime = needsTime(m_draft.status) && m_draft.slotWish == SlotWish::None;
        cells.judgeLateness = m_draft.status != PostStatus::Done;
        if (cells.timeZone.isEmpty())
            cells.timeZone = m_owner.m_context.timeZone;
        Schedule schedule = scheduleOf(cells, m_owner.m_context, m_owner.m_zones);
        m_draft.wall = schedule.wall;
        m_draft.dueAt = schedule.dueAt;
        m_draft.dateOnly = schedule.dateOnly;
        m_draft.lateness = schedule.lateness;
        m_draft.timeZone = cells.timeZone;
        for (ScheduleProblem &problem : schedule.problems)
            add(problem.field, problem.severity, problem.code, std::move(problem.message), std::move(problem.args));
    }

    RowValidator &m_owner;
    const CsvRecord &m_record;
    RowDraft m_draft;
    QList<Finding> m_findings;
    bool m_refused = false;
    bool m_mediaRefused = false;
};

RowValidator::RowValidator(ColumnMapping mapping, const ToolTemplate &tool, RowContext context)
    : m_mapping(std::move(mapping)), m_tool(tool), m_context(std::move(context))
{
    if (!m_context.dateOrder)
        m_context.dateOrder = m_tool.dateOrder;
    if (!m_tool.timeZone.isEmpty())
        m_context.timeZone = m_tool.timeZone;
}

QString RowValidator::cell(const CsvRecord &record, Field field) const
{
    const std::vector<int> &columns = m_mapping.of(field);
    return columns.empty() ? QString() : cellAt(record, columns.front());
}

QString RowValidator::cellAt(const CsvRecord &record, int column) const
{
    const QString text = record.text(column);
    return m_tool.guard == FormulaGuard::Remove ? unguarded(text) : text;
}

RowResult RowValidator::validate(const CsvRecord &record, qint64 row)
{
    return RowReading(*this, record, row).result();
}

QString toString(FindingSeverity severity)
{
    return severity == FindingSeverity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

} // namespace perennial
