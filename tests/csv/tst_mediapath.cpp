// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/mediapath.h"

#include <QHash>
#include <QTest>

using namespace perennial;

Q_DECLARE_METATYPE(perennial::MediaCellKind)

class MediaPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesCells_data();
    void judgesCells();
    void linksOutOfTheFolderAreSeen();
};

void MediaPathTest::judgesCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<MediaCellKind>("kind");
    const auto rows = [](MediaCellKind kind, std::initializer_list<const char *> cells) {
        for (const char *cell : cells)
            QTest::newRow(cell) << QString::fromUtf8(cell) << kind;
    };
    rows(MediaCellKind::File, {"a.png", "sub/ö b.png", "sub\\a.png", "./a.png", "sub/../a.png", "/data/import/a.png"});
    rows(MediaCellKind::Outside,
         {"../a.png", "..\\a.png", "sub/../../a.png", "/etc/passwd", "/data/import/../x", "/data/importer/a.png",
          "C:\\a.png", "c:a.png", "\\\\server\\share\\a.png", "//server/a.png", ".", "/data/import"});
    rows(MediaCellKind::Url, {"https://example.org/a.png", "http://cdn.example.com:8080/a?b=c", "https://8.8.8.8/a.png",
                              "https://[2606:4700::1111]/a.png", "https://1and1.example.com/a.png"});
    rows(MediaCellKind::PrivateUrl, {"ftp://example.org/a.png",
                                     "file:///etc/passwd",
                                     "http://localhost/a",
                                     "http://localhost./a",
                                     "http://127.0.0.1/a",
                                     "http://127.1/a",
                                     "http://2130706433/a",
                                     "http://0x7f.1/a",
                                     "http://0x7f000001/a",
                                     "http://017700000001/a",
                                     "http://0177.0.0.1/a",
                                     "http://10.1.2.3/a",
                                     "http://172.16.0.1/a",
                                     "http://192.168.1.1/a",
                                     "http://169.254.169.254/a",
                                     "http://100.64.0.1/a",
                                     "http://0.0.0.0/a",
                                     "http://224.0.0.1/a",
                                     "http://[::1]/a",
                                     "http://[::]/a",
                                     "http://[fe80::1]/a",
                                     "http://[fd00::1]/a",
                                     "http://[::ffff:127.0.0.1]/a",
                                     "http://[::ffff:7f00:1]/a",
                                     "http://[64:ff9b::a9fe:a9fe]/a",
                                     "http://[2002:7f00:1::]/a",
                                     "http://printer.local/a",
                                     "http://db.internal/a",
                                     "http://intranet/a",
                                     "https://user:word@example.org/a.png",
                                     "https://user@example.org/a.png",
                                     "http://metadata.google.internal/a",
                                     "http://256.1.1.1/a"});
    rows(MediaCellKind::Malformed, {"", "  ", "https:///a.png"});
    QTest::newRow("a NUL inside") << QString::fromLatin1("a\0.png", 6) << MediaCellKind::Malformed;
    QTest::newRow("digits of another script") << QStringLiteral("http://１２７.0.0.1/a") << MediaCellKind::PrivateUrl;
}

void MediaPathTest::judgesCells()
{
    QFETCH(const QString, cell);
    QFETCH(const MediaCellKind, kind);
    const MediaCellVerdict verdict = classifyMediaCell(cell, QStringLiteral("/data/import"));
    // Whether Qt reads a strange address or refuses it is one to us: it is not taken.
    if (kind == MediaCellKind::PrivateUrl)
        QVERIFY(verdict.kind == MediaCellKind::PrivateUrl || verdict.kind == MediaCellKind::Malformed);
    else
        QCOMPARE(int(verdict.kind), int(kind));
    QCOMPARE(verdict.path.isEmpty(), kind != MediaCellKind::File);
    QCOMPARE(verdict.url.isEmpty(), kind != MediaCellKind::Url);
    if (kind == MediaCellKind::File)
        QVERIFY(verdict.path.startsWith(QStringLiteral("/data/import/")));
}

void MediaPathTest::linksOutOfTheFolderAreSeen()
{
    const QHash<QString, QString> real{{QStringLiteral("/in"), QStringLiteral("/real/in")},
                                       {QStringLiteral("/in/a"), QStringLiteral("/real/in/a")},
                                       {QStringLiteral("/in/b"), QStringLiteral("/etc/passwd")},
                                       {QStringLiteral("/in/c"), QStringLiteral("/real/input")}};
    const CanonicalPath canonical = [&real](const QString &path) {
        return real.contains(path) ? std::optional(real.value(path)) : std::nullopt;
    };
    const auto verdict = [&](const char *path) {
        return int(staysInside(QString::fromLatin1(path), QStringLiteral("/in"), canonical));
    };
    QCOMPARE(verdict("/in/a"), int(FileVerdict::Inside));
    QCOMPARE(verdict("/in/b"), int(FileVerdict::Outside));
    QCOMPARE(verdict("/in/c"), int(FileVerdict::Outside));
    QCOMPARE(verdict("/in/d"), int(FileVerdict::Missing));
}

QTEST_APPLESS_MAIN(MediaPathTest)
#include "tst_mediapath.moc"
