// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

#include "csv/listcell.h"
#include "networks/registry.h"
#include "service/importrecipe.h"
#include "service/mappingmemory.h"
#include "service/rowjoining.h"

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
      m_batchId(m_job.resumed ? m_job.resumed->id : parts.ids.next<BatchId>()), m_reading(m_job.options, m_stop),
      m_memory(m_job.occupied, std::exchange(m_job.earlier, {})), m_duplicates(m_job.occupied),
      m_judging(std::exchange(m_job.calendar, {}), m_job.channels, parts.registry.networks(), m_job.occupied, m_now),
      m_freeSlots(m_job.options.workspace, parts, m_now),
      m_media(m_job.options.workspace, parts, m_job.purpose == ImportPurpose::Check ? MediaTaking::LookOnly : MediaTaking::Copy),
      m_slots(std::make_shared<QSemaphore>(kSlots))
{
    m_job.occupied = {};
}

Result<ImportReport> ImportRun::run()
{
    Result<void> done = prepare();
    if (done && !m_shape.empty)
        done = readAll();
    return done ? finish() : giveUp(std::move(done).error());
}

// Nothing stays behind; but what somebody else goes on with is theirs.
Result<ImportReport> ImportRun::giveUp(Error why)
{
    if (why.code == QLatin1String("import-taken-over"))
        return why;
    if (m_writing)
        TRY(m_writing->takeBack());
    TRY(m_media.takeBack());
    return why;
}

Result<void> ImportRun::prepare()
{
    TRY_ASSIGN(m_shape, m_reading.survey(ImportReading::Pass::Whole));
    m_report.templateId = m_shape.tool.id;
    m_report.encoding = toString(m_shape.dialect.encoding);
    m_report.delimiter = QString(QLatin1Char(m_shape.dialect.delimiter));
    m_report.notes = m_shape.notes;
    m_report.mapping = mappingmemory::toRemember(m_job.options, m_shape);
    m_channels = ChannelNames(m_job.channels, m_report.mapping.channels);
    m_validator.emplace(m_shape.mapping, m_shape.tool, context());
    m_mending.emplace(m_shape, m_job.options.mend, *m_validator);
    m_posts.emplace(place(), m_parts.ids);
    TRY(m_refused.open(m_job.options.errorsFile, m_job.options.filePath, m_shape));
    if (m_job.purpose == ImportPurpose::Import) {
        TRY_ASSIGN(m_sourceDigest, fileDigest(m_job.options.filePath));
        m_recipe = recipeOf(mappingmemory::asRead(m_job.options, m_shape));
        using Begun = ImportWriting::Begun;
        m_writing = std::make_unique<ImportWriting>(batch(), m_job.resumed ? Begun::Yes : Begun::No, m_parts, m_stop);
    }
    m_sinceTold.start();
    return m_memory.wantsToSee() && !m_shape.empty ? lookAtAllRows() : Result<void>();
}

// A row that changed can only be told from a new one once it is known which earlier rows the file still has.
Result<void> ImportRun::lookAtAllRows()
{
    TRY(m_reading.start(m_shape));
    rowjoining::WholePosts whole(m_shape.tool.rows, [this](const RowDraft &draft) { m_memory.seen(rowHash(draft, m_job.options.mediaFolder)); });
    for (bool found = true; found;) {
        TRY_ASSIGN(found, m_reading.next());
        if (found)
            whole.add(m_mending->read(m_reading.record(), m_reading.row()).draft);
    }
    whole.finish();
    m_mending.emplace(m_shape, m_job.options.mend, *m_validator); // counts anew
    return {};
}

RowContext ImportRun::context()
{
    const ImportPlace place = this->place();
    RowContext context;
    context.findChannel = place.findChannel;
    context.channelsMeant = [names = m_channels](const QString &name) { return names.meant(name); };
    context.channels = m_job.options.channels;
    context.timeZone = m_job.options.timeZone.isEmpty() ? m_job.workspace.timeZone : m_job.options.timeZone;
    context.now = m_now;
    context.dates = m_shape.dates;
    context.dateOrder = m_shape.dateOrder;
    context.as = m_job.options.as;
    context.defaults = m_job.options.defaults;
    context.mediaFolder = place.mediaFolder;
    context.canonicalPath = place.canonicalPath;
    return context;
}

ImportPlace ImportRun::place()
{
    ImportPlace place;
    place.workspace = m_job.options.workspace;
    place.batch = m_batchId;
    place.now = m_now;
    place.mediaFolder = m_job.options.mediaFolder;
    place.canonicalPath = cachedPaths(place.mediaFolder);
    place.findChannel = [names = m_channels](const QString &name) { return names.find(name); };
    place.variantsColumn = columnOf(Field::Variants);
    place.freeTime = [this](const QList<ChannelId> &channels, const QByteArray &timeZone, SlotWish wish) {
        return m_freeSlots.find(channels, timeZone, wish);
    };
    return place;
}

QString ImportRun::columnOf(Field field) const
{
    const std::vector<int> &columns = m_shape.mapping.of(field);
    return columns.empty() ? toString(field) : m_shape.mapping.headingOf(columns.front());
}

