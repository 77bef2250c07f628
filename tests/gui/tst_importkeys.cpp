// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import with the keyboard alone, in Persian, from right to left: a table is pasted, its columns are said, a cell is mended,
// all rows of a kind are left out, the week is looked at, and the rest comes in.

#include "pagesdesk.h"

#include "imports/checkstep.h"
#include "imports/importpage.h"
#include "imports/importpreview.h"
#include "imports/importwords.h"
#include "imports/rowtable.h"

#include <QClipboard>

using namespace perennial;

namespace {

const QString kTable = QStringLiteral("تاریخ\tساعت\tمتن\n"
                                      "2030-01-04\t09:30\tسلام دوستان\n"
                                      "2030-01-05\t25:30\tقهوهٔ تازه\n"
                                      "2030-01-06\t09:30\tBa?lang?ç\n");

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

// Goes on with Tab until a widget of that name (that says that it is about something) has the focus.
bool tabTo(const QString &name, const QString &about = {})
{
    for (int i = 0; i < 200; ++i) {
        const QWidget *now = QApplication::focusWidget();
        if (now && now->objectName() == name && now->accessibleDescription().contains(about))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace

class TestImportKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void fromThePasteToThePosts()
    {
        applyLanguage(QStringLiteral("fa"));
        PagesDesk desk;
        desk.addClient(QStringLiteral("نانوایی"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);

        QApplication::clipboard()->setText(kTable);
        page->findChild<QAbstractButton *>(QStringLiteral("choose"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        QVERIFY(page->session().fields().contains(std::optional(Field::Text)));

        QVERIFY(tabTo(QStringLiteral("check")));
        press(Qt::Key_Space);
        QTRY_VERIFY(page->session().checked().has_value() && !page->session().isChecking());

        // The table has the focus: down to the bad time, which is typed over.
        ImportModel &model = page->session().model();
        QCOMPARE(model.counts().needsYou, qint64(1));
        RowTable *table = page->checkStep().table();
        QVERIFY(table->hasFocus());
        table->setCurrentIndex(model.index(0, model.columnOf(Field::Time)));
        press(Qt::Key_Down);
        press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("15:30"));
        press(Qt::Key_Return);
        QTRY_COMPARE(model.counts().needsYou, qint64(0));
        QTRY_VERIFY(!page->session().isChecking());

        // What lost its letters is left out, all of the kind.
        QVERIFY(tabTo(QStringLiteral("leave-kind"), findingTitle(QStringLiteral("letters-lost"), {})));
        press(Qt::Key_Space);
        QTRY_COMPARE(model.counts().leftOut, qint64(1));
        QTRY_VERIFY(!page->session().isChecking());

        // The week, and back.
        press(Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(page->preview().isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!page->preview().isVisible());

        QVERIFY(tabTo(QStringLiteral("import")));
        press(Qt::Key_Space);
        QTRY_COMPARE(page->step(), ImportPage::Done);
        QCOMPARE(page->session().done()->imported, 2);
    }
};

QTEST_MAIN(TestImportKeys)
#include "tst_importkeys.moc"
