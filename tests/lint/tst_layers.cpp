// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"
#include "lint/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace perennial::lint;

namespace {

const QStringList kPure{QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("text"),
                        QStringLiteral("plan"), QStringLiteral("csv")};

// What each folder of lib may include besides itself; see ARCHITECTURE.md.
QHash<QString, QStringList> allowedEdges()
{
    QHash<QString, QStringList> edges;
    edges[QStringLiteral("base")] = {};
    edges[QStringLiteral("domain")] = kPure.mid(0, 1);
    edges[QStringLiteral("text")] = kPure.mid(0, 2);
    edges[QStringLiteral("plan")] = kPure.mid(0, 3);
    edges[QStringLiteral("csv")] = kPure.mid(0, 4);
    QStringList outside;
    for (const char *name : {"store", "net", "secrets", "media", "link", "ics", "sheet"}) {
        edges[QLatin1String(name)] = kPure;
        outside << QLatin1String(name);
    }
    // An adapter is stateless: the database is out of its sight.
    edges[QStringLiteral("networks")] = kPure + outside.mid(1);
    edges[QStringLiteral("engine")] = kPure + outside + QStringList{QStringLiteral("networks")};
    edges[QStringLiteral("service")] = edges[QStringLiteral("engine")] + QStringList{QStringLiteral("engine")};
    return edges;
}

// What a program may include of lib: use cases and pure rules. Only app/boot puts the rest together.
const QStringList kForPrograms = kPure + QStringList{QStringLiteral("service")};

struct Include
{
    int line;
    QString name; // "store/poststore.h"
};

QList<Include> ownIncludes(const SourceFile &file)
{
    static const QRegularExpression directive(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*\"([^\"]+)\""),
                                              QRegularExpression::MultilineOption);
    const QString text = blanked(file.text, Blank::Comments);
    QList<Include> includes;
    for (auto matches = directive.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        if (!name.endsWith(QStringLiteral(".moc")) &&
            !name.section(QLatin1Char('/'), -1).startsWith(QStringLiteral("ui_")))
            includes << Include{lineAt(text, match.capturedStart()), name};
    }
    return includes;
}

bool exists(const QString &path)
{
    return QFileInfo::exists(sourceDir() + QLatin1Char('/') + path);
}

QString folderOf(const QString &path, int depth)
{
    return path.section(QLatin1Char('/'), depth, depth);
}

QStringList libFindings(const SourceFile &file)
{
    static const QHash<QString, QStringList> edges = allowedEdges();
    const QString own = folderOf(file.path, 1);
    QStringList found;
    if (!edges.contains(own))
        return {finding(file, 1,
                        QStringLiteral("lib/%1 has no place among the layers; give it one in this test").arg(own))};
    for (const Include &include : ownIncludes(file)) {
        const QString other = folderOf(include.name, 0);
        if (!include.name.contains(QLatin1Char('/')) || !edges.contains(other))
            found << finding(file, include.line,
                             QStringLiteral("\"%1\" does not begin with a folder of lib").arg(include.name));
        else if (other != own && !edges[own].contains(other))
            found << finding(file, include.line, QStringLiteral("lib/%1 must not include lib/%2").arg(own, other));
    }
    return found;
}

QStringList appFindings(const SourceFile &file)
{
    const QString program = folderOf(file.path, 1);
    QStringList found;
    for (const Include &include : ownIncludes(file)) {
        const QString module = folderOf(include.name, 0);
        const bool ofWindow = exists(QStringLiteral("app/gui/") + include.name);
        const bool ofLib =
            exists(QStringLiteral("lib/") + include.name) || (allowedEdges().contains(module) && !ofWindow);
        const bool pureContract = include.name == QStringLiteral("networks/publishtext.h");
        if (ofLib && program != QStringLiteral("boot") && !kForPrograms.contains(module) && !pureContract)
            found << finding(file, include.line,
                             QStringLiteral("app/%1 must not include lib/%2: a service does it").arg(program, module));
        if (program == QStringLiteral("boot") && include.name.startsWith(QStringLiteral("gui/")))
            found << finding(file, include.line, QStringLiteral("app/boot serves both programs and knows no window"));
        if (program == QStringLiteral("boot") && include.name.startsWith(QStringLiteral("print/")))
            found << finding(file, include.line, QStringLiteral("app/boot must not include app/print: it is below it"));
        if (program == QStringLiteral("print") && (ofWindow || module == QStringLiteral("ctl")))
            found << finding(file, include.line, QStringLiteral("app/print serves both programs and knows neither"));
        if (program == QStringLiteral("ctl") && ofWindow)
            found << finding(file, include.line, QStringLiteral("perennialctl must not include the window"));
    }
    return found;
}

