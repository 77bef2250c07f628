// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library plans stands in the calendar before it is real, and people step in.

#include "pagesdesk.h"

#include "calendar/calendarpage.h"
#include "calendar/fillpanel.h"
#include "calendar/servicecalendarsource.h"
#include "common/postundo.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace perennial;

namespace {

const QDate kToday = QDate::currentDate();

struct FillsDesk : PagesDesk
{
    Workspace client = addClient(QStringLiteral("Acme"));
    Channel channel;
    LibraryCategory tips;
    std::unique_ptr<ServiceCalendarSource> source;
    QDate day; // of the first place

    explicit FillsDesk(int items = 3)
    {
        Channel feed;
        feed.workspace = client.id;
        feed.network = QStringLiteral("sandbox");
        feed.name = QStringLiteral("Feed");
        channel = QCoro::waitFor(house->channels().add(feed, {})).value();
        open(client.id);
        LibraryEdit category;
        category.categories << LibraryCategory{{{}, {}, QStringLiteral("Tips"), {}}, {}};
        tips = QCoro::waitFor(house->evergreen().change(client.id, category)).value().categories[0];
        LibraryEdit edit;
        for (int i = 1; i <= items; ++i) {
            LibraryItem item;
            item.category = tips.category.id;
            item.wordings = {{{}, 0, QStringLiteral("Tip %1").arg(i)}, {{}, 0, QStringLiteral("Said again: tip %1").arg(i)}};
            edit.items << item;
        }
        (void)QCoro::waitFor(house->evergreen().change(client.id, edit)).value();
        Slot slot;
        slot.channel = channel.id;
        day = kToday.addDays(3);
        slot.days = WeekdaySet{Qt::DayOfWeek(day.dayOfWeek())};
        slot.time = QTime(12, 0);
        slot.category = tips.category.id;
        const SlotEdit slots{{slot}, {}};
        (void)QCoro::waitFor(house->slotTimes().change(client.id, slots)).value();
        source = std::make_unique<ServiceCalendarSource>(*services);
        // As the frame does.
        QObject::connect(&PostUndo::of(services->undo, house->posts()), &PostUndo::changed, services.get(), &Services::tellDataChanged);
    }

    QList<CalendarEntry> shown()
    {
        QList<CalendarEntry> found;
        bool answered = false;
        source->load(kToday, kToday.addDays(30), {}, [&](const Result<QList<CalendarEntry>> &entries) {
            found = entries.value_or(QList<CalendarEntry>());
            answered = true;
        });
        return QTest::qWaitFor([&answered] { return answered; }) ? found : QList<CalendarEntry>();
    }
    // Once the plan is there.
    QStringList texts()
    {
        QStringList texts;
        for (const CalendarEntry &entry : shown())
            texts << (entry.state == EntryState::PlannedFill ? entry.text : QLatin1Char('*') + entry.text);
        return texts;
    }
    Result<QList<PostId>> change(const EntryChange &change)
    {
        std::optional<Result<QList<PostId>>> answer;
        source->change(change, [](int) { return QStringLiteral("words"); }, [&](const Result<QList<PostId>> &done) { answer = done; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return Error(ErrorKind::Invalid, QStringLiteral("no-answer"), QStringLiteral("it never answered"));
        return *answer;
    }
};

} // namespace

class TestCalendarFills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedStandsThereBeforeItIsReal()
    {
        FillsDesk desk;
        QTRY_COMPARE(desk.texts(), (QStringList{QStringLiteral("Tip 1"), QStringLiteral("Tip 2"), QStringLiteral("Tip 3"), QStringLiteral("Tip 1")}).mid(0, desk.texts().size()));
        QTRY_VERIFY(desk.texts().size() >= 3);
        const CalendarEntry first = desk.shown()[0];
        QVERIFY(first.state == EntryState::PlannedFill && isPlannedFill(first.post));
        QCOMPARE(first.date, desk.day);
        QVERIFY(desk.source->times().places.isEmpty() || desk.source->times().places[0].date != desk.day);
        EntryDetails details;
        desk.source->details(first.post, [&](const Result<EntryDetails> &got) { details = got.value_or(EntryDetails()); });
        QVERIFY(details.reason.contains(QStringLiteral("never used")));
        QCOMPARE(details.labels, QStringList{QStringLiteral("Tips")});
        CalendarFilter hidden;
        hidden.plannedFill = false;
        bool none = false;
        desk.source->load(kToday, kToday.addDays(30), hidden, [&](const Result<QList<CalendarEntry>> &entries) { none = entries && entries->isEmpty(); });
        QTRY_VERIFY(none);
    }

