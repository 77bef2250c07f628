// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the evergreen library: categories, search, facets, cards and table.

#include "librarydesk.h"

#include "common/errorline.h"
#include "common/label.h"
#include "library/categorylist.h"
#include "library/libraryactions.h"
#include "common/librarydrag.h"
#include "library/libraryhead.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>

using namespace perennial;

namespace {

const QString kTips = QStringLiteral("Tips");

QString accessible(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class TestLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibrarySaysWhatItIsAndBeginsOne();
    void categoriesTellHowLongTheyLast();
    void aCategoryThatBorrowsIsAsLongAsItsOwn();
    void searchFindsBeginningsOfWordsInAllWordings();
    void facetsNarrowAndCountWhatIsLeft();
    void anItemOpensToItsWordings();
    void selectionAndOpenItemsStayWhenOthersChangeTheLibrary();
    void aClickOnAHeadSortsTheTable();
    void whatIsRememberedIsTheClients();
    void aLostPictureIsSaid();
    void itemsAreDroppedOnACategory();
    void aDragCarriesTheItems();
    void aCategoryWithItemsIsNotRemoved();
    void aPlaceIsDecidedAndTakenBack();
    void anItemIsShownWherever();
    void otherClientsItemsAreNotShown();
};

void TestLibraryPage::anEmptyLibrarySaysWhatItIsAndBeginsOne()
{
    LibraryTestDesk desk;
    LibraryPage &page = desk.open();
    QTRY_VERIFY(desk.find("firstCategory") && desk.find("firstCategory")->isVisible());
    desk.press("firstCategory");
    auto *name = desk.find<QLineEdit>("categoryName");
    QVERIFY(name);
    QTest::keyClicks(name, kTips);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!categoryNamed(page, kTips).isNull());
    QTRY_VERIFY(desk.find("firstItem")->isVisible()); // it has no items yet, and says so
    QVERIFY(!desk.find("firstCategory")->isVisible());
    QTRY_VERIFY(desk.find("giveSlot")); // and no slot
    desk.press("giveSlot");
    QCOMPARE(desk.shell->opened, QStringList{QStringLiteral("slots")});
}

void TestLibraryPage::categoriesTellHowLongTheyLast()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryCategory idle = desk.sample->category(QStringLiteral("Idle"));
    const LibraryCategory bare = desk.sample->category(QStringLiteral("Bare"));
    desk.sample->slot(tips, 0, {Qt::Monday}, QTime(9, 0));
    desk.sample->slot(bare, 0, {Qt::Tuesday}, QTime(9, 0));
    desk.sample->item(idle, {QStringLiteral("Nobody asks for me")});
    for (int i = 0; i < 30; ++i)
        desk.sample->item(tips, {QStringLiteral("Tip %1").arg(i), QStringLiteral("Said otherwise %1").arg(i), QStringLiteral("And again %1").arg(i)});
    LibraryPage &page = desk.open();
    const auto &model = page.findChild<CategoryList *>()->model();
    new QAbstractItemModelTester(&const_cast<CategoryModel &>(model), QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(accessible(model, 0), QStringLiteral("All items, 31 items"));
    QCOMPARE(accessible(model, 1), QStringLiteral("Bare, 0 items. Dry"));
    QCOMPARE(accessible(model, 2), QStringLiteral("Idle, 1 items. No slot draws from it"));
    QCOMPARE(accessible(model, 3), QStringLiteral("Tips, 30 items. Green all year"));
    page.showCategory(tips.category.id);
    QCOMPARE(page.findChild<ElidedLabel *>(QStringLiteral("shownCategory"))->text(), kTips);
    QCOMPARE(desk.titles().size(), 30);
}

