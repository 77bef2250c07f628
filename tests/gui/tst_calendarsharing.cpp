// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the calendar, and the answers that come back: with real services on a house in memory.

#include "pagesdesk.h"

#include "boot/reviewpage.h"
#include "calendar/calendarpage.h"
#include "common/modalpanel.h"
#include "window/calendardesk.h"
#include "window/calendarsharing.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace perennial;

namespace {

struct SharingDesk : PagesDesk
{
    SharingDesk()
    {
        openSample();
        PageContext context{theme, settings, *shell, services.get()};
        page = qobject_cast<CalendarPage *>(makeCalendarPage(context));
        sharing = page->findChild<CalendarSharing *>();
        show(page);
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    MemorySettings settings;
    QTemporaryDir folder;
    CalendarPage *page = nullptr;
    CalendarSharing *sharing = nullptr;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString attribute(const QString &html, const char *name)
{
    return QRegularExpression(QLatin1String(name) + QStringLiteral("=\"([^\"]+)\"")).match(html).captured(1);
}

// What the page saves when the first post is approved.
QByteArray answersTo(const QString &html)
{
    const QJsonObject answer{{QStringLiteral("post"), attribute(html, "data-post")},
                             {QStringLiteral("version"), attribute(html, "data-version").toInt()},
                             {QStringLiteral("sha256"), attribute(html, "data-sha256")},
                             {QStringLiteral("answer"), QStringLiteral("change")},
                             {QStringLiteral("comment"), QStringLiteral("Shorter, please")},
                             {QStringLiteral("answeredAt"), QStringLiteral("2026-11-22T10:00:00Z")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("perennial-review")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("pack"), attribute(html, "data-pack")},
                                     {QStringLiteral("token"), attribute(html, "data-token")},
                                     {QStringLiteral("reviewer"), QStringLiteral("Aylin")},
                                     {QStringLiteral("savedAt"), QStringLiteral("2026-11-22T10:00:00Z")},
                                     {QStringLiteral("answers"), QJsonArray{answer}}})
        .toJson();
}

} // namespace

class TestCalendarSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuHasEveryWayOut()
    {
        SharingDesk desk;
        auto *button = desk.page->findChild<QAbstractButton *>(QStringLiteral("calendarShare"));
        QVERIFY(button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        button->click();
        auto *menu = desk.page->findChild<QMenu *>(QStringLiteral("calendarShareMenu"));
        QVERIFY(menu);
        QStringList ids;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                ids << action->objectName();
        }
        const QString all = QStringLiteral("share-print share-pdf share-chosen share-csv share-xlsx share-tools share-ics share-review share-read");
        QCOMPARE(ids.join(QLatin1Char(' ')), all);
        QCOMPARE(desk.page->findChild<QAction *>(QStringLiteral("share-print"))->shortcut(),
                 QKeySequence(QKeySequence::Print));
        menu->close();
    }

