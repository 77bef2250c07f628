// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandrun.h"

#include <QFile>
#include <QTimeZone>
#include <QtTest>

using namespace perennial::test;

class TestPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPostHasEveryField();
    void aPostIsEditedMovedApprovedAndThrownAway();
    void aTimeIsGivenAsPeopleSayIt();
    void whatTheClocksSkipIsTold();
    void aTextOverTheLimitIsRefusedUnlessItIsADraft();
    void theNextFreeTimeIsTaken();
    void aPictureKeepsItsDescription();
    void listsGoOnWhereTheyEnded();
    void pausesHoldBackWhatIsDue();
    void otherToolsFilesAreListedMatchedAndForgotten();
    void aFileIsImportedAndTakenBack();
    void standardInputIsAFileToo();
    void whatIsExportedIsImportedAgain();
    void wordsAreFound();
    void aClientsPostsAreItsOwn();
    void theAgentPublishesWhatIsDue();

private:
    QJsonObject addPost(const QStringList &more);
    std::unique_ptr<CommandRun> m_cli;
};

namespace {

QStringList line(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject postOf(const Ran &ran)
{
    return ran.json().value(QLatin1String("post")).toObject();
}

} // namespace

void TestPosts::init()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Berlin").code, 0);
    QCOMPARE(m_cli->json(line("channel add sandbox Feed --option") << QStringLiteral("folder=") + m_cli->path(QStringLiteral("feed"))).code, 0);
    QCOMPARE(m_cli->json("channel add bluesky Blue --account a.example").code, 0);
}

QJsonObject TestPosts::addPost(const QStringList &more)
{
    return postOf(m_cli->json(line("post add --channel Feed") + more));
}

void TestPosts::aPostHasEveryField()
{
    const QJsonObject post = addPost(line("--at 2027-05-01T09:30 --text Hello --status approved --label news --option link=https://a.example --option campaign=Spring"));
    for (const char *key : {"id", "text", "link", "media", "labels", "channels", "status", "scheduledLocal", "timeZone", "dueAt", "title", "firstComment",
                            "thread", "language", "campaign", "category", "variants", "batch", "deliveries"})
        QVERIFY2(post.contains(QLatin1String(key)), key);
    QCOMPARE(text(post, "status"), QStringLiteral("scheduled"));
    QCOMPARE(text(post, "scheduledLocal"), QStringLiteral("2027-05-01T09:30"));
    QCOMPARE(text(post, "dueAt"), QStringLiteral("2027-05-01T07:30:00Z"));
    QCOMPARE(text(post, "link"), QStringLiteral("https://a.example"));
    QCOMPARE(text(post, "campaign"), QStringLiteral("Spring"));
    QVERIFY(post.value(QLatin1String("id")).isString());
    const QJsonObject delivery = post.value(QLatin1String("deliveries")).toArray().first().toObject();
    QCOMPARE(text(delivery, "channel"), QStringLiteral("Feed"));
    QCOMPARE(text(delivery, "state"), QStringLiteral("scheduled"));
    const QJsonObject draft = addPost(line("--at 2027-05-01T09:30 --text Draft"));
    QCOMPARE(text(draft, "status"), QStringLiteral("draft"));
    QVERIFY(draft.value(QLatin1String("deliveries")).toArray().isEmpty());
}

void TestPosts::aPostIsEditedMovedApprovedAndThrownAway()
{
    const QString id = text(addPost(line("--at 2027-05-01T09:30 --text Hello --label one")), "id");
    QJsonObject post = postOf(m_cli->json({QStringLiteral("post"), QStringLiteral("edit"), id, QStringLiteral("--text"), QStringLiteral("Changed")}));
    QCOMPARE(text(post, "text"), QStringLiteral("Changed"));
    QCOMPARE(post.value(QLatin1String("labels")).toArray().size(), 1);
    QCOMPARE(text(post, "scheduledLocal"), QStringLiteral("2027-05-01T09:30"));
    post = postOf(m_cli->json({QStringLiteral("post"), QStringLiteral("approve"), id}));
    QCOMPARE(text(post, "status"), QStringLiteral("scheduled"));
    post = postOf(m_cli->json({QStringLiteral("post"), QStringLiteral("move"), id, QStringLiteral("--at"), QStringLiteral("2027-06-01 10:00")}));
    QCOMPARE(text(post, "dueAt"), QStringLiteral("2027-06-01T08:00:00Z"));
    QCOMPARE(text(post.value(QLatin1String("deliveries")).toArray().first().toObject(), "dueAt"), QStringLiteral("2027-06-01T08:00:00Z"));
    QCOMPARE(m_cli->json({QStringLiteral("post"), QStringLiteral("remove"), id}).code, 2);
    QCOMPARE(m_cli->json({QStringLiteral("post"), QStringLiteral("remove"), id, QStringLiteral("--yes")}).code, 0);
    QVERIFY(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().isEmpty());
    QCOMPARE(m_cli->json("post list --trash").json().value(QLatin1String("posts")).toArray().size(), 1);
    QCOMPARE(m_cli->json({QStringLiteral("post"), QStringLiteral("restore"), id}).code, 0);
    QCOMPARE(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().size(), 1);
}

