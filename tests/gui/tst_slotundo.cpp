// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of slots on the undo stack.

#include "pagesdesk.h"

#include "slots/slotundo.h"

#include <QSignalSpy>

using namespace perennial;

namespace {

struct UndoDesk : PagesDesk
{
    Workspace client = addClient(QStringLiteral("Acme"));
    Slot slot;

    UndoDesk()
    {
        Channel feed;
        feed.workspace = client.id;
        feed.network = QStringLiteral("sandbox");
        feed.name = QStringLiteral("Feed");
        slot.channel = QCoro::waitFor(house->channels().add(feed, {})).value().id;
        slot.days = WeekdaySet{Qt::Monday};
        slot.time = QTime(9, 0);
    }
    SlotChange change(const Slot &to)
    {
        const SlotEdit edit{{to}, {}};
        return QCoro::waitFor(house->slotTimes().change(client.id, edit)).value();
    }
    void keep(QTime time)
    {
        slot.time = time;
        const SlotChange done = change(slot);
        slot = done.now[0];
        pushSlotChange(*services, QStringLiteral("step"), done);
    }
    QList<QTime> times()
    {
        QList<QTime> times;
        const QList<Slot> all = QCoro::waitFor(house->slotTimes().list(client.id)).value();
        for (const Slot &each : all)
            times << each.time;
        return times;
    }
};

} // namespace

class TestSlotUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainIsTakenBackAndDoneAgain()
    {
        UndoDesk desk;
        QSignalSpy failed(desk.services.get(), &Services::failed);
        desk.keep(QTime(9, 0));
        desk.keep(QTime(10, 0));
        desk.keep(QTime(11, 0));
        for (const QTime &time : {QTime(10, 0), QTime(9, 0)}) {
            desk.services->undo.undo();
            QTRY_COMPARE(desk.times(), QList<QTime>{time});
        }
        desk.services->undo.undo();
        QTRY_COMPARE(desk.times(), QList<QTime>());
        for (const QTime &time : {QTime(9, 0), QTime(10, 0), QTime(11, 0)}) {
            desk.services->undo.redo();
            QTRY_COMPARE(desk.times(), QList<QTime>{time});
        }
        QCOMPARE(failed.size(), 0);
    }

    void whatSomebodyElseChangedStays()
    {
        UndoDesk desk;
        QSignalSpy failed(desk.services.get(), &Services::failed);
        desk.keep(QTime(9, 0));
        desk.keep(QTime(10, 0));
        Slot other = desk.slot;
        other.time = QTime(15, 0);
        desk.change(other);
        desk.services->undo.undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, QStringLiteral("stale"));
        QCOMPARE(desk.times(), QList<QTime>{QTime(15, 0)});
    }
};

QTEST_MAIN(TestSlotUndo)
#include "tst_slotundo.moc"
