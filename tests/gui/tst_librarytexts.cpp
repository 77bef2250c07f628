// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What helps with writing for the library, and the ways into it: tables, posts that did well; and out of it by drag.

#include "librarydesk.h"
#include "viewsdesk.h"

#include "calendar/weekview.h"
#include "common/errorline.h"
#include "library/itempanel.h"
#include "common/librarydrag.h"
#include "library/libraryimportpanel.h"
#include "library/nearpanel.h"
#include "library/promotepanel.h"
#include "library/rewordinghelp.h"
#include "library/wordingeditor.h"

#include <QComboBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace perennial;

namespace {

struct TextsDesk : LibraryTestDesk
{
    TextsDesk()
    {
        tips = sample->category(QStringLiteral("Tips"));
        open();
    }
    template <class Panel> Panel *find() const
    {
        for (Panel *each : window.findChildren<Panel *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    ItemPanel *newItem(const QString &text)
    {
        page->newItem();
        auto *panel = find<ItemPanel>();
        panel->wordings().text()->setPlainText(text);
        return panel;
    }
    LibraryCategory tips;
};

QStringList textsOf(const ItemPanel &panel)
{
    QStringList texts;
    for (const Wording &wording : panel.edited().wordings)
        texts << wording.text;
    return texts;
}

} // namespace

class TestLibraryTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordingThatIsNearlyTheSameIsTold()
    {
        TextsDesk desk;
        ItemPanel *panel = desk.newItem(QStringLiteral("Filter grind: start at coarse sand, then listen to the cup."));
        auto *near = panel->findChild<ErrorLine *>(QStringLiteral("nearWording"));
        QVERIFY(near && !near->isVisible());
        panel->wordings().addWording(QStringLiteral("Filter grind: start at coarse sand and then listen to the cup!"));
        QTRY_VERIFY(near->isVisible());
        panel->wordings().text()->setPlainText(QStringLiteral("Too bitter? Coarser."));
        QTRY_VERIFY(!near->isVisible());
    }

    void otherBeginningsAreOfferedAndTaken()
    {
        TextsDesk desk;
        ItemPanel *panel = desk.newItem(QStringLiteral("We roast 60 bags a week. Do you know which one is yours?"));
        QPointer<QAbstractButton> question;
        QTRY_VERIFY((question = panel->findChild<QAbstractButton *>(QStringLiteral("reword-question-first"))));
        QVERIFY(!question->accessibleDescription().isEmpty());
        const QString offered = question->accessibleDescription();
        question->click();
        QTRY_COMPARE(textsOf(*panel).size(), 2);
        QCOMPARE(textsOf(*panel)[1], offered);
        QTRY_VERIFY(!question); // what is there is not offered again
    }

    void variablesAreCheckedAndSpintaxBecomesWordings()
    {
        TextsDesk desk;
        ItemPanel *panel = desk.newItem(QStringLiteral("Happy {wekday}, friends"));
        auto *fault = panel->findChild<ErrorLine *>(QStringLiteral("wordingFault"));
        QTRY_VERIFY(fault->isVisible());
        panel->wordings().text()->setPlainText(QStringLiteral("{Hello|Hi} {friends|all}"));
        auto *spin = panel->findChild<QAbstractButton *>(QStringLiteral("spin"));
        QTRY_VERIFY(spin->isVisible());
        QVERIFY(!fault->isVisible());
        spin->click();
        QCOMPARE(textsOf(*panel).size(), 4);
        QVERIFY(textsOf(*panel).contains(QStringLiteral("Hi all")));
        QTRY_VERIFY(!spin->isVisible());
    }

