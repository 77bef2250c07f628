// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/libraryimportrun.h"

#include "base/id.h"
#include "networks/registry.h"
#include "plan/nearwordings.h"
#include "store/database.h"
#include "text/folding.h"

#include <QFileInfo>

namespace perennial {

namespace {

constexpr size_t kGroupRows = 4000;
constexpr qsizetype kWrittenAtOnce = 1000; // others get their turn between
constexpr int kProgressMs = 100;
constexpr qsizetype kLongestRaw = 64 * 1024;

Error cancelled()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
}

QStringList networkIds(const Registry &registry)
{
    QStringList ids;
    for (const Network &network : registry.networks())
        ids << network.id;
    return ids;
}

} // namespace

LibraryImportRun::LibraryImportRun(LibraryImportJob job, const ServiceParts &parts)
    : m_job(std::move(job)), m_parts(parts), m_stop(*m_job.watch.cancel), m_reading(m_job.options.file, m_stop),
      m_media(m_job.options.file.workspace, parts, m_job.purpose == ImportPurpose::Check ? MediaTaking::LookOnly : MediaTaking::Copy)
{
    for (const LibraryCategory &each : std::as_const(m_job.categories))
        m_categories.insert(foldForSearch(each.category.name), each.category.id);
    for (const EvergreenItem &item : std::as_const(m_job.library)) {
        for (const Wording &wording : item.wordings)
            m_known << wording.fingerprint;
    }
}

Result<LibraryImportReport> LibraryImportRun::run()
{
    if (const auto done = work(); !done) {
        TRY(takeBack());
        TRY(m_media.takeBack());
        return done.error();
    }
    return std::move(m_report);
}

Result<void> LibraryImportRun::work()
{
    TRY(prepare());
    if (!m_shape.empty)
        TRY(readAll());
    TRY(warnOfNear());
    if (m_job.purpose == ImportPurpose::Import)
        TRY(write());
    return m_refused.commit();
}

Result<void> LibraryImportRun::prepare()
{
    m_sinceTold.start();
    TRY_ASSIGN(m_shape, m_reading.survey(ImportReading::Pass::Whole));
    // A list of texts without a heading.
    ColumnMapping &mapping = m_shape.mapping;
    if (!m_shape.header && mapping.headings.size() == 1 && !mapping.has(Field::Text))
        mapping.columns[size_t(Field::Text)] = {0};
    TRY_ASSIGN(const LibraryColumns columns, libraryColumns(mapping, m_job.options.manual, networkIds(m_parts.registry)));
    const QString tool = m_shape.header ? recogniseLibraryTool(mapping.headings) : QString();
    m_report.templateId = tool.isEmpty() ? m_shape.tool.id : tool;
    if (tool == QLatin1String("socialbee"))
        m_shape.tool.itemSeparators << QStringLiteral(","); // of addresses
    m_report.encoding = toString(m_shape.dialect.encoding);
    m_report.delimiter = QString(QLatin1Char(m_shape.dialect.delimiter));
    m_report.notes = columns.mapping.notes;
    for (const MappingNote &note : std::as_const(m_shape.notes)) {
        if (!note.code.startsWith(QLatin1String("column-")))
            m_report.notes << note;
    }
    const LibraryRowRules rules{m_job.options.spintax, m_job.options.category.trimmed(), m_job.workspace.calendar};
    m_reader.emplace(columns, m_shape.tool, context(), rules);
    return m_refused.open(m_job.options.file.errorsFile, m_job.options.file.filePath, m_shape);
}

RowContext LibraryImportRun::context() const
{
    QHash<QString, ChannelId> channels;
    for (const Channel &channel : m_job.channels)
        channels.insert(foldForSearch(channel.name), channel.id);
    RowContext context;
    context.findChannel = [channels](const QString &name) -> std::optional<ChannelId> {
        const auto found = channels.constFind(foldForSearch(name));
        return found == channels.constEnd() ? std::nullopt : std::optional(*found);
    };
    context.timeZone = m_job.workspace.timeZone;
    context.now = m_parts.clock.now();
    context.dateOrder = m_job.options.file.dateOrder;
    context.mediaFolder = m_job.options.file.mediaFolder;
    context.canonicalPath = cachedPaths(context.mediaFolder);
    return context;
}

Result<void> LibraryImportRun::readAll()
{
    TRY(m_reading.start(m_shape));
    bool more = true;
    while (more) {
        std::vector<Row> rows;
        TRY_ASSIGN(more, readGroup(rows));
        TRY(takeMedia(rows));
        for (Row &row : rows)
            TRY(judge(row));
        tellProgress(m_report.rows, m_reading.position() / 2, m_reading.size());
    }
    return {};
}

Result<bool> LibraryImportRun::readGroup(std::vector<Row> &rows)
{
    while (rows.size() < kGroupRows) {
        TRY_ASSIGN(const bool found, m_reading.next());
        if (!found)
            return false;
        Row row;
        row.number = m_reading.row();
        row.read = m_reader->read(m_reading.record(), row.number);
        if (!row.read.item || !row.read.media.isEmpty()) {
            row.cells = m_reading.record().texts();
            row.raw = m_reading.asInFile().raw().left(kLongestRaw);
        }
        rows.push_back(std::move(row));
    }
    return true;
}

Result<void> LibraryImportRun::takeMedia(std::vector<Row> &rows)
{
    for (Row &row : rows) {
        for (const MediaCell &cell : std::as_const(row.read.media)) {
            if (!row.read.item)
                break;
            if (m_stop)
                return cancelled();
            const auto taken = m_media.take(cell, row.read.rights);
            if (taken)
                continue;
            if (taken.error().kind == ErrorKind::Storage)
                return taken.error();
            const QString name = QFileInfo(cell.path).fileName();
            row.read.findings << Finding{row.number, m_reader->columnOf(Field::Media), taken.error().code, FindingSeverity::Error, {name},
                                         QStringLiteral("\"%1\": %2").arg(name, taken.error().message), name};
            row.read.item.reset();
        }
    }
    return m_media.settle();
}

