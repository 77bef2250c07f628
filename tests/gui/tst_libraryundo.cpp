// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many items changed at once, and every change of the library taken back and done again.

#include "librarydesk.h"

#include "library/libraryactions.h"

#include <QSignalSpy>

using namespace perennial;

namespace {

const QString kTips = QStringLiteral("Tips");

// A library with three items, its page, and the undo stack of the window.
struct UndoDesk : LibraryTestDesk
{
    UndoDesk()
    {
        tips = sample->category(kTips);
        for (const char *text : {"One", "Two", "Three"})
            ids << sample->item(tips, {QString::fromLatin1(text)}).id;
        open();
    }
    LibraryItem stored(int index) const { return QCoro::waitFor(house->evergreen().load(services->workspace().id, ids.at(index))).value_or(LibraryItem()); }
    // The page knows what is stored.
    bool knows(int index) const
    {
        const LibraryItem *item = page->source().item(ids.at(index));
        return item && item->version == stored(index).version;
    }
    void note(int index, const QString &notes)
    {
        const int steps = services->undo.count();
        settle("the page", [this, index] { return knows(index); });
        page->actions().edit({ids.at(index)}, [notes](LibraryItem &item) { item.notes = notes; }, [](int) { return QStringLiteral("note"); });
        settle("the step", [this, steps] { return services->undo.count() > steps; });
    }

    LibraryCategory tips;
    QList<EvergreenId> ids;
};

} // namespace

class TestLibraryUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyChangesAreOneStep_data();
    void manyChangesAreOneStep();
    void aChainIsTakenBackAndDoneAgain();
    void aChainThroughTheTrashIsTakenBack();
    void whatSomebodyElseChangedIsLeftAlone();
    void theDeleteKeyMovesToTheTrashAndBack();
    void theTrashGivesBack();
};

void TestLibraryUndo::manyChangesAreOneStep_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"category", "label", "season", "last day", "most uses", "channels", "trash"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestLibraryUndo::manyChangesAreOneStep()
{
    QFETCH(QString, kind);
    UndoDesk desk;
    const LibraryCategory facts = desk.sample->category(QStringLiteral("Facts"));
    desk.tell();
    QTRY_VERIFY(desk.page->source().category(facts.category.id));
    LibraryActions &actions = desk.page->actions();
    const ChannelId feed = desk.services->channels().first().id;
    const Season winter{{12, 1}, {2, 28}};
    const QDate day(2027, 3, 31);
    std::function<bool(const LibraryItem &)> isChanged;
    if (kind == QStringLiteral("category")) {
        actions.moveTo(desk.ids, facts.category.id);
        isChanged = [&](const LibraryItem &item) { return item.category == facts.category.id; };
    } else if (kind == QStringLiteral("label")) {
        actions.addLabel(desk.ids, QStringLiteral("home"));
        isChanged = [](const LibraryItem &item) { return item.labels == QStringList{QStringLiteral("home")}; };
    } else if (kind == QStringLiteral("season")) {
        actions.setSeason(desk.ids, winter);
        isChanged = [&](const LibraryItem &item) { return item.season == winter; };
    } else if (kind == QStringLiteral("last day")) {
        actions.setExpires(desk.ids, day);
        isChanged = [&](const LibraryItem &item) { return item.expires == day; };
    } else if (kind == QStringLiteral("most uses")) {
        actions.setMostUses(desk.ids, 4);
        isChanged = [](const LibraryItem &item) { return item.mostUses == 4; };
    } else if (kind == QStringLiteral("channels")) {
        actions.setChannels(desk.ids, {feed});
        isChanged = [&](const LibraryItem &item) { return item.channels == QList<ChannelId>{feed}; };
    } else {
        actions.trash(desk.ids);
        isChanged = [](const LibraryItem &item) { return item.trashedAt.has_value(); };
    }
    const auto all = [&](bool changed) {
        return isChanged(desk.stored(0)) == changed && isChanged(desk.stored(1)) == changed && isChanged(desk.stored(2)) == changed;
    };
    QTRY_VERIFY(all(true));
    QTRY_COMPARE(desk.services->undo.count(), 1);
    desk.services->undo.undo();
    QTRY_VERIFY(all(false));
    desk.services->undo.redo();
    QTRY_VERIFY(all(true));
}

