// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/powerwatch.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace perennial;

// What logind does for an inhibitor: it hands out one end of a pipe, and the lock is given back when that end is closed.
class Logind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~Logind() override
    {
        for (const int end : m_ends)
            close(end);
    }
    QStringList asked;
    int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            char byte;
            if (read(end, &byte, 1) < 0 && errno == EAGAIN) // nobody wrote and somebody could: the other end is open
                ++count;
        }
        return count;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked << QStringList{what, who, why, mode}.join(QLatin1Char('|'));
        int ends[2];
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_ends << ends[0];
        QDBusUnixFileDescriptor lock(ends[1]); // a copy
        close(ends[1]);
        return lock;
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    QList<int> m_ends;
};

class TestPowerWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(30000));
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        QDBusConnection server = QDBusConnection::connectToBus(m_address, QStringLiteral("server"));
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_logind, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theMachineWaitsWhileAPostIsOnItsWay()
    {
        PowerWatch watch(client());
        watch.hold(QStringLiteral("a post"));
        watch.hold(QStringLiteral("a post")); // one lock is enough
        QTRY_VERIFY(watch.isHolding());
        QCOMPARE(m_logind.asked, QStringList{QStringLiteral("sleep:shutdown|Perennial|a post|delay")});
        QCOMPARE(m_logind.held(), 1);
        watch.release();
        QTRY_COMPARE(m_logind.held(), 0);
        QVERIFY(!watch.isHolding());
    }

    void aLockThatComesTooLateIsGivenBack()
    {
        PowerWatch watch(client());
        QSignalSpy answered(&watch, &PowerWatch::holdingChanged);
        watch.hold(QStringLiteral("a post"));
        watch.release();
        QTRY_COMPARE(answered.size(), 2);
        QVERIFY(!watch.isHolding());
        QTRY_COMPARE(m_logind.held(), 0);
    }

    void wakingUpIsTold()
    {
        PowerWatch watch(client());
        QSignalSpy woke(&watch, &PowerWatch::woke);
        Q_EMIT m_logind.PrepareForSleep(true);
        Q_EMIT m_logind.PrepareForSleep(false);
        QTRY_COMPARE(woke.size(), 1);
    }

    void withoutABusNothingIsHeld()
    {
        PowerWatch watch(QDBusConnection(QStringLiteral("there is none")));
        watch.hold(QStringLiteral("a post"));
        QVERIFY(!watch.isHolding());
    }

private:
    QDBusConnection client() { return QDBusConnection::connectToBus(m_address, QStringLiteral("client")); }

    QProcess m_bus;
    QString m_address;
    Logind m_logind;
};

QTEST_GUILESS_MAIN(TestPowerWatch)
#include "tst_powerwatch.moc"
