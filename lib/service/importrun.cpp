// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

#include "csv/listcell.h"
#include "networks/registry.h"
#include "text/folding.h"

#include <QFileInfo>

namespace perennial {

namespace {

// Large enough that a commit's cost is not seen, small enough that memory stays flat and others get their turn.
constexpr size_t kGroupRows = 8000;
constexpr qsizetype kGroupLetters = 4 * 1024 * 1024;
constexpr size_t kGroupShown = 500;
constexpr int kProgressMs = 100;
constexpr qsizetype kLongestRaw = 64 * 1024; // of a refused row in the report; the file of refused rows has it whole

Error cancelled()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
}

bool hasError(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.severity == FindingSeverity::Error; });
}

} // namespace

ImportRun::ImportRun(ImportJob job, const ServiceParts &parts)
    : m_job(std::move(job)), m_parts(parts), m_stop(*m_job.watch.cancel), m_now(parts.clock.now()),
      m_batchId(parts.ids.next<BatchId>()), m_reading(m_job.options, m_stop),
      m_duplicates(m_job.occupied),
      m_judging(std::exchange(m_job.calendar, {}), m_job.channels, parts.registry.networks(), m_job.occupied, m_now),
      m_media(m_job.options.workspace, parts, m_job.purpose == ImportPurpose::Check ? MediaTaking::LookOnly : MediaTaking::Copy),
      m_slots(std::make_shared<QSemaphore>(kSlots))
{
    m_job.occupied = {};
    for (const Channel &channel : m_job.channels)
        m_channels.insert(foldForSearch(channel.name), channel.id);
}

Result<ImportReport> ImportRun::run()
{
    Result<void> done = prepare();
    if (done && !m_shape.empty)
        done = readAll();
    if (done)
        return finish();
    if (m_writing)
        TRY(m_writing->takeBack());
    TRY(m_media.takeBack());
    return std::move(done).error();
}

Result<void> ImportRun::prepare()
{
    TRY_ASSIGN(m_shape, m_reading.survey(ImportReading::Pass::Whole));
    m_report.templateId = m_shape.tool.id;
    m_report.encoding = toString(m_shape.dialect.encoding);
    m_report.delimiter = QString(QLatin1Char(m_shape.dialect.delimiter));
    m_report.notes = m_shape.notes;
    m_validator.emplace(m_shape.mapping, m_shape.tool, context());
    m_mending.emplace(m_shape, m_job.options.mend, *m_validator);
    m_posts.emplace(place(), m_parts.ids);
    TRY(m_refused.open(m_job.options.errorsFile, m_job.options.filePath, m_shape));
    if (m_job.purpose == ImportPurpose::Import)
        m_writing = std::make_unique<ImportWriting>(batch(), m_parts, m_stop);
    m_sinceTold.start();
    return {};
}

RowContext ImportRun::context() const
{
    const ImportPlace place = this->place();
    RowContext context;
    context.findChannel = place.findChannel;
    context.channels = m_job.options.channels;
    context.timeZone = m_job.options.timeZone.isEmpty() ? m_job.workspace.timeZone : m_job.options.timeZone;
    context.now = m_now;
    context.dates = m_shape.dates;
    context.dateOrder = m_job.options.dateOrder;
    context.as = m_job.options.as;
    context.mediaFolder = place.mediaFolder;
    context.canonicalPath = place.canonicalPath;
    return context;
}

ImportPlace ImportRun::place() const
{
    ImportPlace place;
    place.workspace = m_job.options.workspace;
    place.batch = m_batchId;
    place.now = m_now;
    place.mediaFolder = m_job.options.mediaFolder;
    place.canonicalPath = cachedPaths(place.mediaFolder);
    place.findChannel = [named = m_job.options.channelNames, known = m_channels](const QString &name) -> std::optional<ChannelId> {
        if (const auto matched = named.constFind(name); matched != named.constEnd())
            return *matched;
        const auto found = known.constFind(foldForSearch(name));
        return found == known.constEnd() ? std::nullopt : std::optional(*found);
    };
    place.variantsColumn = columnOf(Field::Variants);
    return place;
}

QString ImportRun::columnOf(Field field) const
{
    const std::vector<int> &columns = m_shape.mapping.of(field);
    return columns.empty() ? toString(field) : m_shape.mapping.headingOf(columns.front());
}

Batch ImportRun::batch() const
{
    Batch batch;
    batch.id = m_batchId;
    batch.workspace = m_job.options.workspace;
    batch.fileName = m_job.options.shownName.isEmpty() ? QFileInfo(m_job.options.filePath).fileName() : m_job.options.shownName;
    batch.templateName = m_report.templateId;
    batch.rows = m_report.rows;
    batch.imported = m_report.imported;
    batch.duplicates = m_report.duplicates;
    batch.refused = m_report.refused;
    batch.createdAt = m_now;
    return batch;
}