Batch ImportRun::batch(std::optional<Instant> finishedAt) const
{
    Batch batch = m_job.resumed.value_or(Batch());
    batch.id = m_batchId;
    batch.workspace = m_job.options.workspace;
    batch.fileName = m_job.options.shownName.isEmpty() ? QFileInfo(m_job.options.filePath).fileName() : m_job.options.shownName;
    batch.templateName = m_report.templateId;
    batch.rows = m_report.rows;
    batch.imported = m_report.imported;
    batch.updated = m_report.updated;
    batch.duplicates = m_report.duplicates;
    batch.refused = m_report.refused;
    batch.seenAt = m_parts.clock.now();
    batch.finishedAt = finishedAt;
    if (m_job.resumed)
        return batch;
    batch.createdAt = m_now;
    batch.runner = m_batchId.value;
    batch.sourcePath = m_job.options.filePath;
    batch.sourceDigest = m_sourceDigest;
    batch.recipe = m_recipe;
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
    if (m_held)
        items.push_back(*std::exchange(m_held, std::nullopt));
    qsizetype letters = 0;
    while (true) {
        const bool full = items.size() >= most || letters >= kGroupLetters;
        if (full && m_shape.tool.rows == RowsOfPost::One)
            return true;
        TRY_ASSIGN(const bool found, m_reading.next());
        if (!found)
            return false;
        Item item = readItem();
        // A post ends with its last row, not with the group.
        if (!joinsLast(items, item) && full) {
            m_held = std::move(item);
            return true;
        }
        letters += item.raw.size() + (item.result.draft ? item.result.draft->text.size() : 0);
        items.push_back(std::move(item));
    }
}

bool ImportRun::joinsLast(std::vector<Item> &items, Item &item) const
{
    const auto first = std::find_if(items.rbegin(), items.rend(), [](const Item &each) { return each.fate != CheckedRow::Fate::Joined; });
    if (first == items.rend() || !first->result.draft || !item.result.draft
        || !rowjoining::joins(*first->result.draft, *item.result.draft, m_shape.tool.rows))
        return false;
    item.result.draft.reset();
    item.fate = CheckedRow::Fate::Joined;
    return true;
}

ImportRun::Item ImportRun::readItem()
{
    Item item;
    const CsvRecord *record = &m_reading.record();
    item.row = m_reading.row();
    if (m_job.options.leftOut.contains(item.row)) {
        item.fate = CheckedRow::Fate::LeftOut;
    } else {
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
        if (!hasError(item.result.findings) && !isDone(item))
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
        if (isDone(item))
            settleDone(item);
        else if (post && m_writing)
            posts.push_back(std::move(*post));
    }
    return posts;
}

std::optional<BulkPost> ImportRun::makePost(Item &item)
{
    using Fate = CheckedRow::Fate;
    if (item.fate == Fate::LeftOut || item.fate == Fate::Joined)
        return std::nullopt;
    QList<Finding> &findings = item.result.findings;
    std::optional<Post> post;
    if (item.result.draft && !hasError(findings))
        post = m_posts->makePost(*item.result.draft, item.variants, m_media, findings);
    if (!post) {
        item.fate = Fate::Refused;
        return std::nullopt;
    }
    BulkPost bulk{std::move(*post), {}, {}, item.row, rowHash(*item.result.draft, m_job.options.mediaFolder), {}};
    bulk.index = indexOf(bulk.post);
    if (judgeAgainstCalendar(item, bulk) == Verdict::LeaveOut) {
        item.fate = Fate::Duplicate;
        return std::nullopt;
    }
    m_judging.judge(bulk.post, bulk.index, item.row, bulk.replaces, [this](Field field) { return columnOf(field); }, findings);
    m_duplicates.add(bulk.post, bulk.index, item.row);
    if (!isDone(item)) // its own place is taken by the post that it became
        m_freeSlots.take(bulk.post);
    item.fate = findings.isEmpty() ? Fate::Ready : Fate::Warned;
    m_report.updated += !bulk.replaces.isNull();
    bulk.deliveries = m_posts->makeDeliveries(bulk.post, item.result.draft->lateness);
    if (item.result.draft->slotWish != SlotWish::None) {
        item.result.draft->wall = bulk.post.wall; // where it found room
        item.result.draft->dueAt = bulk.post.dueAt;
    }
    return bulk;
}

Result<void> ImportRun::report(Item &item)
{
    using Fate = CheckedRow::Fate;
    if (item.fate == Fate::Joined && m_lastFate == Fate::Refused) {
        item.fate = Fate::Refused;
        item.result.findings << Finding{item.row, {}, QStringLiteral("joined-refused"), FindingSeverity::Error, {},
                                        QStringLiteral("the post that this row is a part of was refused"), item.raw.left(kLongestRaw)};
    }
    m_lastFate = item.fate == Fate::Joined ? m_lastFate : item.fate;
    ++m_report.rows;
    m_report.joined += item.fate == Fate::Joined;
    m_report.fates.push_back(item.fate);
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
    Result<void> done = m_writing ? m_writing->wait() : Result<void>();
    tellKeptRows();
    if (done && m_writing)
        done = m_writing->finish(batch(m_parts.clock.now()));
    if (done)
        done = m_refused.commit();
    if (done && m_job.watch.rows)
        done = waitForHome(kSlots);
    if (!done)
        return giveUp(std::move(done).error());
    if (m_mending)
        m_report.mended = m_mending->mended();
    if (m_report.imported > 0 && m_writing)
        m_report.batch = m_batchId;
    return std::move(m_report);
}

void ImportRun::tellKeptRows()
{
    if (!m_writing)
        return;
    for (const qint64 row : m_writing->keptRows()) {
        --m_report.imported;
        --m_report.updated;
        ++m_report.duplicates;
        m_report.fates[size_t(row - 1)] = RowFate::Duplicate;
        m_report.warnings << Finding{row, columnOf(Field::Text), QStringLiteral("row-changed-kept"), FindingSeverity::Warning, {},
                                     QStringLiteral("its earlier post went out or was edited meanwhile: it stays as it is"), {}};
    }
}

} // namespace perennial
