// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts out to a client and the answers back: nothing is taken that the client did not see, and nothing twice.

#include "service/importhouse.h"

#include "service/reviewservice.h"

#include "support/wait.h"

#include <QCoro/QCoroCore>
#include <QImage>
#include <QJsonDocument>
#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

// The form of the test: a line a post.
class Lines final : public ReviewForm
{
public:
    QByteArray begin(const ReviewPack &, qint64 posts, qint64 asked) override { return QByteArray::number(posts) + ' ' + QByteArray::number(asked) + '\n'; }
    QByteArray post(const ReviewPost &post) override
    {
        shown << post;
        return post.post.text.toUtf8() + '\n';
    }
    QByteArray end() override { return "end\n"; }
    QList<ReviewPost> shown;
};

ReviewWords words()
{
    return {QStringLiteral("changes wanted"), [](const QString &name, Instant, const QString &comment) { return QStringLiteral("Review, %1: %2").arg(name, comment); }};
}

struct Sent
{
    ReviewPack pack;
    QList<ReviewPost> posts;
};

QJsonObject answerOf(const ReviewPost &post, const QString &answer, const QString &comment = {})
{
    return {{QStringLiteral("post"), post.post.id.toString()}, {QStringLiteral("version"), post.post.version}, {QStringLiteral("sha256"), post.hash},
            {QStringLiteral("answer"), answer}, {QStringLiteral("comment"), comment}, {QStringLiteral("answeredAt"), QStringLiteral("2026-11-23T09:00:00.000Z")}};
}

QJsonObject fileOf(const ReviewPack &pack, const QJsonArray &answers)
{
    return {{QStringLiteral("format"), QStringLiteral("perennial-review")}, {QStringLiteral("version"), 1}, {QStringLiteral("pack"), pack.id.toString()},
            {QStringLiteral("token"), pack.token}, {QStringLiteral("reviewer"), QStringLiteral("Ayşe")},
            {QStringLiteral("savedAt"), QStringLiteral("2026-11-23T09:10:00.000Z")}, {QStringLiteral("answers"), answers}};
}

const QString kApprove = QStringLiteral("approve");
const QString kChange = QStringLiteral("change");

} // namespace

class TestReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreTakenOnce_data() { StoreFixture::addBackendRows(); }
    void answersAreTakenOnce()
    {
        HOUSE_OF_ROW(house);
        ReviewService reviews(house.parts(), *house.postService);
        const PostId one = add(house, QStringLiteral("one"));
        const PostId two = add(house, QStringLiteral("two"), PostStatus::Approved);
        const Sent sent = send(house, reviews);
        QCOMPARE(sent.posts.size(), 2);
        const QString path = write(house, fileOf(sent.pack, {answerOf(sent.posts.at(0), kApprove), answerOf(sent.posts.at(1), kChange, QStringLiteral("Shorter, please"))}));
        const auto reading = QCoro::waitFor(reviews.read(house.workspace, path));
        QVERIFY2(reading.has_value(), qPrintable(reading ? QString() : reading.error().message));
        QCOMPARE(reading->count(ReviewFate::Ready), 2);
        COMPARE_NAMES(load(house, one).status, PostStatus::Draft); // reading changes nothing
        const auto outcome = QCoro::waitFor(reviews.apply(*reading, words()));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->reading.count(ReviewFate::Taken), 2);
        COMPARE_NAMES(load(house, one).status, PostStatus::Scheduled);
        const Post changed = load(house, two);
        COMPARE_NAMES(changed.status, PostStatus::Draft);
        QCOMPARE(changed.notes, QStringLiteral("as it was\nReview, Ayşe: Shorter, please"));
        QVERIFY(changed.labels.contains(QStringLiteral("changes wanted")));
        QCOMPARE(outcome->change.before.size(), 2);

        const auto again = QCoro::waitFor(reviews.read(house.workspace, path));
        QCOMPARE(again->count(ReviewFate::Already), 2);
        const auto nothing = QCoro::waitFor(reviews.apply(*again, words()));
        QCOMPARE(nothing->reading.count(ReviewFate::Already), 2);
        const auto late = QCoro::waitFor(reviews.apply(*reading, words())); // read before the first was applied
        QCOMPARE(late->reading.count(ReviewFate::Already), 2);
        QCOMPARE(load(house, two).notes, changed.notes);
        QCOMPARE(load(house, two).version, changed.version);
    }

    void anotherMindIsTaken()
    {
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        const PostId id = add(house, QStringLiteral("one"));
        const Sent sent = send(house, reviews);
        apply(house, reviews, fileOf(sent.pack, {answerOf(sent.posts.first(), kChange, QStringLiteral("No"))}));
        COMPARE_NAMES(load(house, id).status, PostStatus::Draft);
        apply(house, reviews, fileOf(sent.pack, {answerOf(sent.posts.first(), kApprove)}));
        COMPARE_NAMES(load(house, id).status, PostStatus::Scheduled);
        QVERIFY(!load(house, id).labels.contains(QStringLiteral("changes wanted")));
        QVERIFY(load(house, id).notes.contains(QStringLiteral("No"))); // nothing is lost
    }

    void whatIsNotWhatWasSeenIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"review-changed", "review-tampered", "review-post-unknown", "review-twice", "review-post-gone", "channel-missing"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void whatIsNotWhatWasSeenIsRefused()
    {
        QFETCH(QString, code);
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        const PostId id = add(house, QStringLiteral("one"), PostStatus::Draft, code == QLatin1String("channel-missing") ? Channels::None : Channels::One);
        const PostId other = add(house, QStringLiteral("two"));
        const Sent sent = send(house, reviews);
        QJsonObject answer = answerOf(sent.posts.first(), kApprove);
        QJsonArray answers{answer, answerOf(sent.posts.last(), kApprove)};
        if (code == QLatin1String("review-changed")) {
            Post post = load(house, id);
            post.text = QStringLiteral("One!");
            QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
        } else if (code == QLatin1String("review-tampered")) {
            answer.insert(QStringLiteral("sha256"), QString(64, QLatin1Char('a')));
            answers[0] = answer;
        } else if (code == QLatin1String("review-post-unknown")) {
            answer.insert(QStringLiteral("post"), QStringLiteral("77"));
            answers[0] = answer;
        } else if (code == QLatin1String("review-twice")) {
            answers << answerOf(sent.posts.last(), kChange);
        } else if (code == QLatin1String("review-post-gone")) {
            QVERIFY(QCoro::waitFor(house.postService->trash(house.workspace, {id})).has_value());
        }
        const auto outcome = apply(house, reviews, fileOf(sent.pack, answers));
        QStringList codes;
        for (const ReviewLine &line : outcome.reading.lines)
            codes << (line.fate == ReviewFate::Refused ? line.code : toString(line.fate));
        QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
        QCOMPARE(codes.count(QStringLiteral("taken")), code == QLatin1String("review-twice") ? 2 : 1);
        COMPARE_NAMES(load(house, other).status, PostStatus::Scheduled); // one that is refused does not keep the others
    }

    void aLabelOrANoteIsNoChange()
    {
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        const PostId id = add(house, QStringLiteral("one"));
        const Sent sent = send(house, reviews);
        QVERIFY(QCoro::waitFor(house.postService->addLabel(house.workspace, {id}, QStringLiteral("spring"))).has_value());
        const auto outcome = apply(house, reviews, fileOf(sent.pack, {answerOf(sent.posts.first(), kApprove)}));
        QCOMPARE(outcome.reading.count(ReviewFate::Taken), 1);
        QVERIFY(load(house, id).labels.contains(QStringLiteral("spring")));
    }

    void aFileThatIsNotOursIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value"); // JSON; empty: left out
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *key, const char *value, const char *code) {
            QTest::newRow(name) << QByteArray(key) << QByteArray(value) << QString::fromLatin1(code);
        };
        row("of another profile", "pack", "\"12345\"", "review-pack-unknown");
        row("with another token", "token", "\"abc\"", "review-foreign");
        row("of a newer program", "version", "2", "review-newer");
        row("another format", "format", "\"perennial-other\"", "review-not-answers");
        row("no format", "format", "", "review-not-answers");
        row("a number for an id", "pack", "12345", "review-damaged");
        row("an id that is none", "pack", "\"-5\"", "review-damaged");
        row("no token", "token", "", "review-damaged");
        row("a list for a name", "reviewer", "[\"a\"]", "review-damaged");
        row("nobody's name", "reviewer", "\"  \"", "review-damaged");
        row("a time that is none", "savedAt", "\"today\"", "review-damaged");
        row("answers that are no list", "answers", "{\"a\":1}", "review-damaged");
        row("answers of numbers", "answers", "[1, 2]", "review-damaged");
        row("an answer without a post", "answers", "[{\"answer\":\"approve\"}]", "review-damaged");
        row("half a version", "answers", R"([{"post":"1","version":1.5,"sha256":"","answer":"approve","comment":"","answeredAt":"2026-11-23T09:00:00Z"}])", "review-damaged");
        row("an answer nobody gives", "answers",
            R"([{"post":"1","version":1,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","answer":"publish","comment":"","answeredAt":"2026-11-23T09:00:00Z"}])",
            "review-damaged");
    }
    void aFileThatIsNotOursIsRefusedAsAWhole()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, code);
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        add(house, QStringLiteral("one"));
        const Sent sent = send(house, reviews);
        QJsonObject file = fileOf(sent.pack, {answerOf(sent.posts.first(), kApprove)});
        file.remove(QString::fromLatin1(key));
        if (!value.isEmpty())
            file.insert(QString::fromLatin1(key), QJsonDocument::fromJson("[" + value + "]").array().first());
        const auto reading = QCoro::waitFor(reviews.read(house.workspace, write(house, file)));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, code);
    }

    void bytesThatAreNoAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("review-not-answers");
        QTest::newRow("a page") << QByteArray("<html>") << QStringLiteral("review-not-answers");
        QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("review-not-answers");
        QTest::newRow("depths") << QByteArray(100000, '[') << QStringLiteral("review-not-answers");
        QTest::newRow("huge") << QByteArray(8 * 1024 * 1024 + 1, ' ') << QStringLiteral("review-too-large");
    }
    void bytesThatAreNoAnswers()
    {
        QFETCH(QByteArray, bytes);
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        const auto reading = QCoro::waitFor(reviews.read(house.workspace, house.write(QStringLiteral("a.json"), bytes)));
        QVERIFY(!reading);
        QTEST(reading.error().code, "code");
        QCOMPARE(QCoro::waitFor(reviews.read(house.workspace, house.path(QStringLiteral("none")))).error().code, QStringLiteral("file-unreadable"));
    }

    void aPictureTravelsSmallAndWithoutItsRemarks()
    {
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        QImage large(3000, 1500, QImage::Format_ARGB32);
        large.fill(Qt::transparent);
        large.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
        QVERIFY(large.save(house.path(QStringLiteral("a.png"))));
        const auto medium = QCoro::waitFor(house.postService->addMediaFile(house.workspace, house.path(QStringLiteral("a.png"))));
        const auto noPicture = QCoro::waitFor(house.postService->addMediaFile(house.workspace, house.write(QStringLiteral("b.bin"), "no picture")));
        QVERIFY(medium && noPicture);
        const PostId id = add(house, QStringLiteral("one"));
        Post post = load(house, id);
        post.media = {{medium->id, QStringLiteral("A field")}, {noPicture->id, QString()}};
        QVERIFY(QCoro::waitFor(house.postService->save(post)).has_value());
        const Sent sent = send(house, reviews);
        const QList<ReviewPicture> pictures = sent.posts.first().faces.first().pictures;
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures.at(0).size, QSize(1200, 600));
        QCOMPARE(pictures.at(0).alt, QStringLiteral("A field"));
        QVERIFY(pictures.at(0).jpeg.startsWith("\xff\xd8\xff") && !pictures.at(0).jpeg.contains("taken at home"));
        QVERIFY(pictures.at(1).jpeg.isEmpty());
        QCOMPARE(pictures.at(1).name, QStringLiteral("b.bin"));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        ImportHouse house;
        ReviewService reviews(house.parts(), *house.postService);
        ReviewOptions options;
        options.filter.workspace = house.workspace;
        options.filePath = house.path(QStringLiteral("a.html"));
        options.form = std::make_shared<Lines>();
        QCOMPARE(QCoro::waitFor(reviews.write(options, {})).error().code, QStringLiteral("review-nothing"));
        add(house, QStringLiteral("one"));
        ReviewWatch stop;
        stop.cancel = std::make_shared<std::atomic<bool>>(true);
        QCOMPARE(toString(QCoro::waitFor(reviews.write(options, stop)).error().kind), QStringLiteral("cancelled"));
        QVERIFY(!QFile::exists(options.filePath));
        options.filePath = house.path(QStringLiteral("no/such/a.html"));
        QCOMPARE(QCoro::waitFor(reviews.write(options, {})).error().code, QStringLiteral("file-unwritable"));
        QCOMPARE(house.rows(QStringLiteral("review_pack")), 0);
    }