void TestLibraryPage::aCategoryThatBorrowsIsAsLongAsItsOwn()
{
    LibraryTestDesk desk;
    const LibraryCategory lender = desk.sample->category(QStringLiteral("Lender"));
    CategoryPolicy policy;
    policy.borrowFrom = lender.category.id;
    policy.mostUses = 1;
    const LibraryCategory poor = desk.sample->category(QStringLiteral("Poor"), policy);
    desk.sample->slot(poor, 0, {Qt::Monday, Qt::Wednesday, Qt::Friday}, QTime(9, 0));
    desk.sample->item(poor, {QStringLiteral("Once and never again")});
    for (int i = 0; i < 40; ++i)
        desk.sample->item(lender, {QStringLiteral("Lent %1").arg(i), QStringLiteral("Lent otherwise %1").arg(i)});
    LibraryPage &page = desk.open();
    const CategoryHealth health = page.source().health(poor.category.id);
    QCOMPARE(int(health.health), int(Health::Dry));
    QVERIFY(health.days < 14);
}

void TestLibraryPage::searchFindsBeginningsOfWordsInAllWordings()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    desk.sample->item(tips, {QStringLiteral("Grind finer"), QStringLiteral("Too sour? Then turn the mill")});
    desk.sample->item(tips, {QStringLiteral("Warm the cup")}, [](LibraryItem &item) { item.notes = QStringLiteral("Said by Çiğdem"); });
    LibraryPage &page = desk.open();
    QCOMPARE(desk.titles().size(), 2);
    page.setSearch(QStringLiteral("sou mi"));
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("Grind finer")});
    page.setSearch(QStringLiteral("cigdem"));
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("Warm the cup")});
    page.setSearch(QStringLiteral("tea"));
    QTRY_COMPARE(desk.titles(), QStringList());
    QVERIFY(desk.find("clearAll")->isVisible());
    desk.press("clearAll");
    QTRY_COMPARE(desk.titles().size(), 2);
    // What changes later is found, too.
    desk.sample->item(tips, {QStringLiteral("A kettle with a thin spout")});
    desk.tell();
    page.setSearch(QStringLiteral("kett"));
    QTRY_COMPARE(desk.titles(), QStringList{QStringLiteral("A kettle with a thin spout")});
}

void TestLibraryPage::facetsNarrowAndCountWhatIsLeft()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryCategory facts = desk.sample->category(QStringLiteral("Facts"));
    const ChannelId feed = desk.services->channels().at(0).id;
    const ChannelId square = desk.services->channels().at(1).id;
    desk.sample->item(tips, {QStringLiteral("One")}, [&](LibraryItem &item) {
        item.labels = {QStringLiteral("home")};
        item.channels = {feed};
    });
    const LibraryItem used = desk.sample->item(tips, {QStringLiteral("Two")}, [](LibraryItem &item) { item.season = Season{{1, 1}, {12, 31}}; });
    desk.sample->item(facts, {QStringLiteral("Three")}, [](LibraryItem &item) { item.labels = {QStringLiteral("home"), QStringLiteral("bar")}; });
    desk.sample->use(used, 0, 0, 3);
    LibraryPage &page = desk.open();
    const LibrarySource &source = page.source();
    const auto found = [&source](const LibraryFilter &filter) { return filtered(source.lookAt(), filter, source.find(filter.words)); };
    LibraryFilter filter;
    LibraryFound all = found(filter);
    QCOMPARE(int(all.rows.size()), 3);
    QCOMPARE(all.counts.categories.value(tips.category.id), 2);
    QCOMPARE(all.counts.channels.value(feed), 3);
    QCOMPARE(all.counts.channels.value(square), 2);
    QCOMPARE(all.counts.standings.value(Standing::Fresh), 2);
    QCOMPARE(all.counts.standings.value(Standing::Resting), 1);
    QCOMPARE(all.counts.seasons.value(SeasonFacet::Seasonal), 1);
    filter.label = int(source.labels().indexOf(QStringLiteral("home")));
    const LibraryFound home = found(filter);
    QCOMPARE(int(home.rows.size()), 2);
    QCOMPARE(home.counts.labels.value(filter.label), 2); // its own choices are counted as if it were open
    QCOMPARE(home.counts.channels.value(square), 1);
    QCOMPARE(home.counts.standings.value(Standing::Resting), 0);
    filter.words = QStringLiteral("three");
    QCOMPARE(found(filter).counts.categories.value(tips.category.id), 0); // the counts follow the search
    filter = {};
    filter.standing = Standing::Resting;
    QCOMPARE(int(found(filter).rows.size()), 1);
    QCOMPARE(source.row(found(filter).rows.front()).item->id, used.id);
}

