// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/mediafolder.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace perennial;

namespace {

QByteArray picture(int width, int height, const char *format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray png(int width, int height)
{
    return picture(width, height, "PNG");
}

int files(const QString &folder)
{
    int count = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
        ++count;
    return count;
}

} // namespace

class TestMediaFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesAreKeptOnce()
    {
        QTemporaryDir temporary;
        const MediaFolder folder(temporary.filePath(QStringLiteral("media")));
        const QByteArray bytes = png(30, 20);
        const auto one = folder.addBytes(bytes, QStringLiteral("a.png"));
        const auto two = folder.addBytes(bytes, QStringLiteral("b.jpg"));
        QVERIFY(one && two);
        QCOMPARE(one->sha256, two->sha256);
        QCOMPARE(one->mimeType, QStringLiteral("image/png"));
        QCOMPARE(QSize(one->width, one->height), QSize(30, 20));
        QCOMPARE(files(folder.folder()), 1);
        const QFile::Permissions others(0x0077);
        QCOMPARE(QFile::permissions(folder.pathOf(one->sha256)) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(folder.folder()) & others, QFile::Permissions());
    }

    void aPictureThatUnpacksWithoutEndIsRefused()
    {
        QTemporaryDir temporary;
        const MediaFolder folder(temporary.filePath(QStringLiteral("media")));
        QByteArray bytes = picture(4, 4, "BMP");
        qToLittleEndian<qint32>(16000, bytes.data() + 18); // the header's width and height
        qToLittleEndian<qint32>(16000, bytes.data() + 22);
        const auto refused = folder.addBytes(bytes, QStringLiteral("bomb.bmp"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("picture-bomb"));
        QCOMPARE(files(temporary.path()), 0);
    }

    void whatIsNotThereOrEmptyIsRefused()
    {
        QTemporaryDir temporary;
        const MediaFolder folder(temporary.filePath(QStringLiteral("media")));
        QCOMPARE(folder.add(temporary.filePath(QStringLiteral("none.png"))).error().code, QStringLiteral("media-file-missing"));
        QCOMPARE(folder.add(temporary.path()).error().code, QStringLiteral("media-file-missing"));
        QCOMPARE(folder.addBytes({}, QStringLiteral("empty.png")).error().code, QStringLiteral("media-unreadable"));
    }

    void aFolderThatCanNotBeMadeIsTold()
    {
        QTemporaryDir temporary;
        QFile file(temporary.filePath(QStringLiteral("media")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const MediaFolder folder(file.fileName());
        QCOMPARE(folder.addBytes(png(2, 2), QStringLiteral("a.png")).error().code, QStringLiteral("media-store"));
    }
};

QTEST_GUILESS_MAIN(TestMediaFolder)
#include "tst_mediafolder.moc"