private:
    enum class Channels { None, One };
    static PostId add(ImportHouse &house, const QString &text, PostStatus status = PostStatus::Draft, Channels channels = Channels::One)
    {
        Post post;
        post.workspace = house.workspace;
        post.text = text;
        post.notes = QStringLiteral("as it was");
        post.status = status;
        post.wall = WallTime{QDate(2026, 12, 1), QTime(9, 30), "Europe/Istanbul"};
        if (channels == Channels::One)
            post.variants = {Variant{house.brand, {}, {}, {}}};
        const auto saved = QCoro::waitFor(house.postService->save(post));
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return saved->id;
    }

    static Post load(ImportHouse &house, PostId id)
    {
        const auto post = QCoro::waitFor(house.postService->load(house.workspace, id));
        return post ? *post : Post();
    }

    static Sent send(ImportHouse &house, ReviewService &reviews)
    {
        const auto form = std::make_shared<Lines>();
        ReviewOptions options;
        options.filter.workspace = house.workspace;
        options.filePath = house.path(QStringLiteral("a.html"));
        options.form = form;
        const auto written = QCoro::waitFor(reviews.write(options, {}));
        if (!written || !house.read(QStringLiteral("a.html")).endsWith("end\n"))
            qFatal("%s", written ? "the page is not whole" : qPrintable(written.error().message));
        return {QCoro::waitFor(reviews.packs(house.workspace))->first(), form->shown};
    }

    static QString write(ImportHouse &house, const QJsonObject &file)
    {
        return house.write(QStringLiteral("a.perennial-review.json"), QJsonDocument(file).toJson());
    }

    static ReviewOutcome apply(ImportHouse &house, ReviewService &reviews, const QJsonObject &file)
    {
        const auto reading = QCoro::waitFor(reviews.read(house.workspace, write(house, file)));
        if (!reading)
            qFatal("%s", qPrintable(reading.error().message));
        const auto outcome = QCoro::waitFor(reviews.apply(*reading, words()));
        return outcome ? *outcome : ReviewOutcome();
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