    void itIsLeftFreeKeptExchangedAndTakenBack()
    {
        FillsDesk desk;
        QTRY_VERIFY(desk.texts().size() >= 3);
        const QStringList before = desk.texts();
        const PostId first = desk.shown()[0].post;
        QVERIFY(desk.change(DecideFills{{first}, DecideFills::Wish::NotThisOne, {}, {}}));
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("Tip 2"));
        QCOMPARE(desk.shown()[0].post, first); // the place is the same one
        desk.services->undo.undo();
        QTRY_COMPARE(desk.texts(), before);
        QVERIFY(desk.change(DecideFills{{first}, DecideFills::Wish::LeaveFree, {}, {}}));
        QTRY_COMPARE(desk.shown().value(0).date, desk.day.addDays(7));
        QCOMPARE(desk.texts().value(0), QStringLiteral("Tip 1"));
        desk.services->undo.undo();
        QTRY_COMPARE(desk.shown().value(0).date, desk.day);
        QCOMPARE(desk.texts(), before);
        const QList<FillChoice> choices = choicesOf(desk, first);
        QCOMPARE(choices.size(), 6);
        QVERIFY(choices[0].isThere);
        QCOMPARE(choices[1].text, QStringLiteral("Said again: tip 1"));
        QVERIFY(desk.change(DecideFills{{first}, DecideFills::Wish::Take, choices[5].item, choices[5].wording}));
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("Said again: tip 3"));
        QVERIFY(desk.shown()[0].pinned);
        QCOMPARE(desk.texts().value(1), QStringLiteral("Tip 1"));
        QVERIFY(desk.change(DecideFills{{first}, DecideFills::Wish::LetPlan, {}, {}}));
        QTRY_COMPARE(desk.texts(), before);
    }

    void whatIsDoneToItAsToAPostMakesItOne()
    {
        FillsDesk desk;
        QTRY_VERIFY(desk.texts().size() >= 3);
        const QStringList before = desk.texts();
        const PostId first = desk.shown()[0].post;
        const EntryMove move{first, desk.day.addDays(1), QTime(9, 30), true};
        const auto moved = desk.change(MoveEntries{{move}});
        QVERIFY(moved && moved->size() == 1 && !isPlannedFill(moved->first()));
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("*Tip 1"));
        QCOMPARE(desk.shown()[0].date, desk.day.addDays(1));
        QVERIFY(desk.shown()[0].evergreen);
        QCOMPARE(desk.texts().value(1), QStringLiteral("Tip 2"));
        desk.services->undo.undo();
        QTRY_COMPARE(desk.texts(), before); // one step takes back both
        desk.services->undo.redo();
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("*Tip 1"));
        desk.services->undo.undo();
        QTRY_COMPARE(desk.texts(), before);
        const PostId again = desk.shown()[0].post;
        QVERIFY(desk.change(DecideFills{{again}, DecideFills::Wish::MakePost, {}, {}}));
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("*Tip 1"));
        QVERIFY(desk.change(TrashEntries{{desk.shown()[0].post}}));
        QTRY_COMPARE(desk.shown().value(0).date, desk.day.addDays(7)); // its place stays empty
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("Tip 1"));  // it has its turn again
    }

    void aPlanFollowsTheLibrary()
    {
        FillsDesk desk;
        QTRY_VERIFY(desk.texts().size() >= 3);
        evergreenstore::Filter all;
        all.workspace = desk.client.id;
        LibraryEdit edit;
        edit.trash << QCoro::waitFor(desk.house->evergreen().list(all)).value()[0].id;
        QVERIFY(QCoro::waitFor(desk.house->evergreen().change(desk.client.id, edit)));
        desk.services->tellDataChanged();
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("Tip 2"));
    }

    void itemsOfTheLibraryAreDroppedIntoADay()
    {
        FillsDesk desk;
        evergreenstore::Filter all;
        all.workspace = desk.client.id;
        const QList<LibraryItem> items = QCoro::waitFor(desk.house->evergreen().list(all)).value();
        AddFromLibrary added;
        added.items = {items[0].id, items[1].id};
        added.place = {kToday.addDays(1), QTime(10, 0), true, {desk.channel.id}};
        const auto made = desk.change(added);
        QVERIFY(made && made->size() == 2);
        QTRY_COMPARE(desk.texts().mid(0, 3), (QStringList{QStringLiteral("*Tip 1"), QStringLiteral("*Tip 2"), QStringLiteral("Tip 3")}));
        QCOMPARE(desk.shown()[1].time, QTime(10, 30));
        QVERIFY(desk.shown()[0].state == EntryState::Draft && desk.shown()[0].evergreen);
        desk.services->undo.undo();
        QTRY_COMPARE(desk.texts().value(0), QStringLiteral("Tip 1"));
    }

    void theMenuOfAFillSpeaksOfThePlan()
    {
        FillsDesk desk;
        CalendarPage page(*desk.source, desk.services->undo, desk.theme, desk.house->clock());
        page.setSetting(desk.source->setting());
        page.setChannels(desk.source->calendarChannels());
        desk.show(&page);
        page.showView(QStringLiteral("agenda"));
        page.showDate(desk.day);
        QTRY_VERIFY(!page.context().model.entries().isEmpty() && isPlannedFill(page.context().model.entries()[0].post));
        page.select(page.context().model.entries()[0].post);
        auto *other = waitForButton(page, "command-fill-other");
        QVERIFY(other);
        QVERIFY(waitForButton(page, "command-fill-pin"));
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("command-approve")));
        other->click();
        QTRY_VERIFY(desk.window.findChild<FillPanel *>());
        auto *panel = desk.window.findChild<FillPanel *>();
        auto *field = panel->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("AGAIN: TIP 2"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(page.context().model.entries()[0].text, QStringLiteral("Said again: tip 2"));
        QTRY_VERIFY(waitForButton(page, "command-fill-plan"));
    }

private:
    static QList<FillChoice> choicesOf(FillsDesk &desk, PostId fill)
    {
        QList<FillChoice> found;
        desk.source->fillChoices(fill, [&](const Result<QList<FillChoice>> &choices) { found = choices.value_or(QList<FillChoice>()); });
        return found;
    }

    static QAbstractButton *waitForButton(QWidget &page, const char *name)
    {
        QAbstractButton *button = nullptr;
        (void)QTest::qWaitFor([&] { return (button = page.findChild<QAbstractButton *>(QLatin1String(name))) != nullptr; });
        return button;
    }
};

QTEST_MAIN(TestCalendarFills)
#include "tst_calendarfills.moc"
