// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/calendarprint.h"
#include "print/sheetbadges.h"
#include "print/sheetsample.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

const QString kText = QStringLiteral("Slow Friday is here");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesIn(const QByteArray &pdf)
{
    int count = 0;
    for (auto each = QRegularExpression(QStringLiteral("/Type\\s*/Page\\b")).globalMatch(QString::fromLatin1(pdf));
         each.hasNext(); each.next())
        ++count;
    return count;
}

QImage shapeOf(EntryState state)
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStateShape(painter, QRectF(0, 0, 32, 32), state, Qt::black);
    return image;
}

} // namespace

class TestCalendarPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfHasItsPages_data();
    void aPdfHasItsPages();
    void thePdfSaysWhoseItIs();
    void cancellingLeavesNoFile();
    void aPlaceThatCantBeWrittenIsSaid();
    void nothingIsPaintedBeyondTheMargins_data();
    void nothingIsPaintedBeyondTheMargins();
    void statesAreToldApartWithoutColour();
};

void TestCalendarPrint::aPdfHasItsPages_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("posts");
    QTest::newRow("an empty month") << int(SheetKind::Month) << 0;
    QTest::newRow("a month of 600 posts") << int(SheetKind::Month) << 600;
    QTest::newRow("weeks") << int(SheetKind::Week) << 40;
    QTest::newRow("an agenda") << int(SheetKind::Agenda) << 40;
}

void TestCalendarPrint::aPdfHasItsPages()
{
    QFETCH(int, kind);
    QFETCH(int, posts);
    QTemporaryDir folder;
    CalendarSheet sheet = emptySheet(SheetKind(kind));
    addPosts(sheet, posts, kText);
    int told = 0;
    PrintWatch watch;
    watch.progress = [&told](int done, int) { told = done; };
    const QString path = folder.filePath(QStringLiteral("m.pdf"));
    const auto pages = CalendarPrint::writePdf(sheet, path, watch);
    QVERIFY(pages);
    QCOMPARE(*pages, CalendarPrint(sheet).pageCount());
    QCOMPARE(told, *pages);
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesIn(pdf), *pages);
}

void TestCalendarPrint::thePdfSaysWhoseItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.pdf"));
    QVERIFY(CalendarPrint::writePdf(emptySheet(SheetKind::Month), path, {}));
    const QByteArray pdf = bytesOf(path);
    const auto utf16 = [](const QString &text) {
        QByteArray bytes;
        for (const QChar c : text)
            bytes += QByteArray(1, char(c.row())) + QByteArray(1, char(c.cell()));
        return bytes;
    };
    QVERIFY(pdf.contains(utf16(QStringLiteral("Perennial"))));
    QVERIFY(pdf.contains(utf16(QStringLiteral("Slow Coffee"))));
}

void TestCalendarPrint::cancellingLeavesNoFile()
{
    QTemporaryDir folder;
    CalendarSheet sheet = emptySheet(SheetKind::Agenda);
    addPosts(sheet, 600, kText);
    PrintWatch watch;
    watch.cancel = std::make_shared<std::atomic<bool>>(false);
    watch.progress = [cancel = watch.cancel](int done, int) { *cancel = done == 2; };
    const QString path = folder.filePath(QStringLiteral("m.pdf"));
    const auto pages = CalendarPrint::writePdf(sheet, path, watch);
    QVERIFY(!pages);
    QVERIFY(pages.error().kind == ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestCalendarPrint::aPlaceThatCantBeWrittenIsSaid()
{
    const auto pages = CalendarPrint::writePdf(emptySheet(SheetKind::Month), QStringLiteral("/not/there/m.pdf"), {});
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, QStringLiteral("file-unwritable"));
}

void TestCalendarPrint::nothingIsPaintedBeyondTheMargins_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::Persian)}) {
        const char *language = locale.language() == QLocale::Persian ? "in Persian" : "in English";
        QTest::addRow("a month %s", language) << int(SheetKind::Month) << locale;
        QTest::addRow("a week %s", language) << int(SheetKind::Week) << locale;
        QTest::addRow("an agenda %s", language) << int(SheetKind::Agenda) << locale;
    }
}

void TestCalendarPrint::nothingIsPaintedBeyondTheMargins()
{
    QFETCH(int, kind);
    QFETCH(QLocale, locale);
    CalendarSheet sheet = emptySheet(SheetKind(kind), locale);
    sheet.client = QString(200, QLatin1Char('W'));
    addPosts(sheet, 90, QString(300, QLatin1Char('W')));
    const CalendarPrint print(sheet);
    for (int page = 0; page < std::min(print.pageCount(), 3); ++page) {
        QImage image((print.pageSize() / kSheetUnits).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1 / kSheetUnits, 1 / kSheetUnits);
        print.paintPage(painter, page);
        painter.end();
        const QRect inner = image.rect().adjusted(26, 26, -26, -26);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!inner.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                    QFAIL(qPrintable(QStringLiteral("ink at %1, %2").arg(x).arg(y)));
            }
        }
    }
}

void TestCalendarPrint::statesAreToldApartWithoutColour()
{
    QList<QImage> shapes;
    for (int i = 0; i <= int(EntryState::Cancelled); ++i) {
        const QImage shape = shapeOf(EntryState(i));
        QVERIFY2(!shapes.contains(shape), qPrintable(QString::number(i)));
        shapes << shape;
    }
}

QTEST_MAIN(TestCalendarPrint)
#include "tst_calendarprint.moc"
