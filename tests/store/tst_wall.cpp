// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall between clients, broken into by plain SQL: the database itself refuses.

#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/keyholderstore.h"
#include "store/labelstore.h"
#include "store/lockdownstore.h"
#include "store/mediastore.h"
#include "store/batchstore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

class TestWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfAnotherClientIsRefused_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("sql");
        // 1 and 2: two clients; each has a channel (11, 12), a post (21, 22), a medium (31, 32), a label (41, 42), a campaign
        // (51, 52), a batch (61, 62), a category (71, 72) and a holder of keys (81, 82).
        const std::pair<const char *, const char *> attempts[] = {
            {"a delivery to another client's channel",
             "INSERT INTO delivery (id, workspace_id, post_id, channel_id, due_at, next_try_at, state, state_at, idempotency_key) VALUES (91, 1, 21, 12, 0, 0, 'scheduled', 0, 'k')"},
            {"a delivery of another client's post",
             "INSERT INTO delivery (id, workspace_id, post_id, channel_id, due_at, next_try_at, state, state_at, idempotency_key) VALUES (91, 1, 22, 11, 0, 0, 'scheduled', 0, 'k')"},
            {"a variant for another client's channel", "INSERT INTO variant (workspace_id, post_id, channel_id, position) VALUES (1, 21, 12, 0)"},
            {"a variant of another client's post", "INSERT INTO variant (workspace_id, post_id, channel_id, position) VALUES (1, 22, 11, 0)"},
            {"another client's picture", "INSERT INTO post_media (workspace_id, post_id, position, media_id) VALUES (1, 21, 0, 32)"},
            {"another client's label", "INSERT INTO post_label (workspace_id, post_id, label_id) VALUES (1, 21, 42)"},
            {"another client's campaign", "UPDATE post SET campaign_id=52 WHERE id=21"},
            {"another client's import", "UPDATE post SET batch_id=62 WHERE id=21"},
            {"a post that changes its client", "UPDATE post SET workspace_id=2 WHERE id=23"},
            {"a channel that changes its client", "UPDATE channel SET workspace_id=2 WHERE id=11"},
            {"a slot on another client's channel", "INSERT INTO slot (id, workspace_id, channel_id, repeat_kind, wall_time, created_at) VALUES (91, 1, 12, 'weekly', '09:00:00', 0)"},
            {"a slot that draws from another client's category",
             "INSERT INTO slot (id, workspace_id, channel_id, repeat_kind, wall_time, category_id, created_at) VALUES (91, 1, 11, 'weekly', '09:00:00', 72, 0)"},
            {"an item of another client's category", "INSERT INTO evergreen_item (id, workspace_id, category_id, search_text, created_at, updated_at) VALUES (91, 1, 72, '', 0, 0)"},
            {"a key held by somebody of another client",
             "INSERT INTO key_holding (workspace_id, holder_id, channel_id, access) VALUES (1, 82, 11, 'admin')"},
            {"a key of another client's channel", "INSERT INTO key_holding (workspace_id, holder_id, channel_id, access) VALUES (1, 81, 12, 'admin')"},
            {"a held key that changes its client", "UPDATE key_holding SET workspace_id=2 WHERE holder_id=81"},
            {"a held key that moves to another client's channel", "UPDATE key_holding SET channel_id=12 WHERE holder_id=81"},
            {"a holder that changes its client", "UPDATE key_holder SET workspace_id=2 WHERE id=81"},
            {"what is known of another client's key", "INSERT INTO key_fact (workspace_id, channel_id) VALUES (1, 12)"},
            {"what is known of a key that changes its client", "UPDATE key_fact SET workspace_id=2 WHERE channel_id=11"},
            {"a record of a lock-down that is rewritten", "UPDATE lockdown_event SET actor='nobody'"},
            {"a record of a lock-down that is taken out", "DELETE FROM lockdown_event"},
            {"a post of nobody", "UPDATE post SET workspace_id=3 WHERE id=21"},
        };
        for (const char *backend : {"sqlite", "postgres"}) {
            for (const auto &[name, sql] : attempts)
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(name)))) << QString::fromLatin1(backend) << QString::fromLatin1(sql);
        }
    }

    void aRowOfAnotherClientIsRefused()
    {
        STORE_OF_ROW(store);
        QFETCH(QString, sql);
        fill(store);
        if (QTest::currentTestFailed())
            return;
        const auto done = store.sql(sql);
        QVERIFY2(!done, "the wall is broken");
        COMPARE_NAMES(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(done.error().code, QStringLiteral("database-rule"));
    }

    void theStoreFunctionsAreRefusedToo_data() { StoreFixture::addBackendRows(); }
    void theStoreFunctionsAreRefusedToo()
    {
        STORE_OF_ROW(store);
        fill(store);
        if (QTest::currentTestFailed())
            return;
        const Post foreign = samplePost(WorkspaceId{1}, QStringLiteral("x"), {ChannelId{12}});
        VERIFY_ERROR(store.write<void>([foreign](Connection &c) { return poststore::insert(c, foreign, indexOf(foreign)); }), "database-rule");
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM post WHERE workspace_id=1")), QStringLiteral("2"));
    }

private:
    static void fill(StoreFixture &store)
    {
        for (qint64 n : {1, 2}) {
            const auto done = store.write<void>([n](Connection &c) -> Result<void> {
                Workspace workspace = sampleWorkspace(QStringLiteral("client %1").arg(n));
                workspace.id = {n};
                TRY(workspacestore::insert(c, workspace));
                Channel channel = sampleChannel(workspace.id, QStringLiteral("c"));
                channel.id = {10 + n};
                TRY(channelstore::insert(c, channel));
                Media media = sampleMedia(workspace.id, QStringLiteral("m"));
                media.id = {30 + n};
                TRY(mediastore::insert(c, media));
                for (const char *table : {"label", "campaign"}) {
                    const qint64 id = (qstrcmp(table, "label") == 0 ? 40 : 50) + n;
                    TRY(c.execute(QStringLiteral("INSERT INTO %1 (id, workspace_id, name) VALUES (%2, %3, 'n')").arg(QLatin1String(table)).arg(id).arg(n)));
                }
                KeyHolder holder;
                holder.id = {80 + n};
                holder.workspace = workspace.id;
                holder.name = QStringLiteral("h");
                TRY(keyholderstore::insert(c, holder));
                if (n == 1) {
                    TRY(keyholderstore::hold(c, {workspace.id, holder.id, channel.id, KeyAccess::Admin, {}, {}, {}, {}}));
                    TRY(keyholderstore::connected(c, workspace.id, channel.id, FakeClock::kStart, QStringLiteral("p")));
                    LockdownEvent event;
                    event.id = {91};
                    event.workspace = workspace.id;
                    TRY(lockdownstore::record(c, event));
                }
                TRY(categorystore::insert(c, {CategoryId{70 + n}, workspace.id, QStringLiteral("k"), FakeClock::kStart}));
                Batch batch;
                batch.id = {60 + n};
                batch.workspace = workspace.id;
                TRY(batchstore::insert(c, batch));
                Post post = samplePost(workspace.id, QStringLiteral("p"));
                post.id = {20 + n};
                TRY(poststore::insert(c, post, indexOf(post)));
                if (n == 1) {
                    Post used = samplePost(workspace.id, QStringLiteral("used"), {channel.id});
                    used.id = {23};
                    TRY(poststore::insert(c, used, indexOf(used)));
                }
                return {};
            });
            VERIFY_OK(done);
        }
    }
};

QTEST_GUILESS_MAIN(TestWall)
#include "tst_wall.moc"
