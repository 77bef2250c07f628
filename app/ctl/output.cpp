// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/output.h"

#include "boot/errortext.h"
#include "ctl/words.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace perennial {

namespace {

bool isTerminal(FILE *stream)
{
    return isatty(fileno(stream));
}

bool wantsColour(FILE *stream)
{
    return isTerminal(stream) && qEnvironmentVariableIsEmpty("NO_COLOR");
}

void put(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void putLine(FILE *stream, const QString &text)
{
    put(stream, text.toUtf8() + '\n');
}

ErrorWords wordsOf(const Error &error)
{
    if (error.code == QLatin1String("usage"))
        return {error.message, error.args.value(0)};
    return wordsFor(error);
}

} // namespace

Error usageError(const QString &text)
{
    return Error(ErrorKind::Invalid, QStringLiteral("usage"), text,
                 {Words::tr("“perennialctl --help” shows how it is called; every command has its own --help.")});
}

void Output::document(const QJsonObject &document)
{
    if (!isJson())
        return;
    const auto form = isTerminal(stdout) ? QJsonDocument::Indented : QJsonDocument::Compact;
    QByteArray bytes = QJsonDocument(document).toJson(form);
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    put(stdout, bytes);
    m_documentPrinted = true;
}

void Output::jsonLine(const QJsonObject &document)
{
    put(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    m_documentPrinted = true;
}

void Output::raw(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void Output::line(const QString &text)
{
    if (!isJson())
        putLine(stdout, text);
}

void Output::table(const TextTable &table, const QString &whenEmpty)
{
    if (isJson())
        return;
    if (table.isEmpty()) {
        putLine(stdout, whenEmpty);
        return;
    }
    QStringList lines = table.lines();
    if (wantsColour(stdout))
        lines.first() = QStringLiteral("\x1b[1m") + lines.first() + QStringLiteral("\x1b[0m");
    putLine(stdout, lines.join(QLatin1Char('\n')));
}

void Output::note(const QString &text)
{
    if (!isJson())
        putLine(stderr, printable(text));
}

void Output::progress(const QString &text)
{
    if (isJson() || !isTerminal(stderr))
        return;
    put(stderr, "\r\x1b[K" + printable(text).toUtf8());
    m_progressShown = true;
}

void Output::endProgress()
{
    if (m_progressShown)
        put(stderr, "\r\x1b[K");
    m_progressShown = false;
}

QJsonObject Output::errorObject(const Error &error)
{
    const ErrorWords words = wordsOf(error);
    QJsonObject object{{QStringLiteral("kind"), toString(error.kind)},
                       {QStringLiteral("code"), error.code},
                       {QStringLiteral("message"), words.what},
                       {QStringLiteral("hint"), words.hint}};
    if (error.code == QLatin1String("usage"))
        object.insert(QStringLiteral("kind"), QStringLiteral("usage"));
    return object;
}

void Output::error(const Error &error)
{
    endProgress();
    if (isJson()) {
        const QJsonObject document{{QStringLiteral("error"), errorObject(error)}};
        const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
        put(stderr, bytes);
        // A reader of stdout gets its one document, too; on one screen it is not shown twice.
        if (!m_documentPrinted && !(isTerminal(stdout) && isTerminal(stderr)))
            put(stdout, bytes);
        return;
    }
    const ErrorWords words = wordsOf(error);
    const QString text = printable(words.hint.isEmpty() ? words.what : words.what + QLatin1Char(' ') + words.hint);
    const QString name = QStringLiteral("perennialctl: ");
    putLine(stderr, wantsColour(stderr) ? QStringLiteral("\x1b[31m") + name + QStringLiteral("\x1b[0m") + text
                                        : name + text);
}

} // namespace perennial
