// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A client with a library of as many categories as one likes, for the tests and the gallery of the year.

#include "pagesdesk.h"

#include "common/label.h"
#include "library/weekline.h"
#include "library/whatifpanel.h"
#include "library/yearchart.h"
#include "library/yearpanel.h"

namespace perennial {

struct YearDesk : PagesDesk
{
    explicit YearDesk(ThemeVariant variant = ThemeVariant::Light) : PagesDesk(variant) {}

    // Each with two items of two wordings and a slot a week, every third with none to say after a while.
    void fill(int categories)
    {
        const Workspace client = addClient(QStringLiteral("Acme Coffee"));
        Channel feed;
        feed.workspace = client.id;
        feed.network = QStringLiteral("sandbox");
        feed.name = QStringLiteral("Feed");
        channel = QCoro::waitFor(house->channels().add(feed, {})).value();
        LibraryEdit edit;
        for (int i = 1; i <= categories; ++i) {
            edit.categories << LibraryCategory{{{}, {}, QStringLiteral("Category %1").arg(i, 2, 10, QLatin1Char('0')), {}}, {}};
            edit.categories.last().policy.itemGapDays = i % 3 == 0 ? 60 : 14;
        }
        made = QCoro::waitFor(house->evergreen().change(client.id, edit)).value().categories;
        LibraryEdit items;
        SlotEdit slots;
        for (int i = 0; i < made.size(); ++i) {
            for (int n = 1; n <= 2; ++n) {
                LibraryItem item;
                item.category = made[i].category.id;
                item.wordings = {{{}, 0, QStringLiteral("Item %1 of %2").arg(n).arg(i)}, {{}, 0, QStringLiteral("Again: item %1 of %2").arg(n).arg(i)}};
                items.items << item;
            }
            Slot slot;
            slot.channel = channel.id;
            slot.days = WeekdaySet{Qt::DayOfWeek(1 + i % 7)};
            slot.time = QTime(8 + i / 7, 15);
            slot.category = made[i].category.id;
            slots.put << slot;
        }
        (void)QCoro::waitFor(house->evergreen().change(client.id, items)).value();
        (void)QCoro::waitFor(house->slotTimes().change(client.id, slots)).value();
        open(client.id);
    }
    YearPanel *showPanel()
    {
        panel = new YearPanel(*services, theme);
        show(panel);
        return panel;
    }
    YearChart *chart() const { return panel->findChild<YearChart *>(); }
    WeekLine *line() const { return panel->findChild<WeekLine *>(); }
    WhatIfPanel *whatIf() const { return panel->findChild<WhatIfPanel *>(); }
    QString postsText() const { return panel->findChild<ElidedLabel *>(QStringLiteral("year-posts"))->text(); }
    QString emptiesText() const { return panel->findChild<QLabel *>(QStringLiteral("year-empties"))->text(); }
    QAbstractButton *button(const char *name) const { return panel->findChild<QAbstractButton *>(QLatin1String(name)); }
    void press(const char *name) const
    {
        QAbstractButton *found = button(name);
        Q_ASSERT(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool waitForYear() const
    {
        return QTest::qWaitFor([this] { return chart()->weeks() > 0; });
    }

    Channel channel;
    QList<LibraryCategory> made;
    YearPanel *panel = nullptr;
};

} // namespace perennial
