// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An item of the library as it is written.

#include "librarydesk.h"

#include "common/errorline.h"
#include "library/itempanel.h"
#include "library/libraryfields.h"
#include "library/picturestrip.h"
#include "library/wordingeditor.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace perennial;

namespace {

struct ItemDesk : LibraryTestDesk
{
    ItemDesk()
    {
        tips = sample->category(QStringLiteral("Tips"));
        open();
    }
    ItemPanel *panel() const
    {
        for (ItemPanel *each : window.findChildren<ItemPanel *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void closePanel() const
    {
        QTest::keyClick(panel(), Qt::Key_Escape);
        QVERIFY(!panel());
    }
    LibraryCategory tips;
};

} // namespace

class TestItemPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewItemIsOneStep();
    void wordingsAreAddedMovedAndRemoved();
    void aNetworkMaySayItOtherwise();
    void closingLosesNothing();
    void startingOverForgetsWhatWasBegun();
    void whatIsWrongIsSaidAndNothingIsLost();
    void anItemThatWasChangedSinceSaysSo();
    void picturesComeByFileAndAreKept();
    void everyFieldIsKept();
    void thereIsRoomForHelpWithRewording();
    void whenItWasUsedIsListed();
};

void TestItemPanel::aNewItemIsOneStep()
{
    ItemDesk desk;
    desk.page->newItem();
    QVERIFY(desk.panel());
    QTest::keyClicks(desk.panel()->wordings().text(), QStringLiteral("Rinse the paper"));
    QTest::keyClick(desk.panel()->wordings().text(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(desk.panel()->wordings().text(), QStringLiteral("Wet the filter first"));
    desk.press("save");
    QTRY_COMPARE(desk.kept().size(), 1);
    QTRY_VERIFY(!desk.panel());
    QCOMPARE(desk.kept().first().wordings.size(), 2);
    QCOMPARE(desk.kept().first().wordings.at(1).text, QStringLiteral("Wet the filter first"));
    QCOMPARE(desk.kept().first().category, desk.tips.category.id);
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("Rinse the paper")});
    QCOMPARE(desk.services->undo.count(), 1);
    desk.services->undo.undo();
    QTRY_COMPARE(desk.kept().size(), 0);
    desk.page->newItem(); // what was saved is no draft any more
    QVERIFY(desk.panel()->wordings().text()->toPlainText().isEmpty());
}

void TestItemPanel::wordingsAreAddedMovedAndRemoved()
{
    ItemDesk desk;
    const LibraryItem item = desk.sample->item(desk.tips, {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    desk.tell();
    QTRY_COMPARE(desk.titles().size(), 1);
    desk.page->editItem(item.id, item.wordings.at(1).id);
    WordingEditor &editor = desk.panel()->wordings();
    QCOMPARE(editor.text()->toPlainText(), QStringLiteral("Two"));
    auto *list = editor.findChild<QListWidget *>(QStringLiteral("wordings"));
    QCOMPARE(list->count(), 3); // all are seen while one is written
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor.wordings().first().id, item.wordings.at(1).id);
    list->setCurrentRow(2);
    QCOMPARE(editor.text()->toPlainText(), QStringLiteral("Three"));
    desk.press("removeWording");
    QCOMPARE(list->count(), 2);
    desk.press("save");
    QTRY_VERIFY(!desk.panel());
    const QList<Wording> kept = desk.kept().first().wordings;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).id, item.wordings.at(1).id); // their uses stay with them
    QCOMPARE(kept.at(1).id, item.wordings.at(0).id);
    QTRY_COMPARE(desk.page->source().item(item.id)->wordings.size(), 2);
    desk.page->editItem(item.id);
    auto *away = desk.panel()->findChild<QAbstractButton *>(QStringLiteral("removeWording"));
    away->click();
    QVERIFY(!away->isEnabled()); // the last one stays
}

void TestItemPanel::aNetworkMaySayItOtherwise()
{
    ItemDesk desk;
    const LibraryItem item = desk.sample->item(desk.tips, {QStringLiteral("Everywhere")});
    desk.tell();
    QTRY_COMPARE(desk.titles().size(), 1);
    desk.page->editItem(item.id);
    WordingEditor &editor = desk.panel()->wordings();
    desk.press("tab-sandbox");
    QVERIFY(editor.text()->isReadOnly());
    QCOMPARE(editor.text()->toPlainText(), QStringLiteral("Everywhere"));
    desk.press("ownText");
    QVERIFY(!editor.text()->isReadOnly());
    editor.text()->setPlainText(QStringLiteral("Only here"));
    desk.press("tab-");
    QCOMPARE(editor.text()->toPlainText(), QStringLiteral("Everywhere"));
    desk.press("save");
    QTRY_VERIFY(!desk.panel());
    QCOMPARE(desk.kept().first().wordings.first().textOn(QStringLiteral("sandbox")), QStringLiteral("Only here"));
    QCOMPARE(desk.kept().first().wordings.first().text, QStringLiteral("Everywhere"));
}

