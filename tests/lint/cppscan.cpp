// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"

#include <QRegularExpression>

namespace perennial::lint {

qsizetype afterPair(const QString &code, qsizetype open)
{
    const QChar opening = code[open];
    const QChar closing = QLatin1Char(opening == QLatin1Char('(') ? ')' : opening == QLatin1Char('[') ? ']' : '}');
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code[i] == opening)
            ++depth;
        else if (code[i] == closing && --depth == 0)
            return i + 1;
    }
    return code.size();
}

namespace {

constexpr QChar kNewline = QLatin1Char('\n');

void blankOut(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to && i < text.size(); ++i) {
        if (text[i] != kNewline)
            text[i] = QLatin1Char(' ');
    }
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

// One past the end of the literal whose opening quote stands at `at`.
qsizetype endOfLiteral(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    if (quote == QLatin1Char('"') && at > 0 && text[at - 1] == QLatin1Char('R')) {
        const qsizetype open = text.indexOf(QLatin1Char('('), at);
        const QString close = QLatin1Char(')') + text.mid(at + 1, open - at - 1) + quote;
        const qsizetype end = text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == quote || text[i] == kNewline)
            return i + 1;
    }
    return text.size();
}

qsizetype endOfComment(const QString &text, qsizetype at)
{
    const bool line = text[at + 1] == QLatin1Char('/');
    const qsizetype end = line ? text.indexOf(kNewline, at) : text.indexOf(QStringLiteral("*/"), at + 2);
    return end < 0 ? text.size() : end + (line ? 0 : 2);
}

qsizetype skipSpaces(const QString &code, qsizetype at)
{
    while (at < code.size() && code[at].isSpace())
        ++at;
    return at;
}

// The last character before `at` that is not a space; null at the beginning.
QChar charBefore(const QString &code, qsizetype at)
{
    while (--at >= 0) {
        if (!code[at].isSpace())
            return code[at];
    }
    return {};
}

// What stands between the previous end of a statement or block and `at`.
QString headBefore(const QString &code, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && !QStringLiteral(";{}").contains(code[from - 1]))
        --from;
    return code.mid(from, at - from).trimmed();
}

enum class Brace { Scope, Function, Initializer };

Brace kindOfBrace(const QString &code, qsizetype at)
{
    static const QRegularExpression scope(
        QStringLiteral("^(template\\s*<.*>\\s*)?(inline\\s+)?(namespace|class|struct|enum|union|extern)\\b"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression preprocessor(QStringLiteral("^\\s*#.*$"), QRegularExpression::MultilineOption);
    QString head = headBefore(code, at);
    head.remove(preprocessor);
    head = head.trimmed();
    static const QRegularExpression access(
        QStringLiteral("^((public|protected|private)(\\s+Q_SLOTS)?|Q_SIGNALS)\\s*:"));
    head.remove(access);
    head = head.trimmed();
    if (scope.match(head).hasMatch() && !head.contains(QLatin1Char(')')))
        return Brace::Scope;
    if (scope.match(head).hasMatch() && !head.startsWith(QStringLiteral("template")) &&
        head.contains(QStringLiteral("alignas")))
        return Brace::Scope;
    if (!head.contains(QLatin1Char(')')))
        return Brace::Initializer;
    // "Type::Type(int a) : m_a{a}" opens an initializer of a member, not a body.
    static const QRegularExpression memberInit(QStringLiteral("\\)\\s*(noexcept\\s*)?:(?!:).*[\\w>]$"),
                                               QRegularExpression::DotMatchesEverythingOption);
    if (memberInit.match(head).hasMatch() || head.endsWith(QLatin1Char('=')) || head.endsWith(QLatin1Char('(')))
        return Brace::Initializer;
    return Brace::Function;
}

qsizetype statementStart(const QString &code, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at - 1; i >= 0; --i) {
        const QChar c = code[i];
        if (c == QLatin1Char(')'))
            ++depth;
        else if (c == QLatin1Char('('))
            --depth;
        else if (c == QLatin1Char('{') && QStringLiteral("(,=[").contains(charBefore(code, i)))
            continue;
        else if (c == QLatin1Char('{') || c == QLatin1Char('}') || (c == QLatin1Char(';') && depth <= 0))
            return i + 1;
    }
    return 0;
}

qsizetype statementEnd(const QString &code, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == QLatin1Char('{') && depth == 0 && charBefore(code, i) == QLatin1Char(')'))
            return i;
        if (c == QLatin1Char('(') || c == QLatin1Char('[') || c == QLatin1Char('{'))
            ++depth;
        else if (c == QLatin1Char(')') || c == QLatin1Char(']') || c == QLatin1Char('}'))
            --depth;
        if (depth < 0 || (c == QLatin1Char(';') && depth == 0))
            return i;
    }
    return code.size();
}