Result<void> ImportRun::readAll()
{
    TRY(m_reading.start(m_shape));
    bool more = true;
    while (more) {
        std::vector<Item> items;
        TRY_ASSIGN(more, readGroup(items));
        TRY(takeMedia(items));
        TRY_ASSIGN(std::vector<BulkPost> posts, makePosts(items));
        for (Item &item : items)
            TRY(report(item));
        if (m_writing)
            TRY(m_writing->hand(std::move(posts), batch()));
        TRY(showRows(items));
        tellProgress();
    }
    return {};
}

Result<bool> ImportRun::readGroup(std::vector<Item> &items)
{
    const size_t most = m_job.watch.rows ? kGroupShown : kGroupRows;
    items.reserve(most);
    qsizetype letters = 0;
    while (items.size() < most && letters < kGroupLetters) {
        TRY_ASSIGN(const bool found, m_reading.next());
        if (!found)
            return false;
        items.push_back(readItem());
        const Item &item = items.back();
        letters += item.raw.size() + (item.result.draft ? item.result.draft->text.size() : 0);
    }
    return true;
}

ImportRun::Item ImportRun::readItem()
{
    Item item;
    const CsvRecord *record = &m_reading.record();
    item.row = m_reading.row();
    if (m_job.options.leftOut.contains(item.row))
        item.fate = CheckedRow::Fate::LeftOut;
    else {
        item.result = m_mending->read(*record, item.row);
        record = &m_mending->record();
        item.before = m_mending->before();
    }
    const auto &draft = item.result.draft;
    const bool mayBeRefused = !draft || !draft->media.isEmpty() || !draft->variants.isEmpty() || draft->dateOnly.isValid();
    if (mayBeRefused || m_job.watch.rows) {
        item.raw = m_reading.asInFile().raw();
        item.cells = record->texts();
    }
    return item;
}

Result<void> ImportRun::takeMedia(std::vector<Item> &items)
{
    for (Item &item : items) {
        const auto &draft = item.result.draft;
        if (!draft || (draft->media.isEmpty() && draft->variants.isEmpty()))
            continue;
        item.variants = m_posts->readVariants(*draft, item.result.findings);
        if (!hasError(item.result.findings))
            TRY(takeMediaOf(item));
        if (m_stop)
            return cancelled();
    }
    return m_media.settle();
}

Result<void> ImportRun::takeMediaOf(Item &item)
{
    const RowDraft &draft = *item.result.draft;
    QList<MediaCell> cells = draft.media;
    for (const VariantDraft &variant : item.variants)
        cells << variant.media.value_or(QList<MediaCell>());
    // One word for all media of the row, or one for each.
    const QStringList each = splitList(draft.rights, ListKind::Items);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isOwn = each.size() > 1 && each.size() == draft.media.size() && i < each.size();
        const auto taken = m_media.take(cells[i], isOwn ? each[i] : draft.rights);
        if (taken)
            continue;
        if (taken.error().kind == ErrorKind::Storage)
            return taken.error();
        const QString name = QFileInfo(cells[i].path).fileName();
        item.result.findings << Finding{item.row, columnOf(Field::Media), taken.error().code, FindingSeverity::Error, {name},
                                        QStringLiteral("\"%1\": %2").arg(name, taken.error().message), name};
    }
    return {};
}

Result<std::vector<BulkPost>> ImportRun::makePosts(std::vector<Item> &items)
{
    std::vector<BulkPost> posts;
    posts.reserve(m_writing ? items.size() : 0);
    for (Item &item : items) {
        if (m_stop)
            return cancelled();
        std::optional<BulkPost> post = makePost(item);
        if (post && m_writing)
            posts.push_back(std::move(*post));
    }
    return posts;
}

std::optional<BulkPost> ImportRun::makePost(Item &item)
{
    using Fate = CheckedRow::Fate;
    if (item.fate == Fate::LeftOut)
        return std::nullopt;
    QList<Finding> &findings = item.result.findings;
    std::optional<Post> post;
    if (item.result.draft && !hasError(findings))
        post = m_posts->makePost(*item.result.draft, item.variants, m_media, findings);
    if (!post) {
        item.fate = Fate::Refused;
        return std::nullopt;
    }
    BulkPost bulk{std::move(*post), {}, {}};
    bulk.index = indexOf(bulk.post);
    if (!keepNewChannels(item, bulk))
        return std::nullopt;
    if (const auto near = m_duplicates.nearTo(bulk.post, bulk.index))
        findings << warning(item, "near-same", QStringLiteral("a post of that day on that channel reads nearly the same"), *near);
    m_judging.judge(bulk.post, bulk.index, item.row, [this](Field field) { return columnOf(field); }, findings);
    m_duplicates.add(bulk.post, bulk.index, item.row);
    item.fate = findings.isEmpty() ? Fate::Ready : Fate::Warned;
    bulk.deliveries = m_posts->makeDeliveries(bulk.post, item.result.draft->lateness);
    return bulk;
}

