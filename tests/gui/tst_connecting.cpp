// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connecting in the window: the wait with its way out by paste, a question about another client, who we are, and the
// guide to an app of one's own. The network is one of the test's.

#include "pagesdesk.h"

#include "boot/networkguide.h"
#include "boot/scopetext.h"
#include "channels/appkeypanel.h"
#include "channels/connectedpanel.h"
#include "channels/connectpanel.h"
#include "channels/testpostline.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/picturereading.h"
#include "networks/registry.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoro/QCoroFuture>
#include <QJsonArray>
#include <QPromise>

using namespace perennial;

namespace {

// Waits for a pasted code, as a sign-in in the browser does.
class WaitingAdapter final : public Adapter
{
public:
    Network description;
    ConnectRequest asked;
    QString accountId = QStringLiteral("7");

    WaitingAdapter()
    {
        description.id = QStringLiteral("mastodon");
        description.name = QStringLiteral("Mastodon");
        description.auth = AuthMethod::OAuth;
        description.needsServer = true;
        description.scopes = {QStringLiteral("read:accounts"), QStringLiteral("write:statuses")};
        description.app.need = AppNeed::ByItself;
        description.app.ownPossible = true;
        description.app.redirects = {QStringLiteral("http://127.0.0.1:47113/callback")};
        description.can.testPost = description.can.remove = true;
    }
    const Network &network() const override { return description; }
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override
    {
        asked = request;
        auto code = std::make_shared<QPromise<QString>>();
        code->start();
        request.paste->open([code](const QString &text) -> Result<void> {
            if (!text.startsWith(QLatin1String("code")))
                return Error(ErrorKind::Invalid, QStringLiteral("paste-foreign"), QString(), {QStringLiteral("evil.example")});
            code->addResult(text);
            code->finish();
            return {};
        });
        request.openUrl(QUrl(QStringLiteral("https://social.example/oauth/authorize?state=s")));
        const auto future = code->future();
        const QString got = co_await future;
        request.paste->close();
        Identity identity;
        identity.accountId = accountId;
        identity.handle = QStringLiteral("@ana@social.example");
        identity.displayName = QStringLiteral("<b>Ana</b>");
        identity.server = QStringLiteral("https://social.example");
        identity.facts.insert(QStringLiteral("scopes"), QJsonArray{QStringLiteral("write:statuses"), got});
        co_return identity;
    }
    QCoro::Task<Result<Receipt>> publish(PublishRequest, ProgressSink &) override { co_return Receipt(); }
    QCoro::Task<Result<FindResult>> find(PublishRequest) override { co_return FindResult(); }
    bool repeatIsHarmless(const PublishRequest &, std::chrono::milliseconds) const override { return false; }
    QCoro::Task<Result<Identity>> whoAmI(Account) override { co_return Identity(); }
    QCoro::Task<Result<void>> remove(Account, Receipt) override { co_return Result<void>(); }
    QCoro::Task<Result<Receipt>> testPost(Account, QString) override
    {
        Receipt receipt;
        receipt.remoteId = QStringLiteral("1");
        co_return receipt;
    }
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account) override { co_return std::optional<Instant>(); }
};

struct Desk : PagesDesk
{
    WaitingAdapter *adapter = nullptr;
    QUrl opened;

    Desk()
    {
        auto made = std::make_unique<WaitingAdapter>();
        adapter = made.get();
        std::vector<std::unique_ptr<Adapter>> adapters;
        adapters.push_back(std::move(made));
        house->registry() = Registry(std::move(adapters));
        addClient(QStringLiteral("Bakery"));
    }
    ConnectForm *form(Channel channel = {})
    {
        if (channel.id.isNull()) {
            channel.workspace = services->workspace().id;
            channel.network = QStringLiteral("mastodon");
        }
        auto *made = new ConnectForm(*services, theme, channel, [this](const QUrl &url) { opened = url; });
        show(made);
        if (auto *server = made->findChild<QLineEdit *>(QStringLiteral("server")))
            server->setText(QStringLiteral("social.example"));
        return made;
    }
    // Once the sign-in waits for it.
    void paste(ConnectForm *form, const QString &text)
    {
        (void)QTest::qWaitFor([this] { return adapter->asked.paste && adapter->asked.paste->isOpen(); });
        form->findChild<QLineEdit *>(QStringLiteral("pasted"))->setText(text);
        form->findChild<Button *>(QStringLiteral("hand-in"))->click();
    }
};

