// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"
#include "lint/sourcetree.h"

#include <QRegularExpression>
#include <QtTest>

using namespace perennial::lint;

namespace {

struct Fence
{
    const char *name;
    const char *pattern; // of what stands inside the fence
    QStringList folders; // that are searched
    QStringList inside;  // where it may stand: a folder, or one file
    const char *message;
};

const QList<Fence> &fences()
{
    static const QStringList everywhere{QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")};
    static const QStringList products{QStringLiteral("lib"), QStringLiteral("app")};
    static const QStringList lib{QStringLiteral("lib")};
    static const QList<Fence> all{
        {"sql",
         "#\\s*include\\s*<(QSql|QtSql)",
         everywhere,
         {QStringLiteral("lib/store"), QStringLiteral("tests/store"), QStringLiteral("tests/support")},
         "SQL belongs into lib/store"},
        {"http",
         "\\bQNetworkAccessManager\\b",
         everywhere,
         {QStringLiteral("lib/net"), QStringLiteral("tests")},
         "requests go through HttpClient"},
        {"clock",
         "\\bcurrent(DateTimeUtc|DateTime|MSecsSinceEpoch|SecsSinceEpoch)\\b|\\bQ(Date::currentDate|Time::currentTime)"
         "\\b"
         "|\\bsystem_clock::now\\b|\\btime\\((nullptr|NULL|0)\\)",
         everywhere,
         {QStringLiteral("lib/base/systemclock.cpp"), QStringLiteral("tests")},
         "what time it is, a Clock says"},
        {"words",
         "(?<![\\w.>])tr\\(|\\bQT_TR(ANSLATE)?_NOOP|\\bQCoreApplication::translate\\b",
         lib,
         {},
         "words for people are made in app/"},
        {"loops",
         "\\bQEventLoop\\b|\\bQCoro::waitFor\\b|\\bprocessEvents\\s*\\(",
         lib,
         {},
         "no event loop inside another"},
        {"singletons",
         "\\bstatic\\b[^;(]*\\binstance\\s*\\(\\)|\\bQ_GLOBAL_STATIC\\b|\\bQ_APPLICATION_STATIC\\b",
         products,
         {},
         "what is needed comes by constructor"},
        {"names",
         "\\b(class|struct)\\s+\\w*(Manager|Helper|Utils?|Handler)\\b(?!\\s*;)",
         everywhere,
         {},
         "this ending names nothing"},
        {"exceptions", "\\bthrow\\b(?!\\s*\\()", lib, {}, "errors are values"},
    };
    return all;
}

bool isInside(const SourceFile &file, const Fence &fence)
{
    return std::any_of(fence.inside.begin(), fence.inside.end(),
                       [&](const QString &place) { return file.path == place || file.isIn(place); });
}

QStringList fenceFindings(const SourceFile &file, const Fence &fence)
{
    if (isInside(file, fence))
        return {};
    const QRegularExpression pattern(QString::fromLatin1(fence.pattern));
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QStringList found;
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        found << finding(
            file, lineAt(code, match.capturedStart()),
            QStringLiteral("%1: %2").arg(match.captured().simplified(), QString::fromLatin1(fence.message)));
    }
    return found;
}

const Fence &fenceNamed(const QString &name)
{
    return *std::find_if(fences().begin(), fences().end(),
                         [&](const Fence &fence) { return name == QLatin1String(fence.name); });
}

} // namespace

class TestFences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeapsOverIsFound_data();
    void whatLeapsOverIsFound();
    void theTreeKeepsInside_data();
    void theTreeKeepsInside();
};

void TestFences::whatLeapsOverIsFound_data()
{
    QTest::addColumn<QString>("fence");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const char *fence, const char *path, const char *text, int findings) {
        QTest::newRow(name) << QString::fromLatin1(fence) << QString::fromLatin1(path) << QString::fromLatin1(text)
                            << findings;
    };
    row("a query in a service", "sql", "lib/service/a.cpp", "#include <QSqlQuery>", 1);
    row("a query in the store", "sql", "lib/store/a.cpp", "#include <QSqlQuery>", 0);
    row("a request in an adapter", "http", "lib/networks/x/a.cpp", "QNetworkAccessManager m;", 1);
    row("the clock in the window", "clock", "app/gui/a.cpp", "QDateTime::currentDateTimeUtc()", 1);
    row("today in a rule", "clock", "lib/plan/a.cpp", "QDate::currentDate()", 1);
    row("the clock in its own file", "clock", "lib/base/systemclock.cpp", "QDateTime::currentMSecsSinceEpoch()", 0);
    row("the clock in a comment", "clock", "lib/plan/a.cpp", "// never QDate::currentDate()", 0);
    row("a word in the library", "words", "lib/plan/a.cpp", "return tr(\"late\");", 1);
    row("another name that ends alike", "words", "lib/plan/a.cpp", "str(); s.tr(); attr(1);", 0);
    row("a loop in the engine", "loops", "lib/engine/a.cpp", "QEventLoop loop;", 1);
    row("a singleton", "singletons", "lib/store/a.h", "static Database &instance();", 1);
    row("a class that manages", "names", "app/gui/a.h", "class ThemeManager\n{", 1);
    row("a class of somebody else", "names", "app/gui/a.h", "class QUndoHandler;", 0);
}

void TestFences::whatLeapsOverIsFound()
{
    QFETCH(QString, fence);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(static_cast<int>(fenceFindings({path, text}, fenceNamed(fence)).size()), "findings");
}

void TestFences::theTreeKeepsInside_data()
{
    QTest::addColumn<QString>("fence");
    for (const Fence &fence : fences())
        QTest::newRow(fence.message) << QString::fromLatin1(fence.name);
}

void TestFences::theTreeKeepsInside()
{
    QFETCH(QString, fence);
    const Fence &one = fenceNamed(fence);
    const QList<SourceFile> files = readTree(one.folders, {QStringLiteral(".h"), QStringLiteral(".cpp")});
    QVERIFY(!files.isEmpty());
    VERIFY_CLEAN(judge(fence, files, [&](const SourceFile &file) { return fenceFindings(file, one); }));
}

QTEST_GUILESS_MAIN(TestFences)
#include "tst_fences.moc"
