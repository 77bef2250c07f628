// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/serverjson.h"

#include "net/httperror.h"
#include "net/oauth.h"

#include <QJsonObject>
#include <QTest>

using namespace perennial;

class TestServerJson : public QObject
{
    Q_OBJECT

    static QByteArray nested(int levels)
    {
        return "{\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + "}";
    }

private Q_SLOTS:
    void thirtyTwoLevelsAreReadAndNoMore()
    {
        QVERIFY(serverJson(nested(kDeepestJson)).isObject());
        QVERIFY(serverJson(nested(kDeepestJson + 1)).isNull());
        QVERIFY(serverJson(nested(100000)).isNull());
    }
    void bracketsInTextsCountForNothing()
    {
        const QByteArray text = "{\"a\":\"\\\"" + QByteArray(50, '[') + "\\\\\"}";
        QVERIFY(serverJson(text).isObject());
        QByteArray wide = "[";
        for (int i = 0; i < 1000; ++i)
            wide += "[],";
        QVERIFY(serverJson(wide + "0]").isArray());
    }
    void whatIsNoJsonIsNone()
    {
        QVERIFY(serverJson("").isNull());
        QVERIFY(serverJson("<html>").isNull());
        QVERIFY(serverJson("{\"a\":\"\\").isNull());
    }
    void aTokenAnswerThatIsTooDeepIsAnErrorAndNoToken()
    {
        HttpResponse answer;
        answer.status = 200;
        answer.body = "{\"access_token\":\"t\",\"x\":" + nested(40) + "}";
        const auto token = parseTokenAnswer(answer, QStringLiteral("s.example"), Instant{0});
        QVERIFY(!token);
        QCOMPARE(token.error().code, QStringLiteral("http-unreadable"));
        QVERIFY(serverMessage(nested(40)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerJson)
#include "tst_serverjson.moc"
