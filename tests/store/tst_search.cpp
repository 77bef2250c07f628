// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search as a person types it, on both backends.

#include "store/postquery.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPersonMeans_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("finds");
        struct Row
        {
            const char *name;
            const char *text;
            const char *search;
            bool finds;
        };
        const Row rows[] = {
            {"a word", "Hello garden", "garden", true},
            {"another case", "Hello Garden", "GARDEN", true},
            {"the beginning of a word", "Hello garden", "gar", true},
            {"not the middle of a word", "Hello garden", "arden", false},
            {"several words in any order", "one two three", "three one", true},
            {"a word that is missing", "one two three", "one four", false},
            {"Turkish capital I with a dot", "İstanbul'da sabah", "istanbul", true},
            {"Turkish i without a dot", "ılık bir gün", "ILIK", true},
            {"accents left out", "Crème brûlée", "creme brulee", true},
            {"Persian with an Arabic yeh", "سلام دنیای من", "دنياي", true},
            {"Persian with a joiner left out", "می‌روم خانه", "میروم", true},
            {"Devanagari with vowel signs", "नमस्ते दुनिया", "नमस्ते", true},
            {"Japanese from its beginning", "東京タワー", "東京", true},
            {"an emoji alone does not end the search in an error", "party 🎉 time", "party", true},
            {"a word grown together with an emoji", "party🎉time", "party", true},
            {"a hashtag", "see #gardening now", "#gardening", true},
            {"an address", "https://example.org/spring-sale", "spring", true},
            {"a whole address", "https://example.org/spring-sale", "https://example.org/spring-sale", true},
            {"digits of another script", "۱۲۳ روز", "123", true},
            {"nothing typed finds all", "anything", "", true},
            {"blanks find all", "anything", "   ", true},
            {"only signs find nothing", "anything!", "!?\"", false},
            {"a quote mark", "say \"hi\" now", "\"hi\"", true},
            {"an unclosed quote", "say hi now", "\"hi", true},
            {"a star", "hi there", "hi*", true},
            {"the word AND", "salt AND pepper", "AND", true},
            {"the words of the search language", "a NOT b OR c NEAR d", "NOT OR NEAR", true},
            {"a column filter", "search_text here", "search_text:here", true},
            {"an apostrophe", "it's fine", "it's", true},
            {"an apostrophe that would end a text", "fine", "'; DROP TABLE post; --", false},
            {"a backslash", "a\\b fine", "\\ fine", true},
            {"brackets and pipes", "fine day", "(fine | day) & !x", false},
            {"an ampersand", "salt & pepper", "salt & pepper", true},
            {"a percent sign does not match all", "fine", "%", false},
        };
        for (const char *backend : {"sqlite", "postgres"}) {
            for (const Row &row : rows)
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(row.name))))
                    << QString::fromLatin1(backend) << QString::fromUtf8(row.text) << QString::fromUtf8(row.search) << row.finds;
        }
    }

    void findsWhatAPersonMeans()
    {
        QFETCH(QString, backend);
        QFETCH(QString, text);
        QFETCH(QString, search);
        QFETCH(bool, finds);
        StoreFixture *store = storeFor(backend);
        if (!store && !StoreFixture::mustHavePostgres())
            QSKIP("PostgreSQL is not installed");
        QVERIFY(store);
        const Workspace workspace = sampleWorkspace(QString::fromUtf8(QTest::currentDataTag()));
        const Post post = samplePost(workspace.id, text);
        VERIFY_OK(store->write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            return poststore::insert(c, post, indexOf(post));
        }));
        const auto found = ids(*store, workspace.id, search);
        VERIFY_OK(found);
        QCOMPARE(found->size(), finds ? 1 : 0);
        PostFilter filter;
        filter.workspace = workspace.id;
        filter.search = search;
        VALUE_OF(const qint64 count, store->read<qint64>([filter](Connection &c) { return postquery::count(c, filter); }));
        QCOMPARE(count, qint64(found->size()));
    }

    void theIndexFollowsThePost_data() { StoreFixture::addBackendRows(); }
    void theIndexFollowsThePost()
    {
        STORE_OF_ROW(store);
        const Workspace workspace = sampleWorkspace(QStringLiteral("A"));
        Post post = samplePost(workspace.id, QStringLiteral("apple"));
        post.labels = {QStringLiteral("fruit")};
        post.notes = QStringLiteral("ask Ayşe");
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            return poststore::insert(c, post, indexOf(post));
        }));
        QCOMPARE(ids(store, workspace.id, QStringLiteral("ayse fruit"))->size(), 1);
        post.text = QStringLiteral("pear");
        VERIFY_OK(store.write<void>([&](Connection &c) { return poststore::update(c, post, indexOf(post)); }));
        QCOMPARE(ids(store, workspace.id, QStringLiteral("apple"))->size(), 0);
        QCOMPARE(ids(store, workspace.id, QStringLiteral("pear"))->size(), 1);
        VERIFY_OK(store.write<void>([&](Connection &c) { return poststore::erase(c, post.id); }));
        QCOMPARE(ids(store, workspace.id, QStringLiteral("pear"))->size(), 0);
        if (store.isSqlite())
            VERIFY_OK(store.sql(QStringLiteral("INSERT INTO post_search (post_search) VALUES ('integrity-check')")));
    }

    void cleanupTestCase()
    {
        m_stores.clear();
    }

private:
    static Result<QList<PostId>> ids(StoreFixture &store, WorkspaceId workspace, const QString &search)
    {
        PostFilter filter;
        filter.workspace = workspace;
        filter.search = search;
        return store.read<QList<PostId>>([filter](Connection &c) { return postquery::ids(c, filter); });
    }

    StoreFixture *storeFor(const QString &backend)
    {
        auto &store = m_stores[backend];
        if (!store)
            store = StoreFixture::make(backend);
        return store.get();
    }

    std::map<QString, std::unique_ptr<StoreFixture>> m_stores;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
