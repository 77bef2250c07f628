// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/chip.h"
#include "imports/importpage.h"
#include "imports/resultstep.h"
#include "imports/rowtable.h"

#include <QLabel>
#include <QSignalSpy>

using namespace perennial;

namespace {

// The second can't come in, the fourth says what the third says.
constexpr auto kTable = "Date;Time;Text\n2030-01-07;09:30;First roast\n2030-01-08;25:30;Never\n2030-01-09;10:00;Latte art\n"
                        "2030-01-09;10:00;Latte art\n2030-01-29;12:00;Cold brew\n";

} // namespace

class TestImportResult : public QObject
{
    Q_OBJECT

    struct Desk : PagesDesk
    {
        Desk()
        {
            addClient(QStringLiteral("Bakery"));
            page = new ImportPage(*services, theme, *shell);
            show(page);
        }
        void import()
        {
            page->openText(QString::fromUtf8(kTable));
            QTRY_COMPARE(page->step(), ImportPage::Columns);
            page->startCheck();
            QTRY_VERIFY(page->session().checked().has_value() && !page->session().isChecking());
            page->startImport();
            QTRY_COMPARE(page->step(), ImportPage::Done);
        }
        RowTable &table() const { return *page->findChild<ResultStep *>()->table(); }
        ImportModel &model() const { return page->session().model(); }
        Chip *chip(const char *name) const { return page->findChild<Chip *>(QString::fromLatin1(name)); }
        QString words() const { return page->findChild<QLabel *>(QStringLiteral("result-words"))->text(); }
        Button *button(const char *name) const { return page->findChild<Button *>(QString::fromLatin1(name)); }
        Post post(PostId id) const
        {
            const auto found = QCoro::waitFor(house->posts().details(services->workspace().id, id));
            return found ? found->post : Post();
        }
        ImportPage *page = nullptr;
    };

private Q_SLOTS:
    void everyRowHasItsFateAndTheChipsCountAndFilter()
    {
        Desk desk;
        desk.import();
        QCOMPARE(desk.model().rowCount(), 5);
        const QList<std::pair<const char *, int>> chips{
            {"result-all", 5}, {"result-in", 3}, {"result-refused", 1}, {"result-doubles", 1}};
        for (const auto &[name, count] : chips) {
            Chip *chip = desk.chip(name);
            QVERIFY2(chip->isVisible(), name);
            QVERIFY2(chip->text().endsWith(QString::number(count)), qPrintable(chip->text()));
            chip->click();
            QVERIFY2(chip->isChecked(), name);
            QCOMPARE(desk.model().rowCount(), count);
        }
        QVERIFY(!desk.chip("result-left-out")->isVisible());
        QCOMPARE(desk.model().rowNumber(0), qint64(4)); // the double
        desk.chip("result-refused")->click();
        desk.table().setCurrentIndex(desk.model().index(0, ImportModel::kFirstCell));
        QVERIFY2(desk.words().startsWith(QStringLiteral("Row 2: refused.")), qPrintable(desk.words()));
        QVERIFY2(desk.words().size() > 20, "no reason is said");
        QVERIFY(!desk.button("open-post")->isVisible());
        QVERIFY(!(desk.model().flags(desk.model().index(0, ImportModel::kFirstCell)) & Qt::ItemIsEditable));
    }

    void aRowThatCameInOpensItsPost()
    {
        Desk desk;
        desk.import();
        QSignalSpy opened(desk.page, &ImportPage::postOpened);
        desk.table().setCurrentIndex(desk.model().index(2, ImportModel::kFirstCell));
        QVERIFY2(desk.words().startsWith(QStringLiteral("Row 3: came in")), qPrintable(desk.words()));
        QVERIFY(desk.button("open-post")->isVisible());
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(desk.post(opened.first().first().value<PostId>()).text, QStringLiteral("Latte art"));
        desk.table().setCurrentIndex(desk.model().index(1, ImportModel::kFirstCell)); // refused
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        desk.table().setCurrentIndex(desk.model().index(4, ImportModel::kFirstCell));
        desk.button("open-post")->click();
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(desk.post(opened.last().first().value<PostId>()).text, QStringLiteral("Cold brew"));
    }

    void afterTakingBackWhatStaysCanBeSeen()
    {
        Desk desk;
        desk.import();
        const BatchId batch = desk.page->session().done()->batch;
        const auto third = QCoro::waitFor(desk.house->imports().postOfRow(desk.services->workspace().id, batch, 3));
        QVERIFY(third);
        Post edited = desk.post(*third);
        edited.text = QStringLiteral("Latte art, edited");
        QVERIFY(QCoro::waitFor(desk.house->posts().save(edited)));
        desk.button("undo")->click();
        QTRY_VERIFY(desk.button("see-kept"));
        QVERIFY2(desk.chip("result-taken-back")->text().endsWith(QLatin1Char('2')), qPrintable(desk.chip("result-taken-back")->text()));
        desk.button("see-kept")->click();
        QCOMPARE(desk.model().rowCount(), 1);
        QCOMPARE(desk.model().rowNumber(0), qint64(3));
        QSignalSpy opened(desk.page, &ImportPage::postOpened);
        desk.button("open-post")->click();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().value<PostId>() == *third);
        desk.chip("result-taken-back")->click();
        QCOMPARE(desk.model().rowCount(), 2);
        desk.table().setCurrentIndex(desk.model().index(0, ImportModel::kFirstCell));
        QVERIFY2(desk.words().contains(QStringLiteral("taken back")), qPrintable(desk.words()));
        QVERIFY(!desk.button("open-post")->isVisible());
        const auto gone = QCoro::waitFor(desk.house->imports().postOfRow(desk.services->workspace().id, batch, 1));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, QStringLiteral("row-post-gone"));
    }
};

QTEST_MAIN(TestImportResult)
#include "tst_importresult.moc"
