// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that a table named by their address: fetched once each, what is needed first comes first, what can't be had is
// written down and does not keep the others waiting.

#include "engine/mediafetcher.h"
#include "service/importhouse.h"
#include "store/mediastore.h"

#include <QCoro/QCoroCore>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

// A web that has what it was given, and counts who asks.
struct Web
{
    QHash<QString, Error> faults;
    QHash<QString, int> asked;

    FetchUrl fetch()
    {
        return [this](QUrl url) -> QCoro::Task<Result<FetchedFile>> { return answer(this, url); };
    }
    static QCoro::Task<Result<FetchedFile>> answer(Web *web, QUrl url)
    {
        const QString address = url.toString();
        ++web->asked[address];
        if (const auto fault = web->faults.constFind(address); fault != web->faults.constEnd())
            co_return *fault;
        co_return FetchedFile{"the bytes of " + address.toUtf8(), url.fileName()};
    }
};

QString address(const QString &name)
{
    return QStringLiteral("https://www.example.com/") + name;
}

int fetchAll(MediaFetcher &fetcher)
{
    int came = 0;
    for (int round = 0; round < 6; ++round)
        came += QCoro::waitFor(fetcher.fetchWaiting(2)).value_or(0);
    return came;
}

Media mediumOf(ImportHouse &house, const QString &name)
{
    for (const PostDetails &post : house.posts()) {
        for (const Media &media : post.media) {
            if (media.sourceUrl == address(name))
                return media;
        }
    }
    return {};
}

} // namespace

class tst_MediaFetcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAddressIsAskedOnce_data() { StoreFixture::addBackendRows(); }
    void eachAddressIsAskedOnce()
    {
        HOUSE_OF_ROW(house);
        QCOMPARE(house.import("text,channels,date,time,status,media\n"
                              "One,Brand,2027-01-05,09:30,approved,https://www.example.com/a.png\n"
                              "Two,Brand,2027-01-06,09:30,approved,https://www.example.com/a.png;https://www.example.com/b.png\n"
                              "Draft,Brand,2027-01-07,09:30,draft,https://www.example.com/c.png\n").imported, 3);
        Web web;
        MediaFetcher fetcher(*house.database, *house.media, web.fetch());
        QCOMPARE(fetchAll(fetcher), 3);
        QCOMPARE(web.asked.size(), 3);
        for (const int times : std::as_const(web.asked))
            QCOMPARE(times, 1);
        QVERIFY(!mediumOf(house, QStringLiteral("c.png")).sha256.isEmpty());
        // The same picture in another file is the one that is there.
        QCOMPARE(house.import("text,channels,date,time,status,media\n"
                              "Three,Brand,2027-01-08,09:30,approved,https://www.example.com/a.png\n").imported, 1);
        QCOMPARE(fetchAll(fetcher), 0);
        QCOMPARE(web.asked.value(address(QStringLiteral("a.png"))), 1);
    }

    void whatIsNeededFirstComesFirst()
    {
        ImportHouse house;
        house.import("text,channels,date,time,status,media\n"
                     "A draft,Brand,2027-01-01,09:30,draft,https://www.example.com/draft.png\n"
                     "Later,Brand,2027-03-05,09:30,approved,https://www.example.com/later.png\n"
                     "Sooner,Brand,2027-01-05,09:30,approved,https://www.example.com/sooner.png\n");
        Web web;
        MediaFetcher fetcher(*house.database, *house.media, web.fetch());
        QCOMPARE(QCoro::waitFor(fetcher.fetchWaiting(1)).value_or(-1), 1);
        QCOMPARE(web.asked.keys(), QStringList{address(QStringLiteral("sooner.png"))});
        QCOMPARE(QCoro::waitFor(fetcher.fetchWaiting(1)).value_or(-1), 1);
        QVERIFY(web.asked.contains(address(QStringLiteral("later.png"))));
        QVERIFY(!web.asked.contains(address(QStringLiteral("draft.png"))));
    }

    void whatCantBeHadForGoodIsWrittenDownAndNotAskedAgain()
    {
        ImportHouse house;
        house.import("text,channels,date,time,status,media\n"
                     "One,Brand,2027-01-05,09:30,approved,https://www.example.com/gone.png\n");
        Web web;
        web.faults.insert(address(QStringLiteral("gone.png")), Error(ErrorKind::Invalid, QStringLiteral("url-unusable"), QStringLiteral("no such file")));
        MediaFetcher fetcher(*house.database, *house.media, web.fetch());
        QCOMPARE(fetchAll(fetcher), 0);
        QCOMPARE(web.asked.value(address(QStringLiteral("gone.png"))), 1);
        // The row came in all the same, and its post shows what is the matter.
        QCOMPARE(mediumOf(house, QStringLiteral("gone.png")).fetchError, QStringLiteral("url-unusable"));
    }

    void aPassingFaultOfADraftsPictureLetsOthersThrough()
    {
        ImportHouse house;
        house.import("text,channels,date,time,status,media\n"
                     "One,Brand,2027-01-05,09:30,draft,https://www.example.com/1.png;https://www.example.com/2.png\n"
                     "Two,Brand,2027-01-06,09:30,draft,https://www.example.com/3.png\n");
        Web web;
        const Error away(ErrorKind::Transient, QStringLiteral("connection-refused"), QStringLiteral("not now"));
        web.faults.insert(address(QStringLiteral("1.png")), away);
        web.faults.insert(address(QStringLiteral("2.png")), away);
        MediaFetcher fetcher(*house.database, *house.media, web.fetch());
        QCOMPARE(fetchAll(fetcher), 1);
        QVERIFY(mediumOf(house, QStringLiteral("1.png")).fetchError.isEmpty());
        web.faults.clear(); // it is back
        QCOMPARE(fetchAll(fetcher), 2);
    }
};

QTEST_GUILESS_MAIN(tst_MediaFetcher)
#include "tst_mediafetcher.moc"