    void whereTheHeaderIsNarrowItIsInTheMenuOfViews()
    {
        SharingDesk desk;
        auto *share = desk.page->findChild<QAbstractButton *>(QStringLiteral("calendarShare"));
        QWidget *header = share->parentWidget();
        desk.window.resize(header->minimumSizeHint().width(), 600);
        QTRY_VERIFY(!share->isVisible());
        desk.page->findChild<QAbstractButton *>(QStringLiteral("calendarView"))->click();
        auto *menu = desk.page->findChild<QMenu *>(QStringLiteral("calendarViewMenu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(desk.page->findChild<QAction *>(QStringLiteral("share-pdf"))));
        menu->close();
        desk.window.resize(1440, 900);
        QTRY_VERIFY(share->isVisible());
    }

    void everyFileIsWritten_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("a PDF") << int(ShareFile::Pdf) << QByteArray("%PDF-");
        QTest::newRow("a table") << int(ShareFile::Csv) << QByteArray();
        QTest::newRow("a spreadsheet") << int(ShareFile::Xlsx) << QByteArray("PK");
        QTest::newRow("the form of Buffer") << int(ShareFile::Buffer) << QByteArray("Text,Image URL,Tags,Posting Time");
        QTest::newRow("the form of Publer") << int(ShareFile::Publer) << QByteArray("Date - Intl. format or prompt,Text,");
        QTest::newRow("the form of SocialBee") << int(ShareFile::SocialBee) << QByteArray("text,link,imageUrls,");
        QTest::newRow("a calendar file") << int(ShareFile::Ics) << QByteArray("BEGIN:VCALENDAR");
        QTest::newRow("a review page") << int(ShareFile::Review) << QByteArray("<!DOCTYPE html>");
    }

    void everyFileIsWritten()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, begins);
        for (const QString &view :
             {QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("agenda"), QStringLiteral("year")}) {
            SharingDesk desk;
            desk.page->showView(view);
            desk.sharing->saveTo(ShareFile(kind), desk.path(QStringLiteral("out")));
            QTRY_COMPARE(desk.shell->notices().count(), 1);
            const QByteArray bytes = bytesOf(desk.path(QStringLiteral("out")));
            QVERIFY(!bytes.isEmpty());
            QVERIFY2(bytes.startsWith(begins), bytes.left(60).constData());
        }
    }

    void onlyWhatIsChosenIsExported()
    {
        SharingDesk desk;
        desk.page->showView(QStringLiteral("month"));
        auto *only = desk.page->findChild<QAction *>(QStringLiteral("share-chosen"));
        QVERIFY(only && !only->isVisible());
        QTRY_VERIFY(desk.page->context().model.entries().size() > 2);
        QList<PostId> posts;
        for (const CalendarEntry &entry : desk.page->context().model.entries())
            posts << entry.post;
        desk.page->context().selection.setPosts(posts.mid(0, 2));
        QVERIFY(only->isVisible() && only->isChecked());
        desk.sharing->saveTo(ShareFile::Csv, desk.path(QStringLiteral("two.csv")));
        QTRY_COMPARE(desk.shell->notices().count(), 1);
        only->setChecked(false);
        desk.sharing->saveTo(ShareFile::Csv, desk.path(QStringLiteral("all.csv")));
        QTRY_COMPARE(desk.shell->notices().count(), 2);
        const qsizetype two = bytesOf(desk.path(QStringLiteral("two.csv"))).count('\n');
        const qsizetype all = bytesOf(desk.path(QStringLiteral("all.csv"))).count('\n');
        QVERIFY2(two < all, qPrintable(QStringLiteral("%1 of %2 lines").arg(two).arg(all)));
        QCOMPARE(two, 3); // the headings and two posts
    }

    void aPlaceThatCantBeWrittenIsSaid()
    {
        SharingDesk desk;
        desk.sharing->saveTo(ShareFile::Pdf, QStringLiteral("/not/there/m.pdf"));
        QTRY_COMPARE(desk.shell->notices().count(), 1);
    }

    void answersAreShownThenAppliedThenTakenBack()
    {
        SharingDesk desk;
        desk.page->showView(QStringLiteral("month"));
        const QString page = desk.path(QStringLiteral("page.html"));
        desk.sharing->saveTo(ShareFile::Review, page);
        QTRY_COMPARE(desk.shell->notices().count(), 1);
        const QString html = QString::fromUtf8(bytesOf(page));
        const auto post = PostId::fromString(attribute(html, "data-post"));
        QVERIFY(post);
        QFile answers(desk.path(QStringLiteral("a.perennial-review.json")));
        QVERIFY(answers.open(QIODevice::WriteOnly));
        answers.write(answersTo(html));
        answers.close();

        desk.sharing->readReview(answers.fileName());
        ModalPanel *panel = nullptr;
        QTRY_VERIFY((panel = desk.window.findChild<ModalPanel *>(QStringLiteral("review-panel"))));
        const auto before = QCoro::waitFor(desk.house->posts().load(desk.services->workspace().id, *post));
        QVERIFY(before && !before->notes.contains(QStringLiteral("Shorter, please")));
        panel->findChild<QAbstractButton *>(QStringLiteral("review-apply"))->click();
        const auto notes = [&] {
            const auto now = QCoro::waitFor(desk.house->posts().load(desk.services->workspace().id, *post));
            return now ? now->notes : QString();
        };
        QTRY_VERIFY(notes().contains(QStringLiteral("Shorter, please")));
        QTRY_VERIFY(desk.services->undo.canUndo());
        desk.services->undo.undo();
        QTRY_COMPARE(notes(), before->notes);
    }

    void aFileThatIsNoneIsRefused()
    {
        SharingDesk desk;
        QFile file(desk.path(QStringLiteral("x.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        desk.sharing->readReview(file.fileName());
        QTRY_COMPARE(desk.shell->notices().count(), 1);
        QVERIFY(!desk.window.findChild<ModalPanel *>(QStringLiteral("review-panel")));
    }
};

QTEST_MAIN(TestCalendarSharing)
#include "tst_calendarsharing.moc"
