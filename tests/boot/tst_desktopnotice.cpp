// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/agentnotices.h"
#include "boot/desktopnotice.h"
#include "service/channelservice.h"

#include <QCoro/QCoroCore>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;

// What a desktop's notification service does, as far as it is asked here.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Asked
    {
        QString app;
        quint32 replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Asked> asked;

public Q_SLOTS:
    quint32 Notify(const QString &app, quint32 replaces, const QString &, const QString &title, const QString &body,
                   const QStringList &actions, const QVariantMap &hints, int)
    {
        asked << Asked{app, replaces, title, body, actions};
        desktopEntry = hints.value(QStringLiteral("desktop-entry")).toString();
        return 41;
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);

public:
    QString desktopEntry;
};

class TestDesktopNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_home.isValid());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(30000));
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        QDBusConnection server = QDBusConnection::connectToBus(m_address, QStringLiteral("server"));
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    void init() { m_desktop.asked.clear(); }

    void aPressOnTheNoticeOpens()
    {
        DesktopNotice notice(program());
        QSignalSpy shown(&notice, &DesktopNotice::shown);
        QSignalSpy opened(&notice, &DesktopNotice::opened);
        notice.show(QStringLiteral("Acme, Bluesky: a post needs you"), QStringLiteral("<b>Spring</b> & more"), QStringLiteral("Open"));
        QTRY_COMPARE(shown.size(), 1);
        const Notifications::Asked asked = m_desktop.asked.first();
        QCOMPARE(asked.title, QStringLiteral("Acme, Bluesky: a post needs you"));
        QCOMPARE(asked.body, QStringLiteral("&lt;b&gt;Spring&lt;/b&gt; &amp; more")); // a body may be read as markup
        QCOMPARE(asked.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Open")}));
        QCOMPARE(m_desktop.desktopEntry, QStringLiteral("perennial"));
        Q_EMIT m_desktop.ActionInvoked(7, QStringLiteral("default")); // another program's
        Q_EMIT m_desktop.ActionInvoked(41, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        notice.show(QStringLiteral("again"), {}, QStringLiteral("Open"));
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(m_desktop.asked.last().replaces, 41u);
    }

    void withoutADesktopNothingHappens()
    {
        DesktopNotice notice(QDBusConnection(QStringLiteral("no such bus")));
        QSignalSpy shown(&notice, &DesktopNotice::shown);
        notice.show(QStringLiteral("title"), {}, QStringLiteral("Open"));
        QCOMPARE(shown.size(), 0);
    }

    void thePublisherTellsWhatNewlyNeedsAPerson()
    {
        HouseOptions options;
        options.profile = m_home.filePath(QStringLiteral("profile"));
        auto opened = QCoro::waitFor(House::open(options));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        House &house = **opened;
        const PostId before = missedPost(house, QStringLiteral("missed before"));
        QVERIFY(before);
        AgentNotices notices(house, program());
        QSignalSpy told(&notices, &AgentNotices::told);
        QTRY_VERIFY(looked(house)); // what needs somebody already is not news
        const PostId fresh = missedPost(house, QStringLiteral("Spring sale"));
        QVERIFY(fresh);
        notices.wake();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
        QCOMPARE(told.first().first().value<NeedNews>().post, fresh);
        QTRY_COMPARE(m_desktop.asked.size(), 1);
        QVERIFY(m_desktop.asked.first().body.startsWith(QStringLiteral("Spring sale")));
    }

private:
    QDBusConnection program() { return QDBusConnection::connectToBus(m_address, QStringLiteral("program")); }

    // The first look was asked for in the constructor: one more answer from the same thread comes after it.
    bool looked(House &house)
    {
        return QCoro::waitFor(house.deliveries().list(DeliveryFilter())).has_value();
    }

    // Approved for half an hour ago, as an import brings it.
    PostId missedPost(House &house, const QString &text)
    {
        if (m_channel.id.isNull()) {
            Workspace client;
            client.name = QStringLiteral("Acme");
            client.timeZone = "Europe/Istanbul";
            const auto added = QCoro::waitFor(house.workspaces().add(client));
            Channel channel;
            channel.workspace = added ? added->id : WorkspaceId();
            channel.network = QStringLiteral("sandbox");
            channel.name = QStringLiteral("feed");
            channel.options = {{QStringLiteral("folder"), m_home.filePath(QStringLiteral("feed"))}};
            const auto made = QCoro::waitFor(house.channels().add(channel, {}));
            if (!made)
                return {};
            m_channel = *made;
        }
        Post post;
        post.workspace = m_channel.workspace;
        post.text = text;
        post.status = PostStatus::Approved;
        post.variants = {Variant{m_channel.id, {}, {}, {}}};
        post.wall = WallTime{QDate::currentDate().addDays(2), QTime(9, 0), "Europe/Istanbul"};
        const auto saved = QCoro::waitFor(house.posts().save(post));
        if (!saved)
            return {};
        const QString sql = QStringLiteral("UPDATE delivery SET state='missed', reason='late-ask' WHERE post_id=%1").arg(saved->id.value);
        std::function<Result<void>(Connection &)> miss = [sql](Connection &connection) { return connection.execute(sql); };
        const auto done = QCoro::waitFor(house.database().write<void>(miss));
        return done ? saved->id : PostId();
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QString m_address;
    Notifications m_desktop;
    Channel m_channel;
};

QTEST_GUILESS_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
