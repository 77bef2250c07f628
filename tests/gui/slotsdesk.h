// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A client with one channel and its publishing times: what the tests of their page stand on.

#include "pagesdesk.h"

#include "slots/slotspage.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollBar>

namespace perennial {

struct SlotsDesk : PagesDesk
{
    struct Spot
    {
        Qt::DayOfWeek day;
        QTime time;
    };

    SlotsDesk()
    {
        addClient(QStringLiteral("Bakery"));
        feed = addChannel(QStringLiteral("Feed"));
        window.show();
    }
    Channel addChannel(const QString &name, const QByteArray &zone = {})
    {
        Channel channel;
        channel.workspace = services->workspace().id;
        channel.network = QStringLiteral("sandbox");
        channel.name = name;
        channel.timeZone = zone;
        const auto added = QCoro::waitFor(house->channels().add(channel, {}));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        const qsizetype before = services->channels().size();
        services->reload();
        (void)QTest::qWaitFor([&] { return services->channels().size() > before; });
        return *added;
    }
    Slot slotAt(WeekdaySet days, QTime time) const
    {
        Slot slot;
        slot.workspace = feed.workspace;
        slot.channel = feed.id;
        slot.days = days;
        slot.time = time;
        return slot;
    }
    void keep(const QList<Slot> &slots)
    {
        SlotEdit edit;
        edit.put = slots;
        const auto done = QCoro::waitFor(house->slotTimes().change(feed.workspace, edit));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    // Shown, with what is kept.
    SlotsPage *openPage()
    {
        page = new SlotsPage(*services, theme, *shell, settings);
        show(page);
        (void)QTest::qWaitFor([this] { return page->grid()->isEnabled(); });
        QTest::qWait(0);
        page->grid()->setFocus();
        return page;
    }
    void press(const char *name) const
    {
        auto *button = page->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!button || !button->isEnabled())
            qFatal("%s is not there to press", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString note() const { return page->findChild<QLabel *>(QStringLiteral("slot-note"))->text(); }

    // In sight first.
    QPoint pointAt(const Spot &spot) const
    {
        SlotGridView *grid = page->grid();
        constexpr int kInside = 3; // of the block that stands there
        QPoint point = grid->pointOf(spot.day, spot.time) + QPoint(0, kInside);
        auto *bar = grid->verticalScrollBar();
        const int middle = grid->viewport()->height() / 2;
        if (point.y() < 80 || point.y() > grid->viewport()->height() - 40)
            bar->setValue(bar->value() + point.y() - middle);
        return grid->pointOf(spot.day, spot.time) + QPoint(0, kInside);
    }
    void clickAt(Qt::DayOfWeek day, QTime time, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPoint point = pointAt({day, time});
        QTest::mouseClick(page->grid()->viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(const Spot &from, const Spot &to, Qt::KeyboardModifiers modifiers = {}) const
    {
        begin(from, to, modifiers);
        QTest::mouseRelease(page->grid()->viewport(), Qt::LeftButton, modifiers, page->grid()->pointOf(to.day, to.time) + QPoint(0, 3));
    }
    // Held where it would be dropped.
    void begin(const Spot &from, const Spot &to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *viewport = page->grid()->viewport();
        const QPoint start = pointAt(from);
        const QPoint end = page->grid()->pointOf(to.day, to.time) + QPoint(0, 3);
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, start);
        for (const QPoint &point : {(start + end) / 2, end}) {
            QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
    }

    QList<Slot> kept() const { return QCoro::waitFor(house->slotTimes().list(feed.workspace)).value_or(QList<Slot>()); }
    QString keptTexts() const { return textsOf(kept()); }
    QString texts() const { return textsOf(page->draft().sheet().slots()); }
    // "mon 09:30; tue 17:00", by name of the day.
    static QString textsOf(const QList<Slot> &slots)
    {
        QStringList texts;
        for (const Slot &slot : slots) {
            for (Qt::DayOfWeek day : slot.days.days())
                texts << WeekdaySet{day}.toString() + slot.time.toString(QStringLiteral(" HH:mm"));
        }
        texts.sort();
        return texts.join(QStringLiteral("; "));
    }

    Channel feed;
    MemorySettings settings;
    QPointer<SlotsPage> page;
};

} // namespace perennial