void TestLibraryUndo::aChainIsTakenBackAndDoneAgain()
{
    UndoDesk desk;
    for (int i = 1; i <= 4; ++i)
        desk.note(0, QStringLiteral("note %1").arg(i));
    QSignalSpy failed(&desk.page->actions(), &LibraryActions::failed);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i)
            desk.services->undo.undo(); // faster than they are done
        QTRY_COMPARE(desk.stored(0).notes, QString());
        for (int i = 0; i < 4; ++i)
            desk.services->undo.redo();
        QTRY_COMPARE(desk.stored(0).notes, QStringLiteral("note 4"));
        desk.services->undo.undo();
        desk.services->undo.undo();
        QTRY_COMPARE(desk.stored(0).notes, QStringLiteral("note 2"));
        desk.services->undo.redo();
        desk.services->undo.redo();
        QTRY_COMPARE(desk.stored(0).notes, QStringLiteral("note 4"));
    }
    QCOMPARE(failed.count(), 0);
}

void TestLibraryUndo::aChainThroughTheTrashIsTakenBack()
{
    UndoDesk desk;
    desk.note(0, QStringLiteral("first"));
    desk.page->actions().trash({desk.ids.first()});
    QTRY_VERIFY(desk.stored(0).trashedAt);
    QTRY_VERIFY(desk.knows(0));
    desk.page->actions().restore({desk.ids.first()});
    QTRY_VERIFY(!desk.stored(0).trashedAt);
    desk.note(0, QStringLiteral("second"));
    QSignalSpy failed(&desk.page->actions(), &LibraryActions::failed);
    QCOMPARE(desk.services->undo.count(), 4);
    for (int i = 0; i < 4; ++i)
        desk.services->undo.undo();
    QTRY_VERIFY(desk.stored(0).notes.isEmpty() && !desk.stored(0).trashedAt);
    for (int i = 0; i < 4; ++i)
        desk.services->undo.redo();
    QTRY_VERIFY(desk.stored(0).notes == QStringLiteral("second") && !desk.stored(0).trashedAt);
    QCOMPARE(failed.count(), 0);
}

void TestLibraryUndo::whatSomebodyElseChangedIsLeftAlone()
{
    UndoDesk desk;
    desk.note(0, QStringLiteral("mine"));
    LibraryItem theirs = desk.stored(0);
    theirs.notes = QStringLiteral("theirs");
    LibraryEdit edit;
    edit.items << theirs;
    desk.sample->change(edit);
    QSignalSpy failed(&desk.page->actions(), &LibraryActions::failed);
    desk.services->undo.undo();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, QStringLiteral("stale"));
    QCOMPARE(desk.stored(0).notes, QStringLiteral("theirs"));
}

void TestLibraryUndo::theDeleteKeyMovesToTheTrashAndBack()
{
    UndoDesk desk;
    desk.page->view().select(desk.ids.at(1));
    QTest::keyClick(&desk.page->view(), Qt::Key_Delete);
    QTRY_COMPARE(desk.titles().size(), 2);
    QVERIFY(desk.stored(1).trashedAt);
    desk.services->undo.undo();
    QTRY_COMPARE(desk.titles().size(), 3);
}

void TestLibraryUndo::theTrashGivesBack()
{
    UndoDesk desk;
    desk.page->actions().trash({desk.ids.at(0), desk.ids.at(2)});
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("Two")});
    desk.press("trashChip");
    QTRY_COMPARE(desk.titles().size(), 2);
    desk.page->view().select(desk.ids.at(2));
    QVERIFY(desk.find("restore")->isVisible());
    QTest::keyClick(&desk.page->view(), Qt::Key_Delete); // it is there already
    desk.press("restore");
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("One")});
    desk.press("trashChip");
    QTRY_COMPARE(desk.titles().size(), 2);
}

QTEST_MAIN(TestLibraryUndo)
#include "tst_libraryundo.moc"
