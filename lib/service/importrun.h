// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportRun: one check or import from the file's first byte to the report, on a worker thread; rows and progress are
// told at home. Errors: service/importservice.h's.

#include "domain/channel.h"
#include "domain/workspace.h"
#include "service/channelnames.h"
#include "service/importduplicates.h"
#include "service/importjudging.h"
#include "service/importmedia.h"
#include "service/importmemory.h"
#include "service/importmending.h"
#include "service/importposts.h"
#include "service/importreading.h"
#include "service/importslots.h"
#include "service/importwriting.h"
#include "service/refusedfile.h"

#include <QElapsedTimer>
#include <QSemaphore>

namespace perennial {

struct ImportJob
{
    ImportOptions options;
    ImportWatch watch; // with a cancel flag
    ImportPurpose purpose = ImportPurpose::Import;
    Workspace workspace;
    QList<Channel> channels;
    std::vector<poststore::Occupied> occupied;
    JudgedCalendar calendar;
    std::vector<batchstore::EarlierRow> earlier;
    // Of an import that goes on: its batch with its new runner, and which of its rows are posts.
    std::optional<Batch> resumed;
    QSet<qint64> rowsIn;
    QObject *home = nullptr; // lives until the run has ended
};

class ImportRun
{
public:
    ImportRun(ImportJob job, const ServiceParts &parts);

    Result<ImportReport> run();

private:
    // A row on its way through a group.
    struct Item
    {
        qint64 row = 0;
        RowResult result;
        QList<VariantDraft> variants;
        qint64 hash = 0;
        std::optional<Post> post;
        QString raw;       // where it may still be refused, or is shown
        QStringList cells; // the same
        QHash<int, QString> before; // of cells that were mended
        CheckedRow::Fate fate = CheckedRow::Fate::Ready;
    };

    Result<void> prepare();
    Result<void> readAll();
    Result<bool> readGroup(std::vector<Item> &items);
    Item readItem();
    bool joinsLast(std::vector<Item> &items, Item &item) const;
    Result<void> takeMedia(std::vector<Item> &items);
    Result<void> takeMediaOf(Item &item);
    Result<std::vector<BulkPost>> makePosts(std::vector<Item> &items);
    std::optional<BulkPost> makePost(Item &item);
    enum class Verdict { TakeIn, LeaveOut };
    Verdict judgeAgainstCalendar(Item &item, BulkPost &bulk);
    Verdict judgeAgainstEarlier(Item &item, BulkPost &bulk);
    Result<void> lookAtAllRows();
    bool isDone(const Item &item) const { return m_job.resumed && item.row <= m_job.resumed->rows; }
    void settleDone(Item &item) const;
    void tellKeptRows();
    Result<void> report(Item &item);
    Result<void> showRows(std::vector<Item> &items);
    Result<void> waitForHome(int slotCount);
    void tellProgress();
    Result<ImportReport> finish();
    Result<ImportReport> giveUp(Error why);
    Batch batch(std::optional<Instant> finishedAt = {}) const;
    ImportPlace place();
    RowContext context();
    QString columnOf(Field field) const;
    Finding warning(const Item &item, Field field, const char *code, const QString &message, const QStringList &args = {}) const;
    Finding warning(const Item &item, const char *code, const QString &message, const ImportDuplicates::Where &where) const;

    static constexpr int kSlots = 2; // groups of rows on their way home

    ImportJob m_job;
    const ServiceParts &m_parts;
    const std::atomic<bool> &m_stop;
    Instant m_now;
    BatchId m_batchId;
    ChannelNames m_channels;
    std::optional<Item> m_held; // read already, of the next group
    CheckedRow::Fate m_lastFate = CheckedRow::Fate::Ready; // of the last row that began a post
    QString m_sourceDigest;
    QByteArray m_recipe;
    FileShape m_shape;
    ImportReading m_reading;
    std::optional<RowValidator> m_validator;
    std::optional<ImportPosts> m_posts;
    std::optional<ImportMending> m_mending;
    ImportMemory m_memory; // reads occupied before it is given away
    ImportDuplicates m_duplicates;
    ImportJudging m_judging;
    ImportSlots m_freeSlots;
    ImportMedia m_media;
    RefusedFile m_refused;
    ImportReport m_report;
    std::unique_ptr<ImportWriting> m_writing;
    std::shared_ptr<QSemaphore> m_slots;
    QElapsedTimer m_sinceTold;
};

} // namespace perennial
