// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand random posts with everything a post can have, in many scripts, with cells that a spreadsheet would run: out into
// our own CSV and in again for another client, the posts are the same.

#include "service/importhouse.h"

#include <QCoro/QCoroCore>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int kPosts = 10000;

class RandomPosts
{
public:
    RandomPosts(WorkspaceId workspace, QList<ChannelId> channels, QList<MediaId> media)
        : m_workspace(workspace), m_channels(std::move(channels)), m_media(std::move(media))
    {
    }

    Post next()
    {
        Post post;
        post.workspace = m_workspace;
        post.text = text(1 + below(120)) + QString::number(++m_made); // equal texts at no time are doubles
        post.status = PostStatus(below(5)); // all that a person sets: idea to scheduled
        if (chance(3))
            addRare(post);
        for (const ChannelId channel : m_channels) {
            if (chance(2) || (post.variants.isEmpty() && channel == m_channels.last()))
                post.variants << variant(channel);
        }
        if (chance(4))
            post.media = uses();
        for (int i = below(4); i > 0; --i) {
            const QString label = word();
            if (!post.labels.contains(label))
                post.labels << label;
        }
        post.labels.sort();
        placeInTime(post);
        return post;
    }

private:
    int below(int end) { return m_random.bounded(end); }
    bool chance(int oneOf) { return below(oneOf) == 0; }

    QString unit()
    {
        static const QStringList kUnits = [] {
            QStringList units;
            for (const char16_t *each :
                 {u"a", u"Z", u"0", u" ", u" ", u"=", u"+", u"-", u"@", u"'", u"\"", u"''", u";", u",", u"|", u"||", u"\\", u"\\;", u"\n", u"\r\n",
                  u"\t", u"ş", u"İ", u"ğ", u"پ", u"ست", u"\u200C", u"ž", u"đ", u"投稿", u"한", u"й", u"e\u0301", u"👩‍👩‍👧", u"🇭🇷", u"#tag", u"@name",
                  u"https://example.org/?a=1;2", u"{{day}}", u"%1", u"<b>", u"\u202B", u"\u00A0", u"1.2E+15", u"08:30", u"03/04/2027", u"TRUE"})
                units << QString::fromUtf16(each);
            return units;
        }();
        return kUnits.at(below(int(kUnits.size())));
    }
    QString text(int units)
    {
        QString made;
        for (int i = 0; i < units; ++i)
            made += unit();
        return made.trimmed().isEmpty() ? QStringLiteral("=1+1") : made;
    }
    // As people type names: without blanks around, one line.
    QString word()
    {
        QString made = text(1 + below(4));
        made.remove(QLatin1Char('\n')).remove(QLatin1Char('\r')).remove(QLatin1Char('\t'));
        made = made.trimmed();
        return made.isEmpty() ? QStringLiteral("-x") : made;
    }
    QList<MediaUse> uses()
    {
        QList<MediaUse> made;
        for (int i = 1 + below(3); i > 0; --i)
            made << MediaUse{m_media.at(below(int(m_media.size()))), chance(2) ? QString() : text(5)};
        return made;
    }
    Variant variant(ChannelId channel)
    {
        Variant made{channel, {}, {}, {}};
        if (chance(4))
            made.text = text(1 + below(20));
        if (chance(8))
            made.media = chance(3) ? QList<MediaUse>() : uses();
        if (chance(8))
            made.options = {{QStringLiteral("visibility"), word()}};
        return made;
    }
    void addRare(Post &post)
    {
        post.title = word();
        post.link = QStringLiteral("https://example.org/%1?q=a;b").arg(below(1000));
        post.firstComment = text(5);
        for (int i = below(4); i > 0; --i)
            post.thread << text(1 + below(10));
        post.contentWarning = text(3);
        post.language = QStringLiteral("fa");
        post.notes = text(10);
        post.externalId = word();
        post.campaign = word();
        post.category = word();
        post.options = {{QStringLiteral("sensitive"), chance(2)}, {word(), text(4)}, {QStringLiteral("n"), below(100)}};
    }
    void placeInTime(Post &post)
    {
        static const QList<QByteArray> kZones{"Europe/Istanbul", "Asia/Tehran", "Europe/Zagreb", "America/New_York", "Asia/Kolkata"};
        const bool mustHave = post.status == PostStatus::Approved || post.status == PostStatus::Scheduled;
        if (!mustHave && chance(4))
            return;
        const QDate day = QDate(2027, 1, 1).addDays(below(1500));
        const QTime time(below(24), below(60), chance(10) ? below(60) : 0);
        post.wall = WallTime{day, !mustHave && chance(4) ? QTime() : time, kZones.at(below(int(kZones.size())))};
    }

