// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "boot/ledgertext.h"
#include "common/chip.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/searchfield.h"
#include "history/historymodel.h"
#include "history/historypage.h"
#include "history/historyview.h"
#include "shell/pageheader.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace perennial;

namespace {

struct Opened
{
    PagesDesk desk;
    QStringList browsed;
    HistoryPage *page = nullptr;

    explicit Opened(bool hasSample = true)
    {
        if (hasSample)
            desk.openSample();
        else
            desk.addClient(QStringLiteral("Bakery"));
        page = new HistoryPage(*desk.services, desk.theme, *desk.shell);
        page->setOpenUrl([this](const QUrl &url) { browsed << url.toString(); });
        desk.show(page);
    }

    HistoryModel &model() { return page->model(); }
    HistoryView *view() { return page->findChild<HistoryView *>(); }
    // The first one's words are there.
    bool isLoaded()
    {
        return QTest::qWaitFor([this] { return model().rowCount() > 0 && model().rowAt(0); });
    }
    bool shows(int index)
    {
        return QTest::qWaitFor([this, index] { return page->findChild<QStackedWidget *>()->currentIndex() == index; });
    }
    template <class T = QWidget> T *child(const char *name) { return page->findChild<T *>(QString::fromLatin1(name)); }
    // Of what is on screen: what is replaced lives on for a moment.
    QStringList detailTexts()
    {
        QStringList texts;
        for (Label *label : page->findChildren<Label *>(QStringLiteral("postText"))) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsOnTopWithAllThatWentOut()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        HistoryModel &model = opened.model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(model.rowAt(model.rowCount() - 1));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.rowAt(row - 1)->entry.at >= model.rowAt(row)->entry.at);
        QCOMPARE(opened.view()->currentIndex().row(), 0);
        const QString text = ledgerContentFromJson(model.rowAt(0)->entry.content).text;
        QTRY_COMPARE(opened.detailTexts(), QStringList(text));
        opened.view()->setCurrentIndex(model.index(1));
        QTRY_COMPARE(opened.detailTexts().value(0), ledgerContentFromJson(model.rowAt(1)->entry.content).text);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString spoken = model.index(row).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.contains(model.rowAt(row)->entry.channelName), qPrintable(spoken));
        }
    }

    void theQuestionIsAnswered()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        const int all = opened.model().rowCount();
        const QString word = opened.model().rowAt(0)->firstLine.section(QLatin1Char(' '), 0, 1);
        opened.page->setSearch(word.toUpper());
        QTRY_VERIFY(opened.model().rowCount() < all);
        QVERIFY(opened.model().rowCount() > 0);
        opened.page->setSearch(QStringLiteral("quetzalcoatl"));
        QVERIFY(opened.shows(2));
        opened.child<Button>("clearAll")->click();
        QVERIFY(opened.shows(0));
        QTRY_COMPARE(opened.model().rowCount(), all);
    }

    void oneChannelAndOnePeriod()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        const int all = opened.model().rowCount();
        auto *filters = opened.page->findChild<HistoryFilterBar *>();
        const ChannelId channel = opened.model().rowAt(0)->entry.channel;
        filters->choose(channel);
        QTRY_VERIFY(opened.model().rowCount() < all);
        QTRY_VERIFY(opened.model().rowAt(0));
        QCOMPARE(opened.model().rowAt(0)->entry.channel, channel);
        QTRY_VERIFY(opened.child<Button>("clearFilters")->isVisible());
        opened.child<Button>("clearFilters")->click();
        QTRY_COMPARE(opened.model().rowCount(), all);
        filters->choose(HistoryPeriod::LastMonth);
        QTRY_VERIFY(opened.model().rowCount() < all);
    }

    void aMonthIsTheClientsMonth_data()
    {
        QTest::addColumn<CalendarSystem>("calendar");
        QTest::addColumn<HistoryPeriod>("period");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *name, CalendarSystem calendar, HistoryPeriod period, const char *from, const char *until) {
            QTest::newRow(name) << calendar << period << QString::fromLatin1(from) << QString::fromLatin1(until);
        };
        // It is 01:30 of 22 November 2026 in Tehran, 1 Azar 1405.
        row("everything", CalendarSystem::Gregorian, HistoryPeriod::Everything, "", "");
        row("seven days with today", CalendarSystem::Gregorian, HistoryPeriod::Days7, "2026-11-15T20:30:00Z", "");
        row("this month", CalendarSystem::Gregorian, HistoryPeriod::ThisMonth, "2026-10-31T20:30:00Z", "");
        row("this month of another calendar", CalendarSystem::Jalali, HistoryPeriod::ThisMonth, "2026-11-21T20:30:00Z", "");
        row("last month", CalendarSystem::Gregorian, HistoryPeriod::LastMonth, "2026-09-30T20:30:00Z", "2026-10-31T20:30:00Z");
        row("last month of another calendar", CalendarSystem::Jalali, HistoryPeriod::LastMonth, "2026-10-22T20:30:00Z", "2026-11-21T20:30:00Z");
        row("this year of another calendar", CalendarSystem::Jalali, HistoryPeriod::ThisYear, "2026-03-20T20:30:00Z", "");
    }
    void aMonthIsTheClientsMonth()
    {
        QFETCH(CalendarSystem, calendar);
        QFETCH(HistoryPeriod, period);
        Workspace client;
        client.timeZone = "Asia/Tehran";
        client.calendar = calendar;
        const InstantRange range = rangeOf(period, *Instant::fromIso(QStringLiteral("2026-11-21T22:00:00Z")), client);
        QTEST(range.from ? range.from->toIso() : QString(), "from");
        QTEST(range.until ? range.until->toIso() : QString(), "until");
    }

    void enterOpensItOnItsNetwork()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        const QString url = opened.model().rowAt(0)->entry.url;
        QVERIFY(url.startsWith(QStringLiteral("https://")));
        QTest::keyClick(opened.view(), Qt::Key_Return);
        QCOMPARE(opened.browsed, QStringList(url));
        QTRY_VERIFY(opened.child<Button>("open"));
        opened.child<Button>("open")->click();
        QCOMPARE(opened.browsed.size(), 2);
        opened.child<Button>("copyLink")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
    }

    void onlyPagesAreOpened_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("web");
        QTest::addColumn<bool>("opened");
        QTest::newRow("the web") << QStringLiteral("https://mastodon.example/@a/1") << true << true;
        QTest::newRow("a page on this machine") << QStringLiteral("file:///home/a/feed/index.html#d1") << false << true;
        QTest::newRow("a program on this machine") << QStringLiteral("file:///usr/bin/true") << false << false;
        QTest::newRow("another machine's file") << QStringLiteral("file://host/share/x.html") << false << false;
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)") << false << false;
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("no host") << QStringLiteral("https:///x") << false << false;
    }
    void onlyPagesAreOpened()
    {
        QFETCH(QString, url);
        QTEST(isWebAddress(url), "web");
        QTEST(canBeOpened(url), "opened");
    }

    void theVerdictIsSaidInWords()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        auto *notice = opened.child<ErrorLine>("notice");
        opened.child<Button>("verify")->click();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->accessibleName().contains(QStringLiteral("whole")), qPrintable(notice->accessibleName()));
        // Somebody with the database's own tools.
        std::function<Result<void>(Connection &)> forge = [](Connection &connection) -> Result<void> {
            TRY(connection.execute(QStringLiteral("DROP TRIGGER ledger_no_update")));
            return connection.execute(QStringLiteral("UPDATE ledger SET url='https://elsewhere.example' WHERE number=2"));
        };
        QVERIFY(QCoro::waitFor(opened.desk.house->database().write<void>(forge)));
        opened.page->verify();
        QTRY_VERIFY2(notice->accessibleName().contains(QStringLiteral("Entry 2 was changed")), qPrintable(notice->accessibleName()));
        QVERIFY(opened.child<Button>("verify")->isEnabled());
    }

    void aPageForTheClientIsWritten()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("published.html"));
        opened.page->exportTo(path, HistoryFile::Page);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("<article>"), opened.model().rowCount());
        QVERIFY(bytes.endsWith("</html>\n"));
        opened.page->exportTo(QStringLiteral("/not/there/x.csv"), HistoryFile::Table);
        QTRY_VERIFY(opened.child<ErrorLine>("notice")->isVisible());
    }

    void whoHasPublishedNothingIsTold()
    {
        Opened opened(false);
        QVERIFY(opened.shows(1));
    }

    // Leaving in the middle of a walk must not touch what is gone.
    void thePageMayCloseWhileItChecks()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        opened.page->verify();
        delete opened.page;
        QTest::qWait(50);
    }

    void everyControlHasAName()
    {
        Opened opened;
        QVERIFY(opened.isLoaded());
        for (QAbstractButton *button : opened.page->findChildren<QAbstractButton *>())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY(!opened.view()->accessibleName().isEmpty());
        QTest::keyClick(opened.view(), Qt::Key_Slash);
        QTRY_VERIFY(opened.child<SearchField>("search")->hasFocus() || !opened.desk.window.isActiveWindow());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
