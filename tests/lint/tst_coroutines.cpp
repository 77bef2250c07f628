// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"
#include "lint/sourcetree.h"

#include <QRegularExpression>
#include <QtTest>

using namespace perennial::lint;

// GCC 12 destroys temporaries of a co_await expression twice or too early when it holds an aggregate, an initializer
// list, a capturing lambda or a conditional; and what a lambda captured is gone once its coroutine waits. QCoro 0.7 moves
// from what co_return names.
// The rule: name the object first, then `co_await f(std::move(object))`.
namespace {

QString textOf(const QString &code, const Span &span)
{
    return code.mid(span.from, span.to - span.from);
}

// The text of a span with the bodies of the lambdas in it as blanks.
QString withoutLambdaBodies(QString text)
{
    const QList<Lambda> inside = lambdas(text);
    for (const Lambda &lambda : inside) {
        for (qsizetype i = lambda.body.from - 1; i <= lambda.body.to && i < text.size(); ++i) {
            if (text[i] != QLatin1Char('\n'))
                text[i] = QLatin1Char(' ');
        }
    }
    return text;
}

QStringList awaitFindings(const SourceFile &file)
{
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QStringList found;
    for (const Span &span : awaitStatements(code)) {
        const QString whole = textOf(code, span);
        const QString statement = withoutLambdaBodies(whole);
        const int line = lineAt(code, span.from + whole.indexOf(QStringLiteral("co_await")));
        if (statement.contains(QLatin1Char('{')))
            found << finding(file, line, QStringLiteral("an aggregate or initializer list in a co_await expression"));
        if (statement.contains(QLatin1Char('?')))
            found << finding(file, line, QStringLiteral("a conditional operator in a co_await expression"));
        for (const Lambda &lambda : lambdas(whole)) {
            if (!textOf(whole, lambda.capture).trimmed().isEmpty())
                found << finding(file, line, QStringLiteral("a capturing lambda in a co_await expression"));
        }
    }
    return found;
}

QStringList lambdaFindings(const SourceFile &file)
{
    static const QRegularExpression keyword(QStringLiteral("\\bco_(await|return|yield)\\b|\\bCO_TRY"));
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QStringList found;
    for (const Lambda &lambda : lambdas(code)) {
        if (textOf(code, lambda.capture).trimmed().isEmpty())
            continue;
        if (keyword.match(withoutLambdaBodies(textOf(code, lambda.body))).hasMatch())
            found << finding(
                file, lineAt(code, lambda.capture.from),
                QStringLiteral("a coroutine lambda captures: make it a function with parameters by value"));
    }
    return found;
}

QStringList parameterFindings(const SourceFile &file)
{
    static const QRegularExpression task(QStringLiteral("QCoro::Task<[^;{}()]*>\\s+[\\w:]+\\s*\\(([^;{}]*)\\)"));
    static const QRegularExpression borrowed(QStringLiteral(
        "\\bconst\\s+(?!Clock\\b)[\\w:<>, ]+\\s*&(?!&)|\\b\\w+\\s*&&|\\bQ?[Ss]tring_?[Vv]iew\\b|\\bQByteArrayView\\b"));
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QStringList found;
    for (auto matches = task.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        const auto wrong = borrowed.match(match.captured(1));
        if (wrong.hasMatch())
            found << finding(
                file, lineAt(code, match.capturedStart()),
                QStringLiteral("\"%1\": a coroutine takes its values by value").arg(wrong.captured().simplified()));
    }
    return found;
}

// QCoro moves what is returned, also out of a member.
QStringList returnFindings(const SourceFile &file)
{
    static const QRegularExpression member(QStringLiteral("\\bco_return\\s+m_\\w+(?:(?:\\.|->)\\w+)*\\s*;"));
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QStringList found;
    for (auto matches = member.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        found << finding(file, lineAt(code, match.capturedStart()), QStringLiteral("co_return empties a member: copy it first"));
    }
    return found;
}

QStringList coroutineFindings(const SourceFile &file)
{
    return awaitFindings(file) + lambdaFindings(file) + parameterFindings(file) + returnFindings(file);
}

} // namespace

class TestCoroutines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrapIsFound_data();
    void aTrapIsFound();
    void noTrapInTheTree();
};

void TestCoroutines::aTrapIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const char *text, int findings) {
        QTest::newRow(name) << QString::fromLatin1(text) << findings;
    };
    row("an aggregate", "void f() { co_await g(Options{1}); }", 1);
    row("an initializer list", "void f() { CO_TRY(co_await g({1, 2})); }", 1);
    row("a conditional", "void f() { co_await g(a ? b : c); }", 1);
    row("a conditional around", "void f() { x = a ? co_await b() : co_await c(); }", 1);
    row("a capturing lambda", "void f() { co_await g([x] { return x; }); }", 1);
    row("a lambda without captures", "void f() { co_await g([](int x) { return x ? 1 : 2; }); }", 0);
    row("a named object", "void f() { Options o{1}; co_await g(std::move(o)); }", 0);
    row("a block behind a condition", "void f() { if (co_await g()) { h(); } }", 0);
    row("a brace in a literal", "void f() { co_await g(\"{}\"); }", 0);
    row("a coroutine that captures", "auto f = [this]() -> Task<void> { co_await g(); };", 1);
    row("a coroutine that returns and captures", "auto f = [a] { co_return a; };", 1);
    row("a coroutine without captures", "auto f = [](A a) -> Task<void> { co_await a.g(); };", 0);
    row("a reference to const", "QCoro::Task<Result<int>> f(const QString &a);", 1);
    row("a member is returned", "Task<A> f() { co_return m_value; }", 1);
    row("a part of a member is returned", "Task<A> f() { co_return m_plan.name; }", 1);
    row("a copy is returned", "Task<A> f() { A copy = m_value; co_return copy; }", 0);
    row("a call on a member is returned", "Task<A> f() { co_return m_plan.name(); }", 0);
    row("by value", "QCoro::Task<Result<int>> f(QString a, Store &store);", 0);
}

void TestCoroutines::aTrapIsFound()
{
    QFETCH(QString, text);
    QTEST(static_cast<int>(coroutineFindings({QStringLiteral("a.cpp"), text}).size()), "findings");
}

void TestCoroutines::noTrapInTheTree()
{
    VERIFY_CLEAN(judge(QStringLiteral("coroutines"), cppSources(), coroutineFindings));
}

QTEST_GUILESS_MAIN(TestCoroutines)
#include "tst_coroutines.moc"