void TestLibraryPage::anItemOpensToItsWordings()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    desk.sample->slot(tips, 0, {Qt::Monday}, QTime(9, 0));
    const LibraryItem item = desk.sample->item(tips, {QStringLiteral("Filter grind: begin at coarse sand, then listen closely"), QStringLiteral("Finer"),
                                                      QStringLiteral("Filter grind: begin at coarse sand, then listen")});
    LibraryPage &page = desk.open();
    new QAbstractItemModelTester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
    page.view().select(item.id);
    QTest::keyClick(&page.view(), Qt::Key_Right);
    QCOMPARE(page.model().rowCount(), 4);
    const WordingLine first = page.model().wording(1);
    QCOMPARE(first.state.pill, QStringLiteral("Next"));
    QVERIFY(first.fill);
    QVERIFY(first.when.contains(QStringLiteral("Feed")));
    QVERIFY(page.model().wording(3).state.pill.endsWith(QStringLiteral("% like wording 1")));
    QVERIFY(accessible(page.model(), 2).startsWith(QStringLiteral("Wording 2, Finer")));
    QVERIFY(page.view().rowHeight(1) < page.view().rowHeight(0));
    QTest::keyClick(&page.view(), Qt::Key_Down);
    QTest::keyClick(&page.view(), Qt::Key_Left); // closes from inside, and stays on the item
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(page.view().currentIndex().row(), 0);
    page.view().setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&page.view(), Qt::Key_Left);
    QCOMPARE(page.model().rowCount(), 4);
}

void TestLibraryPage::selectionAndOpenItemsStayWhenOthersChangeTheLibrary()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    QList<LibraryItem> items;
    for (int i = 0; i < 60; ++i)
        items << desk.sample->item(tips, {QStringLiteral("Tip %1").arg(i), QStringLiteral("Otherwise %1").arg(i)});
    LibraryPage &page = desk.open();
    page.findChild<LibraryHead *>()->setOrder({LibraryKey::Made, Qt::DescendingOrder});
    Q_EMIT page.findChild<LibraryHead *>()->orderChanged();
    QCOMPARE(desk.titles().first(), QStringLiteral("Tip 59"));
    page.model().setOpen(page.model().rowOf(items.at(20).id), true);
    page.view().select(items.at(20).id);
    page.view().verticalScrollBar()->setValue(page.view().rowHeight(0) * 30);
    const int before = page.view().rowViewportPosition(page.model().rowOf(items.at(20).id));
    desk.sample->item(tips, {QStringLiteral("A newer tip")});
    desk.tell();
    QTRY_COMPARE(desk.titles().first(), QStringLiteral("A newer tip"));
    QCOMPARE(page.view().selectedItems(), QList<EvergreenId>{items.at(20).id});
    QVERIFY(page.model().isOpen(items.at(20).id));
    QCOMPARE(page.view().rowViewportPosition(page.model().rowOf(items.at(20).id)), before);
    page.setSearch(QStringLiteral("tip")); // another question begins at the top
    QTRY_COMPARE(page.view().verticalScrollBar()->value(), 0);
}