void TestPosts::aTimeIsGivenAsPeopleSayIt()
{
    const QJsonObject post = addPost(line("--text Hello --at") << QStringLiteral("24 dec 2027 18h"));
    QCOMPARE(text(post, "scheduledLocal"), QStringLiteral("2027-12-24T18:00"));
    const QStringList move{QStringLiteral("post"), QStringLiteral("move"), text(post, "id"), QStringLiteral("--at")};
    const QDate before = QDateTime::currentDateTime().toTimeZone(QTimeZone(text(post, "timeZone").toUtf8())).date();
    const QString moved = text(postOf(m_cli->json(move + QStringList{QStringLiteral("in 2 weeks 10:00")})), "scheduledLocal");
    const QDate after = QDateTime::currentDateTime().toTimeZone(QTimeZone(text(post, "timeZone").toUtf8())).date();
    QVERIFY(moved == before.addDays(14).toString(Qt::ISODate) + QStringLiteral("T10:00")
            || moved == after.addDays(14).toString(Qt::ISODate) + QStringLiteral("T10:00"));
    for (const char *refused : {"tomorrow", "some day", "31 feb 2027 9:00"}) {
        const Ran ran = m_cli->json(move + QStringList{QString::fromLatin1(refused)});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains(refused) || ran.out.contains(refused));
    }
}

void TestPosts::whatTheClocksSkipIsTold()
{
    const QStringList arguments = line("post add --channel Feed --at 2027-03-28T02:30 --text Hello --status approved");
    const QJsonArray warnings = m_cli->json(arguments).json().value(QLatin1String("warnings")).toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(text(warnings.first().toObject(), "code"), QStringLiteral("time-gap"));
    const Ran people = m_cli->run(arguments);
    QVERIFY(people.err.contains("03:30"));
}

void TestPosts::aTextOverTheLimitIsRefusedUnlessItIsADraft()
{
    const QByteArray tooLong(312, 'a');
    const Ran refused = m_cli->json("post add --channel Feed,Blue --at 2027-05-01T09:30 --text-stdin --status approved", tooLong);
    QCOMPARE(refused.code, 5);
    QCOMPARE(text(refused.error(), "code"), QStringLiteral("text-too-long"));
    QVERIFY(text(refused.error(), "message").contains(QStringLiteral("12")));
    QVERIFY(text(refused.error(), "message").contains(QStringLiteral("Blue")));
    const Ran draft = m_cli->json("post add --channel Feed,Blue --at 2027-05-01T09:30 --text-stdin", tooLong);
    QCOMPARE(draft.code, 0);
    QCOMPARE(draft.json().value(QLatin1String("warnings")).toArray().size(), 1);
    QCOMPARE(m_cli->json({QStringLiteral("post"), QStringLiteral("approve"), text(postOf(draft), "id")}).code, 5);
}

void TestPosts::theNextFreeTimeIsTaken()
{
    const QString first = text(addPost(line("--next-slot --text One --status approved")), "dueAt");
    const QString second = text(addPost(line("--next-slot --text Two --status approved")), "dueAt");
    QVERIFY(!first.isEmpty());
    QVERIFY(second > first);
}

void TestPosts::aPictureKeepsItsDescription()
{
    m_cli->writeFile(QStringLiteral("a=b.txt"), "not much of a picture");
    const QString file = m_cli->path(QStringLiteral("a=b.txt"));
    const QJsonObject post = addPost(line("--text Hello --media") << file + QStringLiteral("=A cat = a friend"));
    const QJsonObject media = post.value(QLatin1String("media")).toArray().first().toObject();
    QCOMPARE(text(media, "alt"), QStringLiteral("A cat = a friend"));
    QVERIFY(QFile::exists(text(media, "path")));
    QCOMPARE(m_cli->json(line("post add --channel Feed --text Hello --media /nowhere.png")).code, 4);
}

