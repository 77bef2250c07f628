// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SourceTree: the repository's own files as the rules see them. A rule is a pure function from a file to findings
// ("path:line: what is wrong"), so that each test can show the rule a fault before it shows it the tree.
// Thread: any. Errors: an unreadable file is an empty one.

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace perennial::lint {

struct SourceFile
{
    QString path; // relative to the repository, with slashes
    QString text; // as it stands

    bool isIn(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
};

// The folder of the repository: PERENNIAL_SOURCE_DIR.
QString sourceDir();

// Files below these folders whose names end in one of these; both lists relative, sorted by path.
QList<SourceFile> readTree(const QStringList &folders, const QStringList &endings);
// The .h and .cpp files of lib, app and tests.
QList<SourceFile> cppSources();

QString finding(const SourceFile &file, int line, const QString &what);
int lineAt(const QString &text, qsizetype position); // 1-based

using Rule = std::function<QStringList(const SourceFile &)>;
// What the rule finds in the tree, less what tests/lint/allowed.txt excuses by "rule path # reason". An excuse that
// is not needed any more is a finding itself.
QStringList judge(const QString &rule, const QList<SourceFile> &files, const Rule &check);

} // namespace perennial::lint

// Shows every finding on a line of its own: the message of a failure would be cut.
#define VERIFY_CLEAN(findings)                                                                                         \
    do {                                                                                                               \
        const QStringList found_ = (findings);                                                                         \
        for (const QString &finding_ : found_)                                                                         \
            qWarning().noquote() << finding_;                                                                          \
        QVERIFY2(found_.isEmpty(), qPrintable(QStringLiteral("%1 findings, listed above").arg(found_.size())));        \
    } while (false)