void TestLibraryPage::aClickOnAHeadSortsTheTable()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryItem b = desk.sample->item(tips, {QStringLiteral("b"), QStringLiteral("bb")});
    const LibraryItem a = desk.sample->item(tips, {QStringLiteral("a")});
    const LibraryItem c = desk.sample->item(tips, {QStringLiteral("C"), QStringLiteral("cc"), QStringLiteral("ccc")});
    desk.sample->use(b, 0, 0, 5);
    LibraryPage &page = desk.open();
    desk.press("segment-table");
    QVERIFY(page.model().shape() == LibraryModel::Shape::Table);
    const auto sort = [&page](int column) { Q_EMIT page.view().sortRequested(column); };
    sort(LibraryModel::TextColumn);
    QCOMPARE(desk.titles(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("C")}));
    sort(LibraryModel::TextColumn);
    QCOMPARE(desk.titles(), (QStringList{QStringLiteral("C"), QStringLiteral("b"), QStringLiteral("a")}));
    sort(LibraryModel::WordingsColumn);
    QCOMPARE(desk.titles(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("C")}));
    sort(LibraryModel::LastColumn);
    QCOMPARE(desk.titles().last(), QStringLiteral("b")); // the others were never used
    page.view().selectAll();
    QVERIFY(desk.find("moveTo")->isVisible());
    Q_UNUSED(a)
    Q_UNUSED(c)
}

void TestLibraryPage::whatIsRememberedIsTheClients()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    desk.sample->item(tips, {QStringLiteral("One")});
    LibraryPage *first = &desk.open();
    first->showCategory(tips.category.id);
    desk.press("segment-table");
    Q_EMIT first->view().sortRequested(LibraryModel::UsesColumn);
    delete first;
    LibraryPage &again = desk.open();
    QVERIFY(again.model().shape() == LibraryModel::Shape::Table);
    QVERIFY(again.findChild<LibraryHead *>()->order().key == LibraryKey::Uses);
    QCOMPARE(again.findChild<ElidedLabel *>(QStringLiteral("shownCategory"))->text(), kTips);
}

void TestLibraryPage::aLostPictureIsSaid()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const MediaUse picture = desk.sample->picture(Qt::darkGreen);
    const LibraryItem item = desk.sample->item(tips, {QStringLiteral("With a picture")}, [&picture](LibraryItem &made) { made.media << picture; });
    LibraryPage &page = desk.open();
    const Media media = page.source().media().value(picture.media);
    QVERIFY(QFile::remove(desk.house->media().pathOf(media.sha256)));
    desk.tell();
    QTRY_VERIFY(page.source().row(page.source().numberOf(item.id)).standing.testFlag(Standing::Lost));
    QVERIFY(page.model().fact(0).contains(QStringLiteral("picture")));
    QVERIFY(accessible(page.model(), 0).contains(QStringLiteral("picture")));
}

void TestLibraryPage::itemsAreDroppedOnACategory()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryCategory facts = desk.sample->category(QStringLiteral("Facts"));
    const LibraryItem one = desk.sample->item(tips, {QStringLiteral("One")});
    const LibraryItem two = desk.sample->item(tips, {QStringLiteral("Two")});
    LibraryPage &page = desk.open();
    CategoryView &view = page.findChild<CategoryList *>()->view();
    const std::unique_ptr<QMimeData> data(librarydrag::mimeOf({one.id, two.id}));
    const auto dropAt = [&](int row) {
        const QPoint at = view.visualRect(view.model()->index(row, 0)).center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &drop);
    };
    dropAt(0); // "All items" is no place
    dropAt(1); // Facts
    QTRY_COMPARE(page.source().countIn(facts.category.id), 2);
    QCOMPARE(desk.services->undo.count(), 1);
    desk.services->undo.undo();
    QTRY_COMPARE(page.source().countIn(tips.category.id), 2);
}

