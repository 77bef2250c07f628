// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the calendar for the eye: calendar_gallery [folder]; with --all every view in every theme and direction, empty
// and full; with --time it measures crowded views instead.

#include "calendarsample.h"

#include "calendar/agendaview.h"
#include "calendar/boardview.h"
#include "calendar/calendarpage.h"
#include "calendar/calendarviews.h"
#include "calendar/monthview.h"
#include "calendar/weekview.h"
#include "calendar/yearview.h"
#include "common/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QMouseEvent>
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

void tell(const char *what, int posts, const std::function<void()> &round)
{
    QList<double> rounds;
    for (int i = 0; i < 31; ++i) {
        // Time of this process alone, so that a busy machine does not blur it.
        const std::clock_t begin = std::clock();
        round();
        rounds.append(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(rounds.begin(), rounds.end());
    printf("%s of %d posts, layout and paint at 1440x900: median %.2f ms, best %.2f ms\n", what, posts,
           rounds[rounds.size() / 2], rounds.first());
}

template <class View> void measureView(const char *what, int posts)
{
    Desk desk;
    for (int i = 0; i < posts; ++i)
        desk.source.entries.append(sample::entry(i + 1, sample::kMonday.addDays(i * 7 / 600), QTime(i * 7 % 24, i * 13 % 60),
                                                 QStringLiteral("Post number %1").arg(i), {sample::Channel(i % 7 + 1)},
                                                 EntryState(i % 12)));
    View view(desk.context);
    view.resize(1440, 900);
    view.showDate(sample::kMonday);
    desk.load();
    view.setLoaded(view.firstShown(), view.lastShown());
    view.show();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    tell(what, posts, [&] {
        view.showDate(sample::kMonday);
        view.render(&image);
    });
}

void measureYear()
{
    Desk desk;
    YearView view(desk.context);
    view.resize(1440, 900);
    view.showDate(sample::kMonday);
    view.show();
    QList<DayCount> days;
    for (QDate date = view.firstShown(); date <= view.lastShown(); date = date.addDays(1))
        days.append({date, int(date.toJulianDay() * 7 % 550), date.day() == 3 ? 1 : 0});
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    tell("year", 100000, [&] {
        view.setCounts(days);
        view.showDate(sample::kMonday);
        view.render(&image);
    });
}

int measure()
{
    measureView<AgendaView>("agenda", 5000);
    measureView<BoardView>("board", 2600);
    measureYear();
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
        tell("week", int(desk.source.entries.size()), [&] {
            view.showDate(sample::kMonday); // lays out again
            view.render(&image);
        });
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
    QPoint dragTo = {}; // the selected card is on its way there
    QList<PostId> several = {};
    QString typed = {}; // a time that is being typed for them
    bool ideas = false; // beside the calendar
};

void dragFrom(CalendarView &view, PostId post, QPoint to)
{
    QWidget *port = view.viewport();
    const QPoint from = view.cardRect(post).center();
    const auto send = [port](QEvent::Type type, QPoint at, Qt::MouseButton button) {
        QMouseEvent event(type, at, port->mapToGlobal(at), button, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, from + QPoint(20, 0), Qt::NoButton);
    send(QEvent::MouseMove, to, Qt::NoButton);
}

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
        if (shot.ideas)
            page.findChild<QAbstractButton *>(QStringLiteral("ideasChip"))->click();
        QCoreApplication::processEvents();
        if (!shot.several.isEmpty())
            page.context().selection.setPosts(shot.several);
        if (!shot.typed.isEmpty()) {
            const QRect card = page.view().cardRect(shot.several.last());
            Q_EMIT page.view().timeTyped(shot.typed, card);
        }
        if (shot.view == QLatin1String("month") && shot.fill == sample::fillMonth)
            page.findChild<MonthView *>()->openDay(sample::kMonday.addDays(4));
        QCoreApplication::processEvents();
        while (page.view().isPainting())
            QCoreApplication::processEvents();
        if (shot.name.contains(QLatin1String("gaps")))
            page.findChild<QAbstractButton *>(QStringLiteral("gapChip"))->click();
        if (shot.dragTo.x() > 0)
            dragFrom(page.view(), shot.selected, shot.dragTo);
        page.grab().save(folder.filePath(shot.name + QStringLiteral(".png")));
    }
    QApplication::setStyle(QStringLiteral("Fusion"));
}

// Long words of several languages, emoji, what has no time, and ideas, for as many posts as wanted.
template <int count> void fillMixed(FakeCalendarSource &source)
{
    using namespace sample;
    static const char *const kTexts[] = {
        "Kaffeebohnenvorratsbehälterdeckelverschluss endlich wieder da",
        "☕🎉 Two for one until noon 🇹🇷",
        "قهوهٔ تازه‌رو از اتیوپی رسید، فقط تا جمعه",
        "Çekirdeklerimizi nasıl seçiyoruz?",
        "Radionica u subotu: mjesta ima još šest",
        "A line that is much longer than any card is wide, so that everybody can see where and how it is cut off",
    };
    for (int i = 0; i < count; ++i) {
        const bool isTimed = i % 17 != 16;
        const QTime time = isTimed ? QTime(7 + i * 5 % 16, i * 25 % 60) : QTime();
        source.entries.append(entry(3000 + i, kMonday.addDays(i % 7), time, QString::fromUtf8(kTexts[i % 6]),
                                    {Channel(i % 7 + 1), Channel((i + 3) % 7 + 1)}, EntryState(i % 12)));
        source.entries.last().conflict = i % 19 == 3;
    }
    for (int i = 0; i < std::min(count, 6); ++i)
        source.entries.append(entry(9000 + i, {}, {}, QString::fromUtf8(kTexts[i]), {Channel(i + 1)}, EntryState::Idea));
    if (count > 0)
        source.knownBands = {
            {kMonday.addDays(1), kMonday.addDays(1), QStringLiteral("Teachers' Day (TR)"), {}, BandKind::Holiday},
            {kMonday.addDays(3), kMonday.addDays(7), QStringLiteral("Slow Friday"), {}, BandKind::Campaign}};
}

// Every view in every theme and direction, with 0, 5, 60 and 600 posts.
void shootAll(const QDir &folder)
{
    struct Amount
    {
        const char *name;
        void (*fill)(FakeCalendarSource &);
    };
    const Amount amounts[] = {{"0", fillMixed<0>}, {"5", fillMixed<5>}, {"60", fillMixed<60>}, {"600", fillMixed<600>}};
    const std::pair<const char *, ThemeVariant> themes[] = {
        {"light", ThemeVariant::Light}, {"dark", ThemeVariant::Dark}, {"contrast", ThemeVariant::HighContrast}};
    for (const QString &view : CalendarViews::ids()) {
        for (const auto &[theme, variant] : themes) {
            for (const bool rightToLeft : {false, true}) {
                for (const Amount &amount : amounts) {
                    Shot shot{QStringLiteral("%1-%2-%3-%4").arg(view, QString::fromLatin1(theme),
                                                                rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                                                                QString::fromLatin1(amount.name)),
                              variant, amount.fill, rightToLeft ? sample::persianSetting() : sample::setting(), view};
                    shot.setting.second = rightToLeft ? CalendarSystem::Gregorian : CalendarSystem::Jalali;
                    shot.setting.otherZone = QTimeZone("Europe/London");
                    shot.setting.otherZoneName = QStringLiteral("London");
                    shot.ideas = amount.fill == fillMixed<60>;
                    shoot(shot, folder);
                }
            }
        }
    }
}

void shootPages(const QDir &folder)
{
    const auto crowd = [](FakeCalendarSource &source) { fillCrowd(source, 600); };
    const auto nothing = [](FakeCalendarSource &) {};
    const QString week = QStringLiteral("week");
    const QString month = QStringLiteral("month");
    const QString agenda = QStringLiteral("agenda");
    const QString board = QStringLiteral("board");
    const QList<PostId> several{PostId{16}, PostId{17}, PostId{21}, PostId{15}};
    Shot typing{QStringLiteral("several-typed-light"), ThemeVariant::Light};
    typing.several = several;
    typing.typed = QStringLiteral("fri 10:30");
    shoot(typing, folder);
    Shot persian{QStringLiteral("several-fa-dark"), ThemeVariant::Dark};
    persian.setting = sample::persianSetting();
    persian.several = several;
    shoot(persian, folder);
    const QString year = QStringLiteral("year");
    const QSize narrow{824, 700};
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
        {QStringLiteral("calendar-week-places-light"), light, sample::fillPlaces, sample::setting(), week},
        {QStringLiteral("calendar-week-places-dark"), dark, sample::fillPlaces, sample::setting(), week, failed},
        {QStringLiteral("calendar-week-places-contrast"), ThemeVariant::HighContrast, sample::fillPlaces, sample::setting(), week},
        {QStringLiteral("calendar-week-places-fa"), light, sample::fillPersianPlaces, sample::persianSetting(), week},
        {QStringLiteral("calendar-week-gaps-light"), light, sample::fillPlaces, sample::setting(), week},
        {QStringLiteral("calendar-week-gaps-fa-dark"), dark, sample::fillPersianPlaces, sample::persianSetting(), week},
        {QStringLiteral("calendar-day-places-light"), light, sample::fillPlaces, sample::setting(), QStringLiteral("day")},
        {QStringLiteral("calendar-week-empty"), light, nothing, sample::setting(), week},
        {QStringLiteral("calendar-week-crowd"), dark, crowd, sample::setting(), week},
        {QStringLiteral("calendar-month-light"), light, sample::fillMonth, sample::setting(), month},
        {QStringLiteral("calendar-month-fa-dark"), dark, sample::fillMonth, sample::persianSetting(), month},
        {QStringLiteral("calendar-day-light"), light, sample::fillWeek, sample::setting(), QStringLiteral("day"),
         failed},
        {QStringLiteral("calendar-week-narrow"), light, sample::fillWeek, sample::setting(), week, {}, narrow},
        {QStringLiteral("calendar-agenda-light"), light, sample::fillMonth, sample::setting(), agenda, failed},
        {QStringLiteral("calendar-agenda-dark"), dark, sample::fillMonth, sample::setting(), agenda},
        {QStringLiteral("calendar-agenda-fa"), light, sample::fillPersianWeek, sample::persianSetting(), agenda},
        {QStringLiteral("calendar-agenda-empty"), light, nothing, sample::setting(), agenda},
        {QStringLiteral("calendar-agenda-600"), light, crowd, sample::setting(), agenda, {}, narrow},
        {QStringLiteral("calendar-board-light"), light, sample::fillMonth, sample::setting(), board, failed},
        {QStringLiteral("calendar-board-dark"), dark, sample::fillMonth, sample::setting(), board},
        {QStringLiteral("calendar-board-fa"), light, sample::fillPersianWeek, sample::persianSetting(), board},
        {QStringLiteral("calendar-board-drag"), light, sample::fillMonth, sample::setting(), board, PostId{18}, {1240, 896},
         {480, 400}},
        {QStringLiteral("calendar-board-refused"), dark, sample::fillMonth, sample::setting(), board, PostId{18},
         {1240, 896}, {860, 400}},
        {QStringLiteral("calendar-agenda-drag"), light, sample::fillMonth, sample::setting(), agenda, PostId{15},
         {1240, 896}, {500, 420}},
        {QStringLiteral("calendar-board-empty"), light, nothing, sample::setting(), board},
        {QStringLiteral("calendar-board-600"), dark, crowd, sample::setting(), board, {}, narrow},
        {QStringLiteral("calendar-year-light"), light, sample::fillYear, sample::setting(), year},
        {QStringLiteral("calendar-year-dark"), dark, sample::fillYear, sample::setting(), year},
        {QStringLiteral("calendar-year-fa"), light, sample::fillYear, sample::persianSetting(), year},
        {QStringLiteral("calendar-year-empty"), light, nothing, sample::setting(), year},
        {QStringLiteral("calendar-year-narrow"), light, sample::fillYear, sample::setting(), year, {}, narrow},
        {QStringLiteral("calendar-year-contrast"), ThemeVariant::HighContrast, sample::fillYear, sample::setting(), year},
    };
    const QString only = QString::fromLocal8Bit(qgetenv("GALLERY_ONLY"));
    for (const Shot &shot : shots) {
        if (shot.name.contains(only))
            shoot(shot, folder);
    }
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
    if (app.arguments().contains(QStringLiteral("--all")))
        shootAll(folder);
    else
        shootPages(folder);
    return 0;
}
