// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of things that are dropped on the calendar: from the real drop event to the post on the disk.

#include "pagesdesk.h"

#include "calendar/calendarpage.h"
#include "calendar/calendarview.h"
#include "composer/composereditor.h"
#include "composer/composerpage.h"
#include "imports/importpage.h"
#include "settings/settingspage.h"
#include "window/calendardesk.h"

#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>

using namespace perennial;

namespace {

// A frame that has the pages a drop leads to.
class DropShell : public QuietShell
{
public:
    DropShell(PagesDesk &desk, SettingsStore &settings)
        : QuietShell(desk.theme, &desk.window), composer(*desk.house, desk.theme), imports(*desk.services, desk.theme, *this),
          settingsPage(*desk.services, desk.theme, *this, settings)
    {
    }
    QWidget *page(const QString &id) override
    {
        return id == QLatin1String("composer")   ? static_cast<QWidget *>(&composer)
               : id == QLatin1String("import")   ? static_cast<QWidget *>(&imports)
               : id == QLatin1String("settings") ? static_cast<QWidget *>(&settingsPage)
                                                 : nullptr;
    }

    ComposerPage composer;
    ImportPage imports;
    SettingsPage settingsPage;
};

struct DropDesk : PagesDesk
{
    explicit DropDesk(const QString &view = QStringLiteral("week"))
    {
        openSample();
        frame = std::make_unique<DropShell>(*this, settings);
        PageContext context{theme, settings, *frame, services.get()};
        page = qobject_cast<CalendarPage *>(makeCalendarPage(context));
        page->showView(view);
        show(page);
        frame->composer.resize(1200, 800);
        frame->composer.show();
    }
    ~DropDesk() { delete page; }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    // Each looks another way, or they would be one medium.
    QString picture(const QString &name) const
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(drawn % 360, 80 + drawn / 360, 200));
        ++drawn;
        image.save(path(name), "PNG");
        return path(name);
    }
    // The whole way: over the view, then let go.
    void drop(const QMimeData &data) const
    {
        QWidget *port = page->view().viewport();
        const QPoint at = port->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(port, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(port, &event);
        QVERIFY(event.isAccepted());
    }
    void dropFiles(const QStringList &paths, const QString &text = {}) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls << QUrl::fromLocalFile(each);
        data.setUrls(urls);
        if (!text.isEmpty())
            data.setText(text);
        drop(data);
    }
    const ComposerSession &session() const { return frame->composer.session(); }
    QStringList names() const
    {
        QStringList found;
        for (const MediaUse &use : session().post().media)
            found << session().media().value(use.media).fileName;
        return found;
    }
    // What the page says of what it left; empty while it says nothing.
    QString said() const
    {
        const auto *notice = frame->composer.findChild<QWidget *>(QStringLiteral("notice"));
        QString words;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            words += label->text();
        return notice->isVisible() ? words : QString();
    }

    MemorySettings settings;
    QTemporaryDir folder;
    std::unique_ptr<DropShell> frame;
    CalendarPage *page = nullptr;
    mutable int drawn = 0;
};

constexpr int kRoom = 10; // the sample's channel that takes most

} // namespace

class TestCalendarDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeAPostWhereTheyFell_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("on a week") << QStringLiteral("week");
        QTest::newRow("on a month") << QStringLiteral("month");
    }
    void wordsBecomeAPostWhereTheyFell()
    {
        QFETCH(QString, view);
        DropDesk desk(view);
        QMimeData data;
        data.setText(QStringLiteral("Open on Sunday"));
        desk.drop(data);
        QCOMPARE(desk.frame->opened, QStringList{QStringLiteral("composer")});
        QCOMPARE(desk.session().post().text, QStringLiteral("Open on Sunday"));
        QVERIFY(desk.session().post().wall);
        QCOMPARE(desk.session().post().wall->date >= desk.page->view().firstShown() &&
                     desk.session().post().wall->date <= desk.page->view().lastShown(),
                 true);
        QTRY_VERIFY(!desk.session().post().id.isNull()); // on the disk
    }

    void aLinkIsKeptWithItsWords()
    {
        DropDesk desk;
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://acme.example/menu?a=1"))});
        data.setText(QStringLiteral("https://acme.example/menu?a=1\nThe December menu"));
        desk.drop(data);
        QCOMPARE(desk.session().post().text, QStringLiteral("The December menu\nhttps://acme.example/menu?a=1"));
    }

    void aPictureThatIsNoFileIsTaken()
    {
        DropDesk desk;
        QMimeData data;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        data.setImageData(image);
        desk.drop(data);
        QTRY_COMPARE(desk.session().post().media.size(), 1);
        QVERIFY(desk.said().isEmpty());
    }

    void picturesComeInTheirOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one picture") << 1;
        QTest::newRow("four pictures") << 4;
        QTest::newRow("as many as there is room for") << kRoom;
    }
    void picturesComeInTheirOrder()
    {
        QFETCH(int, count);
        DropDesk desk;
        QStringList files;
        for (int i = 0; i < count; ++i)
            files << desk.picture(QStringLiteral("%1.png").arg(i));
        desk.dropFiles(files);
        QTRY_VERIFY(!desk.session().isBusy());
        QStringList names;
        for (const QString &file : std::as_const(files))
            names << QFileInfo(file).fileName();
        QCOMPARE(desk.names(), names);
        QVERIFY(desk.said().isEmpty());
    }

    void whatIsNotTakenIsSaidWithItsNameAndWhatToDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("a document") << QStringLiteral("brief.pdf") << QByteArray("%PDF-1.7\n%") << QStringLiteral("“brief.pdf” is no picture. Save it as PNG");
        QTest::newRow("an empty file") << QStringLiteral("empty.png") << QByteArray() << QStringLiteral("“empty.png” can't be read. Check");
        QTest::newRow("a table among pictures") << QStringLiteral("plan.csv") << QByteArray("a,b\n1,2\n") << QStringLiteral("“plan.csv” is a table. Drop it alone");
        QTest::newRow("a calendar among pictures") << QStringLiteral("days.ics") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n") << QStringLiteral("“days.ics” is a calendar. Drop it alone");
        QTest::newRow("a small film") << QStringLiteral("clip.mp4") << QByteArray("\0\0\0\x18" "ftypmp42", 12) << QStringLiteral("“clip.mp4” is a film");
    }
    void whatIsNotTakenIsSaidWithItsNameAndWhatToDo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        DropDesk desk;
        desk.dropFiles({desk.write(name, bytes), desk.picture(QStringLiteral("fine.png"))}, QStringLiteral("and these words"));
        QTRY_VERIFY(!desk.session().isBusy());
        QCOMPARE(desk.names(), QStringList{QStringLiteral("fine.png")});
        QVERIFY2(desk.said().contains(words), qPrintable(desk.said()));
        QCOMPARE(desk.session().post().text, QStringLiteral("and these words"));
    }

    void aFilmOf200MegabytesIsNotEvenRead()
    {
        DropDesk desk;
        QFile film(desk.path(QStringLiteral("long.mp4")));
        QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(200LL * 1024 * 1024)); // a hole: it takes no room
        film.close();
        desk.dropFiles({film.fileName()});
        QTRY_VERIFY(desk.said().contains(QStringLiteral("“long.mp4” is a film")));
        QVERIFY(desk.session().post().media.isEmpty());
        QVERIFY(!desk.session().isBusy());
    }

    void aFolderGivesItsPictures()
    {
        DropDesk desk;
        QVERIFY(QDir(desk.folder.path()).mkpath(QStringLiteral("shoot/raw")));
        for (const char *name : {"shoot/p10.png", "shoot/p2.png", "shoot/raw/p1.png"})
            desk.picture(QString::fromLatin1(name));
        desk.write(QStringLiteral("shoot/notes.txt"), "later\n");
        desk.dropFiles({desk.path(QStringLiteral("shoot"))});
        QTRY_VERIFY(!desk.said().isEmpty());
        QCOMPARE(desk.names(), (QStringList{QStringLiteral("p2.png"), QStringLiteral("p10.png")}));
        QVERIFY2(desk.said().contains(QStringLiteral("Of the folder “shoot” only the pictures were taken; files left: 1.")), qPrintable(desk.said()));
    }

    void aFolderWithoutPicturesSaysSo()
    {
        DropDesk desk;
        QVERIFY(QDir(desk.folder.path()).mkpath(QStringLiteral("papers")));
        desk.dropFiles({desk.path(QStringLiteral("papers"))});
        QTRY_VERIFY2(desk.said().contains(QStringLiteral("There is no picture in the folder “papers”. Open the folder")), qPrintable(desk.said()));
        QVERIFY(desk.session().isLoaded()); // a post stands there for all that
    }

    void fiveHundredFilesAreCounted()
    {
        DropDesk desk;
        QStringList files;
        for (int i = 0; i < 500; ++i)
            files << desk.picture(QStringLiteral("%1.png").arg(i));
        desk.dropFiles(files);
        QTRY_VERIFY(!desk.session().isBusy());
        QCOMPARE(desk.names().size(), kRoom);
        QCOMPARE(desk.names().first(), QStringLiteral("0.png"));
        QVERIFY2(desk.said().contains(QStringLiteral("Files left: 490. Your channels have room for 10 more.")), qPrintable(desk.said()));
    }

    void fiveHundredDocumentsAreNotFiveHundredSentences()
    {
        DropDesk desk;
        QStringList files;
        for (int i = 0; i < 500; ++i)
            files << desk.write(QStringLiteral("%1.txt").arg(i), "words\n");
        desk.dropFiles(files);
        QTRY_VERIFY(desk.said().contains(QStringLiteral("496 more were left")));
        QCOMPARE(desk.said().count(QLatin1Char('\n')), 4);
    }

    void aFileThatVanishedIsNamed()
    {
        DropDesk desk;
        const QString gone = desk.picture(QStringLiteral("gone.png"));
        desk.dropFiles({gone, desk.picture(QStringLiteral("stays.png"))}, QStringLiteral("words"));
        QVERIFY(QFile::remove(gone)); // it is read later than the drop
        QTRY_VERIFY(!desk.session().isBusy());
        QVERIFY(desk.names().contains(QStringLiteral("stays.png")));
        QCOMPARE(desk.session().post().text, QStringLiteral("words"));
        QVERIFY2(desk.names().size() == 2 || desk.said().contains(QStringLiteral("gone.png")), qPrintable(desk.said()));
    }

    void aFileThatMayNotBeReadIsNamed()
    {
        DropDesk desk;
        const QString locked = desk.picture(QStringLiteral("locked.png"));
        QVERIFY(QFile::setPermissions(locked, QFile::WriteOwner));
        if (QFile file(locked); file.open(QIODevice::ReadOnly))
            QSKIP("This user may read every file.");
        desk.dropFiles({locked});
        QTRY_VERIFY2(desk.said().contains(QStringLiteral("“locked.png” can't be read. Check its rights.")), qPrintable(desk.said()));
    }

    void aTableGoesToTheImport()
    {
        DropDesk desk;
        desk.dropFiles({desk.write(QStringLiteral("Plan.CSV"), "date,text\n2027-01-01,Hello\n")});
        QCOMPARE(desk.frame->opened, QStringList{QStringLiteral("import")});
        QTRY_COMPARE(desk.frame->imports.step(), ImportPage::Columns);
    }

    void calendarsGoToTheHolidays()
    {
        DropDesk desk;
        desk.dropFiles({desk.write(QStringLiteral("days.ics"), "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Fairs\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fair\r\n"
                                                               "DTSTART;VALUE=DATE:20270105\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")});
        QCOMPARE(desk.frame->opened, QStringList{QStringLiteral("settings")});
        QTRY_VERIFY(desk.frame->settingsPage.findChild<QCheckBox *>(QStringLiteral("days-on")));
    }
};

QTEST_MAIN(TestCalendarDrops)
#include "tst_calendardrops.moc"