bool ImportRun::keepNewChannels(Item &item, BulkPost &bulk)
{
    const QList<ChannelId> fresh = m_duplicates.newChannels(bulk.post, bulk.index);
    const bool isNew = bulk.post.variants.isEmpty() ? !fresh.isEmpty() : fresh.size() == bulk.post.variants.size();
    if (isNew)
        return true;
    const ImportDuplicates::Where where = m_duplicates.sameAs(bulk.post, bulk.index).value_or(ImportDuplicates::Where());
    if (fresh.isEmpty()) {
        item.fate = CheckedRow::Fate::Duplicate;
        item.result.findings << warning(item, "duplicate", QStringLiteral("the same post is there already: left out"), where);
        return false;
    }
    bulk.post.variants.removeIf([&fresh](const Variant &each) { return !fresh.contains(each.channel); });
    item.result.findings << warning(item, Field::Channels, "duplicate-channel",
                                    QStringLiteral("on some of its channels the same post is there already"));
    return true;
}

// Tells a row of this file from a post of the calendar.
Finding ImportRun::warning(const Item &item, const char *code, const QString &message, const ImportDuplicates::Where &where) const
{
    if (where.row > 0)
        return warning(item, Field::Text, code, QStringLiteral("%1 (row %2)").arg(message).arg(where.row),
                       {QStringLiteral("row"), QString::number(where.row)});
    return warning(item, Field::Text, code, QStringLiteral("%1 (post %2)").arg(message, where.post.toString()),
                   {QStringLiteral("calendar"), where.post.toString()});
}

Finding ImportRun::warning(const Item &item, Field field, const char *code, const QString &message, const QStringList &args) const
{
    return {item.row, columnOf(field), QLatin1String(code), FindingSeverity::Warning, args, message, {}};
}

Result<void> ImportRun::report(Item &item)
{
    using Fate = CheckedRow::Fate;
    ++m_report.rows;
    m_report.imported += item.fate == Fate::Ready || item.fate == Fate::Warned;
    m_report.duplicates += item.fate == Fate::Duplicate;
    m_report.refused += item.fate == Fate::Refused;
    const QString raw = item.raw.left(kLongestRaw);
    for (const Finding &finding : item.result.findings) {
        if (finding.severity == FindingSeverity::Warning)
            m_report.warnings << finding;
        else
            m_report.errors << RefusedRow{finding, raw};
    }
    return item.fate == Fate::Refused ? m_refused.add(item.cells, item.result.findings) : Result<void>();
}

Result<void> ImportRun::showRows(std::vector<Item> &items)
{
    if (!m_job.watch.rows || items.empty())
        return {};
    QList<CheckedRow> rows;
    rows.reserve(qsizetype(items.size()));
    for (Item &item : items)
        rows << CheckedRow{item.row, item.fate, std::move(item.cells), std::move(item.before), std::move(item.result.draft), std::move(item.result.findings)};
    TRY(waitForHome(1));
    QMetaObject::invokeMethod(
        m_job.home, [show = m_job.watch.rows, rows = std::move(rows), room = m_slots] {
            show(rows);
            room->release();
        },
        Qt::QueuedConnection);
    return {};
}

// A window that does not keep up with the reading slows it down.
Result<void> ImportRun::waitForHome(int slotCount)
{
    while (!m_slots->tryAcquire(slotCount, kProgressMs)) {
        if (m_stop)
            return cancelled();
    }
    return {};
}

void ImportRun::tellProgress()
{
    if (!m_job.watch.progress || m_sinceTold.elapsed() < kProgressMs)
        return;
    m_sinceTold.restart();
    const ImportProgress progress{m_report.rows, m_reading.position(), m_reading.size()};
    QMetaObject::invokeMethod(m_job.home, [tell = m_job.watch.progress, progress] { tell(progress); }, Qt::QueuedConnection);
}

Result<ImportReport> ImportRun::finish()
{
    // The last group may still fail or be stopped; after this it is done.
    Result<void> done = m_writing ? m_writing->finish(batch()) : Result<void>();
    if (done)
        done = m_refused.commit();
    if (done && m_job.watch.rows)
        done = waitForHome(kSlots);
    if (!done) {
        if (m_writing)
            TRY(m_writing->takeBack());
        TRY(m_media.takeBack());
        return std::move(done).error();
    }
    if (m_mending)
        m_report.mended = m_mending->mended();
    if (m_report.imported > 0 && m_writing)
        m_report.batch = m_batchId;
    return std::move(m_report);
}

} // namespace perennial
