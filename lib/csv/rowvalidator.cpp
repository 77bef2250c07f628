// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rowvalidator.h"

#include "csv/csvwriter.h"
#include "csv/foldname.h"
#include "csv/listcell.h"
#include "csv/rowschedule.h"
#include "csv/templatecells.h"
#include "csv/timewords.h"

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
        readTemplateColumns();
        readStatus();
        readTimeWord();
        readTexts();
        readChannels();
        readMedia();
        readJson();
        readNetworkTexts();
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
        // Without headings a tool leaves out the cells behind its last one.
        const bool mayBeShort = m_owner.m_tool.headingRows == 0 && m_record.size() >= m_owner.m_tool.leastCells;
        if (m_record.size() != width && !(mayBeShort && m_record.size() < width))
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

    // Nearly all templates have none, and then nothing is done.
    void readTemplateColumns()
    {
        if (m_owner.m_mapping.roles.empty())
            return;
        m_cells = readTemplateCells(m_owner.m_mapping, m_owner.m_tool, [this](int column) { return m_owner.cellAt(m_record, column); });
        for (const TemplateCellProblem &problem : std::as_const(m_cells.problems)) {
            m_refused = m_refused || problem.code == QLatin1String("flag-unknown");
            const bool isError = problem.code == QLatin1String("flag-unknown");
            m_findings << Finding{m_draft.row, m_owner.m_mapping.headingOf(problem.column), problem.code,
                                  isError ? FindingSeverity::Error : FindingSeverity::Warning, {problem.cell},
                                  QStringLiteral("\"%1\" is none of the words for this column").arg(problem.cell), problem.cell.left(kLongestRaw)};
        }
        m_draft.options = m_cells.options;
    }

    // A word in the place of a date. "now" waits for a person: nothing goes out at once because a file says so.
    void readTimeWord()
    {
        if (m_owner.m_tool.timeWords.isEmpty() || !m_cells.date.isEmpty())
            return;
        const QString said = cell(Field::Date);
        const auto word = timeWordOf(said, m_owner.m_tool);
        // What the caller says of rows without a date is newer than the tool's word.
        const bool isFilledIn = word == TimeWord::Draft && m_owner.m_context.defaults.time == MissingTime::NextSlot;
        if (!word || isFilledIn || (said.isEmpty() && !cell(Field::Time).trimmed().isEmpty()))
            return;
        m_timeWord = word;
        const bool wasPlanned = needsTime(m_draft.status);
        if (*word == TimeWord::NextSlot || *word == TimeWord::LastSlot) {
            m_draft.slotWish = *word == TimeWord::NextSlot ? SlotWish::Next : SlotWish::Last;
            // Scheduled it is once it has its slot.
            m_draft.status = wasPlanned ? PostStatus::Approved : m_draft.status;
            return;
        }
        if (wasPlanned || m_draft.status == PostStatus::Done)
            m_draft.status = PostStatus::Draft;
        if (*word == TimeWord::Now)
            add(Field::Date, FindingSeverity::Warning, "time-now", QStringLiteral("\"%1\": the post comes in as a draft and waits").arg(said), {said});
        else if (wasPlanned)
            add(Field::Date, FindingSeverity::Warning, "undated-draft", QStringLiteral("without a date the post comes in as a draft"));
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
        if (!m_owner.m_tool.lineBreak.isEmpty())
            m_draft.text.replace(m_owner.m_tool.lineBreak, QStringLiteral("\n"));
        m_draft.title = cell(Field::Title);
        m_draft.link = cell(Field::Link).trimmed();
        if (m_draft.link.isEmpty())
            m_draft.link = m_cells.link;
        m_draft.contentWarning = cell(Field::ContentWarning);
        m_draft.visibility = cell(Field::Visibility).trimmed();
        m_draft.language = cell(Field::Language).trimmed();
        m_draft.notes = cell(Field::Notes);
        m_draft.externalId = cell(Field::ExternalId).trimmed();
        m_draft.campaign = cell(Field::Campaign).trimmed();
        m_draft.category = cell(Field::Category).trimmed();
        m_draft.rights = cell(Field::Rights);
        m_draft.labels = withoutEmpty(listOf(Field::Labels));
        m_draft.labels.removeDuplicates();
        m_draft.thread = withoutEmpty(listOf(Field::Thread));
        m_draft.firstComments = withoutEmpty(listOf(Field::FirstComment));
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

    QStringList listOf(Field field) const { return listOf(field, m_owner.m_tool.separatorsOf(field)); }

    QStringList listOf(Field field, const QStringList &separators) const
    {
        QStringList items;
        for (const int column : m_owner.m_mapping.of(field)) {
            const QString cell = m_owner.cellAt(m_record, column);
            if (cell.isEmpty())
                continue;
            items << (field == Field::Media ? splitAddresses(cell, separators) : splitList(cell, separators));
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
        QStringList names = withoutEmpty(listOf(Field::Channels, kSeparators)) + m_cells.networks;
        // A text that was written for a network alone is for that network.
        for (const NetworkWording &wording : std::as_const(m_cells.wordings))
            names << wording.network;
        for (const QString &name : std::as_const(names)) {
            const auto id = channelOf(name);
            unknown = unknown || !id;
            if (!id)
                addUnknownChannel(name);
            else if (!m_draft.channels.contains(*id))
                m_draft.channels << *id;
        }
        if (m_draft.channels.isEmpty() && !unknown)
            m_draft.channels = m_owner.m_context.defaults.channels;
        if (m_draft.channels.isEmpty() && !unknown)
            add(Field::Channels, needsTime(m_draft.status) ? FindingSeverity::Error : FindingSeverity::Warning,
                "channel-missing", QStringLiteral("the row names no channel"));
    }

    void addUnknownChannel(const QString &name)
    {
        const auto &meant = m_owner.m_context.channelsMeant;
        const QString candidates = (meant ? meant(name) : QStringList()).join(QLatin1String(", "));
        if (candidates.isEmpty())
            add(Field::Channels, FindingSeverity::Error, "channel-unknown", QStringLiteral("there is no channel \"%1\"").arg(name), {name}, name);
        else
            add(Field::Channels, FindingSeverity::Error, "channel-ambiguous",
                QStringLiteral("\"%1\" can be more than one channel: %2").arg(name, candidates), {name, candidates}, name);
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
        if (!m_owner.m_mapping.has(Field::Media) && m_cells.media.isEmpty())
            return;
        const QStringList cells = withoutEmpty(m_cells.media + listOf(Field::Media));
        if (cells.isEmpty())
            return;
        if (m_owner.m_tool.linkBesideMedia == LinkBesideMedia::HidesMedia && !m_draft.link.isEmpty())
            add(Field::Link, FindingSeverity::Warning, "link-and-media",
                QStringLiteral("%1 shows the link and not the media; here both are kept").arg(m_owner.m_tool.title), {m_owner.m_tool.title});
        const QStringList alts = listOf(Field::AltTexts);
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
            const QJsonObject said = document.object();
            for (auto each = said.begin(); each != said.end(); ++each)
                m_draft.options.insert(each.key(), each.value());
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

    // A row whose text stands only in the columns of networks is the first of them.
    void readNetworkTexts()
    {
        for (const NetworkWording &wording : std::as_const(m_cells.wordings)) {
            if (m_draft.text.trimmed().isEmpty())
                m_draft.text = wording.text;
            if (wording.text != m_draft.text)
                m_draft.variants << QJsonObject{{QStringLiteral("channel"), wording.network}, {QStringLiteral("text"), wording.text}};
        }
    }

    void readPrompt(ScheduleCells &cells)
    {
        if (m_owner.m_tool.prompts == TimePrompts::None || cells.date.trimmed().isEmpty())
            return;
        const auto now = m_owner.m_zones.wallTime(m_owner.m_context.now, cells.timeZone);
        const auto prompted = now ? promptedTime(cells.date, m_owner.m_tool, *now) : std::nullopt;
        if (!prompted)
            return;
        const QString said = std::exchange(cells.date, prompted->date.toString(Qt::ISODate));
        if (prompted->time && cells.time.trimmed().isEmpty())
            cells.time = prompted->time->toString(QStringLiteral("HH:mm"));
        const QString meant = QString(cells.date + QLatin1Char(' ') + cells.time).trimmed();
        add(Field::Date, FindingSeverity::Warning, "time-from-words", QStringLiteral("\"%1\" was taken for %2").arg(said, meant), {said, meant});
    }

    void readSchedule()
    {
        ScheduleCells cells;
        cells.date = m_cells.date.isEmpty() ? cell(Field::Date) : m_cells.date;
        cells.time = m_cells.time.isEmpty() ? cell(Field::Time) : m_cells.time;
        cells.timeZone = cell(Field::TimeZone).trimmed().toUtf8();
        cells.clock = m_owner.m_tool.clock;
        const bool saysNothing = cells.date.trimmed().isEmpty() && cells.time.trimmed().isEmpty();
        if (saysNothing && m_owner.m_context.defaults.time == MissingTime::NextSlot && m_draft.status != PostStatus::Idea
            && m_draft.status != PostStatus::Done)
            m_draft.slotWish = SlotWish::Next;
        cells.needsTime = needsTime(m_draft.status) && m_draft.slotWish == SlotWish::None;
        cells.judgeLateness = m_draft.status != PostStatus::Done;
        if (cells.timeZone.isEmpty())
            cells.timeZone = m_owner.m_context.timeZone;
        else
            cells.clock = TemplateClock::Workspace; // the row's own word
        m_draft.timeZone = cells.timeZone;
        if (m_timeWord)
            return;
        readPrompt(cells);
        Schedule schedule = scheduleOf(cells, m_owner.m_context, m_owner.m_zones);
        m_draft.wall = schedule.wall;
        m_draft.dueAt = schedule.dueAt;
        m_draft.dateOnly = schedule.dateOnly;
        m_draft.lateness = schedule.lateness;
        for (ScheduleProblem &problem : schedule.problems)
            add(problem.field, problem.severity, problem.code, std::move(problem.message), std::move(problem.args));
    }

    RowValidator &m_owner;
    const CsvRecord &m_record;
    RowDraft m_draft;
    QList<Finding> m_findings;
    TemplateCells m_cells;
    std::optional<TimeWord> m_timeWord;
    bool m_refused = false;
    bool m_mediaRefused = false;
};

RowValidator::RowValidator(ColumnMapping mapping, const ToolTemplate &tool, RowContext context)
    : m_mapping(std::move(mapping)), m_tool(tool), m_context(std::move(context))
{
    if (!m_context.dateOrder)
        m_context.dateOrder = m_tool.dateOrder;
}

QString RowValidator::cell(const CsvRecord &record, Field field) const
{
    const std::vector<int> &columns = m_mapping.of(field);
    if (columns.empty())
        return {};
    const int known = m_mapping.templateColumns[size_t(field)];
    const QString text = cellAt(record, columns.front());
    return known < 0 ? text : meantBy(m_tool.columns[known], text);
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
