// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/healthsheet.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

namespace {

HealthSheet sheetOf(int channels, const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    HealthSheet sheet;
    sheet.client = QStringLiteral("Slow Coffee");
    sheet.colour = QColor(0x7A, 0x3B, 0x78);
    sheet.locale = locale;
    sheet.printedAt = QDateTime(QDate(2026, 11, 26), QTime(12, 40));
    for (int i = 0; i < channels; ++i) {
        HealthSheetChannel channel;
        channel.name = QStringLiteral("Channel %1").arg(i + 1);
        channel.network = QStringLiteral("Mastodon");
        channel.state = QStringLiteral("Gone quiet");
        channel.sentence = QStringLiteral("No post for 41 days. It usually posts about every 9 days.");
        for (int week = 0; week < 52; ++week)
            channel.weeks << (week < 46 ? 1 + week % 3 : 0);
        channel.silent = 6;
        channel.plan = QStringLiteral("Maintenance since 12 October 2026");
        channel.next = QStringLiteral("Next: Look at messages and comments, 27 November 2026");
        sheet.channels << channel;
    }
    return sheet;
}

QImage painted(const HealthPrint &print, int page)
{
    QImage image((print.pageSize() / kSheetUnits).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1 / kSheetUnits, 1 / kSheetUnits);
    print.paintPage(painter, page);
    return image;
}

} // namespace

class TestHealthSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientBeginsOnAPageOfItsOwn();
    void channelsBreakIntoPagesAndNoneIsLost_data();
    void channelsBreakIntoPagesAndNoneIsLost();
    void nothingIsPaintedBeyondTheMargins_data();
    void nothingIsPaintedBeyondTheMargins();
    void theYearRunsTheOtherWayInPersian();
    void aPlaceThatCantBeWrittenIsSaid();
};

void TestHealthSheet::aClientBeginsOnAPageOfItsOwn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.pdf"));
    const auto pages = HealthPrint::writePdf({sheetOf(2), sheetOf(0)}, path);
    QVERIFY(pages);
    QCOMPARE(*pages, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(QString::fromLatin1(pdf).count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b"))), 2);
}

void TestHealthSheet::channelsBreakIntoPagesAndNoneIsLost_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("pages");
    QTest::newRow("none is a page that says so") << 0 << 1;
    QTest::newRow("a few fit onto one") << 5 << 1;
    QTest::newRow("many take more") << 30 << 5;
}

void TestHealthSheet::channelsBreakIntoPagesAndNoneIsLost()
{
    QFETCH(int, channels);
    const HealthPrint print(sheetOf(channels));
    QTEST(print.pageCount(), "pages");
}

void TestHealthSheet::nothingIsPaintedBeyondTheMargins_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("in English") << QLocale(QLocale::English);
    QTest::newRow("in Persian") << QLocale(QLocale::Persian);
}

void TestHealthSheet::nothingIsPaintedBeyondTheMargins()
{
    QFETCH(QLocale, locale);
    HealthSheet sheet = sheetOf(12, locale);
    sheet.client = QString(200, QLatin1Char('W'));
    for (HealthSheetChannel &channel : sheet.channels) {
        channel.name = QString(100, QLatin1Char('W'));
        channel.sentence = QString(900, QLatin1Char('W'));
        channel.next = QString(300, QLatin1Char('W'));
    }
    const HealthPrint print(sheet);
    const QImage image = painted(print, 0);
    const QRect inner = image.rect().adjusted(30, 30, -30, -30);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inner.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                QFAIL(qPrintable(QStringLiteral("ink at %1, %2").arg(x).arg(y)));
        }
    }
}

void TestHealthSheet::theYearRunsTheOtherWayInPersian()
{
    const QImage english = painted(HealthPrint(sheetOf(1)), 0);
    const QImage persian = painted(HealthPrint(sheetOf(1, QLocale(QLocale::Persian))), 0);
    const auto darkIn = [](const QImage &image, int from, int to) {
        int dark = 0;
        for (int y = 116; y < 138; ++y) { // where the bars stand
            for (int x = from; x < to; ++x)
                dark += qGray(image.pixel(x, y)) < 120 ? 1 : 0;
        }
        return dark;
    };
    const int edge = 60; // of the silent weeks
    const int wide = english.width();
    QVERIFY(darkIn(english, 36, edge + 36) > 3 * darkIn(english, wide - 36 - edge, wide - 36));
    QVERIFY(darkIn(persian, wide - 36 - edge, wide - 36) > 3 * darkIn(persian, 36, edge + 36));
}

void TestHealthSheet::aPlaceThatCantBeWrittenIsSaid()
{
    const auto pages = HealthPrint::writePdf({sheetOf(1)}, QStringLiteral("/not/there/h.pdf"));
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, QStringLiteral("file-unwritable"));
}

QTEST_MAIN(TestHealthSheet)
#include "tst_healthsheet.moc"
