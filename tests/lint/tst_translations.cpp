// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lint/sourcetree.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace perennial::lint;

namespace {

// English has a file for its plural forms only.
const QString kEnglish = QStringLiteral("en");
const QStringList kLanguages{kEnglish, QStringLiteral("tr"), QStringLiteral("fa"), QStringLiteral("hr")};

// As in ./dev translate.
const QStringList kLupdateArguments{QStringLiteral("-silent"),     QStringLiteral("-no-obsolete"),
                                    QStringLiteral("-locations"),  QStringLiteral("none"),
                                    QStringLiteral("-extensions"), QStringLiteral("cpp,h,ui")};

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; // "", "unfinished", "vanished", "obsolete"
    QStringList forms;
    bool plural = false;
    int line = 0;

    QString key() const { return context + QLatin1Char('\x1f') + source + QLatin1Char('\x1f') + comment; }
    QString shown() const { return QStringLiteral("%1: \"%2\"").arg(context, source); }
};

void readMessage(QXmlStreamReader &xml, Message &message)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            message.line = static_cast<int>(xml.lineNumber());
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) &&
                   !xml.atEnd()) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    message.forms << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms << text;
        } else {
            xml.skipCurrentElement();
        }
    }
}

QList<Message> readMessages(const QString &ts)
{
    QXmlStreamReader xml(ts);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            readMessage(xml, message);
            messages << message;
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%(L?\\d{1,2}|L?n)"));
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1).remove(QLatin1Char('L'));
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList messageFaults(const Message &message)
{
    QStringList faults;
    if (!message.type.isEmpty())
        faults << QStringLiteral("is %1").arg(message.type);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            faults << QStringLiteral("has no translation");
        else if (placeholders(form) != placeholders(message.source))
            faults << QStringLiteral("does not keep its places: \"%1\"").arg(form);
        else if (message.source.endsWith(QStringLiteral("…")) != form.endsWith(QStringLiteral("…")))
            faults << QStringLiteral("does not keep its ellipsis: \"%1\"").arg(form);
    }
    return faults;
}

QStringList translationFindings(const SourceFile &file)
{
    QStringList found;
    for (const Message &message : readMessages(file.text)) {
        for (const QString &fault : messageFaults(message))
            found << finding(file, message.line, message.shown() + QLatin1Char(' ') + fault);
    }
    return found;
}

QString fileOf(const QString &language)
{
    return QStringLiteral("perennial_%1.ts").arg(language);
}

QString findLupdate()
{
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                                                   QStringLiteral("/usr/lib/qt6/bin")});
    return own.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate6")) : own;
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages) {
        if (message.type != QStringLiteral("vanished") && message.type != QStringLiteral("obsolete"))
            keys << message.key();
    }
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsFound_data();
    void aFaultIsFound();
    void noMacroHidesAMessage();
    void everyMessageIsTranslated_data() { languageRows(); }
    void everyMessageIsTranslated();
    void everyMessageOfTheSourcesIsThere_data() { languageRows(); }
    void everyMessageOfTheSourcesIsThere();
    void theLanguageIsEmbedded_data() { languageRows(); }
    void theLanguageIsEmbedded();

private:
    static void languageRows();
};

void TestTranslations::languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : kLanguages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::aFaultIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const char *message, int findings) {
        QTest::newRow(name)
            << QStringLiteral("<TS><context><name>A</name>%1</context></TS>").arg(QString::fromUtf8(message))
            << findings;
    };
    row("a finished one", "<message><source>Week</source><translation>Tjedan</translation></message>", 0);
    row("an unfinished one",
        "<message><source>Week</source><translation type=\"unfinished\">Tjedan</translation></message>", 1);
    row("an empty one", "<message><source>Week</source><translation></translation></message>", 1);
    row("a lost place", "<message><source>%1 of %2</source><translation>%1 od</translation></message>", 1);
    row("places in another order", "<message><source>%1 of %2</source><translation>%2: %1</translation></message>", 0);
    row("an empty plural form",
        "<message numerus=\"yes\"><source>%n posts</source><translation><numerusform>%n "
        "objava</numerusform><numerusform></numerusform></translation></message>",
        1);
    row("a vanished one", "<message><source>Week</source><translation type=\"vanished\">Tjedan</translation></message>",
        1);
}

void TestTranslations::aFaultIsFound()
{
    QFETCH(QString, message);
    QTEST(static_cast<int>(translationFindings({QStringLiteral("a.ts"), message}).size()), "findings");
}

// lupdate does not expand macros: what is marked inside one is never asked for, and stays English for everybody.
void TestTranslations::noMacroHidesAMessage()
{
    static const QRegularExpression hidden(QStringLiteral("#\\s*define[^\\n]*\\b(QT_TR\\w*_NOOP\\w*|QT_TRANSLATE_NOOP\\w*|tr)\\s*\\("));
    const QList<SourceFile> sources = readTree({QStringLiteral("app")}, {QStringLiteral(".cpp"), QStringLiteral(".h")});
    VERIFY_CLEAN(judge(QStringLiteral("translations"), sources, [](const SourceFile &file) {
        const QRegularExpressionMatch match = hidden.match(file.text);
        const QString what = QStringLiteral("a macro hides its message from lupdate");
        return match.hasMatch() ? QStringList{finding(file, lineAt(file.text, match.capturedStart()), what)} : QStringList();
    }));
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    const QList<SourceFile> files = readTree({QStringLiteral("translations")}, {fileOf(language)});
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().text.contains(QStringLiteral("<TS ")));
    VERIFY_CLEAN(judge(QStringLiteral("translations"), files, translationFindings));
}

void TestTranslations::everyMessageOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    const QString lupdate = findLupdate();
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(fileOf(language));
    QStringList arguments = kLupdateArguments;
    if (language == kEnglish)
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("-target-language") << language << sourceDir() + QStringLiteral("/app")
              << QStringLiteral("-ts") << fresh;
    QProcess process;
    process.start(lupdate, arguments);
    QVERIFY2(process.waitForFinished(60000) && process.exitCode() == 0, process.readAllStandardError().constData());
    QFile file(fresh);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSet<QString> inSources = keysOf(readMessages(QString::fromUtf8(file.readAll())));
    const QSet<QString> inFile =
        keysOf(readMessages(readTree({QStringLiteral("translations")}, {fileOf(language)}).value(0).text));
    QStringList found;
    for (const QString &key : inSources - inFile)
        found << QStringLiteral("missing (run ./dev translate): ") +
                     QString(key).replace(QLatin1Char('\x1f'), QStringLiteral(" | "));
    for (const QString &key : inFile - inSources)
        found << QStringLiteral("no longer in the sources: ") +
                     QString(key).replace(QLatin1Char('\x1f'), QStringLiteral(" | "));
    found.sort();
    VERIFY_CLEAN(found.mid(0, 40));
}

void TestTranslations::theLanguageIsEmbedded()
{
    QFETCH(QString, language);
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/perennial_%1.qm").arg(language)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
