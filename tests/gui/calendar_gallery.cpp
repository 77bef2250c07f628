// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the calendar for the eye: calendar_gallery [folder]; with --time it measures a crowded week instead.

#include "calendarsample.h"

#include "calendar/calendarpage.h"
#include "calendar/monthview.h"
#include "calendar/weekview.h"
#include "common/style.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QUndoStack>

#include <ctime>

using namespace perennial;

namespace {

struct Desk
{
    explicit Desk(ThemeVariant variant = ThemeVariant::Light) : theme(variant), context(source, undo, theme, clock)
    {
        clock.instant = sample::now();
        theme.setClient(QColor(0x7a, 0x3b, 0x78));
        context.setSetting(sample::setting());
        context.setChannels(sample::channels());
    }
    void load()
    {
        context.model.setEntries(source.entries);
        context.model.setBands(source.knownBands);
    }

    FixedClock clock;
    FakeCalendarSource source;
    QUndoStack undo;
    Theme theme;
    CalendarContext context;
};

void fillCrowd(FakeCalendarSource &source, int count)
{
    using namespace sample;
    fillWeek(source);
    for (int i = 0; i < count; ++i) {
        source.entries.append(entry(2000 + i, kMonday.addDays(i % 7), QTime(i * 7 % 24, i * 13 % 60),
                                    QStringLiteral("Post number %1 of a very busy week").arg(i), {Channel(i % 7 + 1)},
                                    EntryState(i % 12)));
    }
}

int measure()
{
    for (int count : {0, 1000, 2000}) {
        Desk desk;
        fillCrowd(desk.source, count);
        WeekView view(desk.context);
        view.resize(1440, 900);
        view.showDate(sample::kMonday);
        desk.load();
        view.show();
        QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
        view.render(&image);
        QList<double> rounds;
        for (int i = 0; i < 31; ++i) {
            // Time of this process alone, so that a busy machine does not blur it.
            const std::clock_t begin = std::clock();
            view.showDate(sample::kMonday); // lays out again
            view.render(&image);
            rounds.append(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        }
        std::sort(rounds.begin(), rounds.end());
        printf("week of %d posts, layout and paint at 1440x900: median %.2f ms, best %.2f ms\n",
               int(desk.source.entries.size()), rounds[rounds.size() / 2], rounds.first());
    }
    return 0;
}

struct Shot
{
    QString name;
    ThemeVariant variant = ThemeVariant::Light;
    void (*fill)(FakeCalendarSource &) = sample::fillWeek;
    CalendarSetting setting = sample::setting();
    QString view = QStringLiteral("week");
    PostId selected = {};
    QSize size = {1240, 896};
};

void shoot(const Shot &shot, const QDir &folder)
{
    FixedClock clock;
    clock.instant = sample::now();
    FakeCalendarSource source;
    shot.fill(source);
    QUndoStack undo;
    Theme theme(shot.variant);
    theme.setClient(QColor(0x7a, 0x3b, 0x78));
    QApplication::setStyle(new Style(theme));
    const bool rightToLeft = shot.setting.locale.textDirection() == Qt::RightToLeft;
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        CalendarPage page(source, undo, theme, clock);
        page.resize(shot.size);
        page.setChannels(sample::channels());
        page.setSetting(shot.setting);
        page.showDate(sample::kMonday.addDays(3));
        page.showView(shot.view);
        page.select(shot.selected);
        page.show();
        QCoreApplication::processEvents();
        if (shot.view == QLatin1String("month"))
            page.findChild<MonthView *>()->openDay(sample::kMonday.addDays(4));
        QCoreApplication::processEvents();
        page.grab().save(folder.filePath(shot.name + QStringLiteral(".png")));
    }
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void shootPages(const QDir &folder)
{
    const auto crowd = [](FakeCalendarSource &source) { fillCrowd(source, 1000); };
    const auto nothing = [](FakeCalendarSource &) {};
    const QString week = QStringLiteral("week");
    const QString month = QStringLiteral("month");
    const PostId failed{14};
    const PostId failedPersian{13};
    const ThemeVariant light = ThemeVariant::Light;
    const ThemeVariant dark = ThemeVariant::Dark;
    const QList<Shot> shots{
        {QStringLiteral("calendar-week-light"), light, sample::fillWeek, sample::setting(), week, failed},
        {QStringLiteral("calendar-week-dark"), dark, sample::fillWeek, sample::setting(), week, failed},
        {QStringLiteral("calendar-week-contrast"), ThemeVariant::HighContrast, sample::fillWeek, sample::setting(),
         week, failed},
        {QStringLiteral("calendar-week-fa"), light, sample::fillPersianWeek, sample::persianSetting(), week,
         failedPersian},
        {QStringLiteral("calendar-week-empty"), light, nothing, sample::setting(), week},
        {QStringLiteral("calendar-week-crowd"), dark, crowd, sample::setting(), week},
        {QStringLiteral("calendar-month-light"), light, sample::fillMonth, sample::setting(), month},
        {QStringLiteral("calendar-month-fa-dark"), dark, sample::fillMonth, sample::persianSetting(), month},
        {QStringLiteral("calendar-day-light"), light, sample::fillWeek, sample::setting(), QStringLiteral("day"),
         failed},
    };
    for (const Shot &shot : shots)
        shoot(shot, folder);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--time")))
        return measure();
    const QDir folder(app.arguments().value(1, QStringLiteral("shots")));
    folder.mkpath(QStringLiteral("."));
    shootPages(folder);
    return 0;
}