void TestItemPanel::closingLosesNothing()
{
    ItemDesk desk;
    const LibraryItem item = desk.sample->item(desk.tips, {QStringLiteral("One")});
    desk.tell();
    QTRY_COMPARE(desk.titles().size(), 1);
    desk.page->editItem(item.id);
    desk.panel()->wordings().text()->setPlainText(QStringLiteral("One, but better"));
    desk.closePanel();
    QCOMPARE(desk.kept().first().wordings.first().text, QStringLiteral("One"));
    desk.page->editItem(item.id);
    QCOMPARE(desk.panel()->wordings().text()->toPlainText(), QStringLiteral("One, but better"));
    QVERIFY(desk.panel()->findChild<ErrorLine *>(QStringLiteral("kept"))->isVisible());
    desk.press("save");
    QTRY_COMPARE(desk.kept().first().wordings.first().text, QStringLiteral("One, but better"));
    QTRY_VERIFY(!desk.panel());
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("One, but better")});
    desk.page->editItem(item.id);
    QVERIFY(!desk.panel()->findChild<ErrorLine *>(QStringLiteral("kept"))->isVisible());
}

void TestItemPanel::startingOverForgetsWhatWasBegun()
{
    ItemDesk desk;
    desk.page->newItem();
    QTest::keyClicks(desk.panel()->wordings().text(), QStringLiteral("Half a sent"));
    desk.closePanel();
    desk.page->newItem();
    QCOMPARE(desk.panel()->wordings().text()->toPlainText(), QStringLiteral("Half a sent"));
    desk.press("startOver");
    QVERIFY(desk.panel()->wordings().text()->toPlainText().isEmpty());
    desk.closePanel();
    desk.page->newItem();
    QVERIFY(desk.panel()->wordings().text()->toPlainText().isEmpty());
}

void TestItemPanel::whatIsWrongIsSaidAndNothingIsLost()
{
    ItemDesk desk;
    desk.page->newItem();
    QTest::keyClicks(desk.panel()->wordings().text(), QStringLiteral("The same"));
    desk.panel()->wordings().addWording(QStringLiteral("the SAME"));
    desk.press("save");
    QTRY_VERIFY(desk.panel()->findChild<ErrorLine *>(QStringLiteral("error"))->isVisible());
    QCOMPARE(desk.panel()->wordings().wordings().size(), 2);
    QCOMPARE(desk.kept().size(), 0);
    desk.closePanel();
    desk.page->newItem();
    QCOMPARE(desk.panel()->wordings().wordings().size(), 2);
}

void TestItemPanel::anItemThatWasChangedSinceSaysSo()
{
    ItemDesk desk;
    const LibraryItem item = desk.sample->item(desk.tips, {QStringLiteral("One")});
    desk.tell();
    QTRY_COMPARE(desk.titles().size(), 1);
    desk.page->editItem(item.id);
    desk.panel()->wordings().text()->setPlainText(QStringLiteral("Mine"));
    LibraryItem theirs = item;
    theirs.wordings[0].text = QStringLiteral("Theirs");
    LibraryEdit edit;
    edit.items << theirs;
    desk.sample->change(edit);
    desk.press("save");
    QTRY_VERIFY(desk.panel()->findChild<ErrorLine *>(QStringLiteral("error"))->isVisible());
    QCOMPARE(desk.kept().first().wordings.first().text, QStringLiteral("Theirs"));
    desk.closePanel();
    desk.tell();
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("Theirs")});
    desk.page->editItem(item.id); // and mine is still there
    QCOMPARE(desk.panel()->wordings().text()->toPlainText(), QStringLiteral("Mine"));
    desk.press("save");
    QTRY_COMPARE(desk.kept().first().wordings.first().text, QStringLiteral("Mine"));
}

