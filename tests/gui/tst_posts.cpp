// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/postundo.h"
#include "gui/writingsample.h"

#include "common/theme.h"
#include "posts/postsmodel.h"
#include "posts/postspage.h"
#include "posts/postsview.h"
#include "shell/pageheader.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QUndoStack>
#include <QtTest>

using namespace perennial;
using namespace perennial::sample;

class TestPosts : public QObject
{
    Q_OBJECT

    std::unique_ptr<WritingWorld> m_world;
    std::unique_ptr<QUndoStack> m_undo;
    Theme m_theme;

    std::unique_ptr<PostsPage> page()
    {
        auto made = std::make_unique<PostsPage>(*m_world->house, m_theme, *m_undo);
        made->resize(1100, 700);
        made->show();
        made->setWorkspace(m_world->workspace, {m_world->mastodon, m_world->bluesky, m_world->sandbox});
        return made;
    }
    static PostsView *table(QWidget &page) { return page.findChild<PostsView *>(QStringLiteral("table")); }
    static QAbstractButton *button(QWidget &page, const char *name) { return page.findChild<QAbstractButton *>(QLatin1String(name)); }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_world->save(m_world->makePost(QStringLiteral("Post number %1").arg(i), {i % 2 ? m_world->mastodon : m_world->bluesky}, i + 1));
    }
    static void selectAll(QWidget &page) { QTest::keyClick(table(page), Qt::Key_A, Qt::ControlModifier); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WritingWorld>();
        m_undo = std::make_unique<QUndoStack>();
    }
    void cleanup()
    {
        m_undo.reset();
        m_world.reset();
    }

    void theModelKeepsItsPromises()
    {
        fill(5);
        PostsModel model(m_world->house->posts());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<PostId> ids = m_world->allIds();
        model.setIds(m_world->workspace.id, ids);
        model.want(0, 4);
        QTRY_VERIFY(model.summaryAt(4));
        model.setIds(m_world->workspace.id, {ids.at(0), ids.at(3), ids.at(4)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.summaryAt(1)->id, ids.at(3));
        model.setIds(m_world->workspace.id, {ids.at(4), ids.at(3), ids.at(1), ids.at(0)});
        QCOMPARE(model.idAt(2), ids.at(1));
        model.setIds(m_world->workspace.id, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void onlyRowsThatAreSeenAreLoaded()
    {
        fill(3);
        QList<PostId> ids = m_world->allIds();
        for (qint64 i = 0; i < 100000; ++i)
            ids << PostId{1000 + i};
        PostsModel model(m_world->house->posts());
        model.setIds(m_world->workspace.id, ids);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.want(0, 20);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(model.summaryAt(2));
        QVERIFY(changed.first().at(1).toModelIndex().row() < 200);
    }

    void aRowKeepsItsSelectionWhenOthersComeAndGo()
    {
        fill(4);
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 4);
        table(*posts)->selectRow(3);
        const QList<PostId> chosen = posts->selectedPosts();
        m_world->save(m_world->makePost(QStringLiteral("a new one, first of all"), {m_world->mastodon}, 0));
        posts->refresh();
        QTRY_COMPARE(posts->model().rowCount(), 5);
        QCOMPARE(posts->selectedPosts(), chosen);
    }

    void searchFindsByWordsAndSaysWhenThereIsNothing()
    {
        fill(3);
        m_world->save(m_world->makePost(QStringLiteral("Şekersiz kahve"), {m_world->mastodon}));
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 4);
        posts->setSearch(QStringLiteral("sekersiz"));
        QTRY_COMPARE(posts->model().rowCount(), 1);
        posts->setSearch(QStringLiteral("nobodywritesthis"));
        QTRY_COMPARE(posts->model().rowCount(), 0);
        QTRY_VERIFY(button(*posts, "clearAll")->isVisible());
        button(*posts, "clearAll")->click();
        QTRY_COMPARE(posts->model().rowCount(), 4);
    }

    void anEmptyClientIsOfferedImportAndFirstPost()
    {
        auto posts = page();
        QSignalSpy import(posts.get(), &PostsPage::importRequested);
        QTRY_VERIFY(button(*posts, "importFirst")->isVisible());
        button(*posts, "importFirst")->click();
        QCOMPARE(import.size(), 1);
    }

    void deleteGoesToTheTrashAndComesBackByUndoAndRedo()
    {
        fill(3);
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 3);
        table(*posts)->selectRow(0);
        QTest::keyClick(table(*posts), Qt::Key_Delete);
        QTRY_COMPARE(posts->model().rowCount(), 2);
        QCOMPARE(m_world->allIds(true).size(), 1);
        m_undo->undo();
        QTRY_COMPARE(posts->model().rowCount(), 3);
        m_undo->redo();
        QTRY_COMPARE(posts->model().rowCount(), 2);
        button(*posts, "trashChip")->click();
        QTRY_COMPARE(posts->model().rowCount(), 1);
        selectAll(*posts);
        button(*posts, "restore")->click();
        QTRY_COMPARE(m_world->allIds().size(), 3);
    }

    void aChainOfChangesIsTakenBackOneByOne()
    {
        fill(2);
        const QList<PostId> ids = m_world->allIds();
        const QDate first = m_world->load(ids.first()).wall->date;
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 2);
        QSignalSpy changed(posts.get(), &PostsPage::changed);
        for (int i = 0; i < 2; ++i) {
            selectAll(*posts);
            button(*posts, "move")->click();
            auto *days = posts->findChild<QSpinBox *>(QStringLiteral("days"));
            QVERIFY(days);
            days->setValue(7);
            QTest::keyClick(days, Qt::Key_Return);
            QTRY_COMPARE(changed.size(), i + 1);
            QTRY_VERIFY(!posts->findChild<QSpinBox *>(QStringLiteral("days")));
        }
        QCOMPARE(m_world->load(ids.first()).wall->date, first.addDays(14));
        m_undo->undo();
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(m_world->load(ids.first()).wall->date, first.addDays(7));
        m_undo->undo();
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(m_world->load(ids.first()).wall->date, first);
        m_undo->redo();
        QTRY_COMPARE(changed.size(), 5);
        QCOMPARE(m_world->load(ids.first()).wall->date, first.addDays(7));
    }

    void undoLeavesAPostAloneThatSomebodyChangedSince()
    {
        fill(1);
        const PostId id = m_world->allIds().first();
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 1);
        QSignalSpy changed(posts.get(), &PostsPage::changed);
        selectAll(*posts);
        button(*posts, "approve")->click();
        QTRY_COMPARE(changed.size(), 1);
        Post theirs = m_world->load(id);
        theirs.text = QStringLiteral("written since");
        m_world->save(theirs);
        QSignalSpy failed(m_undo->findChild<PostUndo *>(), &PostUndo::failed);
        m_undo->undo();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_world->load(id).text, QStringLiteral("written since"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, QStringLiteral("stale"));
    }

    void duplicatesAreDraftsAndUndoRemovesThem()
    {
        fill(2);
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 2);
        selectAll(*posts);
        button(*posts, "duplicate")->click();
        QTRY_COMPARE(posts->model().rowCount(), 4);
        m_undo->undo();
        QTRY_COMPARE(posts->model().rowCount(), 2);
        m_undo->redo();
        QTRY_COMPARE(posts->model().rowCount(), 4);
    }

    void enterOpensAndSlashSearches()
    {
        fill(2);
        auto posts = page();
        posts->activateWindow();
        QTRY_COMPARE(posts->model().rowCount(), 2);
        QSignalSpy open(posts.get(), &PostsPage::openRequested);
        table(*posts)->setCurrentIndex(posts->model().index(1, 3));
        QTest::keyClick(table(*posts), Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().first().value<PostId>(), posts->model().idAt(1));
        QTest::keyClick(table(*posts), Qt::Key_Slash);
        QTRY_VERIFY(posts->findChild<QLineEdit *>(QStringLiteral("search"))->hasFocus());
    }

    void theChannelChipHidesOtherChannels()
    {
        fill(4);
        auto posts = page();
        QTRY_COMPARE(posts->model().rowCount(), 4);
        button(*posts, qPrintable(QStringLiteral("channel-") + m_world->mastodon.id.toString()))->click();
        QTRY_COMPARE(posts->model().rowCount(), 2);
        button(*posts, "clearFilters")->click();
        QTRY_COMPARE(posts->model().rowCount(), 4);
    }

    // Another view of the page has nothing that this field searches: the key must not type into what nobody sees.
    void aViewWithoutASearchTakesNoSearchKey()
    {
        auto posts = page();
        auto *header = posts->findChild<PageHeader *>();
        QVERIFY(header->focusSearch());
        posts->addView(QStringLiteral("other"), QStringLiteral("Other"), new QWidget);
        posts->showView(QStringLiteral("other"));
        QVERIFY(!header->focusSearch());
        posts->showView(QString());
        QVERIFY(header->focusSearch());
    }
};

QTEST_MAIN(TestPosts)
#include "tst_posts.moc"