void TestLibraryPage::aDragCarriesTheItems()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryItem one = desk.sample->item(tips, {QStringLiteral("One"), QStringLiteral("Uno")});
    const LibraryItem two = desk.sample->item(tips, {QStringLiteral("Two")});
    LibraryPage &page = desk.open();
    page.model().setOpen(page.model().rowOf(one.id), true);
    page.view().selectAll(); // with the wordings
    const std::unique_ptr<QMimeData> data(page.model().mimeData(page.view().selectionModel()->selectedIndexes()));
    QVERIFY(librarydrag::holds(*data));
    const QList<EvergreenId> carried = librarydrag::itemsOf(*data);
    QCOMPARE(QSet<EvergreenId>(carried.cbegin(), carried.cend()), (QSet<EvergreenId>{one.id, two.id}));
    QCOMPARE(carried.size(), 2);
}

void TestLibraryPage::aCategoryWithItemsIsNotRemoved()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryItem item = desk.sample->item(tips, {QStringLiteral("One")});
    LibraryPage &page = desk.open();
    page.actions().removeCategory(tips.category.id);
    auto *error = desk.find<ErrorLine>("error");
    QTRY_VERIFY(error->isVisible());
    const QList<QLabel *> words = error->findChildren<QLabel *>();
    QVERIFY(std::any_of(words.cbegin(), words.cend(), [](const QLabel *label) { return label->text().contains(QStringLiteral("“Tips” still has items")); }));
    page.actions().trash({item.id});
    QTRY_COMPARE(page.source().countIn(tips.category.id), 0);
    page.actions().removeCategory(tips.category.id);
    QTRY_VERIFY(page.source().categories().isEmpty());
    desk.services->undo.undo();
    desk.services->undo.undo();
    QTRY_COMPARE(page.source().countIn(tips.category.id), 1);
}

void TestLibraryPage::aPlaceIsDecidedAndTakenBack()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    desk.sample->slot(tips, 0, {Qt::Monday}, QTime(9, 0));
    const LibraryItem one = desk.sample->item(tips, {QStringLiteral("One")});
    const LibraryItem two = desk.sample->item(tips, {QStringLiteral("Two")});
    LibraryPage &page = desk.open();
    const auto next = [&](const LibraryItem &item) { return page.source().row(page.source().numberOf(item.id)).facts.next; };
    QVERIFY(next(one) && next(two));
    const LibraryItem &sooner = next(one)->at < next(two)->at ? one : two;
    const LibraryItem &later = sooner.id == one.id ? two : one;
    const Instant first = next(sooner)->at;
    page.actions().takeAnother(*next(sooner), sooner.id);
    QTRY_VERIFY(next(later) && next(later)->at == first);
    desk.services->undo.undo();
    QTRY_VERIFY(next(sooner) && next(sooner)->at == first);
    page.actions().pin(*next(sooner), sooner.id);
    QTRY_VERIFY(next(sooner)->isPinned);
    page.actions().unpin(*next(sooner));
    QTRY_VERIFY(!next(sooner)->isPinned);
    page.actions().leaveFree(*next(sooner));
    QTRY_VERIFY(next(sooner)->at != first && next(later)->at != first);
}

void TestLibraryPage::anItemIsShownWherever()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    const LibraryCategory facts = desk.sample->category(QStringLiteral("Facts"));
    desk.sample->item(tips, {QStringLiteral("One")});
    const LibraryItem wanted = desk.sample->item(facts, {QStringLiteral("Two")});
    LibraryPage &page = desk.open();
    page.showCategory(tips.category.id);
    page.setSearch(QStringLiteral("one"));
    page.showItem(wanted.id);
    QTRY_COMPARE(page.view().selectedItems(), QList<EvergreenId>{wanted.id});
}

void TestLibraryPage::otherClientsItemsAreNotShown()
{
    LibraryTestDesk desk;
    const LibraryCategory tips = desk.sample->category(kTips);
    desk.sample->item(tips, {QStringLiteral("One")});
    LibraryPage &page = desk.open();
    QCOMPARE(desk.titles().size(), 1);
    desk.addClient(QStringLiteral("Florist"));
    QTRY_VERIFY(page.source().isLoaded() && page.source().categories().isEmpty());
    QCOMPARE(desk.titles().size(), 0);
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
