// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/stdinput.h"

#include "ctl/output.h"
#include "ctl/words.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace perennial::stdinput {

namespace {

constexpr qint64 kMostTextBytes = 16 * 1024 * 1024;
constexpr qint64 kMostSecretBytes = 64 * 1024;

QByteArray readAll(qint64 most)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray chunk = in.read(64 * 1024);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

void takeLineEnd(QByteArray &bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
}

Error unreadable(const QString &why)
{
    return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), why, {QStringLiteral("-")});
}

} // namespace

Result<QString> text()
{
    QByteArray bytes = readAll(kMostTextBytes);
    if (bytes.size() > kMostTextBytes)
        return usageError(Words::tr("The text on standard input is longer than 16 MB."));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    takeLineEnd(bytes);
    return QString::fromUtf8(bytes);
}

Result<QByteArray> secret()
{
    QByteArray bytes = readAll(kMostSecretBytes);
    takeLineEnd(bytes);
    if (bytes.isEmpty() || bytes.size() > kMostSecretBytes)
        return usageError(Words::tr("No secret came in on standard input."));
    return bytes;
}

std::optional<QByteArray> line()
{
    QByteArray bytes;
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        if (c == '\n') {
            if (bytes.endsWith('\r'))
                bytes.chop(1);
            return bytes;
        }
        bytes += char(c);
    }
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

Result<std::unique_ptr<QTemporaryFile>> spool()
{
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/perennial-XXXXXX.csv"));
    if (!file->open())
        return unreadable(file->errorString());
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return unreadable(in.errorString());
    for (QByteArray chunk = in.read(256 * 1024); !chunk.isEmpty(); chunk = in.read(256 * 1024)) {
        if (file->write(chunk) != chunk.size())
            return unreadable(file->errorString());
    }
    if (!file->flush())
        return unreadable(file->errorString());
    return file;
}

Result<QByteArray> askSecret(const QString &question)
{
#ifdef Q_OS_UNIX
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return usageError(Words::tr("There is no terminal to ask for the passphrase: use --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE."));
    termios before{};
    tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(terminal, TCSAFLUSH, &silent);
    const QByteArray shown = question.toUtf8() + ' ';
    (void)!write(terminal, shown.constData(), size_t(shown.size()));
    QByteArray typed;
    char c = 0;
    while (read(terminal, &c, 1) == 1 && c != '\n')
        typed += c;
    tcsetattr(terminal, TCSAFLUSH, &before);
    (void)!write(terminal, "\n", 1);
    close(terminal);
    return typed;
#else
    Q_UNUSED(question)
    return usageError(Words::tr("Give the passphrase with --passphrase-stdin or PERENNIAL_BACKUP_PASSPHRASE_FILE."));
#endif
}

} // namespace perennial::stdinput
