// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportService: a file of posts becomes a batch of posts. Reads in a stream (memory stays flat), judges every row,
// leaves nothing out in silence. Thread: the one that made it; reading and judging run on a worker, rows are written
// in groups. Errors: csv/csvreader.h's, csv/columnmapping.h's, service/tablefile.h's, Invalid "template-unknown" |
// "errors-file-is-source" | "time-zone-unknown", NotFound "workspace-unknown" | "batch-unknown", Conflict
// "batch-undone", Cancelled (what was written so far is taken back), Storage.

#include "csv/columnmapping.h"
#include "csv/csvreader.h"
#include "csv/rememberedmapping.h"
#include "csv/rowdraft.h"
#include "csv/rowvalidator.h"
#include "domain/batch.h"
#include "service/serviceparts.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace perennial {

class TableCache;

// A row that says something else than when it came in before: by its id in the other tool, or by its words or its place in a
// file of the same name. Rows that say the same are always left out.
enum class ChangedRows {
    Add,      // a post of its own, with a warning
    Update,   // takes the place of its earlier post, if nobody edited that one since
    LeaveOut,
};

struct ImportOptions
{
    WorkspaceId workspace;
    QString filePath;         // read twice: a stream must be put into a file first
    QString sheet;            // of a spreadsheet: its name or its number; empty = the first that is not hidden
    QString shownName;        // for the batch; empty = the file's
    QString templateId = QStringLiteral("auto");
    QList<ManualColumn> manual;
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<DateOrder> dateOrder;
    QByteArray timeZone;      // empty = the workspace's
    QList<ChannelId> channels; // not empty: they take the place of whatever the rows name
    std::optional<PostStatus> as;
    RowDefaults defaults;
    ChangedRows changedRows = ChangedRows::Add;
    QString mediaFolder;      // empty = no file may be named
    QString errorsFile;       // where refused rows are written, with a column of reasons; empty = nowhere
    // What a person mended: row -> column (0-based) -> the cell as it shall be; and rows a person left out.
    QHash<qint64, QHash<int, QString>> mended;
    QSet<qint64> leftOut;
    QSet<QString> mend; // damage that is mended as suggested, by its finding's code
    QHash<QString, ChannelId> channelNames; // names in the file that a person matched with a channel
    std::shared_ptr<TableCache> tables; // what spreadsheets were turned into; the service puts its own here
    QList<RememberedMapping> remembered; // of the client's earlier tables; the service puts them here
};

enum class RowFate : quint8 { Ready, Warned, Refused, Duplicate, LeftOut, Joined }; // Joined: a part of the post before it

struct RefusedRow
{
    Finding finding;
    QString raw; // the record as it stands in the file
};

struct ImportReport
{
    BatchId batch; // null after a check or when nothing came in
    QString templateId;
    QString encoding;
    QString delimiter;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 updated = 0; // of those imported
    qint64 duplicates = 0;
    qint64 joined = 0;  // rows that are a part of the post before them
    qint64 refused = 0; // rows
    QMap<QString, qint64> mended; // rows that were mended as options.mend says, by code
    QList<Finding> warnings;
    QList<RefusedRow> errors; // at least one for each refused row
    QList<MappingNote> notes;
    RememberedMapping mapping; // what was said of the columns: kept for the next such table once posts came in
    std::vector<RowFate> fates; // of each row, in the order of the file
};

struct ImportProgress
{
    qint64 rowsDone = 0;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
};

// One row as a check shows it.
struct CheckedRow
{
    using Fate = RowFate;
    qint64 row = 0;
    Fate fate = Fate::Ready;
    QStringList cells; // as mended
    QHash<int, QString> before; // of cells that options.mend changed: what stood there
    std::optional<RowDraft> draft;
    QList<Finding> findings;
};

// Shared with whoever may stop the work.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

struct ImportWatch
{
    std::function<void(ImportProgress)> progress;          // called at home, at most ten times a second
    std::function<void(QList<CheckedRow>)> rows;           // called at home, in order, in groups; only for a check
    CancelFlag cancel;
};

// What was found in a file before anything is made of it.
struct FileInspection
{
    QString kind;       // "csv", "csv.gz", "xlsx", "ods"
    QStringList sheets; // of a spreadsheet, in order
    QString sheet;      // the one that was read
    QString encoding;
    bool bom = false;
    QString delimiter;
    bool header = false;
    QString templateId; // empty: none recognised
    QStringList columns; // headings as in the file
    QList<std::optional<Field>> fields; // of each column
    QList<bool> byTemplate;             // columns that are no field and yet are read, as the tool means them
    QString signature;                  // of the mapping that is remembered for such tables; empty: none can be
    QList<QStringList> rows;
    QList<MappingNote> notes;
};

// ImportService::inspect() without a profile; blocks while it reads.
Result<FileInspection> inspectFile(const ImportOptions &options, qint64 mostRows);

enum class ImportPurpose { Check, Import };

class ImportService
{
public:
    explicit ImportService(ServiceParts parts);
    ~ImportService(); // stops what runs and waits for it
    ImportService(const ImportService &) = delete;
    ImportService &operator=(const ImportService &) = delete;

    // The table that is meant by a path: itself, or the only one in a folder. Errors: service/tablefolder.h's.
    QCoro::Task<Result<QString>> tableAt(QString path);
    QCoro::Task<Result<FileInspection>> inspect(ImportOptions options, qint64 mostRows); // < 0: all
    // Judges every row and makes nothing.
    QCoro::Task<Result<ImportReport>> check(ImportOptions options, ImportWatch watch);
    QCoro::Task<Result<ImportReport>> run(ImportOptions options, ImportWatch watch);

    // Forgets what was said of tables with this signature; false: nothing was.
    QCoro::Task<Result<bool>> forgetMapping(WorkspaceId workspace, QString signature);
    // Goes on with an import that was broken off, with the same file read the same way; the refused rows
    // go to another file if one is given. Errors: also Conflict "batch-done" |
    // "import-running" | "import-taken-over" | "import-file-changed".
    QCoro::Task<Result<ImportReport>> resume(WorkspaceId workspace, BatchId batch, ImportWatch watch, std::optional<QString> errorsFile = {});

    // Of all clients: for somebody who has nothing but an id, to name its client with from then on.
    QCoro::Task<Result<WorkspaceId>> clientOf(BatchId batch);
    QCoro::Task<Result<QList<Batch>>> batches(WorkspaceId workspace);
    struct Undone
    {
        qint64 removed = 0;
        qint64 restored = 0; // earlier posts whose place they had taken
        QList<PostId> kept; // published, under way or edited since
        QSet<qint64> keptRows; // of the file
    };
    QCoro::Task<Result<Undone>> undo(WorkspaceId workspace, BatchId batch);
    // Errors: NotFound "row-post-gone": the row became none, or it was taken back or thrown away since.
    QCoro::Task<Result<PostId>> postOfRow(WorkspaceId workspace, BatchId batch, qint64 row);

private:
    QCoro::Task<Result<ImportReport>> work(ImportOptions options, ImportWatch watch, ImportPurpose purpose, std::optional<Batch> resumed);

    ServiceParts m_parts;
    std::unique_ptr<QThreadPool> m_workers;
    QList<std::weak_ptr<std::atomic<bool>>> m_running; // their cancel flags
    std::shared_ptr<TableCache> m_tables;
};

} // namespace perennial
