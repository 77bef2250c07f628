// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesdesk.h"

#include "channels/channelrow.h"
#include "channels/channelspage.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/modalpanel.h"

#include <QComboBox>
#include <QDir>
#include <QRegularExpression>

using namespace perennial;

class TestChannelsPage : public QObject
{
    Q_OBJECT

    static ModalPanel *panel(PagesDesk &desk, const char *name)
    {
        ModalPanel *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (ModalPanel *each : desk.window.findChildren<ModalPanel *>(QString::fromLatin1(name))) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }

private Q_SLOTS:
    void connectsTheSandboxFromTheFirstClickToTheLine()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        auto *page = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        page->connectChannel();
        ModalPanel *networks = panel(desk, "network-panel");
        QVERIFY(networks);
        auto *tile = networks->findChild<ChoiceTile *>(QStringLiteral("sandbox"));
        QVERIFY(tile);
        tile->click();
        ModalPanel *form = panel(desk, "connect-panel");
        QVERIFY(form);
        const QString folder = desk.house->profile() + QStringLiteral("/try");
        form->findChild<QLineEdit *>(QStringLiteral("folder"))->setText(folder);
        form->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Trial"));
        form->findChild<Button *>(QStringLiteral("submit"))->click();
        QVERIFY(panel(desk, "connected-panel"));
        QTRY_COMPARE(desk.services->channels().size(), 1);
        QCOMPARE(desk.services->channels().first().name, QStringLiteral("Trial"));
        QCOMPARE(toString(desk.services->channels().first().state), toString(ChannelState::Ok));
        QTRY_VERIFY(page->findChild<ChannelRow *>());
        QCOMPARE(desk.services->channels().first().options.value(QStringLiteral("folder")).toString(), folder);
    }

    void theSameFolderIsNotConnectedTwice()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        Channel channel;
        channel.workspace = desk.services->workspace().id;
        channel.network = QStringLiteral("sandbox");
        channel.name = QStringLiteral("First");
        channel.options.insert(QStringLiteral("folder"), QDir(desk.house->profile()).filePath(QStringLiteral("one")));
        ConnectRequest request;
        request.options = channel.options;
        QVERIFY(QCoro::waitFor(desk.house->channels().connectAccount(channel, request)));
        auto *form = new ConnectForm(*desk.services, desk.theme, channel, [](const QUrl &) {});
        desk.show(form);
        form->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Second"));
        form->submit();
        auto *error = form->findChild<ErrorLine *>();
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->accessibleName().contains(QStringLiteral("First")), qPrintable(error->accessibleName()));
        QVERIFY(!form->isBusy());
    }

    void aSecretIsNeverShown()
    {
        PagesDesk desk;
        desk.addClient(QStringLiteral("Bakery"));
        for (const char *network : {"mastodon", "bluesky"}) {
            Channel channel;
            channel.workspace = desk.services->workspace().id;
            channel.network = QString::fromLatin1(network);
            ConnectForm form(*desk.services, desk.theme, channel, [](const QUrl &) {});
            auto *secret = form.findChild<QLineEdit *>(QStringLiteral("secret"));
            QVERIFY(secret);
            QCOMPARE(secret->echoMode(), QLineEdit::Password);
        }
    }

    void removingSaysWhatIsLost()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_COMPARE(page->findChildren<ChannelRow *>().size(), desk.services->channels().size());
        const qsizetype before = desk.services->channels().size();
        Q_EMIT page->findChild<ChannelRow *>()->chosen(ChannelAction::Remove);
        ModalPanel *question = panel(desk, "remove-panel");
        QVERIFY(question);
        const QString words = question->accessibleDescription();
        QVERIFY2(words.contains(QRegularExpression(QStringLiteral("[1-9]"))), qPrintable(words));
        question->findChild<Button *>(QStringLiteral("remove"))->click();
        QTRY_COMPARE(desk.services->channels().size(), before - 1);
    }

    void pausingAndChangingHold()
    {
        PagesDesk desk;
        desk.openSample();
        auto *page = new ChannelsPage(*desk.services, desk.theme, *desk.shell);
        desk.show(page);
        QTRY_VERIFY(page->findChild<ChannelRow *>());
        Q_EMIT page->findChild<ChannelRow *>()->chosen(ChannelAction::Pause);
        ModalPanel *pause = panel(desk, "pause-panel");
        QVERIFY(pause);
        pause->findChild<Button *>(QStringLiteral("pause"))->click();
        QTRY_VERIFY(desk.services->channels().first().pausedAt.has_value());
        QTRY_VERIFY(page->findChild<ChannelRow *>());
        Q_EMIT page->findChild<ChannelRow *>()->chosen(ChannelAction::Edit);
        ModalPanel *editor = panel(desk, "channel-editor");
        QVERIFY(editor);
        editor->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Main voice"));
        auto *late = editor->findChild<QComboBox *>(QStringLiteral("late"));
        late->setCurrentIndex(late->findData(toString(LateChoice::Drop)));
        editor->findChild<Button *>(QStringLiteral("save"))->click();
        QTRY_COMPARE(desk.services->channels().first().name, QStringLiteral("Main voice"));
        QCOMPARE(toString(desk.services->channels().first().late), toString(LateChoice::Drop));
    }
};

QTEST_MAIN(TestChannelsPage)
#include "tst_channelspage.moc"