    void whatIsNearlyTheSameIsShownSideBySideAndMerged()
    {
        TextsDesk desk;
        LibraryEdit edit;
        for (const char *text : {"Rinse the paper before you brew, always with hot water", "Rinse the paper before you brew always with hot water!", "Weigh the beans"}) {
            LibraryItem item;
            item.category = desk.tips.category.id;
            item.wordings = {{{}, 0, QString::fromLatin1(text)}};
            edit.items << item;
        }
        (void)QCoro::waitFor(desk.house->evergreen().change(desk.services->workspace().id, edit)).value();
        desk.tell();
        QTRY_COMPARE(desk.titles().size(), 3);
        desk.press("findNear");
        auto *panel = desk.find<NearPanel>();
        auto *pairs = panel->findChild<QListWidget *>(QStringLiteral("nearPairs"));
        QTRY_COMPARE(pairs->count(), 1);
        desk.press("keepSecond");
        QTRY_COMPARE(desk.kept().size(), 2);
        QCOMPARE(pairs->count(), 0);
        QTRY_COMPARE(desk.titles().size(), 2);
        desk.services->undo.undo();
        QTRY_COMPARE(desk.kept().size(), 3);
    }

    void aTableComesInAsOneStep()
    {
        TextsDesk desk;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tips.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text,category\nRinse the paper,Tips\nWeigh it,News\n,Tips\n");
        file.close();
        auto *panel = new LibraryImportPanel(*desk.services, desk.theme, *desk.shell, &desk.window, path);
        QPointer<LibraryImportPanel> alive(panel);
        auto *import = panel->findChild<QAbstractButton *>(QStringLiteral("importNow"));
        QTRY_VERIFY(import->isEnabled());
        QCOMPARE(desk.kept().size(), 0); // looked at only
        auto *findings = panel->findChild<QListWidget *>(QStringLiteral("importFindings"));
        QVERIFY(findings->isVisible() && findings->item(0)->text().contains(QLatin1Char('3')));
        import->click();
        QTRY_COMPARE(desk.kept().size(), 2);
        QTRY_VERIFY(!alive);
        desk.services->undo.undo();
        QTRY_COMPARE(desk.kept().size(), 0);
    }

    void aPostBecomesAnItemAndBack()
    {
        TextsDesk desk;
        Post post;
        post.workspace = desk.services->workspace().id;
        post.text = QStringLiteral("This one did well");
        const Post saved = QCoro::waitFor(desk.house->posts().save(post)).value();
        promotePost(*desk.services, desk.theme, *desk.shell, &desk.window, saved.id);
        QTRY_VERIFY(desk.window.findChild<ModalPanel *>(QStringLiteral("promotePanel")));
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("promotePanel"));
        auto *category = panel->findChild<QComboBox *>(QStringLiteral("promoteCategory"));
        QCOMPARE(category->itemText(0), QStringLiteral("Tips"));
        category->setEditText(QStringLiteral("Best of"));
        QTest::keyClick(category, Qt::Key_Return);
        QTRY_COMPARE(desk.kept().size(), 1);
        QCOMPARE(desk.kept().first().wordings.first().text, QStringLiteral("This one did well"));
        // A second time is told.
        promotePost(*desk.services, desk.theme, *desk.shell, &desk.window, saved.id);
        ErrorLine *told = nullptr;
        QTRY_VERIFY((panel = desk.find<ModalPanel>()) && panel->objectName() == QLatin1String("promotePanel"));
        QTest::keyClick(panel->findChild<QComboBox *>(QStringLiteral("promoteCategory")), Qt::Key_Return);
        QTRY_VERIFY((told = panel->findChild<ErrorLine *>()) && told->isVisible());
        QCOMPARE(desk.kept().size(), 1);
    }

    void itemsAreDroppedIntoTheWeek()
    {
        sample::ViewsDesk desk(QStringLiteral("week"), sample::fillWeek);
        const QScopedPointer<QMimeData> items(librarydrag::mimeOf({EvergreenId{7}, EvergreenId{8}}));
        const QPoint at = desk.as<WeekView>().pointOf(sample::kMonday.addDays(3), QTime(6, 0));
        QDragEnterEvent enter(at, Qt::CopyAction, items.data(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(desk.port(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, items.data(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(desk.port(), &drop);
        const auto isNew = [](const CalendarEntry &entry) { return entry.text == QLatin1String("7") || entry.text == QLatin1String("8"); };
        QCOMPARE(std::count_if(desk.source.entries.cbegin(), desk.source.entries.cend(), isNew), 2);
        QCOMPARE(desk.source.entries.last().date, sample::kMonday.addDays(3));
    }
};

QTEST_MAIN(TestLibraryTexts)
#include "tst_librarytexts.moc"
