// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oauthcallback.h"

#include <QTest>

using namespace perennial;

namespace {

const QString kRedirect = QStringLiteral("http://127.0.0.1:4711/callback");
const QByteArray kState = QByteArrayLiteral("st+ate");

} // namespace

class TestOAuthCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonPastesIsRead_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const char *pasted, const char *code) {
            QTest::newRow(what) << QString::fromLatin1(pasted) << QString::fromLatin1(code);
        };
        row("the whole address", "http://127.0.0.1:4711/callback?code=c%2F1&state=st%2Bate", "c/1");
        row("with blanks and a line break around it", "  http://127.0.0.1:4711/callback?code=c&state=st%2Bate\n", "c");
        row("as a browser shows it, without its scheme", "127.0.0.1:4711/callback?code=c&state=st%2Bate", "c");
        row("the other name of this machine", "http://localhost:4711/callback?state=st%2Bate&code=c", "c");
        row("only what stands behind the question mark", "code=c&state=st%2Bate", "c");
        row("with the question mark", "?code=c&state=st%2Bate", "c");
        row("a blank as plus", "http://127.0.0.1:4711/callback?code=a+b&state=st%2Bate", "a b");
        row("a bare code", "abc-DEF_123.~", "abc-DEF_123.~");
    }
    void whatAPersonPastesIsRead()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, code);
        const auto callback = callbackFromPaste(pasted, kRedirect, kState);
        QVERIFY2(callback, qPrintable(callback ? QString() : callback.error().code));
        QCOMPARE(callback->code, code);
    }

    void whatCantBeTrustedIsRefused_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *what, const QString &pasted, const char *error) {
            QTest::newRow(what) << pasted << QString::fromLatin1(error);
        };
        row("nothing", QStringLiteral("  \n"), "paste-empty");
        row("another machine's address", QStringLiteral("http://evil.example:4711/callback?code=c&state=st%2Bate"), "paste-foreign");
        row("another port", QStringLiteral("http://127.0.0.1:4712/callback?code=c&state=st%2Bate"), "paste-foreign");
        row("another path", QStringLiteral("http://127.0.0.1:4711/other?code=c&state=st%2Bate"), "paste-foreign");
        row("another scheme", QStringLiteral("https://127.0.0.1:4711/callback?code=c&state=st%2Bate"), "paste-foreign");
        row("our address as somebody's user name", QStringLiteral("http://127.0.0.1:4711@evil.example/callback?code=c&state=st%2Bate"), "paste-foreign");
        row("the page where one signs in", QStringLiteral("https://social.example/oauth/authorize?state=st%2Bate"), "paste-foreign");
        row("another sign-in's state", QStringLiteral("http://127.0.0.1:4711/callback?code=c&state=other"), "paste-state");
        row("no state", QStringLiteral("http://127.0.0.1:4711/callback?code=c"), "paste-state");
        row("no code", QStringLiteral("http://127.0.0.1:4711/callback?state=st%2Bate"), "paste-unusable");
        row("words", QStringLiteral("I pressed allow"), "paste-unusable");
        row("a code in other letters", QStringLiteral("\u06a9\u062f"), "paste-unusable");
        row("a book", QString(20000, QLatin1Char('x')), "paste-unusable");
        row("a refusal", QStringLiteral("http://127.0.0.1:4711/callback?error=access_denied&state=st%2Bate"), "oauth-denied");
    }
    void whatCantBeTrustedIsRefused()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, error);
        const auto callback = callbackFromPaste(pasted, kRedirect, kState);
        QVERIFY(!callback);
        QCOMPARE(callback.error().code, error);
    }

    void secretsAreComparedInFull()
    {
        QVERIFY(isSameSecret("abc", "abc"));
        QVERIFY(isSameSecret({}, {}));
        QVERIFY(!isSameSecret("abc", "abd"));
        QVERIFY(!isSameSecret("abc", "abcd"));
        QVERIFY(!isSameSecret("abcd", "abc"));
        QVERIFY(!isSameSecret(QByteArray("a\0b", 3), QByteArray("a\0c", 3)));
    }
};

QTEST_GUILESS_MAIN(TestOAuthCallback)
#include "tst_oauthcallback.moc"