void TestItemPanel::picturesComeByFileAndAreKept()
{
    ItemDesk desk;
    QTemporaryDir folder;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    const QString path = folder.filePath(QStringLiteral("cup.png"));
    QVERIFY(image.save(path));
    desk.page->newItem();
    QTest::keyClicks(desk.panel()->wordings().text(), QStringLiteral("With a cup"));
    auto *strip = desk.panel()->findChild<PictureStrip *>(QStringLiteral("itemPictures"));
    strip->addFiles({path});
    QTRY_COMPARE(strip->uses().size(), 1);
    strip->addFiles({path}); // once is enough
    auto *own = desk.panel()->findChild<PictureStrip *>(QStringLiteral("wordingPictures"));
    QVERIFY(!own->isVisible());
    desk.press("ownPictures");
    own->addFiles({path});
    QTRY_COMPARE(own->uses().size(), 1);
    QCOMPARE(strip->uses().size(), 1);
    desk.press("save");
    QTRY_COMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.kept().first().media.size(), 1);
    QCOMPARE(desk.kept().first().wordings.first().media.size(), 1);
}

void TestItemPanel::everyFieldIsKept()
{
    ItemDesk desk;
    const ChannelId square = desk.services->channels().at(1).id;
    LibraryItem full = desk.sample->item(desk.tips, {QStringLiteral("One"), QStringLiteral("Two")}, [&](LibraryItem &item) {
        item.wordings[1].link = QStringLiteral("https://example.org/two");
        item.wordings[1].variants.insert(QStringLiteral("sandbox"), QStringLiteral("Zwei"));
        item.season = Season{{11, 15}, {2, 29}};
        item.expires = QDate(2027, 12, 31);
        item.mostUses = 7;
        item.weight = 3;
        item.channels = {square};
        item.labels = {QStringLiteral("home"), QStringLiteral("bar")};
        item.source = QStringLiteral("The house");
        item.rights = QStringLiteral("Ours");
        item.notes = QStringLiteral("Line 1\nLine 2");
        item.media << desk.sample->picture(Qt::darkBlue);
    });
    desk.tell();
    QTRY_COMPARE(desk.titles().size(), 1);
    desk.page->editItem(full.id);
    QCOMPARE(desk.panel()->edited(), full); // what nobody touched is as it was
    desk.panel()->wordings().text()->setPlainText(QStringLiteral("One, changed"));
    LibraryItem wanted = desk.panel()->edited();
    desk.closePanel();
    desk.page->editItem(full.id); // through what is kept of it
    QCOMPARE(desk.panel()->edited(), wanted);
    wanted.wordings[0].text = full.wordings.at(0).text;
    QCOMPARE(wanted.wordings, full.wordings);
}

void TestItemPanel::thereIsRoomForHelpWithRewording()
{
    ItemDesk desk;
    desk.page->newItem();
    WordingEditor &editor = desk.panel()->wordings();
    QCOMPARE(editor.help()->objectName(), QStringLiteral("rewordingHelp"));
    QVERIFY(editor.help()->count() > 0);
    QSignalSpy moved(&editor, &WordingEditor::currentChanged);
    editor.addWording(QStringLiteral("Made by the help"));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(editor.text()->toPlainText(), QStringLiteral("Made by the help"));
}

void TestItemPanel::whenItWasUsedIsListed()
{
    ItemDesk desk;
    LibraryEdit edit;
    LibraryItem item;
    item.category = desk.tips.category.id;
    item.wordings = {{{}, 0, QStringLiteral("One")}};
    edit.items << item;
    const WorkspaceId client = desk.services->workspace().id;
    const LibraryItem kept = QCoro::waitFor(desk.house->evergreen().change(client, edit)).value().items[0];
    const ChannelId channel = desk.services->channels()[0].id;
    const WallTime wall{QDate(2030, 5, 6), QTime(9, 30), "Europe/Istanbul"};
    (void)QCoro::waitFor(desk.house->evergreen().place(client, {kept.id}, wall, {channel})).value();
    desk.tell();
    QTRY_COMPARE(desk.titles().size(), 1);
    desk.page->editItem(kept.id);
    auto *history = desk.panel()->findChild<QListWidget *>(QStringLiteral("itemHistory"));
    QTRY_COMPARE(history->count(), 1);
    QCOMPARE(history->item(0)->text(), QStringLiteral("6 May 2030, 09:30 · %1 · wording 1 · Draft").arg(desk.services->channels()[0].name));
}

QTEST_MAIN(TestItemPanel)
#include "tst_itempanel.moc"
