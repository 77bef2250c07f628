// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every page of the window with the sample client into pictures: perennial_shots FOLDER [LANGUAGE...].
// NN-page-theme-language.png; with "empty" those of a profile in which nothing was made yet.

#include "boot/language.h"
#include "boot/samplework.h"
#include "calendar/calendarpage.h"
#include "calendar/calendarview.h"
#include "common/typedtimepopover.h"
#include "window/desktop.h"
#include "window/navigation.h"
#include "window/pagelist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoro/QCoroCore>
#include <QDir>
#include <QTemporaryDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

using namespace perennial;

namespace {

using namespace std::chrono_literals;

constexpr QSize kSize{1440, 900};
constexpr auto kSettled = 400ms; // animations and thumbnails have ended by then

struct Look
{
    QString theme;
    QString language;
    bool hasSample = true;

    QString name() const { return theme + QLatin1Char('-') + language + (hasSample ? QString() : QStringLiteral("-empty")); }
};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettled, &loop, &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<House> demoHouse(bool hasSample)
{
    HouseOptions options;
    options.demo = true;
    auto house = QCoro::waitFor(House::open(options));
    if (!house)
        qFatal("%s", qPrintable(house.error().message));
    if (hasSample) {
        if (const auto made = QCoro::waitFor(makeSampleWorkspace(**house, SampleSize::Months)); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    return std::move(*house);
}

class Album
{
public:
    explicit Album(QDir folder) : m_folder(std::move(folder)) {}

    void shoot(const Look &look)
    {
        const QLocale locale = useLanguage(*qApp, look.language);
        QApplication::setLayoutDirection(locale.textDirection());
        auto settings = std::make_unique<MemorySettings>();
        settings->setValue(settingskey::kTheme, look.theme);
        settings->setValue(settingskey::kLanguage, look.language);
        Desktop desktop(demoHouse(look.hasSample), std::move(settings));
        MainWindow &window = desktop.window();
        window.resize(kSize);
        desktop.show();
        window.resize(kSize);
        settle();
        if (!look.hasSample) {
            save(window, QStringLiteral("00-first-start"), look);
            return;
        }
        int number = 0;
        for (const PageEntry &entry : allPages()) {
            ++number;
            open(desktop, entry.id);
            settle();
            const QString start = QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(entry.id);
            if (auto *calendar = qobject_cast<CalendarPage *>(window.page(entry.id)))
                shootCalendar(window, *calendar, start, look);
            else
                save(window, start, look);
            if (entry.id == QLatin1String("composer"))
                shootTypedTime(window, start, look);
        }
        navigation::openQueue(window);
        settle();
        save(window, QStringLiteral("20-queue"), look);
    }
    bool isComplete() const { return m_complete; }

private:
    // Pages that are about something are opened with something.
    void open(Desktop &desktop, const QString &page)
    {
        if (page == QLatin1String("composer"))
            navigation::newPost(desktop.window(), desktop.services(), samplePost(desktop.services()));
        else if (page == QLatin1String("import"))
            navigation::openImport(desktop.window(), sampleTable());
        else
            desktop.window().openPage(page);
    }

    static NewPost samplePost(const Services &services)
    {
        NewPost post;
        for (const Channel &channel : services.channels())
            post.channels << channel.id;
        post.wall = WallTime{QDate::currentDate().addDays(1), QTime(9, 30), services.workspace().timeZone};
        post.text = QStringLiteral("Günaydın! Today's roast: Ethiopia Guji ☕ Peach, jasmine, honey.\nhttps://acmecoffee.example/guji #coffee");
        return post;
    }

    // Good rows, and one of each kind of mistake.
    QString sampleTable() const
    {
        const QString year = QString::number(QDate::currentDate().year() + 1);
        QFile file(m_tables.filePath(QStringLiteral("spring.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("text,channels,date,time,status\n");
        for (int i = 1; i <= 12; ++i)
            file.write(QStringLiteral("\"Spring menu, part %1\",Bluesky,%2-03-%3,09:30,approved\n").arg(i).arg(year).arg(i, 2, 10, QLatin1Char('0')).toUtf8());
        file.write(QStringLiteral("A day too many,Bluesky,31.02.%1,09:30,approved\n").arg(year).toUtf8());
        file.write(QStringLiteral("Nobody knows this place,Lisbon,%1-03-14,09:30,approved\n").arg(year).toUtf8());
        file.write(QStringLiteral("Late,Bluesky,%1-03-15,25:30,approved\n").arg(year).toUtf8());
        return file.fileName();
    }

    void shootCalendar(MainWindow &window, CalendarPage &calendar, const QString &start, const Look &look)
    {
        for (const char *view : {"month", "agenda", "board", "year", "day", "week"}) {
            calendar.showView(QString::fromLatin1(view));
            settle();
            save(window, start + QLatin1Char('-') + QLatin1String(view), look);
        }
    }

    void shootTypedTime(MainWindow &window, const QString &start, const Look &look)
    {
        auto *button = window.findChild<QAbstractButton *>(QStringLiteral("typeTime"));
        if (!button)
            return;
        button->click();
        if (auto *field = window.findChild<QLineEdit *>(QStringLiteral("typedTime")))
            field->setText(QStringLiteral("fri 14:30"));
        settle();
        save(window, start + QStringLiteral("-typed-time"), look);
        if (auto *popover = window.findChild<TypedTimePopover *>())
            popover->dismiss();
    }

    void save(QWidget &window, const QString &start, const Look &look)
    {
        if (auto *calendar = window.findChild<CalendarPage *>(); calendar && calendar->isVisible()) {
            while (calendar->view().isPainting())
                QCoreApplication::processEvents();
        }
        const QString path = m_folder.filePath(start + QLatin1Char('-') + look.name() + QStringLiteral(".png"));
        if (!window.grab().save(path)) {
            std::fprintf(stderr, "perennial_shots: %s cannot be written\n", qPrintable(path));
            m_complete = false;
        }
    }

    QDir m_folder;
    QTemporaryDir m_tables;
    bool m_complete = true;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("perennial"));
    QApplication::setQuitOnLastWindowClosed(false);
    const QDir folder(app.arguments().value(1, QStringLiteral("shots")));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "perennial_shots: %s cannot be made\n", qPrintable(folder.path()));
        return 1;
    }
    const QStringList chosen = app.arguments().mid(2);
    Album album(folder);
    for (const QString &language : chosen.isEmpty() ? languages() : chosen) {
        const bool both = language == QLatin1String("en") || language == QLatin1String("fa");
        album.shoot({QStringLiteral("light"), language, true});
        if (both)
            album.shoot({QStringLiteral("dark"), language, true});
        if (language == QLatin1String("en"))
            album.shoot({QStringLiteral("light"), language, false});
    }
    return album.isComplete() ? 0 : 1;
}
