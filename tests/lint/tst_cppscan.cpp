// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"

#include <QtTest>

using namespace perennial::lint;

// The rules are as good as this reading is.
class TestCppScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literalsAndCommentsAreBlank_data();
    void literalsAndCommentsAreBlank();
    void functionsAreFound_data();
    void functionsAreFound();
    void lambdasAreFound_data();
    void lambdasAreFound();
    void statementsOfAnAwait_data();
    void statementsOfAnAwait();
};

void TestCppScan::literalsAndCommentsAreBlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blank");
    const auto row = [](const char *name, const char *text, const char *blank) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(blank);
    };
    row("a comment to the end of the line", "a // b\nc", "a     \nc");
    row("a comment over two lines", "a /* b\n c */ d", "a     \n      d");
    row("a string keeps its quotes", "f(\"a{b\")", "f(\"   \")");
    row("an escaped quote does not end it", "\"a\\\"b\" c", "\"    \" c");
    row("a brace in a character", "x == '{'", "x == ' '");
    row("an apostrophe that groups digits", "1'000'000 + a", "1'000'000 + a");
    row("a raw string with quotes and brackets", "R\"x(a\")b)x\" c", "R\"        \" c");
    row("two slashes in a string are no comment", "\"a//b\"; c", "\"    \"; c");
}

void TestCppScan::literalsAndCommentsAreBlank()
{
    QFETCH(QString, text);
    QTEST(blanked(text, Blank::CommentsAndLiterals), "blank");
}

void TestCppScan::functionsAreFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("bodies");
    const auto row = [](const char *name, const char *code, const QStringList &bodies) {
        QTest::newRow(name) << QString::fromUtf8(code) << bodies;
    };
    const QString x = QStringLiteral("x");
    row("a free function in a namespace", "namespace a {\nint f(int b)\n{x}\n}", {x});
    row("members in a class", "class A : public B {\npublic:\n A() {x}\n int f() const {x}\n};", {x, x});
    row("members set with braces", "A::A(int b) : m_b{b}, m_c(b)\n{x}", {x});
    row("a table is no function", "const QList<int> kTable = {f(1), f(2)};\nvoid g() {x}", {x});
    row("an enumeration is none either", "enum class E : int { A, B };\nvoid g() {x}", {x});
    row("blocks inside belong to it", "void g() {if (a) {b}}", {QStringLiteral("if (a) {b}")});
}

void TestCppScan::functionsAreFound()
{
    QFETCH(QString, code);
    QStringList bodies;
    for (const Span &span : functionBodies(code))
        bodies << code.mid(span.from, span.to - span.from);
    QTEST(bodies, "bodies");
}

void TestCppScan::lambdasAreFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *code, const QStringList &found) {
        QTest::newRow(name) << QString::fromUtf8(code) << found;
    };
    row("one without captures", "f([] { x; });", {QStringLiteral("|x;")});
    row("one that captures", "auto a = [this, &b](int c) mutable -> Task<int> { x; };",
        {QStringLiteral("this, &b|x;")});
    row("a subscript is none", "a[1] = b()[2];", {});
    row("an attribute is none", "[[nodiscard]] int f() { x; }", {});
    row("one that is returned", "return [=] { x; };", {QStringLiteral("=|x;")});
}

void TestCppScan::lambdasAreFound()
{
    QFETCH(QString, code);
    QStringList found;
    for (const Lambda &lambda : lambdas(code)) {
        found << code.mid(lambda.capture.from, lambda.capture.to - lambda.capture.from) + QLatin1Char('|') +
                     code.mid(lambda.body.from, lambda.body.to - lambda.body.from).trimmed();
    }
    QTEST(found, "found");
}

void TestCppScan::statementsOfAnAwait_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *code, const QStringList &statements) {
        QTest::newRow(name) << QString::fromUtf8(code) << statements;
    };
    row("a plain one", "a(); co_await f(b); c();", {QStringLiteral("co_await f(b)")});
    row("one in a condition", "{ if (!(co_await f())) { g(); } }", {QStringLiteral("if (!(co_await f()))")});
    row("one with an aggregate", "co_await f(A{1, 2});", {QStringLiteral("co_await f(A{1, 2})")});
    row("two in one statement", "x = a ? co_await f() : co_await g();",
        {QStringLiteral("x = a ? co_await f() : co_await g()")});
    row("one in a macro", "{ CO_TRY_ASSIGN(auto x, co_await f(a, b)); }",
        {QStringLiteral("CO_TRY_ASSIGN(auto x, co_await f(a, b))")});
}

void TestCppScan::statementsOfAnAwait()
{
    QFETCH(QString, code);
    QStringList statements;
    for (const Span &span : awaitStatements(code))
        statements << code.mid(span.from, span.to - span.from).trimmed();
    QTEST(statements, "statements");
}

QTEST_GUILESS_MAIN(TestCppScan)
#include "tst_cppscan.moc"
