// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is exported comes in again without loss, whatever the texts hold.

#include "service/importhouse.h"

#include "service/postjson.h"

#include <QCoro/QCoroCore>
#include <QJsonDocument>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class tst_Export : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsExportedComesInAgainWithoutLoss_data() { StoreFixture::addBackendRows(); }
    void whatIsExportedComesInAgainWithoutLoss();
    void aSpreadsheetRunsNothing();
    void theJsonHasEveryPostWithEveryField();
    void aStoppedExportLeavesNoFile();
    void aPlaceThatCannotBeWrittenIsAnError();

private:
    QList<Post> hostilePosts(ImportHouse &house);
};

namespace {

// What must be the same on the other side; ids and times of making are its own.
QJsonObject essence(const PostDetails &details, const PostNaming &naming)
{
    QJsonObject json = toJson(details, naming);
    for (const char *own : {"id", "batch", "createdAt", "updatedAt", "version"})
        json.remove(QLatin1String(own));
    QJsonArray deliveries;
    for (const DeliveryDetails &each : details.deliveries)
        deliveries << naming.channel(each.delivery.channel) + toString(each.delivery.state) + each.delivery.dueAt.toIso();
    json.insert(QStringLiteral("deliveries"), deliveries);
    return json;
}

QList<QByteArray> essences(const QList<PostDetails> &posts, const PostNaming &naming)
{
    QList<QByteArray> found;
    for (const PostDetails &each : posts)
        found << QJsonDocument(essence(each, naming)).toJson();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

QList<Post> tst_Export::hostilePosts(ImportHouse &house)
{
    const QStringList texts{QStringLiteral("=1+1"),
                            QStringLiteral("'=1+1"),
                            QStringLiteral("''"),
                            QStringLiteral("@friend, \"hi\"; a|b || c \\ d"),
                            QStringLiteral("line\nline\r\nline\rend "),
                            QStringLiteral("  blanks around\t"),
                            QStringLiteral("Şğıİ پست 投稿 \U0001F468\u200D\U0001F469\u200D\U0001F467 é"),
                            QStringLiteral("-- \ttab")};
    const QString picture = house.write(QStringLiteral("a; b .bin"), "some bytes");
    const auto medium = QCoro::waitFor(house.postService->addMediaFile(house.workspace, picture));
    if (!medium)
        qFatal("%s", qPrintable(medium.error().message));
    QList<Post> posts;
    for (int i = 0; i < texts.size(); ++i) {
        const QString &text = texts.at(i);
        Post post;
        post.workspace = house.workspace;
        post.text = text;
        post.title = text.trimmed();
        post.firstComment = text.trimmed();
        post.thread = {text, QStringLiteral("part || two"), QStringLiteral(" x ")};
        post.labels = {QStringLiteral("a;b"), QStringLiteral("c\\"), QStringLiteral("-d")};
        post.campaign = QStringLiteral("=Spring");
        post.notes = text;
        post.contentWarning = QStringLiteral("+cw");
        post.language = QStringLiteral("tr");
        post.link = QStringLiteral("https://www.example.com/?a=1;2");
        post.externalId = QStringLiteral("-7");
        post.options = {{QStringLiteral("sensitive"), true}, {QStringLiteral("text"), text}};
        post.wall = WallTime{QDate(2027, 3, 28), QTime(9, 30, i), "Europe/Berlin"};
        post.media = {{medium->id, text}, {medium->id, QString()}};
        Variant own{house.support, text + QLatin1Char('!'), QList<MediaUse>{{medium->id, text}}, {{QStringLiteral("visibility"), QStringLiteral("unlisted")}}};
        post.variants = {Variant{house.brand, {}, {}, {}}, own};
        post.status = i % 2 ? PostStatus::Scheduled : PostStatus::InReview;
        posts << post;
    }
    Post dayOnly;
    dayOnly.workspace = house.workspace;
    dayOnly.text = QStringLiteral("Some time on that day");
    dayOnly.wall = WallTime{QDate(2027, 3, 28), QTime(), "Asia/Tokyo"};
    Post idea;
    idea.workspace = house.workspace;
    idea.text = QStringLiteral("Only an idea");
    idea.status = PostStatus::Idea;
    return posts << dayOnly << idea;
}

void tst_Export::whatIsExportedComesInAgainWithoutLoss()
{
    HOUSE_OF_ROW(house);
    for (const Post &post : hostilePosts(house)) {
        const auto saved = QCoro::waitFor(house.postService->save(post));
        QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message));
    }
    ExportOptions options;
    options.filter.workspace = house.workspace;
    options.filePath = house.path(QStringLiteral("out/posts.csv"));
    QVERIFY(QDir(house.folder.path()).mkpath(QStringLiteral("out")));
    const auto written = QCoro::waitFor(house.exports->run(options, {}));
    QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().message));
    QCOMPARE(written->posts, 10);

    const WorkspaceId other = house.addWorkspace(QStringLiteral("Other"));
    const ChannelId brand = house.addChannel(other, QStringLiteral("Brand"));
    const ChannelId support = house.addChannel(other, QStringLiteral("Support"));
    ImportOptions in = house.optionsFor(options.filePath);
    in.workspace = other;
    in.mediaFolder = house.path(QStringLiteral("out"));
    const ImportReport report = house.import(in);
    QCOMPARE(report.templateId, QStringLiteral("perennial"));
    QCOMPARE(codesOf(report.errors), QStringList());
    QCOMPARE(report.imported, 10);

    PostNaming naming;
    naming.channels = {{house.brand, QStringLiteral("Brand")}, {house.support, QStringLiteral("Support")},
                       {brand, QStringLiteral("Brand")}, {support, QStringLiteral("Support")}};
    naming.mediaPath = [](const Media &media) { return media.sha256 + media.fileName; };
    const QList<QByteArray> before = essences(house.posts(), naming);
    const QList<QByteArray> after = essences(house.posts(other), naming);
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < before.size(); ++i)
        QCOMPARE(QString::fromUtf8(after.at(i)), QString::fromUtf8(before.at(i)));
}

