// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/bluesky/blueskyimage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace perennial;

class TestBlueskyImage : public QObject
{
    Q_OBJECT

private:
    static QImage noise(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        QRandomGenerator random(7);
        for (int y = 0; y < height; ++y)
            random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), width);
        return image;
    }
    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

private Q_SLOTS:
    void a_heavy_picture_gets_light_enough()
    {
        const auto image = prepareBlueskyImage(encoded(noise(1800, 1400), "PNG"));
        QVERIFY(image);
        QVERIFY(image->bytes.size() <= kBlueskyImageBytes);
        QCOMPARE(image->mimeType, QByteArray("image/jpeg"));
        const QImage decoded = QImage::fromData(image->bytes);
        QCOMPARE(decoded.size(), QSize(image->width, image->height));
        QVERIFY(qAbs(double(image->width) / image->height - 1800.0 / 1400.0) < 0.02);
    }

    void where_a_picture_was_taken_is_not_told()
    {
        QByteArray jpeg = encoded(noise(64, 48), "JPEG");
        const QByteArray exif = QByteArray("Exif\0\0", 6) + "MM GPS 52.5200N 13.4050E";
        QByteArray segment("\xFF\xE1", 2);
        segment += char((exif.size() + 2) >> 8);
        segment += char((exif.size() + 2) & 0xFF);
        jpeg.insert(2, segment + exif);
        const auto image = prepareBlueskyImage(jpeg);
        QVERIFY(image);
        QVERIFY(!image->bytes.contains("GPS"));
        QVERIFY(!image->bytes.contains("Exif"));
    }

    void holes_stay_holes()
    {
        QImage image(64, 48, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto made = prepareBlueskyImage(encoded(image, "PNG"));
        QCOMPARE(made->mimeType, QByteArray("image/png"));
        QCOMPARE(QImage::fromData(made->bytes).pixelColor(5, 5).alpha(), 0);
    }

    void a_bomb_is_refused_before_it_is_opened()
    {
        // A PNG whose header says 60000 x 60000.
        QByteArray png = encoded(QImage(1, 1, QImage::Format_RGB32), "PNG");
        qToBigEndian<quint32>(60000, png.data() + 16);
        qToBigEndian<quint32>(60000, png.data() + 20);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bomb.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(png);
        file.close();
        const auto made = prepareBlueskyImage(file.fileName());
        QVERIFY(!made);
        QVERIFY2(made.error().code == QLatin1String("image-too-large") ||
                     made.error().code == QLatin1String("image-unreadable"),
                 qPrintable(made.error().code));
        QCOMPARE(made.error().args.first(), QStringLiteral("bomb.png"));
    }

    void what_is_no_picture_is_refused()
    {
        QCOMPARE(prepareBlueskyImage(QByteArray("<html>")).error().code, QStringLiteral("image-unreadable"));
        QCOMPARE(prepareBlueskyImage(QStringLiteral("/nowhere/x.png")).error().code, QStringLiteral("image-missing"));
    }

    void the_same_picture_always_gives_the_same_bytes()
    {
        const QByteArray png = encoded(noise(300, 200), "PNG");
        QCOMPARE(prepareBlueskyImage(png)->bytes, prepareBlueskyImage(png)->bytes);
    }
};

QTEST_GUILESS_MAIN(TestBlueskyImage)
#include "tst_blueskyimage.moc"