void TestPosts::listsGoOnWhereTheyEnded()
{
    for (const char *day : {"01", "02", "03"})
        addPost(line("--text Hello --at") << QStringLiteral("2027-05-%1T09:30").arg(QLatin1String(day)));
    const QJsonObject first = m_cli->json("post list --limit 2").json();
    QCOMPARE(first.value(QLatin1String("posts")).toArray().size(), 2);
    const QString next = text(first, "next");
    const QJsonObject second = m_cli->json(line("post list --limit 2 --after") << next).json();
    QCOMPARE(second.value(QLatin1String("posts")).toArray().size(), 1);
    QVERIFY(second.value(QLatin1String("next")).isNull());
    QCOMPARE(m_cli->json("post list --from 2027-05-02 --to 2027-05-02").json().value(QLatin1String("posts")).toArray().size(), 1);
    QCOMPARE(m_cli->json("post list --status nonsense").code, 2);
}

void TestPosts::pausesHoldBackWhatIsDue()
{
    QCOMPARE(m_cli->json("pause --reason storm").code, 0);
    const QJsonObject paused = m_cli->json("status").json().value(QLatin1String("paused")).toObject();
    QCOMPARE(text(paused.value(QLatin1String("workspaces")).toArray().first().toObject(), "reason"), QStringLiteral("storm"));
    QCOMPARE(m_cli->json("resume --missed nonsense").code, 2);
    QCOMPARE(m_cli->json("resume").code, 0);
    QCOMPARE(m_cli->json("channel pause Feed").code, 0);
    const QJsonObject channel = m_cli->json("channel show Feed").json().value(QLatin1String("channel")).toObject();
    QCOMPARE(text(channel, "state"), QStringLiteral("paused"));
    QCOMPARE(m_cli->json("channel resume Feed").code, 0);
    QCOMPARE(m_cli->json("pause --everywhere").code, 0);
    QVERIFY(m_cli->json("status").json().value(QLatin1String("paused")).toObject().value(QLatin1String("everywhere")).toBool());
    QCOMPARE(m_cli->json("resume --everywhere").code, 0);
}

void TestPosts::otherToolsFilesAreListedMatchedAndForgotten()
{
    const QJsonArray templates = m_cli->json("import templates").json().value(QLatin1String("templates")).toArray();
    QStringList ids;
    for (const QJsonValue &each : templates)
        ids << text(each.toObject(), "id");
    QVERIFY(ids.contains(QStringLiteral("perennial")) && ids.contains(QStringLiteral("metricool")) && ids.contains(QStringLiteral("generic")));
    QVERIFY(m_cli->run(line("import templates")).out.contains("Metricool"));
    m_cli->writeFile(QStringLiteral("ayr.csv"), "post,platforms,mediaUrls,scheduleDate\nBonjour,facebook,,2027-01-02T10:00:00Z\n");
    const QString file = m_cli->path(QStringLiteral("ayr.csv"));
    const QJsonObject inspected = m_cli->json(line("csv inspect") << file).json();
    QCOMPARE(text(inspected, "template"), QStringLiteral("ayrshare"));
    QCOMPARE(text(inspected.value(QLatin1String("notes")).toArray().first().toObject(), "code"), QStringLiteral("template-recognised"));
    QCOMPARE(m_cli->json(line("import --dry-run") << file).code, 1); // nobody knows "facebook" here
    QCOMPARE(m_cli->json(line("import --match nonsense") << file).code, 2);
    QCOMPARE(m_cli->json(line("import --match facebook=Nowhere") << file).code, 4);
    QCOMPARE(m_cli->json(line("import --match facebook=Feed") << file).code, 0);
    QCOMPARE(m_cli->json(line("import --dry-run") << file).code, 0); // it is remembered
    QCOMPARE(m_cli->json(line("import forget") << file).json().value(QLatin1String("forgotten")).toBool(), true);
    QCOMPARE(m_cli->json(line("import forget") << file).json().value(QLatin1String("forgotten")).toBool(), false);
    QCOMPARE(m_cli->json(line("import --dry-run") << file).code, 1);
    QVERIFY(m_cli->run(line("import --template nobody") << file).err.contains("hootsuite"));
}

