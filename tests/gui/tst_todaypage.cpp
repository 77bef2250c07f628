// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/modalpanel.h"
#include "today/todaypage.h"
#include "today/todayrows.h"

#include <QLabel>

#include <QSignalSpy>

using namespace perennial;

class TestTodayPage : public QObject
{
    Q_OBJECT

    static qsizetype waiting(PagesDesk &desk, DeliveryState state)
    {
        DeliveryFilter filter;
        filter.workspace = desk.services->workspace().id;
        filter.state = state;
        const auto found = QCoro::waitFor(desk.house->deliveries().list(filter));
        return found ? found->size() : -1;
    }
    static NeedRow *rowSaying(TodayPage *page, const char *title)
    {
        NeedRow *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (NeedRow *row : page->findChildren<NeedRow *>()) {
                if (row->isVisible() && row->accessibleName().startsWith(QString::fromUtf8(title)))
                    found = row;
            }
            return found != nullptr;
        });
        return found;
    }

private Q_SLOTS:
    void saysWhatNeedsAPersonAndWhatGoesOut()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_COMPARE(page->findChildren<NeedRow *>().size(), 4);
        QVERIFY(!page->findChildren<NextRow *>().isEmpty());
        int filled = 0;
        for (NeedRow *row : page->findChildren<NeedRow *>())
            filled += row->findChild<Button *>(QStringLiteral("action"))->kind() == ButtonKind::Filled;
        QCOMPARE(filled, 1);
    }

    void aPersonSaysThatItIsThere()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        QUrl looked;
        page->setOpenUrl([&looked](const QUrl &url) { looked = url; });
        desk.show(page);
        NeedRow *row = rowSaying(page, "Poll");
        QVERIFY(row);
        row->findChild<Button *>(QStringLiteral("action"))->click();
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("unsure-panel"));
        QVERIFY(panel);
        QTest::keyClick(panel, Qt::Key_Return); // looks, sends nothing
        QVERIFY(looked.isValid());
        QCOMPARE(waiting(desk, DeliveryState::Unsure), 1);
        panel->findChild<Button *>(QStringLiteral("there"))->click();
        QTRY_COMPARE(waiting(desk, DeliveryState::Unsure), 0);
        QTRY_COMPARE(page->findChildren<NeedRow *>().size(), 3);
    }

    void whatWasMissedIsDropped()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        NeedRow *row = rowSaying(page, "Good night");
        QVERIFY(row);
        row->findChild<Button *>(QStringLiteral("action"))->click();
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("late-panel"));
        QVERIFY(panel);
        panel->findChild<Button *>(QStringLiteral("next-free"))->click();
        QTRY_COMPARE(waiting(desk, DeliveryState::Missed), 0);
    }

    void aLineOpensItsPost()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        QSignalSpy opened(page, &TodayPage::postOpened);
        desk.show(page);
        QTRY_VERIFY(!page->findChildren<NextRow *>().isEmpty());
        page->findChild<NextRow *>()->click();
        QCOMPARE(opened.size(), 1);
    }

    void anEmptyDayIsACalmSentence()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new TodayPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        const auto says = [page](const QString &sentence) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *each) { return each->text() == sentence; });
        };
        QTRY_VERIFY(says(QStringLiteral("Nothing needs you.")));
        QVERIFY(page->findChildren<NeedRow *>().isEmpty());
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
