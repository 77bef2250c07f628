// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/threadsplitter.h"

#include "text/textrules.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

TextRules rulesFor(CountingRule counting, int limit, int urlLength = 0, int byteLimit = 0)
{
    TextRules rules;
    rules.counting = counting;
    rules.limit = limit;
    rules.urlLength = urlLength;
    rules.byteLimit = byteLimit;
    return rules;
}

QString withoutBlanks(const QString &text)
{
    QString bare;
    for (const QChar c : text) {
        if (!c.isSpace())
            bare += c;
    }
    return bare;
}

} // namespace

class TestThreadSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void numbersTheParts();
    void tellsWhatCannotFit();
    void partsFitAndNothingIsLost();
};

void TestThreadSplitter::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QStringList>("parts");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("a short text stays whole") << s("Hello world.") << 50 << QStringList{s("Hello world.")};
    QTest::newRow("nothing has no parts") << s("  ") << 50 << QStringList{};
    QTest::newRow("at the end of a sentence") << s("One two three. Four five six seven.") << 25
                                              << QStringList{s("One two three."), s("Four five six seven.")};
    QTest::newRow("between words where a sentence is too long")
        << s("alpha beta gamma delta") << 12 << QStringList{s("alpha beta"), s("gamma delta")};
    QTest::newRow("at a paragraph") << s("First part here\n\nSecond. Part") << 24
                                    << QStringList{s("First part here"), s("Second. Part")};
    QTest::newRow("a link stays whole") << s("Read this: https://example.org/path now") << 30
                                        << QStringList{s("Read this:"), s("https://example.org/path now")};
    QTest::newRow("a long word is cut between characters")
        << s("aaaaaaaaaa") << 4 << QStringList{s("aaaa"), s("aaaa"), s("aa")};
    QTest::newRow("a family is never cut")
        << s("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧") << 2
        << QStringList{s("👨‍👩‍👧👨‍👩‍👧"), s("👨‍👩‍👧")};
}

void TestThreadSplitter::splits()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QStringList, parts);
    const ThreadSplit split = splitThread(rulesFor(CountingRule::Graphemes, limit), text);
    QCOMPARE(split.parts, parts);
    QVERIFY(split.allFit);
}

void TestThreadSplitter::numbersTheParts()
{
    const ThreadSplit split = splitThread(rulesFor(CountingRule::Graphemes, 20),
                                          QStringLiteral("One two three. Four five six."), PartNumbering::Slash);
    QCOMPARE(split.parts, QStringList({QStringLiteral("One two three. 1/2"), QStringLiteral("Four five six. 2/2")}));
    QString words;
    for (int i = 0; i < 200; ++i)
        words += QStringLiteral("word%1 ").arg(i);
    const ThreadSplit many = splitThread(rulesFor(CountingRule::CodePoints, 30), words, PartNumbering::Slash);
    QVERIFY(many.parts.size() > 10);
    for (const QString &part : many.parts)
        QVERIFY2(part.size() <= 30, qPrintable(part));
    QVERIFY(many.parts.last().endsWith(QStringLiteral(" %1/%1").arg(many.parts.size())));
}

void TestThreadSplitter::tellsWhatCannotFit()
{
    const QString link = QStringLiteral("https://example.org/") + QString(60, u'a');
    const ThreadSplit split = splitThread(rulesFor(CountingRule::Graphemes, 40), QStringLiteral("See ") + link);
    QVERIFY(!split.allFit);
    QVERIFY(split.parts.contains(link));
}

void TestThreadSplitter::partsFitAndNothingIsLost()
{
    const auto piece = rc::gen::element<std::string>("word", "Sentence.", " ", " ", "\n", "\n\n", "#tağ",
                                                     "@anna.example.org", "https://example.org/a", "👨‍👩‍👧",
                                                     "漢字", "سلام", "e\u0301", "!", "(");
    for (const CountingRule rule :
         {CountingRule::CodePoints, CountingRule::Graphemes, CountingRule::Mastodon, CountingRule::XWeighted}) {
        QVERIFY(rc::check("each part fits and together they are the text", [&] {
            QString text;
            for (const std::string &each : *rc::gen::container<std::vector<std::string>>(piece))
                text += QString::fromStdString(each);
            const TextRules rules = rulesFor(rule, *rc::gen::inRange(24, 80), 23);
            const ThreadSplit split = splitThread(rules, text);
            RC_ASSERT(withoutBlanks(split.parts.join(QString())) == withoutBlanks(text));
            for (const QString &part : split.parts)
                RC_ASSERT(!part.isEmpty() && (!split.allFit || checkText(rules, part).valid));
        }));
    }
}

QTEST_APPLESS_MAIN(TestThreadSplitter)
#include "tst_threadsplitter.moc"
