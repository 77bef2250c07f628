// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"
#include "lint/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace perennial::lint;

namespace {

constexpr int kMostFileLines = 500;
constexpr int kMostFunctionLines = 60;

const QStringList kCode{QStringLiteral(".h"), QStringLiteral(".cpp")};
const QStringList kProducts{QStringLiteral("lib"), QStringLiteral("app")};

QStringList licenceFindings(const SourceFile &file)
{
    const QStringList lines = file.text.split(QLatin1Char('\n')).mid(0, 4);
    const QString head = lines.join(QLatin1Char('\n'));
    const bool complete = head.contains(QStringLiteral("SPDX-FileCopyrightText:")) &&
                          head.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later"));
    return complete ? QStringList() : QStringList{finding(file, 1, QStringLiteral("the two SPDX lines are missing"))};
}

QStringList fileLengthFindings(const SourceFile &file)
{
    const qsizetype lines = file.text.count(QLatin1Char('\n'));
    if (lines <= kMostFileLines)
        return {};
    return {finding(file, kMostFileLines,
                    QStringLiteral("the file has %1 lines, %2 is the wall").arg(lines).arg(kMostFileLines))};
}

QStringList functionLengthFindings(const SourceFile &file)
{
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QStringList found;
    for (const Span &body : functionBodies(code)) {
        const qsizetype lines = QStringView(code).mid(body.from, body.to - body.from).count(QLatin1Char('\n')) - 1;
        if (lines > kMostFunctionLines)
            found << finding(
                file, lineAt(code, body.from),
                QStringLiteral("the function has %1 lines, %2 is the wall").arg(lines).arg(kMostFunctionLines));
    }
    return found;
}

// After the licence a header says what it is, its thread, errors and ownership.
QStringList openingFindings(const SourceFile &file)
{
    for (const QString &line : file.text.split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line == QStringLiteral("#pragma once") || line.startsWith(QStringLiteral("// SPDX-")))
            continue;
        if (line.startsWith(QStringLiteral("//")))
            return {};
        break;
    }
    return {finding(file, 4, QStringLiteral("the header does not open with what it is"))};
}

QStringList guardFindings(const SourceFile &file)
{
    if (file.text.contains(QStringLiteral("#pragma once")) || file.path.endsWith(QStringLiteral("/pch.h")))
        return {};
    return {finding(file, 1, QStringLiteral("#pragma once is missing"))};
}

// Written in pieces, so that this file keeps its own rule.
QStringList leftoverFindings(const SourceFile &file)
{
    static const QRegularExpression promise(QStringLiteral("\\b(TO"
                                                           "DO|FIX"
                                                           "ME|XX"
                                                           "X)\\b"));
    static const QRegularExpression machine(QStringLiteral("(?<![\\w.])/(wo"
                                                           "rk|ro"
                                                           "ot)(/|\\b(?![\\w-]))"));
    QStringList found;
    for (const auto &rule :
         {std::pair(promise, "promises something for later"), std::pair(machine, "is a path of one machine")}) {
        for (auto matches = rule.first.globalMatch(file.text); matches.hasNext();) {
            const auto match = matches.next();
            found << finding(file, lineAt(file.text, match.capturedStart()),
                             QStringLiteral("\"%1\" %2").arg(match.captured(), QLatin1String(rule.second)));
        }
    }
    return found;
}

QStringList nameFindings(const SourceFile &file)
{
    static const QStringList known{QStringLiteral("CMakeLists.txt"), QStringLiteral("README.md")};
    QStringList found;
    for (const QString &part : file.path.split(QLatin1Char('/'))) {
        if (part != part.toLower() && !known.contains(part))
            found << finding(file, 1, QStringLiteral("\"%1\" is not lower case").arg(part));
    }
    return found;
}

QStringList allRules(const SourceFile &file)
{
    QStringList found = licenceFindings(file) + fileLengthFindings(file) + functionLengthFindings(file) +
                        leftoverFindings(file) + nameFindings(file);
    if (file.path.endsWith(QStringLiteral(".h")))
        found << openingFindings(file) << guardFindings(file);
    return found;
}

QString licensed(const char *rest)
{
    return QStringLiteral("// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n") +
           QString::fromLatin1(rest);
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsFound_data();
    void aFaultIsFound();
    void everySourceHasItsLicence();
    void noFileIsTooLong();
    void noFunctionIsTooLong();
    void everyHeaderSaysWhatItIs();
    void nothingIsPromisedForLater();
    void namesAreLowerCase();
    void theLicenceIsThere();
};