    WorkspaceId m_workspace;
    QList<ChannelId> m_channels;
    QList<MediaId> m_media;
    QRandomGenerator m_random{20261123};
    int m_made = 0;
};

void save(ImportHouse &house, const Post &post)
{
    const auto saved = QCoro::waitFor(house.postService->save(post));
    if (!saved)
        qFatal("%s: %s", qPrintable(saved.error().code), qPrintable(saved.error().message));
}

QString exported(ImportHouse &house, WorkspaceId workspace, const QString &name, ExportFormat format)
{
    ExportOptions options;
    options.filter.workspace = workspace;
    options.format = format;
    options.filePath = house.path(name);
    const auto written = QCoro::waitFor(house.exports->run(options, {}));
    if (!written)
        qFatal("%s: %s", qPrintable(written.error().code), qPrintable(written.error().message));
    return options.filePath;
}

// What must be the same on the other side; ids, times of making and where the profile keeps files are its own.
QList<QByteArray> essences(ImportHouse &house, WorkspaceId workspace, const QString &name)
{
    QDir(house.folder.path()).mkpath(QFileInfo(name).path());
    exported(house, workspace, name, ExportFormat::Json);
    const QJsonArray posts = QJsonDocument::fromJson(house.read(name)).object().value(QLatin1String("posts")).toArray();
    QList<QByteArray> found;
    for (const QJsonValue &each : posts) {
        QJsonObject post = each.toObject();
        for (const char *own : {"id", "batch", "createdAt", "updatedAt", "version"})
            post.remove(QLatin1String(own));
        QJsonArray deliveries;
        for (const QJsonValue &delivery : post.value(QLatin1String("deliveries")).toArray())
            deliveries << delivery[QLatin1String("channel")].toString() + delivery[QLatin1String("state")].toString() + delivery[QLatin1String("dueAt")].toString();
        post.insert(QStringLiteral("deliveries"), deliveries);
        found << QJsonDocument(post).toJson();
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class tst_RoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenThousandRandomPosts()
    {
        ImportHouse house;
        QList<MediaId> media;
        for (int i = 0; i < 4; ++i) {
            const QString file = house.write(QStringLiteral("a; 'b' %1.bin").arg(i), "bytes " + QByteArray::number(i));
            const auto medium = QCoro::waitFor(house.postService->addMediaFile(house.workspace, file));
            QVERIFY(medium.has_value());
            media << medium->id;
        }
        RandomPosts random(house.workspace, {house.brand, house.support, house.addChannel(house.workspace, QStringLiteral("=Üçüncü kanal"))}, media);
        for (int i = 0; i < kPosts; ++i)
            save(house, random.next());

        QVERIFY(QDir(house.folder.path()).mkpath(QStringLiteral("out")));
        const WorkspaceId other = house.addWorkspace(QStringLiteral("Other"));
        for (const char16_t *name : {u"Brand", u"Support", u"=Üçüncü kanal"})
            house.addChannel(other, QString::fromUtf16(name));
        ImportOptions in = house.optionsFor(exported(house, house.workspace, QStringLiteral("out/posts.csv"), ExportFormat::Csv));
        in.workspace = other;
        in.mediaFolder = house.path(QStringLiteral("out"));
        const ImportReport report = house.import(in);
        QCOMPARE(codesOf(report.errors), QStringList());
        QCOMPARE(report.imported + report.duplicates, kPosts);

        const QList<QByteArray> before = essences(house, house.workspace, QStringLiteral("before/posts.json"));
        const QList<QByteArray> after = essences(house, other, QStringLiteral("after/posts.json"));
        QCOMPARE(report.duplicates, 0);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(QString::fromUtf8(after.at(i)), QString::fromUtf8(before.at(i)));
    }
};

QTEST_GUILESS_MAIN(tst_RoundTrip)
#include "tst_roundtrip.moc"
