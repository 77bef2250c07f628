// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "common/button.h"
#include "common/errorline.h"
#include "csv/tooltemplate.h"
#include "imports/checkstep.h"
#include "imports/findingcard.h"
#include "imports/findingspanel.h"
#include "imports/importpage.h"
#include "imports/rowtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

using namespace perennial;

namespace {

CheckedRow checkedRow(qint64 number, CheckedRow::Fate fate)
{
    CheckedRow row;
    row.row = number;
    row.fate = fate;
    row.cells = {QStringLiteral("2030-01-%1").arg(number % 28 + 1, 2, 10, QLatin1Char('0')),
                 QStringLiteral("Post number %1").arg(number)};
    if (fate == CheckedRow::Fate::Refused) {
        Finding finding;
        finding.row = number;
        finding.column = QStringLiteral("Date");
        finding.code = QStringLiteral("date-invalid");
        row.findings << finding;
    }
    return row;
}

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char *name, const char *csv)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's folder can't be written");
        file.write(csv);
        return path;
    }

    static qsizetype posts(PagesDesk &desk)
    {
        PostFilter filter;
        filter.workspace = desk.services->workspace().id;
        const auto ids = QCoro::waitFor(desk.house->posts().ids(filter));
        return ids ? ids->size() : -1;
    }