void TestForm::aFaultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const char *path, const QString &text, int findings) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << findings;
    };
    row("nothing wrong", "lib/a/b.h", licensed("#pragma once\n\n// What it is.\nclass B;\n"), 0);
    row("no licence", "lib/a/b.cpp", QStringLiteral("int a;\n"), 1);
    row("a header without an opening", "lib/a/b.h", licensed("#pragma once\n\nclass B;\n"), 1);
    row("a header without a guard", "lib/a/b.h", licensed("// What it is.\nclass B;\n"), 1);
    row("a promise", "lib/a/b.cpp",
        licensed("int a; // TO"
                 "DO later\n"),
        1);
    row("a path of one machine", "lib/a/b.cpp",
        licensed("open(\"/wo"
                 "rk/a\");\n"),
        1);
    row("a path that only begins alike", "lib/a/b.cpp", licensed("open(\"/workspaces/a\");\n"), 0);
    row("a name in capitals", "lib/a/Big.cpp", licensed("int a;\n"), 1);
    row("a function at the wall", "lib/a/b.cpp",
        licensed("void f()\n{\n") + QStringLiteral("    x();\n").repeated(60) + QStringLiteral("}\n"), 0);
    row("a function over the wall", "lib/a/b.cpp",
        licensed("void f()\n{\n") + QStringLiteral("    x();\n").repeated(61) + QStringLiteral("}\n"), 1);
    row("a file over the wall", "lib/a/b.cpp", licensed("") + QStringLiteral("int a;\n").repeated(500), 1);
}

void TestForm::aFaultIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, findings);
    const QStringList found = allRules({path, text});
    QVERIFY2(found.size() == findings, qPrintable(found.join(QLatin1Char('\n'))));
}

void TestForm::everySourceHasItsLicence()
{
    QList<SourceFile> files = cppSources();
    files << readTree({QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("cmake"),
                       QStringLiteral("translations"), QStringLiteral("packaging")},
                      {QStringLiteral("CMakeLists.txt"), QStringLiteral(".cmake"), QStringLiteral(".sh")});
    VERIFY_CLEAN(judge(QStringLiteral("licence"), files, licenceFindings));
}

void TestForm::noFileIsTooLong()
{
    VERIFY_CLEAN(judge(QStringLiteral("file-length"), cppSources(), fileLengthFindings));
}

void TestForm::noFunctionIsTooLong()
{
    VERIFY_CLEAN(judge(QStringLiteral("function-length"), readTree(kProducts, kCode), functionLengthFindings));
}

void TestForm::everyHeaderSaysWhatItIs()
{
    const QList<SourceFile> headers = readTree(kProducts, {QStringLiteral(".h")});
    VERIFY_CLEAN(judge(QStringLiteral("opening"), headers, openingFindings));
    VERIFY_CLEAN(judge(QStringLiteral("guard"), headers, guardFindings));
}

void TestForm::nothingIsPromisedForLater()
{
    QList<SourceFile> files = cppSources();
    files << readTree({QStringLiteral("cmake"), QStringLiteral("packaging"), QStringLiteral("resources/sql"),
                       QStringLiteral(".ci"), QStringLiteral("tests")},
                      {QStringLiteral(".txt"), QStringLiteral(".cmake"), QStringLiteral(".sql"), QStringLiteral("run"),
                       QStringLiteral(".sh"), QStringLiteral(".md"), QStringLiteral(".service"),
                       QStringLiteral(".desktop")});
    for (const char *name :
         {"dev", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "CMakeLists.txt"}) {
        QFile file(sourceDir() + QLatin1Char('/') + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            files << SourceFile{QLatin1String(name), QString::fromUtf8(file.readAll())};
    }
    VERIFY_CLEAN(judge(QStringLiteral("leftovers"), files, leftoverFindings));
}

void TestForm::namesAreLowerCase()
{
    const QList<SourceFile> files =
        readTree({QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("resources"),
                  QStringLiteral("translations"), QStringLiteral("packaging")},
                 {QString()});
    VERIFY_CLEAN(judge(QStringLiteral("lower-case"), files, nameFindings));
}

void TestForm::theLicenceIsThere()
{
    QFile licence(sourceDir() + QStringLiteral("/LICENSE"));
    QVERIFY(licence.open(QIODevice::ReadOnly));
    QVERIFY(licence.readAll().contains("GNU GENERAL PUBLIC LICENSE"));
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
