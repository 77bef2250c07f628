// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace perennial::lint {

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool endsInOneOf(const QString &name, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending); });
}

// The paths that one rule need not hold in.
QStringList excusedPaths(const QString &rule)
{
    QStringList paths;
    const QString text = readFile(sourceDir() + QStringLiteral("/tests/lint/allowed.txt"));
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QStringList words = line.section(QLatin1Char('#'), 0, 0).simplified().split(QLatin1Char(' '));
        if (words.size() == 2 && words.first() == rule)
            paths << words.last();
    }
    return paths;
}

} // namespace

QString sourceDir()
{
    return QDir::cleanPath(qEnvironmentVariable("PERENNIAL_SOURCE_DIR"));
}

QList<SourceFile> readTree(const QStringList &folders, const QStringList &endings)
{
    const QDir root(sourceDir());
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = root.relativeFilePath(walk.next());
            if (endsInOneOf(path, endings))
                paths << path;
        }
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths))
        files << SourceFile{path, readFile(root.filePath(path))};
    return files;
}

QList<SourceFile> cppSources()
{
    return readTree({QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")},
                    {QStringLiteral(".h"), QStringLiteral(".cpp")});
}

QString finding(const SourceFile &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

int lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
}

QStringList judge(const QString &rule, const QList<SourceFile> &files, const Rule &check)
{
    QStringList found;
    QStringList excused = excusedPaths(rule);
    for (const SourceFile &file : files) {
        const QStringList here = check(file);
        if (here.isEmpty() || !excused.removeAll(file.path))
            found << here;
    }
    for (const QString &path : std::as_const(excused))
        found << QStringLiteral("tests/lint/allowed.txt: \"%1 %2\" excuses nothing any more").arg(rule, path);
    return found;
}

} // namespace perennial::lint