QByteArray png(QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestConnectingPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedAddressEndsTheWait()
    {
        Desk desk;
        ConnectForm *form = desk.form();
        form->submit();
        QTRY_VERIFY(form->findChild<QLineEdit *>(QStringLiteral("pasted"))->isVisible());
        QTRY_COMPARE(desk.opened.host(), QStringLiteral("social.example"));
        QVERIFY(!desk.adapter->asked.page.title.isEmpty());
        QVERIFY(form->isBusy());
        desk.paste(form, QStringLiteral("https://evil.example/callback?code=x"));
        const auto labels = form->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](Label *each) { return each->isVisible() && each->text().contains(QLatin1String("evil.example")); }));
        QVERIFY(form->isBusy());
        desk.paste(form, QStringLiteral("code-1"));
        QTRY_COMPARE(desk.services->channels().size(), 1);
        QCOMPARE(grantedScopes(desk.services->channels().first()), QStringList({QStringLiteral("write:statuses"), QStringLiteral("code-1")}));
    }

    void anAccountOfAnotherClientIsAskedAbout()
    {
        Desk desk;
        ConnectForm *first = desk.form();
        first->submit();
        desk.paste(first, QStringLiteral("code"));
        QTRY_COMPARE(desk.services->channels().size(), 1);
        delete first;
        desk.addClient(QStringLiteral("Studio"));
        QTRY_VERIFY(desk.services->channels().isEmpty());
        ConnectForm *second = desk.form();
        second->submit();
        desk.paste(second, QStringLiteral("code"));
        auto *meant = [&] {
            (void)QTest::qWaitFor([&] { return second->findChild<Button *>(QStringLiteral("meant")) != nullptr; });
            return second->findChild<Button *>(QStringLiteral("meant"));
        }();
        QVERIFY(meant);
        QVERIFY(second->findChild<ErrorLine *>()->accessibleName().contains(QStringLiteral("Bakery")));
        // Given up: nothing is connected.
        second->cancelWait();
        QTRY_VERIFY(!second->isBusy());
        QVERIFY(desk.services->channels().isEmpty());
        second->submit();
        desk.paste(second, QStringLiteral("code"));
        QTRY_VERIFY(second->findChild<Button *>(QStringLiteral("meant"))->isVisible());
        second->findChild<Button *>(QStringLiteral("meant"))->click();
        QTRY_COMPARE(desk.services->channels().size(), 1);
    }

    void anotherAccountIsNotTakenAgain()
    {
        Desk desk;
        ConnectForm *first = desk.form();
        first->submit();
        desk.paste(first, QStringLiteral("code"));
        QTRY_COMPARE(desk.services->channels().size(), 1);
        desk.adapter->accountId = QStringLiteral("8");
        ConnectForm *again = desk.form(desk.services->channels().first());
        again->submit();
        desk.paste(again, QStringLiteral("code"));
        auto *error = again->findChild<ErrorLine *>();
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->accessibleName().contains(QStringLiteral("@ana@social.example")));
    }

    void whatAServerSaysOfItselfIsShownAsText()
    {
        Desk desk;
        ConnectForm *form = desk.form();
        form->submit();
        desk.paste(form, QStringLiteral("code"));
        QTRY_COMPARE(desk.services->channels().size(), 1);
        openConnectedPanel(*desk.services, desk.theme, &desk.window, desk.services->channels().first());
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("connected-panel"));
        QVERIFY(panel);
        QCOMPARE(panel->findChild<ElidedLabel *>(QStringLiteral("display-name"))->text(), QStringLiteral("<b>Ana</b>"));
        auto *send = panel->findChild<Button *>(QStringLiteral("test-post"));
        QVERIFY(send);
        send->click();
        auto *back = panel->findChild<Button *>(QStringLiteral("test-post-back"));
        QTRY_VERIFY(back->isVisible());
        back->click();
        QTRY_VERIFY(!back->isVisible());
    }

    void anAppOfOnesOwnIsGuidedAndKept()
    {
        Desk desk;
        bool isBack = false;
        desk.window.show();
        openAppKeyPanel(*desk.services, desk.theme, &desk.window, QStringLiteral("mastodon"), QStringLiteral("social.example"),
                        [&](const QUrl &url) { desk.opened = url; }, [&] { isBack = true; });
        auto *panel = desk.window.findChild<ModalPanel *>(QStringLiteral("app-key-panel"));
        QVERIFY(panel);
        for (Button *each : panel->findChildren<Button *>()) {
            if (each->accessibleDescription().contains(QLatin1String("127.0.0.1")))
                each->click();
            if (each->toolTip().contains(QLatin1String("/settings/applications")))
                each->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:47113/callback"));
        QCOMPARE(desk.opened.host(), QStringLiteral("social.example"));
        auto *submit = panel->findChild<Button *>(QStringLiteral("submit"));
        submit->click(); // without keys
        QTRY_VERIFY(panel->findChild<ErrorLine *>()->isVisible());
        auto *secret = panel->findChild<QLineEdit *>(QStringLiteral("client-secret"));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        panel->findChild<QLineEdit *>(QStringLiteral("client-id"))->setText(QStringLiteral("mine"));
        secret->setText(QStringLiteral("hush"));
        QTRY_VERIFY(submit->isEnabled());
        submit->click();
        QTRY_VERIFY(isBack);
        ConnectForm *form = desk.form();
        form->submit();
        QTRY_COMPARE(desk.adapter->asked.apps.size(), 1);
        QCOMPARE(desk.adapter->asked.apps.first().clientId, QStringLiteral("mine"));
    }

    void scopesAreSaidPlainly_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("may");
        QTest::addColumn<QString>("mayNot");
        QTest::newRow("what Mastodon is asked for") << mastodonScopes() << "publish and delete posts" << "follow and unfollow people";
        QTest::newRow("a coarse one") << QStringList{QStringLiteral("write")} << "change the profile" << "read private messages";
        QTest::newRow("an app password") << QStringList{QStringLiteral("com.atproto.appPass")} << "publish and delete posts" << "read private messages";
        QTest::newRow("the account's own password") << QStringList{QStringLiteral("com.atproto.access")} << "change the password or delete the account" << "";
        QTest::newRow("one that nobody knows") << QStringList{QStringLiteral("w_member_social")} << "w_member_social" << "";
    }
    void scopesAreSaidPlainly()
    {
        QFETCH(QStringList, scopes);
        QFETCH(QString, may);
        QFETCH(QString, mayNot);
        const ScopeWords words = scopeWords(scopes);
        QVERIFY2(words.may.join(QLatin1Char('|')).contains(may), qPrintable(words.may.join(QLatin1Char('|'))));
        QVERIFY2(words.mayNot.join(QLatin1Char('|')).contains(mayNot), qPrintable(words.mayNot.join(QLatin1Char('|'))));
        QCOMPARE(words.mayNot.isEmpty(), mayNot.isEmpty());
    }

    void aPictureThatSaysItIsHugeIsNotDecoded()
    {
        const auto good = QCoro::waitFor(readForeignPicture(png({300, 200}), QSize(48, 48)));
        QVERIFY(!good.isNull());
        QVERIFY(good.width() <= 96);
        QVERIFY(QCoro::waitFor(readForeignPicture(png({20000, 2000}), QSize(48, 48))).isNull());
        QVERIFY(QCoro::waitFor(readForeignPicture("<svg/>", QSize(48, 48))).isNull());
        QVERIFY(QCoro::waitFor(readForeignPicture({}, QSize(48, 48))).isNull());
    }

private:
    static QStringList mastodonScopes()
    {
        return {QStringLiteral("read:accounts"), QStringLiteral("read:statuses"), QStringLiteral("read:notifications"),
                QStringLiteral("write:statuses"), QStringLiteral("write:media")};
    }
};

QTEST_MAIN(TestConnectingPanels)
#include "tst_connecting.moc"