void tst_Export::aSpreadsheetRunsNothing()
{
    ImportHouse house;
    Post post;
    post.workspace = house.workspace;
    post.text = QStringLiteral("=HYPERLINK(\"x\")");
    post.notes = QStringLiteral("@SUM(1)");
    QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
    ExportOptions options;
    options.filter.workspace = house.workspace;
    options.filePath = house.path(QStringLiteral("posts.csv"));
    QVERIFY(QCoro::waitFor(house.exports->run(options, {})).has_value());
    const QByteArray csv = house.read(QStringLiteral("posts.csv"));
    QVERIFY(csv.contains("\"'=HYPERLINK"));
    QVERIFY(csv.contains(",'@SUM(1),"));
}

void tst_Export::theJsonHasEveryPostWithEveryField()
{
    ImportHouse house;
    for (const Post &post : hostilePosts(house))
        QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
    ExportOptions options;
    options.filter.workspace = house.workspace;
    options.format = ExportFormat::Json;
    options.filePath = house.path(QStringLiteral("posts.json"));
    QVERIFY(QCoro::waitFor(house.exports->run(options, {})).has_value());
    const QJsonArray posts = QJsonDocument::fromJson(house.read(QStringLiteral("posts.json"))).object().value(QLatin1String("posts")).toArray();
    QCOMPARE(posts.size(), 10);
    for (const QJsonValue &post : posts) {
        for (const char *key : {"id", "text", "link", "media", "labels", "channels", "status", "scheduledLocal", "timeZone", "dueAt", "title",
                                "firstComment", "thread", "language", "campaign", "category", "variants", "batch", "deliveries"})
            QVERIFY2(post.toObject().contains(QLatin1String(key)), key);
    }
}

void tst_Export::aStoppedExportLeavesNoFile()
{
    ImportHouse house;
    for (const Post &post : hostilePosts(house))
        QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
    ExportOptions options;
    options.filter.workspace = house.workspace;
    options.filePath = house.path(QStringLiteral("posts.csv"));
    ImportWatch watch;
    watch.cancel = std::make_shared<std::atomic<bool>>(true);
    const auto written = QCoro::waitFor(house.exports->run(options, watch));
    QVERIFY(!written.has_value());
    QCOMPARE(toString(written.error().kind), QStringLiteral("cancelled"));
    QVERIFY(!QFile::exists(options.filePath));
}

void tst_Export::aPlaceThatCannotBeWrittenIsAnError()
{
    ImportHouse house;
    ExportOptions options;
    options.filter.workspace = house.workspace;
    options.filePath = house.path(QStringLiteral("no/such/folder/posts.csv"));
    const auto written = QCoro::waitFor(house.exports->run(options, {}));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, QStringLiteral("file-unwritable"));
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