// A [ that begins a lambda: not a subscript, not an attribute, and a body follows.
bool opensLambda(const QString &code, qsizetype at)
{
    if (code.mid(at, 2) == QStringLiteral("[[") || (at > 0 && code[at - 1] == QLatin1Char('[')))
        return false;
    const QChar before = charBefore(code, at);
    if (before == QLatin1Char(')') || before == QLatin1Char(']'))
        return false;
    if (!isWordChar(before))
        return true;
    static const QRegularExpression keyword(QStringLiteral("\\b(return|co_return|co_await|co_yield)\\s*$"));
    return keyword.match(code.mid(qMax<qsizetype>(0, at - 20), qMin<qsizetype>(20, at))).hasMatch();
}

} // namespace

QString blanked(const QString &text, Blank what)
{
    QString out = text;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == QLatin1Char('/') && (next == QLatin1Char('/') || next == QLatin1Char('*'))) {
            const qsizetype end = endOfComment(text, i);
            blankOut(out, i, end);
            i = end;
        } else if (c == QLatin1Char('\'') && i > 0 && text[i - 1].isDigit() && next.isLetterOrNumber()) {
            ++i; // 1'000
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            const qsizetype end = endOfLiteral(text, i);
            if (what == Blank::CommentsAndLiterals)
                blankOut(out, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return out;
}

QList<Span> functionBodies(const QString &code)
{
    QList<Span> bodies;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] != QLatin1Char('{'))
            continue;
        const Brace kind = kindOfBrace(code, i);
        if (kind == Brace::Scope)
            continue;
        const qsizetype end = afterPair(code, i);
        if (kind == Brace::Function)
            bodies << Span{i + 1, end - 1};
        i = end - 1;
    }
    return bodies;
}

QList<Lambda> lambdas(const QString &code)
{
    QList<Lambda> found;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] != QLatin1Char('[') || !opensLambda(code, i))
            continue;
        const qsizetype afterCapture = afterPair(code, i);
        qsizetype at = skipSpaces(code, afterCapture);
        if (at < code.size() && code[at] == QLatin1Char('('))
            at = skipSpaces(code, afterPair(code, at));
        // mutable, noexcept, -> Type<Of<This>>
        while (at < code.size() && code[at] != QLatin1Char('{') && !QStringLiteral(";)],").contains(code[at]))
            ++at;
        if (at < code.size() && code[at] == QLatin1Char('{'))
            found << Lambda{{i + 1, afterCapture - 1}, {at + 1, afterPair(code, at) - 1}};
    }
    return found;
}

QList<Span> awaitStatements(const QString &code)
{
    static const QRegularExpression await(QStringLiteral("\\bco_await\\b"));
    QList<Span> statements;
    for (auto matches = await.globalMatch(code); matches.hasNext();) {
        const qsizetype at = matches.next().capturedStart();
        const qsizetype from = statementStart(code, at);
        if (statements.isEmpty() || statements.last().from != from)
            statements << Span{from, statementEnd(code, from)};
    }
    return statements;
}

} // namespace perennial::lint