QStringList layerFindings(const SourceFile &file)
{
    return file.isIn(QStringLiteral("lib")) ? libFindings(file) : appFindings(file);
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongEdgeIsFound_data();
    void aWrongEdgeIsFound();
    void includesPointDownwards();
    void pagesDoNotKnowEachOtherInCircles();
};

void TestLayers::aWrongEdgeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const char *path, const char *text, int findings) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << findings;
    };
    row("base knows nobody", "lib/base/a.h", "#include \"domain/post.h\"", 1);
    row("a store may use the domain", "lib/store/a.h", "#include \"domain/post.h\"", 0);
    row("a store must not use the network", "lib/store/a.h", "#include \"net/httpclient.h\"", 1);
    row("an adapter must not use the store", "lib/networks/x/a.h", "#include \"store/poststore.h\"", 1);
    row("an include without a folder", "lib/base/a.cpp", "#include \"a.h\"", 1);
    row("an include in a comment", "lib/base/a.cpp", "// #include \"store/a.h\"", 0);
    row("the window must not use the engine", "app/gui/shell/a.cpp", "#include \"engine/scheduler.h\"", 1);
    row("the window may use a service", "app/gui/shell/a.cpp", "#include \"service/calendarservice.h\"", 0);
    row("a command must not use the store", "app/ctl/a.cpp", "#include \"store/database.h\"", 1);
    row("paper must not use the store", "app/print/a.cpp", "#include \"store/database.h\"", 1);
    row("paper must not use the window", "app/print/a.cpp", "#include \"common/theme.h\"", 1);
    row("paper must not use a command", "app/print/a.cpp", "#include \"ctl/output.h\"", 1);
    row("paper may use the root", "app/print/a.cpp", "#include \"boot/statetext.h\"", 0);
    row("the root must not use paper", "app/boot/a.cpp", "#include \"print/calendarprint.h\"", 1);
    row("both programs may use paper", "app/ctl/a.cpp", "#include \"print/calendarprint.h\"", 0);
    row("the root may use anything", "app/boot/a.cpp", "#include \"store/database.h\"", 0);
}

void TestLayers::aWrongEdgeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(static_cast<int>(layerFindings({path, text}).size()), "findings");
}

void TestLayers::includesPointDownwards()
{
    const QList<SourceFile> files =
        readTree({QStringLiteral("lib"), QStringLiteral("app")}, {QStringLiteral(".h"), QStringLiteral(".cpp")});
    QVERIFY2(files.size() > 20, "the sources are not where PERENNIAL_SOURCE_DIR says");
    VERIFY_CLEAN(judge(QStringLiteral("layers"), files, layerFindings));
}

// Folders of the window that include each other in a circle can only be understood together.
void TestLayers::pagesDoNotKnowEachOtherInCircles()
{
    QMap<QString, QMap<QString, QString>> edges; // from, to, an example
    for (const SourceFile &file :
         readTree({QStringLiteral("app/gui")}, {QStringLiteral(".h"), QStringLiteral(".cpp")})) {
        const QString own = folderOf(file.path, 2);
        for (const Include &include : ownIncludes(file)) {
            const QString other = folderOf(include.name, 0);
            if (other != own && exists(QStringLiteral("app/gui/") + include.name))
                edges[own][other] = finding(file, include.line, QStringLiteral("includes \"%1\"").arg(include.name));
        }
    }
    QStringList found;
    const std::function<void(QStringList)> follow = [&](const QStringList &way) {
        for (const QString &next : edges.value(way.last()).keys()) {
            if (next == way.first())
                found << QStringLiteral("%1 -> %2; %3")
                             .arg(way.join(QStringLiteral(" -> ")), next, edges[way.last()][next]);
            else if (!way.contains(next) && next > way.first())
                follow(way + QStringList{next});
        }
    };
    for (const QString &folder : edges.keys())
        follow({folder});
    VERIFY_CLEAN(found);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
