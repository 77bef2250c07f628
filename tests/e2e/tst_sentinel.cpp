// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole session with marked secrets: clients, channels, imports, exports, sending, refusals that echo the key, lock-down,
// backups, a crash, the window. Then everything that it left or showed is searched for the marks, in every form that they
// could have taken: the profile's folder, exports, sealed backups, what the programs printed, their command lines and
// environments. PERENNIAL_SENTINEL says where the secrets lie: "sealed-file", or "keychain" inside a bus of its own
// (sentinel.sh).

#include "base/systemclock.h"
#include "e2e/mastodonserver.h"
#include "e2e/programs.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kSoon = 90s;

// In every form that a program could have given it.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(), QUrl::toPercentEncoding(QString::fromUtf8(secret))};
    const QString text = QString::fromUtf8(secret);
    forms << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    // Base64 of a text that holds it depends on what stands before; the middle of each of the three is the same for all.
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = (QByteArray(before, 'x') + secret + "xx").toBase64();
        const QByteArray inside = whole.mid(before == 0 ? 0 : 4, (secret.size() / 3) * 4 - 8);
        forms << inside << QByteArray(inside).replace('+', '-').replace('/', '_');
    }
    return forms;
}

struct Mark
{
    QByteArray name;
    QByteArray secret;
    QList<QByteArray> forms = formsOf(secret);
};

class Search
{
public:
    Search()
    {
        for (const char *name : {"mastodon-token", "bluesky-password", "app-secret", "sealed-passphrase", "backup-passphrase", "new-passphrase"})
            m_marks << Mark{name, QByteArray("SENTINEL~") + name + "~9f3kQz7Lw2"};
    }
    QByteArray secret(const char *name) const
    {
        for (const Mark &mark : m_marks) {
            if (mark.name == name)
                return mark.secret;
        }
        qFatal("no such mark");
    }
    void look(const QByteArray &where, const QByteArray &bytes)
    {
        m_searched += bytes.size();
        for (const Mark &mark : m_marks) {
            for (const QByteArray &form : mark.forms) {
                if (bytes.contains(form))
                    hits << QString::fromUtf8(mark.name + " in " + where);
            }
        }
    }
    void lookIn(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                look(file.fileName().toUtf8(), file.readAll());
            look("the name of a file", file.fileName().toUtf8());
            ++m_files;
        }
    }
    int files() const { return m_files; }
    qint64 searched() const { return m_searched; }

    QStringList hits;

private:
    QList<Mark> m_marks;
    int m_files = 0;
    qint64 m_searched = 0;
};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One profile under watch.
struct Session
{
    Search &search;
    QTemporaryDir folder;  // everything the programs may leave
    QTemporaryDir outside; // what the person keeps: passphrase files
    Programs programs{outside.path()};
    MastodonServer server;
    int commands = 0;

