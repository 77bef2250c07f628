// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "workspaces/firststart.h"
#include "workspaces/newworkspace.h"

#include <QSignalSpy>

using namespace perennial;

class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeStepsMakeAClientWithAChannel()
    {
        PagesDesk desk;
        desk.window.show();
        QPointer<FirstStart> first = new FirstStart(*desk.services, desk.theme, &desk.window);
        QSignalSpy posts(first, &FirstStart::newPostRequested);
        auto *next = first->findChild<Button *>(QStringLiteral("next"));
        QVERIFY(!next->isEnabled());
        first->findChild<QLineEdit *>(QStringLiteral("client-name"))->setText(QStringLiteral("Žuti Festival"));
        QVERIFY(next->isEnabled());
        next->click();
        QTRY_COMPARE(first->step(), FirstStart::ChannelStep);
        QTRY_COMPARE(desk.services->workspace().name, QStringLiteral("Žuti Festival"));
        next->click();
        ModalPanel *connect = nullptr;
        QTRY_VERIFY((connect = desk.window.findChild<ModalPanel *>(QStringLiteral("connect-panel"))));
        connect->findChild<QLineEdit *>(QStringLiteral("folder"))
            ->setText(desk.house->profile() + QStringLiteral("/try"));
        connect->findChild<Button *>(QStringLiteral("submit"))->click();
        QTRY_COMPARE(first->step(), FirstStart::PostsStep);
        QTRY_COMPARE(desk.services->channels().size(), 1);
        first->findChild<ChoiceTile *>(QStringLiteral("first-post"))->click();
        QCOMPARE(posts.size(), 1);
        QTRY_VERIFY(!first);
    }

    void itCanBeLeftAtOnceWithEscape()
    {
        PagesDesk desk;
        desk.window.show();
        QPointer<FirstStart> first = new FirstStart(*desk.services, desk.theme, &desk.window);
        QTest::keyClick(first, Qt::Key_Escape);
        QTRY_VERIFY(!first);
    }

    void theSampleIsOneClickAway()
    {
        PagesDesk desk;
        desk.window.show();
        QPointer<FirstStart> first = new FirstStart(*desk.services, desk.theme, &desk.window);
        QSignalSpy sample(first, &FirstStart::sampleRequested);
        first->findChild<Button *>(QStringLiteral("sample"))->click();
        QCOMPARE(sample.size(), 1);
    }

    void aSecondClientMayNotHaveTheSameName()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        desk.window.show();
        openNewWorkspace(*desk.services, desk.theme, &desk.window, {});
        auto *form = desk.window.findChild<ClientForm *>();
        QVERIFY(form);
        form->nameField()->setText(QStringLiteral("BAKERY"));
        form->submit();
        QTRY_VERIFY(form->findChild<ErrorLine *>()->isVisible());
        const auto clients = QCoro::waitFor(desk.house->workspaces().list());
        QVERIFY(clients);
        QCOMPARE(clients->size(), 1);
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
