// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandrun.h"

#include <QFile>
#include <QProcess>

namespace perennial::test {

namespace {

constexpr int kLongestRun = 60000; // ms

} // namespace

CommandRun::CommandRun()
{
    writeFile(QStringLiteral("passphrase"), "correct horse battery staple\n");
    writeFile(QStringLiteral("backup-passphrase"), "another long phrase\n");
    setEnvironment(QStringLiteral("PERENNIAL_SECRETS"), QStringLiteral("sealed-file"));
    setEnvironment(QStringLiteral("PERENNIAL_PASSPHRASE_FILE"), path(QStringLiteral("passphrase")));
    setEnvironment(QStringLiteral("PERENNIAL_BACKUP_PASSPHRASE_FILE"), path(QStringLiteral("backup-passphrase")));
    setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // Whatever makes a profile of its own accord shall make it here.
    setEnvironment(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
}

void CommandRun::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

Ran CommandRun::plain(const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_environment)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PERENNIALCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(kLongestRun) || process.exitStatus() != QProcess::NormalExit)
        return ran;
    ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran CommandRun::run(const QStringList &arguments, const QByteArray &input) const
{
    return plain(QStringList{QStringLiteral("--profile"), profile()} + arguments, input);
}

Ran CommandRun::json(QStringList arguments, const QByteArray &input) const
{
    return run(arguments << QStringLiteral("--json"), input);
}

Ran CommandRun::json(const char *arguments, const QByteArray &input) const
{
    return json(QString::fromUtf8(arguments).split(QLatin1Char(' ')), input);
}

} // namespace perennial::test
