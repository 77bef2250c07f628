// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The look before posts go out as the wrong client: in the composer, in the list of posts, and what it asks.

#include "gui/writingsample.h"

#include "common/modalpanel.h"
#include "common/theme.h"
#include "composer/composerpage.h"
#include "guard/goingout.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace perennial;
using namespace perennial::sample;

class TestGuard : public QObject
{
    Q_OBJECT

    std::unique_ptr<WritingWorld> m_world;
    Theme m_theme;
    QWidget m_host;

    Workspace addClient(const QString &name)
    {
        Workspace other;
        other.name = name;
        other.timeZone = "UTC";
        return valueOf(test::wait(m_world->house->workspaces().add(other)));
    }
    Channel change(const Channel &channel, const std::function<void(Channel &)> &edit)
    {
        Channel now = valueOf(test::wait(m_world->house->channels().load(channel.workspace, channel.id)));
        edit(now);
        return valueOf(test::wait(m_world->house->channels().update(now)));
    }
    // How often it went on without or after a question.
    void ask(const Post &post, int &went) { askBeforeGoingOut(*m_world->house, m_theme, &m_host, post, [&went] { ++went; }); }
    ModalPanel *panel() { return m_host.findChild<ModalPanel *>(QStringLiteral("guard-panel")); }
    QAbstractButton *go() { return m_host.findChild<QAbstractButton *>(QStringLiteral("guard-go")); }
    QString words()
    {
        QStringList all;
        for (const QLabel *label : panel()->findChildren<QLabel *>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WritingWorld>();
        m_host.resize(1000, 700);
        m_host.show();
    }
    void cleanup()
    {
        delete panel();
        m_world.reset();
    }

    void whatIsPlainGoesAtOnce()
    {
        int went = 0;
        ask(m_world->makePost(QStringLiteral("Fresh coffee"), {m_world->mastodon}), went);
        QTRY_COMPARE(went, 1);
        QVERIFY(!panel());
    }

    void anotherClientIsNamedAndNothingGoesUntilAPersonSaysSo()
    {
        addClient(QStringLiteral("Beta Ltd"));
        int went = 0;
        ask(m_world->makePost(QStringLiteral("All new at Beta"), {m_world->mastodon}), went);
        QTRY_VERIFY(panel());
        QVERIFY2(words().contains(QStringLiteral("Beta Ltd")) && words().contains(QStringLiteral("Acme Coffee")), qPrintable(words()));
        QVERIFY2(go()->text().contains(QStringLiteral("Acme Coffee")), qPrintable(go()->text()));
        QCOMPARE(went, 0);
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QCOMPARE(went, 0);
        ask(m_world->makePost(QStringLiteral("All new at Beta"), {m_world->mastodon}), went);
        QTRY_VERIFY(panel());
        go()->click();
        QCOMPARE(went, 1);
    }

    void theFirstPostOfAChannelIsConfirmedWithItsHandle()
    {
        change(m_world->bluesky, [](Channel &channel) { channel.firstConfirmedAt = std::nullopt; });
        int went = 0;
        const Post post = m_world->makePost(QStringLiteral("Fresh coffee"), {m_world->bluesky, m_world->sandbox});
        ask(post, went);
        QTRY_VERIFY(panel());
        QVERIFY(panel()->findChildren<QWidget *>().size() > 0);
        go()->click();
        QCOMPARE(went, 1);
        QTRY_VERIFY(valueOf(test::wait(m_world->house->channels().load(m_world->bluesky.workspace, m_world->bluesky.id))).firstConfirmedAt.has_value());
        QTRY_VERIFY(!panel());
        ask(post, went);
        QTRY_COMPARE(went, 2);
    }

    void aHandleThatIsWantedHasToBeTyped()
    {
        change(m_world->mastodon, [](Channel &channel) { channel.typeHandle = true; });
        int went = 0;
        ask(m_world->makePost(QStringLiteral("Fresh coffee"), {m_world->mastodon}), went);
        QTRY_VERIFY(panel());
        auto *field = panel()->findChild<QLineEdit *>(QStringLiteral("guard-handle"));
        QVERIFY(field);
        QVERIFY(!go()->isEnabled());
        QTest::keyClicks(field, QStringLiteral("@acmecoffee"));
        QVERIFY2(!go()->isEnabled(), "only a part of it");
        QTest::keyClicks(field, QStringLiteral("@Mastodon.example"));
        QVERIFY(go()->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(went, 1);
    }

    void theComposerTellsItAndAsks()
    {
        addClient(QStringLiteral("Beta Ltd"));
        ComposerPage composer(*m_world->house, m_theme);
        composer.resize(1200, 800);
        composer.show();
        QSignalSpy closed(&composer, &ComposerPage::closed);
        const Post sample = m_world->makePost(QString(), {}, 1);
        composer.newPost(m_world->workspace.id, sample.wall, {m_world->mastodon.id}, {}, QStringLiteral("All new at Beta"));
        const auto said = [&composer] {
            QStringList all;
            for (const QWidget *each : composer.findChildren<QWidget *>())
                all << each->accessibleName() << each->toolTip() << each->property("text").toString();
            return all.join(QLatin1Char('\n')).contains(QStringLiteral("Beta Ltd"));
        };
        QTRY_VERIFY(said());
        auto *schedule = composer.findChild<QAbstractButton *>(QStringLiteral("schedule"));
        QTRY_VERIFY(schedule->isEnabled());
        schedule->click();
        QTRY_VERIFY(composer.findChild<QAbstractButton *>(QStringLiteral("guard-go")));
        QCOMPARE(closed.size(), 0);
        composer.findChild<QAbstractButton *>(QStringLiteral("guard-go"))->click();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(toString(m_world->load(m_world->allIds().first()).status), toString(PostStatus::Scheduled));
    }
};

QTEST_MAIN(TestGuard)
#include "tst_guard.moc"
