// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/publishedarchive.h"

#include "support/samples.h"
#include "support/wait.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

LedgerEntry entry(qint64 number, const QString &text, const QString &url = {})
{
    LedgerContent content;
    content.text = text;
    LedgerEntry made;
    made.number = number;
    made.at = FakeClock::kStart;
    made.content = canonicalJson(content);
    made.url = url;
    return made;
}

publishedarchive::Contents contentsOf(const QList<LedgerEntry> &entries)
{
    publishedarchive::Contents contents;
    contents.client = sampleWorkspace(QStringLiteral("A"));
    contents.channel = sampleChannel(contents.client.id, QStringLiteral("quiet"));
    contents.networkName = QStringLiteral("Script");
    contents.entries = entries;
    return contents;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestPublishedArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHostileIsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a script") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("a picture that fails") << QStringLiteral("<img src=x onerror=alert(1)>");
        QTest::newRow("an end of the document")
            << QStringLiteral("</p></article></main></body></html><script>alert(1)</script>");
        QTest::newRow("quotation marks") << QStringLiteral("\" onmouseover=\"alert(1)\" ' onclick='alert(1)'");
        QTest::newRow("an entity") << QStringLiteral("&lt;script&gt;&#60;script&#62;");
        QTest::newRow("a comment") << QStringLiteral("<!-- --><script>alert(1)</script><!--");
        QTest::newRow("a zero") << QStringLiteral("<scr") + QChar(0) + QStringLiteral("ipt>alert(1)</script>");
    }
    void whatIsHostileIsText()
    {
        QFETCH(QString, text);
        auto contents = contentsOf({entry(1, text)});
        contents.client.name = text;
        contents.channel.name = text;
        contents.channel.account = text;
        contents.client.language = text;
        const QString html = QString::fromUtf8(publishedarchive::html(contents, {}));
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        QCOMPARE(html.count(QLatin1String("</body>")), 1);
        QCOMPARE(html.count(QLatin1String("<article>")), 1);
        QVERIFY(!html.contains(QLatin1String("\" onmouseover")));
        QVERIFY(!html.contains(QLatin1String("' onclick")));
        QVERIFY(!html.contains(QLatin1String("&lt;script&gt;&#60;"))); // what was an entity is shown as one
    }

    void onlyAddressesOfTheWebAreLinks()
    {
        const auto html = publishedarchive::html(
            contentsOf({entry(1, QStringLiteral("a"), QStringLiteral("javascript:alert(1)")),
                        entry(2, QStringLiteral("b"), QStringLiteral("https://example.org/?a=\"b\"&c"))}),
            {});
        QVERIFY(!html.contains("href=\"javascript"));
        QVERIFY(html.contains("href=\"https://example.org/?a=&quot;b&quot;&amp;c\""));
    }

    void theFolderIsWholeOrNotThere()
    {
        QTemporaryDir folder;
        const MediaFolder media(folder.filePath(QStringLiteral("profile")));
        const auto contents = contentsOf({entry(1, QStringLiteral("سلام")), entry(2, QStringLiteral("Two"))});
        const QString place = folder.filePath(QStringLiteral("archive"));
        const auto stopped =
            publishedarchive::write(contents, media, place, [](qsizetype, qsizetype) { return false; });
        QCOMPARE(stopped.error().code, QStringLiteral("cancelled"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
        VALUE_OF(const auto written, publishedarchive::write(contents, media, place));
        QCOMPARE(written.posts, 2);
        QVERIFY(bytesOf(place + QStringLiteral("/index.html")).contains("سلام"));
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(place + QStringLiteral("/posts.json"))).object();
        QCOMPARE(json.value(QLatin1String("posts")).toArray().size(), 2);
        VERIFY_ERROR(publishedarchive::write(contents, media, place), "archive-not-empty");
        VERIFY_ERROR(publishedarchive::write(contents, media, folder.filePath(QStringLiteral("none/archive"))),
                     "archive-folder");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("empty")));
        VERIFY_OK(publishedarchive::write(contents, media, folder.filePath(QStringLiteral("empty"))));
    }

    void picturesComeAlongAndThoseThatAreGoneAreTold()
    {
        QTemporaryDir folder;
        const MediaFolder media(folder.filePath(QStringLiteral("profile")));
        const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        VALUE_OF(const StoredMedia kept, media.addBytes(png, QStringLiteral("dot.png")));
        LedgerContent content;
        content.text = QStringLiteral("Look");
        const QString gone = QString(64, QLatin1Char('a'));
        content.media = {{kept.sha256, kept.mimeType, QStringLiteral("a <dot>")},
                         {gone, QStringLiteral("image/png"), QStringLiteral("gone")},
                         {QStringLiteral("../../etc/passwd"), QStringLiteral("text/plain"), QString()}};
        LedgerEntry post = entry(1, {});
        post.content = canonicalJson(content);
        const QString place = folder.filePath(QStringLiteral("archive"));
        VALUE_OF(const auto written, publishedarchive::write(contentsOf({post}), media, place));
        QCOMPARE(written.media, 1);
        QCOMPARE(written.missing, (QStringList{gone, QStringLiteral("../../etc/passwd")}));
        QCOMPARE(bytesOf(place + QStringLiteral("/media/") + kept.sha256 + QStringLiteral(".png")), png);
        const QByteArray html = bytesOf(place + QStringLiteral("/index.html"));
        QVERIFY(html.contains("alt=\"a &lt;dot&gt;\""));
        QVERIFY(!html.contains("src=\"media/../"));
    }

    void rightToLeftWhereItsClientWritesSo()
    {
        auto contents = contentsOf({entry(1, QStringLiteral("سلام"))});
        contents.client.language = QStringLiteral("fa");
        QVERIFY(publishedarchive::html(contents, {}).contains("<html lang=\"fa\" dir=\"rtl\">"));
        contents.client.language = QStringLiteral("hr");
        QVERIFY(publishedarchive::html(contents, {}).contains("<html lang=\"hr\" dir=\"ltr\">"));
    }
};

QTEST_GUILESS_MAIN(TestPublishedArchive)
#include "tst_publishedarchive.moc"
