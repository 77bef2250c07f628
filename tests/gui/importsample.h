// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tables for pictures of the import: one with something of everything, and one over the weeks after the sample.

#include "pagesdesk.h"

namespace perennial {

inline constexpr const char *kTable =
    "Date;Time;Channels;Text;Media;Labels\n"
    "2030-01-04;09:30;Mastodon,Bluesky;First roast of the year: a washed Guji with bergamot.;;beans\n"
    "2030-01-04;12:00;Mastodon;A cortado, a window seat, nothing planned until two.;cortado.jpg;mood\n"
    "03/04/2030;09:30;Bluesky;Three settings for your grinder, and how they taste.;;tips\n"
    "2030-01-05;17:30;Moda shop;Akşam menüsü: kakaolu kruvasan ve filtre kahve.;;menü\n"
    "2030-01-06;25:30;Mastodon;Cupping at home with two spoons and a kettle.;;tips\n"
    "2030-01-06;9.30;Bluesky;Why your water may be too hard for light roasts.;;tips\n"
    "2030-01-07;15:00;Twitter;Oat or whole? Tell us, we will stock more of it.;;\n"
    "9 Ocak 2030;10:00;Mastodon;Latte art class: six seats for Saturday.;;class\n"
    "2030-01-09;16:00;Bluesky;Water first: rinse the paper, warm the cup.;;tips\n"
    "2030-01-09;16:00;Bluesky;Water first: rinse the paper, warm the cup.;;tips\n"
    "2030-01-10;15:00;Mastodon;صبحانهٔ یکشنبه: نان تازه و قهوهٔ دمی;;fa\n"
    "04/05/2030;12:00;Mastodon;Cold brew, eight hours, one part to twelve.;;tips\n"
    "2030-01-13;12.00;Twitter;Three cups, one bean, three roasts.;;tips\n";

// In the weeks of the sample itself, so that something is there already.
inline QString weekTable(PagesDesk &desk)
{
    const QDate nextWeek = desk.house->clock().now().utc().date().addDays(7);
    QString table = QStringLiteral("Date;Time;Channels;Text\n");
    const QStringList texts{QStringLiteral("First roast of the year: a washed Guji with bergamot."),
                            QStringLiteral("A cortado, a window seat, nothing planned until two."),
                            QStringLiteral("Akşam menüsü: kakaolu kruvasan ve filtre kahve."),
                            QStringLiteral("Water first: rinse the paper, warm the cup."),
                            QStringLiteral("صبحانهٔ یکشنبه: نان تازه و قهوهٔ دمی")};
    const QList<Channel> channels = desk.services->channels();
    for (int i = 0; i < 40; ++i)
        table += QStringLiteral("%1;%2;%3;%4 %5\n")
                     .arg(nextWeek.addDays(i * 2 / 3 - 4).toString(Qt::ISODate))
                     .arg(QTime(9, 30).addSecs(i % 5 * 5400).toString(QStringLiteral("HH:mm")),
                          channels.at(i % channels.size()).name, texts.at(i % texts.size()), QString::number(i + 1));
    return table + QStringLiteral(";;;An idea\n");
}

} // namespace perennial