    explicit Session(Search &in) : search(in)
    {
        server.setToken(search.secret("mastodon-token"));
        programs.setProfile(folder.filePath(QStringLiteral("profile")));
        programs.setVariable(QStringLiteral("TMPDIR"), folder.path());
        programs.setVariable(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        programs.setVariable(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        keep("sealed", "sealed-passphrase");
        keep("backup", "backup-passphrase");
        keep("new", "new-passphrase");
        const bool keychain = qgetenv("PERENNIAL_SENTINEL") == "keychain";
        programs.setVariable(QStringLiteral("PERENNIAL_SECRETS"), keychain ? QStringLiteral("keychain") : QStringLiteral("sealed-file"));
        programs.setVariable(QStringLiteral("PERENNIAL_PASSPHRASE_FILE"), keychain ? QString() : kept("sealed"));
    }
    QString kept(const char *name) const { return outside.filePath(QLatin1String(name)); }
    void keep(const char *name, const char *mark)
    {
        QFile file(kept(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(search.secret(mark) + '\n');
    }

    // What the system shows of a running program to whoever looks.
    void watch(const QProcess &process)
    {
        const QString proc = QStringLiteral("/proc/%1/").arg(process.processId());
        search.look("a command line", readFile(proc + QStringLiteral("cmdline")));
        search.look("an environment", readFile(proc + QStringLiteral("environ")));
    }
    // Exit codes that are fine; what it printed is searched.
    bool run(const QStringList &arguments, const QByteArray &input = {}, const QList<int> &fine = {0})
    {
        const auto process = programs.start(QStringList{QStringLiteral("--json")} + arguments);
        process->write(input);
        process->closeWriteChannel();
        const bool ended = waitUntil([&] {
            watch(*process);
            return process->state() == QProcess::NotRunning;
        }, kSoon);
        const QByteArray said = process->readAll();
        search.look("what \"" + arguments.join(QLatin1Char(' ')).toUtf8() + "\" said", said);
        ++commands;
        if (ended && fine.contains(process->exitCode()))
            return true;
        qWarning("%s: exit %d\n%s", qPrintable(arguments.join(QLatin1Char(' '))), process->exitCode(), said.constData());
        return false;
    }
    bool run(const char *line, const QByteArray &input = {}, const QList<int> &fine = {0})
    {
        QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
        for (QString &word : words)
            word.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1String("NOW"), SystemClock().now().utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        return run(words, input, fine);
    }
    QString at(const char *name) const { return folder.filePath(QLatin1String(name)); }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSentinel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A search that finds nothing proves nothing unless it can find.
    void theSearchFindsWhatIsThere()
    {
        const Search plain;
        const QByteArray secret = plain.secret("app-secret");
        const QString text = QString::fromUtf8(secret);
        const QList<QByteArray> hidings{secret,
                                        "{\"t\":\"" + secret + "\"}",
                                        ("Basic " + ("id:" + secret).toBase64()),
                                        ("Basic " + ("client:" + secret + ":more").toBase64()),
                                        ("Basic " + ("clien:" + secret).toBase64(QByteArray::Base64UrlEncoding)),
                                        secret.toHex(),
                                        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
                                        "client_secret=" + QUrl::toPercentEncoding(text)};
        for (const QByteArray &hiding : hidings) {
            Search search;
            search.look("here", hiding);
            QVERIFY2(!search.hits.isEmpty(), hiding.constData());
        }
        Search nothing;
        nothing.look("here", "an ordinary text that tells of nobody's keys");
        QVERIFY(nothing.hits.isEmpty());
    }

    void aSessionLeavesNoSecretBehind()
    {
        if (qEnvironmentVariableIsEmpty("PERENNIAL_SENTINEL"))
            qputenv("PERENNIAL_SENTINEL", "sealed-file");
        Search search;
        Session session(search);
        channels(session, search);
        if (!QTest::currentTestFailed())
            posts(session);
        if (!QTest::currentTestFailed())
            refusals(session);
        if (!QTest::currentTestFailed())
            keys(session);
        if (!QTest::currentTestFailed())
            copies(session);
        if (!QTest::currentTestFailed())
            crash(session);
        if (!QTest::currentTestFailed())
            window(session);
        if (QTest::currentTestFailed())
            return;
        search.lookIn(session.folder.path());
        QVERIFY2(search.hits.isEmpty(), qPrintable(search.hits.join(QLatin1Char('\n'))));
        QVERIFY(search.files() > 10);
        qInfo("%d commands, %d files, %lld bytes searched", session.commands, search.files(), search.searched());
    }

private:
    static void channels(Session &session, const Search &search)
    {
        QVERIFY(session.run("workspace add Acme --time-zone UTC --language en"));
        QVERIFY(session.run("workspace add Beta --time-zone UTC"));
        QStringList add{QStringLiteral("--workspace"), QStringLiteral("Acme"), QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("mastodon"),
                        QStringLiteral("M"), QStringLiteral("--server"), session.server.url(), QStringLiteral("--secret-stdin")};
        QVERIFY(session.run(add, search.secret("mastodon-token")));
        QVERIFY(session.run("--workspace Beta channel add bluesky B --account beta.example --server http://127.0.0.1:9 --secret-stdin", search.secret("bluesky-password")));
        QVERIFY(session.run("--workspace Acme channel check M"));
        QVERIFY(session.run("--workspace Beta channel check B", {}, {6}));
        QVERIFY(session.run(QStringList{QStringLiteral("app"), QStringLiteral("add"), QStringLiteral("mastodon"), QStringLiteral("--client-id"), QStringLiteral("public-id"),
                                        QStringLiteral("--server"), session.server.url(), QStringLiteral("--secret-stdin")},
                            search.secret("app-secret"), {0, 6})); // the server may not know it
        QVERIFY(session.run("app list"));
        QVERIFY(session.run("--workspace Acme channel list"));
    }

    static void posts(Session &session)
    {
        write(session.at("posts.csv"), "text,channels,date,time,status\nOne,M,2031-01-05,09:30,approved\nTwo,M,2031-01-06,09:30,draft\nThree,X,2031-01-06,09:30,draft\n");
        QVERIFY(session.run({QStringLiteral("--workspace"), QStringLiteral("Acme"), QStringLiteral("import"), session.at("posts.csv"), QStringLiteral("--errors"), session.at("errors.csv")}, {}, {0, 1}));
        QVERIFY(session.run("--workspace Acme post add --channel M --at NOW --text Hello_from_Acme --status approved", {}, {0}));
        const qsizetype before = session.server.statusCount();
        QVERIFY(session.run("agent --until-idle --verbose"));
        QCOMPARE(session.server.statusCount(), before + 1);
        for (const char *file : {"out.csv", "out.ics", "out.json", "out.html"})
            QVERIFY(session.run({QStringLiteral("--workspace"), QStringLiteral("Acme"), QStringLiteral("export"), session.at(file)}));
        for (const char *line : {"--workspace Acme post list", "--workspace Acme search Hello", "status", "ledger verify", "--workspace Acme delivery list", "network list"})
            QVERIFY(session.run(line));
        QVERIFY(session.run("doctor", {}, {0, 1}));
    }

    // A server that says the key in its answer: to a check, and to a post.
    static void refusals(Session &session)
    {
        session.server.echoTokenNext();
        QVERIFY(session.run("--workspace Acme channel check M", {}, {6}));
        QVERIFY(session.run("--workspace Acme channel check M"));
        QVERIFY(session.run("--workspace Acme post add --channel M --at NOW --text Another_one --status approved"));
        session.server.echoTokenNext();
        QVERIFY(session.run("agent --until-idle --verbose"));
        QVERIFY(session.run("--workspace Acme delivery list"));
        QVERIFY(session.run("--workspace Acme channel check M"));
    }

    static void keys(Session &session)
    {
        QVERIFY(session.run("--workspace Acme keys holder add Ana --contact ana@example.org"));
        QVERIFY(session.run("--workspace Acme keys grant Ana M --access admin"));
        QVERIFY(session.run("--workspace Acme keys list"));
        QVERIFY(session.run("--workspace Acme lockdown --yes"));
        QVERIFY(session.run("--workspace Acme channel check M", {}, {5, 6}));
        QVERIFY(session.run("--workspace Acme lockdown lift"));
        QVERIFY(session.run("--workspace Acme channel check M"));
        QVERIFY(session.run("--workspace Acme keys leave Ana"));
        QVERIFY(session.run("secrets status"));
        if (qgetenv("PERENNIAL_SENTINEL") == "keychain")
            return;
        QVERIFY(session.run({QStringLiteral("secrets"), QStringLiteral("passphrase"), QStringLiteral("--new-passphrase-file"), session.kept("new")}));
        session.programs.setVariable(QStringLiteral("PERENNIAL_PASSPHRASE_FILE"), session.kept("new"));
        QVERIFY(session.run("--workspace Acme channel check M"));
    }

    static void copies(Session &session)
    {
        const QStringList sealed{QStringLiteral("--passphrase-file"), session.kept("backup")};
        QVERIFY(session.run(QStringList{QStringLiteral("backup"), session.at("plain.perennial")} + sealed));
        QVERIFY(session.run(QStringList{QStringLiteral("backup"), session.at("keys.perennial"), QStringLiteral("--with-secrets")} + sealed));
        QVERIFY(session.run(QStringList{QStringLiteral("workspace"), QStringLiteral("export"), QStringLiteral("Acme"), session.at("acme.perennial"), QStringLiteral("--with-secrets")} + sealed));
        QVERIFY(session.run(QStringList{QStringLiteral("workspace"), QStringLiteral("import"), session.at("acme.perennial"), QStringLiteral("--name"), QStringLiteral("Acme again")} + sealed));
        QVERIFY(session.run(QStringList{QStringLiteral("restore"), session.at("keys.perennial"), QStringLiteral("--into"), session.at("restored")} + sealed));
    }

    static void crash(Session &session)
    {
        const auto agent = session.programs.startAgent();
        QVERIFY(waitUntil([&] { return agent->bytesAvailable() > 0 || agent->state() == QProcess::NotRunning; }, kSoon));
        session.watch(*agent);
        const QByteArray limits = readFile(QStringLiteral("/proc/%1/limits").arg(agent->processId()));
        QVERIFY2(limits.contains("Max core file size        0                    0"), limits.constData());
        ::kill(pid_t(agent->processId()), SIGSEGV);
        QVERIFY(waitUntil([&] { return agent->state() == QProcess::NotRunning; }, kSoon));
        session.search.look("what the publisher said", agent->readAll());
        QVERIFY(QDir(session.folder.path()).entryList({QStringLiteral("core*")}, QDir::Files).isEmpty());
    }

    static void window(Session &session)
    {
        const auto window = session.programs.startWindow();
        QVERIFY(waitUntil([&] { return session.programs.windowAnswers() || window->state() == QProcess::NotRunning; }, kSoon));
        session.watch(*window);
        window->terminate();
        QVERIFY(waitUntil([&] { return window->state() == QProcess::NotRunning; }, kSoon));
        session.search.look("what the window said", window->readAll());
        session.programs.stopAgent(); // that the window started
    }
};

QTEST_GUILESS_MAIN(TestSentinel)
#include "tst_sentinel.moc"