Result<void> LibraryImportRun::judge(Row &row)
{
    ++m_report.rows;
    const bool isTaken = row.read.item && isNew(row);
    if (isTaken) {
        LibraryItem &item = *row.read.item;
        item.category = categoryFor(row.read.category);
        for (const MediaCell &cell : std::as_const(row.read.media))
            item.media << MediaUse{m_media.idOf(cell), cell.alt};
        ++m_report.imported;
        m_report.wordings += item.wordings.size();
        m_items << std::move(item);
        m_rowOf << row.number;
    } else {
        ++(row.read.item ? m_report.duplicates : m_report.refused);
    }
    for (const Finding &finding : std::as_const(row.read.findings)) {
        if (finding.severity == FindingSeverity::Warning)
            m_report.warnings << finding;
        else
            m_report.errors << RefusedRow{finding, row.raw};
    }
    return row.read.item ? Result<void>() : m_refused.add(row.cells, row.read.findings);
}

// Wordings that are known already go; a row of which none is left is a duplicate.
bool LibraryImportRun::isNew(Row &row)
{
    QList<Wording> &wordings = row.read.item->wordings;
    const qsizetype before = wordings.size();
    wordings.removeIf([this](const Wording &wording) { return m_known.contains(wording.fingerprint); });
    for (const Wording &wording : std::as_const(wordings))
        m_known << wording.fingerprint;
    if (wordings.size() == before)
        return true;
    const bool isDuplicate = wordings.isEmpty();
    row.read.findings << Finding{row.number, m_reader->columnOf(Field::Text), isDuplicate ? QStringLiteral("library-duplicate") : QStringLiteral("library-wordings-known"),
                                 FindingSeverity::Warning, {QString::number(before - wordings.size())},
                                 isDuplicate ? QStringLiteral("the library has this already: left out") : QStringLiteral("some of its wordings are known already: left out"), {}};
    return !isDuplicate;
}

CategoryId LibraryImportRun::categoryFor(const QString &name)
{
    CategoryId &id = m_categories[foldForSearch(name)];
    if (id.isNull()) {
        id = m_parts.ids.next<CategoryId>();
        LibraryCategory made;
        made.category.id = id;
        made.category.name = name;
        m_newCategories << made;
        m_report.categories << name;
    }
    return id;
}

Result<void> LibraryImportRun::warnOfNear()
{
    QList<EvergreenItem> all = m_job.library;
    const int firstNew = int(all.size());
    for (const LibraryItem &item : std::as_const(m_items))
        all << item;
    NearWatch watch;
    watch.isCancelled = [this] { return m_stop.load(); };
    watch.progress = [this](qsizetype done, qsizetype total) { tellProgress(m_report.rows, total + done, 2 * total); };
    const NearWordings near = findNearWordings(all, NearWordingSearch{kNearPercent, firstNew, NearWordingSearch().mostPairs}, watch);
    if (near.end == NearPairs::End::Cancelled)
        return cancelled();
    QSet<int> told;
    for (const NearWordingPair &pair : near.pairs) {
        if (pair.isOfOneItem() || told.contains(pair.second.item))
            continue;
        told << pair.second.item;
        const QString other = titleOf(all[pair.first.item]);
        m_report.warnings << Finding{m_rowOf[pair.second.item - firstNew], m_reader->columnOf(Field::Text), QStringLiteral("library-near"), FindingSeverity::Warning,
                                     {QString::number(pair.percent), other}, QStringLiteral("%1 % like \"%2\"").arg(QString::number(pair.percent), other), {}};
    }
    std::stable_sort(m_report.warnings.begin(), m_report.warnings.end(), [](const Finding &a, const Finding &b) { return a.row < b.row; });
    return {};
}

Result<void> LibraryImportRun::write()
{
    for (qsizetype at = 0; at < m_items.size(); at += kWrittenAtOnce) {
        if (m_stop)
            return cancelled();
        LibraryEdit edit;
        if (at == 0)
            edit.categories = m_newCategories;
        edit.items = m_items.mid(at, kWrittenAtOnce);
        std::function<Result<LibraryChange>(Connection &)> work = [this, &edit](Connection &connection) {
            return applyLibraryEdit(connection, m_job.workspace.id, edit, m_parts.ids, m_parts.clock.now());
        };
        TRY_ASSIGN(const LibraryChange change, m_parts.database.writeBlocking<LibraryChange>(std::move(work)));
        m_report.back.trash << change.back.trash;
        m_report.back.categoriesGone << change.back.categoriesGone;
        tellProgress(m_report.rows, at + edit.items.size(), m_items.size());
    }
    return {};
}

Result<void> LibraryImportRun::takeBack()
{
    if (m_report.back.isEmpty())
        return {};
    std::function<Result<LibraryChange>(Connection &)> work = [this](Connection &connection) {
        return applyLibraryEdit(connection, m_job.workspace.id, m_report.back, m_parts.ids, m_parts.clock.now());
    };
    TRY(m_parts.database.writeBlocking<LibraryChange>(std::move(work)));
    return {};
}

void LibraryImportRun::tellProgress(qint64 rows, qint64 done, qint64 total)
{
    if (!m_job.watch.progress || m_sinceTold.elapsed() < kProgressMs)
        return;
    m_sinceTold.restart();
    const ImportProgress progress{rows, done, total};
    QMetaObject::invokeMethod(m_job.home, [tell = m_job.watch.progress, progress] { tell(progress); }, Qt::QueuedConnection);
}

} // namespace perennial