void TestPosts::aFileIsImportedAndTakenBack()
{
    m_cli->writeFile(QStringLiteral("posts.csv"), "text,channels,date,time,status\nHi,Feed,2027-01-02,10:00,approved\nBad,Nowhere,2027-01-02,10:00,approved\n");
    const QString file = m_cli->path(QStringLiteral("posts.csv"));
    const Ran tried = m_cli->json(line("import --dry-run") << file);
    QCOMPARE(tried.code, 1);
    QVERIFY(tried.json().value(QLatin1String("batch")).isNull());
    QVERIFY(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().isEmpty());
    const QString refused = m_cli->path(QStringLiteral("refused.csv"));
    const Ran ran = m_cli->json({QStringLiteral("import"), file, QStringLiteral("--errors"), refused});
    QCOMPARE(ran.code, 1);
    const QJsonObject report = ran.json();
    for (const char *key : {"batch", "template", "encoding", "delimiter", "rows", "imported", "duplicates", "refused", "warnings", "errors"})
        QVERIFY2(report.contains(QLatin1String(key)), key);
    QCOMPARE(report.value(QLatin1String("imported")).toInt(), 1);
    const QJsonObject error = report.value(QLatin1String("errors")).toArray().first().toObject();
    QCOMPARE(error.value(QLatin1String("row")).toInt(), 2);
    QCOMPARE(text(error, "code"), QStringLiteral("channel-unknown"));
    QVERIFY(text(error, "raw").contains(QStringLiteral("Nowhere")));
    QVERIFY(QFile::exists(refused));
    const QString batch = text(report, "batch");
    QCOMPARE(m_cli->json("import list").json().value(QLatin1String("batches")).toArray().size(), 1);
    QCOMPARE(m_cli->json({QStringLiteral("import"), QStringLiteral("undo"), batch}).json().value(QLatin1String("removed")).toInt(), 1);
    QCOMPARE(m_cli->json({QStringLiteral("import"), QStringLiteral("undo"), batch}).code, 5);
}

void TestPosts::standardInputIsAFileToo()
{
    const Ran ran = m_cli->json("import - --channel Feed --as approved", "text,date,time\nHi,2027-01-02,10:00\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json().value(QLatin1String("imported")).toInt(), 1);
    QCOMPARE(m_cli->json("delivery list --state scheduled").json().value(QLatin1String("deliveries")).toArray().size(), 1);
}

void TestPosts::whatIsExportedIsImportedAgain()
{
    addPost(line("--at 2027-05-01T09:30 --text =1+1 --status approved --label news"));
    const QString file = m_cli->path(QStringLiteral("out.csv"));
    QCOMPARE(m_cli->json({QStringLiteral("export"), file}).json().value(QLatin1String("posts")).toInt(), 1);
    m_cli->json("workspace add Other --time-zone UTC");
    m_cli->json("--workspace Other channel add sandbox Feed");
    QCOMPARE(m_cli->json({QStringLiteral("--workspace"), QStringLiteral("Other"), QStringLiteral("import"), file}).code, 0);
    const QJsonObject post = m_cli->json("--workspace Other post list").json().value(QLatin1String("posts")).toArray().first().toObject();
    QCOMPARE(text(post, "text"), QStringLiteral("=1+1"));
    QCOMPARE(text(post, "dueAt"), QStringLiteral("2027-05-01T07:30:00Z"));
    QCOMPARE(post.value(QLatin1String("labels")).toArray().first().toString(), QStringLiteral("news"));
}

void TestPosts::wordsAreFound()
{
    addPost(line("--text Istanbul"));
    const QJsonArray hits = m_cli->json("search istan").json().value(QLatin1String("hits")).toArray();
    QCOMPARE(hits.size(), 1);
    for (const char *key : {"kind", "id", "title", "snippet"})
        QVERIFY(hits.first().toObject().contains(QLatin1String(key)));
}

void TestPosts::aClientsPostsAreItsOwn()
{
    const QString id = text(addPost(line("--text Hello")), "id");
    m_cli->json("workspace add Other");
    QCOMPARE(m_cli->json({QStringLiteral("--workspace"), QStringLiteral("Other"), QStringLiteral("post"), QStringLiteral("show"), id}).code, 4);
    QCOMPARE(m_cli->json({QStringLiteral("post"), QStringLiteral("show"), id}).code, 0);
    QCOMPARE(m_cli->json("post list").code, 2);
}

void TestPosts::theAgentPublishesWhatIsDue()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const QJsonObject post = addPost(line("--text Out --status approved --time-zone UTC --at") << now);
    QCOMPARE(text(post, "status"), QStringLiteral("scheduled"));
    QCOMPARE(m_cli->run(line("agent --until-idle")).code, 0);
    const QJsonObject delivery = m_cli->json("delivery list --state sent").json().value(QLatin1String("deliveries")).toArray().first().toObject();
    QVERIFY(!text(delivery, "remoteId").isEmpty());
    const QJsonObject attempt = delivery.value(QLatin1String("attempts")).toArray().first().toObject();
    for (const char *key : {"startedAt", "endedAt", "outcome", "kind", "message", "httpStatus"})
        QVERIFY2(attempt.contains(QLatin1String(key)), key);
    const Ran edited = m_cli->json({QStringLiteral("post"), QStringLiteral("edit"), text(post, "id"), QStringLiteral("--text"), QStringLiteral("Later")});
    QCOMPARE(edited.code, 5);
    QCOMPARE(text(edited.error(), "code"), QStringLiteral("post-sent"));
}

QTEST_GUILESS_MAIN(TestPosts)
#include "tst_posts.moc"
