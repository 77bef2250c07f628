// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyssample.h"

#include "common/button.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "keys/keyline.h"
#include "keys/keyspage.h"
#include "keys/lockdownband.h"
#include "service/lockdownservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>

using namespace perennial;

class TestKeysPage : public QObject
{
    Q_OBJECT

    static ModalPanel *panel(PagesDesk &desk, const char *name)
    {
        ModalPanel *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (ModalPanel *each : desk.window.findChildren<ModalPanel *>(QString::fromLatin1(name))) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }
    static int lines(const KeysPage &page) { return int(page.findChildren<KeyLine *>(QStringLiteral("key-line")).size()); }
    static LockdownState state(PagesDesk &desk)
    {
        return QCoro::waitFor(desk.house->lockdown().state(desk.services->workspace().id)).value_or(LockdownState());
    }

private Q_SLOTS:
    void somebodyIsNamedAndHoldsAKey()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new KeysPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_COMPARE(lines(*page), int(desk.services->channels().size()));
        page->addHolder();
        ModalPanel *form = panel(desk, "holder-panel");
        QVERIFY(form);
        form->findChild<Button *>(QStringLiteral("save"))->click(); // without a name it stays and says so
        QTRY_VERIFY(form->findChild<Button *>(QStringLiteral("save"))->isEnabled());
        form->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Deniz"));
        form->findChild<Button *>(QStringLiteral("save"))->click();
        QTRY_VERIFY(page->findChild<Button *>(QStringLiteral("leaves"))->isEnabled());
        const ChannelId first = desk.services->channels().first().id;
        page->findChild<Button *>(QStringLiteral("main-") + first.toString())->click();
        ModalPanel *key = panel(desk, "key-panel");
        QVERIFY(key);
        key->findChild<QCheckBox *>()->setChecked(true);
        key->findChild<QLineEdit *>(QStringLiteral("recovery"))->setText(QStringLiteral("office@acme.example"));
        key->findChild<Button *>(QStringLiteral("save"))->click();
        const auto row = [&] { return QCoro::waitFor(desk.house->keyRegister().read(desk.services->workspace().id))->rows.first(); };
        QTRY_COMPARE(row().holders.size(), 1);
        QTRY_COMPARE(row().fact.recoveryAddress, QStringLiteral("office@acme.example"));
    }

    void theListIsFilteredByHolderAndState()
    {
        PagesDesk desk;
        desk.openSample();
        addSampleKeys(desk);
        auto *page = new KeysPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_COMPARE(lines(*page), int(desk.services->channels().size()));
        auto *holder = page->findChild<QComboBox *>(QStringLiteral("holder-filter"));
        holder->setCurrentIndex(holder->findText(QStringLiteral("Deniz Kaya")));
        Q_EMIT holder->activated(holder->currentIndex());
        QTRY_COMPARE(lines(*page), 2);
        holder->setCurrentIndex(0);
        auto *states = page->findChild<Segmented *>();
        states->setCurrent(QStringLiteral("trouble"));
        Q_EMIT states->chosen(QStringLiteral("trouble"));
        QTRY_COMPARE(lines(*page), 1); // the key that ends soon
    }

    void ticksOfWhoLeavesAreKept()
    {
        PagesDesk desk;
        desk.openSample();
        addSampleKeys(desk);
        auto *page = new KeysPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_VERIFY(page->findChild<Button *>(QStringLiteral("leaves"))->isEnabled());
        const KeyHolder deniz = *QCoro::waitFor(desk.house->keyRegister().findHolder(desk.services->workspace().id, QStringLiteral("Deniz Kaya")));
        page->somebodyLeaves(deniz.id);
        ModalPanel *leaving = panel(desk, "leaving-panel");
        QVERIFY(leaving);
        const QString first = QStringLiteral("tick-") + desk.services->channels().first().id.toString();
        QTRY_VERIFY(leaving->findChild<QCheckBox *>(first));
        QVERIFY(!QCoro::waitFor(desk.house->keyRegister().whatLeaves(deniz.workspace, deniz.id))->holder.leftAt); // looking is no leaving
        leaving->findChild<QCheckBox *>(first)->click();
        QTRY_COMPARE(QCoro::waitFor(desk.house->keyRegister().whatLeaves(deniz.workspace, deniz.id))->open(), 1);
        QVERIFY(QCoro::waitFor(desk.house->keyRegister().whatLeaves(deniz.workspace, deniz.id))->holder.leftAt);
    }

    void aLockDownNeedsTheNameAndHasAWayBack()
    {
        PagesDesk desk;
        desk.openSample();
        addSampleKeys(desk);
        auto *band = new LockdownBand(*desk.services, desk.theme);
        desk.window.layout()->addWidget(band);
        auto *page = new KeysPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QVERIFY(!band->isVisible());
        QTRY_VERIFY(page->findChild<Button *>(QStringLiteral("lock-down"))->isEnabled());
        page->lockDown();
        ModalPanel *lockdown = panel(desk, "lockdown-panel");
        QVERIFY(lockdown);
        auto *go = lockdown->findChild<Button *>(QStringLiteral("go"));
        auto *name = lockdown->findChild<QLineEdit *>(QStringLiteral("client-name"));
        QVERIFY(!go->isEnabled());
        name->setText(QStringLiteral("somebody else"));
        QVERIFY(!go->isEnabled());
        const ChannelId kept = desk.services->channels().last().id;
        lockdown->findChild<QCheckBox *>(QStringLiteral("keep-") + kept.toString())->setChecked(true);
        name->setText(desk.services->workspace().name);
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_VERIFY(lockdown->findChild<Plate *>(QStringLiteral("outcomes")));
        QCOMPARE(state(desk).locked.size(), desk.services->channels().size() - 1);
        QVERIFY(state(desk).isPaused);
        lockdown->findChild<Button *>(QStringLiteral("close"))->click();
        QTRY_VERIFY(band->isVisible());
        band->findChild<Button *>(QStringLiteral("lift"))->click();
        ModalPanel *lift = panel(desk, "lift-panel");
        QVERIFY(lift);
        lift->findChild<Button *>(QStringLiteral("lift"))->click();
        QTRY_VERIFY(!band->isVisible());
        QVERIFY(!state(desk).isLocked());
        QVERIFY(state(desk).isPaused); // resuming is another question
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
