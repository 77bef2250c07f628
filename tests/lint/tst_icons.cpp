// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/cppscan.h"
#include "lint/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace perennial::lint;

// Icons are resources/icons/<name>.svg, and the code names them by literals: icon("<name>"),
// icon(QStringLiteral("<name>")) and the like, a literal with %1, or a row in a table. A name is used where any literal
// of the window says it.
namespace {

struct Literal
{
    QString text;
    QString call; // the function whose first argument it is, if any
    int line = 0;
    qsizetype at = 0;
};

QList<Literal> literals(const SourceFile &file)
{
    static const QRegularExpression quoted(
        QStringLiteral("(?:\\b(\\w+)\\s*\\(\\s*)?(?:(?:QStringLiteral|QLatin1String|QByteArrayLiteral)\\s*\\(\\s*)?\"(("
                       "?:[^\"\\\\\\n]|\\\\.)*)\""));
    const QString code = blanked(file.text, Blank::Comments);
    QList<Literal> found;
    for (auto matches = quoted.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        found << Literal{match.captured(2), match.captured(1), lineAt(code, match.capturedStart(2)),
                         match.capturedStart(2)};
    }
    return found;
}

bool names(const QString &literal, const QString &icon)
{
    const QString bare = QFileInfo(literal).completeBaseName();
    if (literal == icon || bare == icon)
        return true;
    // A family of names, as in QStringLiteral("net-") + networkId.
    static const QRegularExpression family(QStringLiteral("^[a-z]{3,}-$"));
    if (family.match(literal).hasMatch())
        return icon.startsWith(literal);
    if (!bare.contains(QStringLiteral("%1")) || bare == QStringLiteral("%1"))
        return false;
    const QString pattern = QRegularExpression::escape(bare).replace(QStringLiteral("%1"), QStringLiteral(".+"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(icon).hasMatch();
}

// The arguments of calls like icons().paint(painter, box, "<name>", look).
QList<Span> iconCalls(const SourceFile &file)
{
    static const QRegularExpression call(
        QStringLiteral("\\bicons(?:\\(\\))?\\s*(?:\\.|->)\\s*(?:icon|pixmap|paint)\\s*(\\()|m_icons\\s*(?:\\.|->)\\s*(?"
                       ":icon|pixmap|paint)\\s*(\\()"));
    const QString code = blanked(file.text, Blank::CommentsAndLiterals);
    QList<Span> spans;
    for (auto matches = call.globalMatch(code); matches.hasNext();) {
        const qsizetype open = matches.next().capturedEnd() - 1;
        spans << Span{open, afterPair(code, open)};
    }
    return spans;
}

// The icons that a file asks for by a call or a resource path, where the name is whole.
QList<Literal> requests(const SourceFile &file)
{
    static const QRegularExpression wrapper(QStringLiteral("^(icon|pixmap|setIconName|paintIcon|drawIcon)$"));
    const QList<Span> calls = iconCalls(file);
    QList<Literal> found;
    for (Literal literal : literals(file)) {
        const bool path = literal.text.startsWith(QStringLiteral(":/icons/"));
        const bool inCall = std::any_of(calls.begin(), calls.end(), [&](const Span &span) {
            return span.from < literal.at && literal.at < span.to;
        });
        if (literal.text.contains(QLatin1Char('%')) || (!path && !inCall && !wrapper.match(literal.call).hasMatch()))
            continue;
        if (path)
            literal.text = QFileInfo(literal.text).completeBaseName();
        if (!literal.text.isEmpty())
            found << literal;
    }
    return found;
}

QStringList iconNames()
{
    QStringList names;
    for (const SourceFile &file : readTree({QStringLiteral("resources/icons")}, {QStringLiteral(".svg")}))
        names << QFileInfo(file.path).completeBaseName();
    return names;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsRead_data();
    void aNameIsRead();
    void noIconIsMissing();
    void noIconIsUnused();
    void everyIconTakesTheColourOfThePalette();
};

void TestIcons::aNameIsRead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("icons");
    const auto row = [](const char *name, const char *code, const QStringList &icons) {
        QTest::newRow(name) << QString::fromLatin1(code) << icons;
    };
    const QString leaf = QStringLiteral("leaf");
    row("a plain call", "icon(\"leaf\")", {leaf});
    row("a call with a literal", "theme.icons().icon(QStringLiteral(\"leaf\"), size)", {leaf});
    row("a call that paints", "m_theme.icons().paint(p, box, QStringLiteral(\"leaf\"), look)", {leaf});
    row("a choice", "icons.pixmap(a ? QStringLiteral(\"leaf\") : QStringLiteral(\"sort\"), 16)",
        {leaf, QStringLiteral("sort")});
    row("a path", "QIcon(QStringLiteral(\":/icons/leaf.svg\"))", {leaf});
    row("another call", "setObjectName(QStringLiteral(\"leaf\"))", {});
    row("a call in a comment", "// icon(\"leaf\")", {});
}

void TestIcons::aNameIsRead()
{
    QFETCH(QString, code);
    QStringList icons;
    for (const Literal &literal : requests({QStringLiteral("a.cpp"), code}))
        icons << literal.text;
    QTEST(icons, "icons");
}

void TestIcons::noIconIsMissing()
{
    const QStringList known = iconNames();
    const QList<SourceFile> files = readTree({QStringLiteral("app")}, {QStringLiteral(".h"), QStringLiteral(".cpp")});
    VERIFY_CLEAN(judge(QStringLiteral("icons-missing"), files, [&](const SourceFile &file) {
        QStringList found;
        for (const Literal &literal : requests(file)) {
            if (!known.contains(literal.text))
                found << finding(file, literal.line, QStringLiteral("there is no icon \"%1\"").arg(literal.text));
        }
        return found;
    }));
}

void TestIcons::noIconIsUnused()
{
    QList<Literal> said;
    for (const SourceFile &file : readTree({QStringLiteral("app"), QStringLiteral("lib/networks")},
                                           {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".ui")}))
        said << literals(file);
    QStringList found;
    for (const QString &icon : iconNames()) {
        if (std::none_of(said.begin(), said.end(), [&](const Literal &literal) { return names(literal.text, icon); }))
            found << QStringLiteral("resources/icons/%1.svg:1: nothing names this icon").arg(icon);
    }
    VERIFY_CLEAN(found);
}

// A colour of its own would not follow the theme. White stands for the ground that shows through a badge.
void TestIcons::everyIconTakesTheColourOfThePalette()
{
    static const QRegularExpression colour(
        QStringLiteral("(?:fill|stroke)\\s*[=:]\\s*\"?\\s*(#(?!ffffff\\b)[0-9a-fA-F]{3,8}|rgb[^\"]*)"));
    const QList<SourceFile> files = readTree({QStringLiteral("resources/icons")}, {QStringLiteral(".svg")});
    VERIFY_CLEAN(judge(QStringLiteral("icon-colour"), files, [](const SourceFile &file) {
        const auto match = colour.match(file.text);
        return match.hasMatch()
                   ? QStringList{finding(file, lineAt(file.text, match.capturedStart()),
                                         QStringLiteral("has the colour %1: use currentColor").arg(match.captured(1)))}
                   : QStringList();
    }));
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