private Q_SLOTS:
    void bringsATableInMendsARowAndTakesItBack()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openFile(write("plan.csv", "Date;Time;Text\n2030-01-04;09:30;First roast\n2030-01-05;25:30;Cupping at "
                                         "home\n2030-01-06;9.30;Oat or whole?\n"));
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        QVERIFY(page->session().fields().value(2) == Field::Text);
        page->startCheck();
        ImportModel &model = page->session().model();
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_VERIFY(!page->session().isChecking());
        QCOMPARE(model.counts().needsYou, qint64(1));
        const int time = model.columnOf(Field::Time);
        QVERIFY(model.cell(model.index(1, time)).finding == FindingSeverity::Error);
        QVERIFY(model.setData(model.index(1, time), QStringLiteral("15:30"), Qt::EditRole));
        QTRY_COMPARE(model.counts().needsYou, qint64(0));
        QTRY_VERIFY(!page->session().isChecking());
        QCOMPARE(model.cell(model.index(1, time)).before, QStringLiteral("25:30"));
        QCOMPARE(model.cell(model.index(1, time)).text, QStringLiteral("15:30"));
        auto *button = page->findChild<Button *>(QStringLiteral("import"));
        QVERIFY2(button->text().contains(QStringLiteral("Bakery")), qPrintable(button->text()));
        button->click();
        QTRY_COMPARE(page->step(), ImportPage::Done);
        QCOMPARE(page->session().done()->imported, qint64(3));
        QCOMPARE(posts(desk), 3);
        page->session().undo(page->session().done()->batch);
        QTRY_COMPARE(posts(desk), 0);
    }

    void saysWhoseFileItIsAndForgetsWhatItWasTold()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openFile(write("buffer.csv", "Text,Image URL,Tags,Posting Time\nFirst roast,,,2030-01-04 09:30\n"));
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        auto *said = page->findChild<QLabel *>(QStringLiteral("template-recognised"));
        QVERIFY(said && said->text().contains(QStringLiteral("Buffer")));
        auto *tool = page->findChild<QComboBox *>(QStringLiteral("template"));
        QCOMPARE(tool->count(), toolTemplates().size() + 1);
        QVERIFY(tool->currentText().contains(QStringLiteral("Buffer")));
        // The person knows better: what the headings say in general.
        tool->setCurrentIndex(tool->findData(QStringLiteral("generic")));
        Q_EMIT tool->activated(tool->currentIndex());
        QTRY_VERIFY(!page->findChild<QLabel *>(QStringLiteral("template-recognised")));
        QCOMPARE(page->session().options.templateId, QStringLiteral("generic"));

        page->openFile(write("odd.csv", "Sutra,Što\n2030-01-05 09:30,Drugi\n"));
        QTRY_COMPARE(page->session().headings().value(0), QStringLiteral("Sutra"));
        page->session().setField(0, Field::Date);
        page->session().setField(1, Field::Text);
        page->startImport();
        QTRY_COMPARE(page->step(), ImportPage::Done);
        page->openFile(write("odd.csv", "Sutra,Što\n2030-01-06 09:30,Treći\n"));
        QTRY_VERIFY(page->findChild<QLabel *>(QStringLiteral("mapping-remembered")));
        QVERIFY(page->session().fields().value(1) == Field::Text);
        page->findChild<Button *>(QStringLiteral("forget-mapping"))->click();
        QTRY_VERIFY(!page->findChild<QLabel *>(QStringLiteral("mapping-remembered")));
        QTRY_VERIFY(!page->session().fields().value(1));
    }

    void oneAnswerServesAllDatesThatReadTwoWays()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openText(QStringLiteral("Date,Text\n03/04/2030,One\n04/05/2030,Two\n05/06/2030,Three\n"));
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        page->startCheck();
        QTRY_VERIFY(page->session().checked().has_value());
        QCOMPARE(page->session().model().counts().needsYou, qint64(3));
        const QList<FindingGroup> groups = groupsOf(*page->session().checked());
        QVERIFY(!groups.isEmpty());
        QCOMPARE(groups.first().code, QStringLiteral("date-ambiguous"));
        QCOMPARE(groups.first().count, qint64(3));
        auto *mend = page->findChild<Button *>(QStringLiteral("mend-all"));
        QVERIFY(mend);
        mend->click();
        QTRY_COMPARE(page->session().model().counts().needsYou, qint64(0));
        ImportModel &model = page->session().model();
        QCOMPARE(model.cell(model.index(0, model.columnOf(Field::Date))).text, QStringLiteral("2030-04-03"));
    }

    void aNameThatIsNoChannelGetsOne()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openText(
            QStringLiteral("Date,Time,Channels,Text\n2030-04-13,10:00,Twitter,One\n2030-04-14,10:00,Twitter,Two\n"));
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        page->startCheck();
        QTRY_VERIFY(page->session().checked().has_value());
        auto *use = page->findChild<Button *>(QStringLiteral("use-channel"));
        QVERIFY(use);
        use->click();
        QTRY_COMPARE(page->session().model().counts().ready, qint64(2));
        QVERIFY(!page->session()
                     .model()
                     .cell(page->session().model().index(0, page->session().model().columnOf(Field::Channels)))
                     .channels.isEmpty());
    }

    void pastedCellsKeepTheirLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOfCells");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("lines in a cell, as Excel and LibreOffice copy it")
            << QStringLiteral("Date\tText\r\n2030-01-04\t\"One,\nwith \"\"quotes\"\" and a second line\"\r\n2030-01-05\tTwo\r\n") << true
            << QStringList{QStringLiteral("2030-01-04"), QStringLiteral("One,\nwith \"quotes\" and a second line")};
        QTest::newRow("the same without word of a table")
            << QStringLiteral("Date\tText\n2030-01-04\t\"One\ntwo\"\n2030-01-05\tThree\n") << false << QStringList{QStringLiteral("2030-01-04"), QStringLiteral("One\ntwo")};
        QTest::newRow("one column with commas") << QStringLiteral("Text\nFresh, warm bread\nCoffee, too\n") << true << QStringList{QStringLiteral("Fresh, warm bread")};
    }

    void pastedCellsKeepTheirLines()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOfCells);
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openText(text, isOfCells ? ImportSession::Pasted::Cells : ImportSession::Pasted::Text);
        QTRY_COMPARE(page->step(), ImportPage::Columns);
        QTEST(page->session().found().rows.first(), "first");
        QCOMPARE(page->session().found().rows.size(), 2);
    }

    // The page at its check, with all rows read.
    static ImportPage *checkedPage(PagesDesk &desk, const QString &table)
    {
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openText(table);
        [&] { QTRY_COMPARE(page->step(), ImportPage::Columns); }();
        page->startCheck();
        [&] { QTRY_VERIFY(page->session().checked().has_value() && !page->session().isChecking()); }();
        return page;
    }

    static FindingCard *cardNamed(ImportPage *page, const QString &part)
    {
        // Those that were replaced go with the next turn of the event loop.
        FindingCard *found = nullptr;
        for (FindingCard *card : page->findChildren<FindingCard *>())
            found = card->accessibleName().contains(part) ? card : found;
        return found;
    }

    void aKindOfFindingShowsItsRowsAloneAndIsLifted()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        ImportPage *page = checkedPage(desk, QStringLiteral("Date,Time,Text\n2030-01-04,09:30,First\n2030-01-05,25:30,Second\n"
                                                            "2030-01-06,09:30,Ba?lang?ç\n2030-01-07,09:30,Dü?me\n"));
        ImportModel &model = page->session().model();
        QCOMPARE(model.rowCount(), 4);
        auto *only = page->findChild<QAbstractButton *>(QStringLiteral("only"));
        QVERIFY(!only->isVisible());
        FindingCard *card = cardNamed(page, QStringLiteral("Lost letters"));
        QVERIFY(card);
        QVERIFY2(card->accessibleName().contains(QLatin1Char('2')), qPrintable(card->accessibleName()));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowNumber(0), qint64(3));
        QVERIFY(only->isVisible());
        QVERIFY(only->text().contains(QStringLiteral("Lost letters")));
        QVERIFY(cardNamed(page, QStringLiteral("Lost letters"))->isChecked());
        only->click();
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!only->isVisible());
        QVERIFY(!cardNamed(page, QStringLiteral("Lost letters"))->isChecked());
        cardNamed(page, QStringLiteral("Lost letters"))->click();
        QCOMPARE(model.rowCount(), 2);
        QTest::keyClick(page->checkStep().table(), Qt::Key_Escape);
        QCOMPARE(model.rowCount(), 4);
    }

    void garbledLettersAreMendedForAllAndTakenBack()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        ImportPage *page = checkedPage(desk, QStringLiteral("Date,Time,Text\n2030-01-04,09:30,GÃ¼naydÄ±n\n2030-01-05,09:30,Right\n"
                                                            "2030-01-06,09:30,Ã–rnek bir gÃ¼n\n"));
        ImportModel &model = page->session().model();
        const int text = model.columnOf(Field::Text);
        QVERIFY(model.cell(model.index(0, text)).finding == FindingSeverity::Warning);
        FindingCard *card = cardNamed(page, QStringLiteral("Garbled letters"));
        QVERIFY(card);
        const auto *sample = card->findChild<MendSample *>();
        QVERIFY(sample && sample->accessibleName().contains(QStringLiteral("Günaydın")));
        auto *mend = card->findChild<Button *>(QStringLiteral("mend-kind"));
        QVERIFY(mend);
        mend->click();
        QTRY_COMPARE(model.cell(model.index(0, text)).text, QStringLiteral("Günaydın"));
        QTRY_VERIFY(!page->session().isChecking());
        QCOMPARE(model.cell(model.index(0, text)).before, QStringLiteral("GÃ¼naydÄ±n"));
        QVERIFY(!model.cell(model.index(0, text)).finding);
        QCOMPARE(model.cell(model.index(2, text)).text, QStringLiteral("Örnek bir gün"));
        QVERIFY(!cardNamed(page, QStringLiteral("Garbled letters")));
        QCOMPARE(model.counts().mended, qint64(2));
        auto *back = page->findChild<Button *>(QStringLiteral("take-back"));
        QVERIFY(back);
        back->click();
        QTRY_COMPARE(model.cell(model.index(0, text)).text, QStringLiteral("GÃ¼naydÄ±n"));
        QTRY_VERIFY(!page->session().isChecking());
        QVERIFY(model.cell(model.index(0, text)).before.isEmpty());
        QVERIFY(cardNamed(page, QStringLiteral("Garbled letters")));
        QVERIFY(!page->findChild<Button *>(QStringLiteral("take-back")));
    }

    void allRowsOfAKindAreLeftOut()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        ImportPage *page = checkedPage(desk, QStringLiteral("Date,Time,Text\n2030-01-04,09:30,First\n2030-01-05,09:30,#NAME?\n"
                                                            "2030-01-06,09:30,#REF!\n"));
        FindingCard *card = cardNamed(page, QStringLiteral("An error of the spreadsheet"));
        QVERIFY(card);
        card->findChild<Button *>(QStringLiteral("leave-kind"))->click();
        QTRY_COMPARE(page->session().model().counts().leftOut, qint64(2));
        QCOMPARE(page->session().model().counts().ready, qint64(1));
    }

    void aHundredThousandFindingsAreCountedNotListed()
    {
        ImportReport report;
        for (qint64 row = 1; row <= 100000; ++row) {
            Finding finding;
            finding.row = row;
            finding.code = row % 2 ? QStringLiteral("near-same") : QStringLiteral("mojibake");
            finding.severity = FindingSeverity::Warning;
            finding.suggestion = row % 4 == 0 ? QStringLiteral("as it was") : QString();
            report.warnings << finding;
        }
        const QList<FindingGroup> groups = groupsOf(report);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().count, qint64(50000));
        const FindingGroup &mojibake = groups.at(groups.at(0).code == QLatin1String("mojibake") ? 0 : 1);
        QCOMPARE(mojibake.mendable, qint64(25000));
        QCOMPARE(mojibake.first.row, qint64(2));
        QCOMPARE(mojibake.sample.row, qint64(4));
        QCOMPARE(rowsOf(report, mojibake.kind()).size(), 50000);
    }

    void whatIsNoTableSaysWhy()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ImportPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->openFile(m_folder.filePath(QStringLiteral("not-there.csv")));
        auto *error = page->findChild<ErrorLine *>();
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->accessibleName().contains(QStringLiteral("not-there.csv")),
                 qPrintable(error->accessibleName()));
        QCOMPARE(page->step(), ImportPage::File);
    }

    void theModelHoldsAHundredThousandRows()
    {
        using Fate = CheckedRow::Fate;
        ImportModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setShape({QStringLiteral("Date"), QStringLiteral("Text")}, {Field::Date, Field::Text});
        model.beginCheck();
        QList<CheckedRow> group;
        for (qint64 number = 1; number <= 100000; ++number) {
            group << checkedRow(number, number % 300 == 0 ? Fate::Refused : Fate::Ready);
            if (group.size() == 10000) {
                model.add(group);
                group.clear();
            }
        }
        model.endCheck();
        QCOMPARE(model.rowCount(), 100000);
        QCOMPARE(model.counts().needsYou, qint64(333));
        model.setFilter(RowFilter::NeedsYou, {});
        QCOMPARE(model.rowCount(), 333);
        QCOMPARE(model.rowNumber(0), qint64(300));
        QCOMPARE(model.shownRowOf(600), 1);
        QCOMPARE(model.shownRowOf(601), -1);
        model.beginCheck();
        QList<CheckedRow> mended;
        for (qint64 number = 1; number <= 1000; ++number)
            mended << checkedRow(number, Fate::Ready);
        model.add(mended);
        QCOMPARE(model.rowCount(), 333); // nothing jumps
        QCOMPARE(model.counts().needsYou, qint64(330));
        model.endCheck(); // a shorter file
        model.setFilter(RowFilter::All, QStringLiteral("number 99"));
        QCOMPARE(model.counts().all, qint64(1000));
        QCOMPARE(model.rowCount(), 11); // 99 and 990 to 999
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
