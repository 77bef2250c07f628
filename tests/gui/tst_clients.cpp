// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All clients in one panel, posts that go to another one, and what a client is known by.

#include "pagesdesk.h"

#include "common/modalpanel.h"
#include "common/settingsstore.h"
#include "service/clientarchive.h"
#include "settings/clientsection.h"
#include "workspaces/clientfilepanels.h"
#include "workspaces/clientspanel.h"
#include "workspaces/handoverpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

using namespace perennial;

namespace {

struct ClientsDesk : PagesDesk
{
    Workspace acme = addClient(QStringLiteral("Acme"));
    Workspace beta = addClient(QStringLiteral("Beta Ltd"));
    QStringList said;

    ClientsDesk()
    {
        open(acme.id);
        const bool there = QTest::qWaitFor([this] { return services->workspace().id == acme.id && services->workspaces().size() == 2; });
        Q_ASSERT(there);
        Q_UNUSED(there)
        window.show();
    }
    void openPanel()
    {
        ClientsWishes wishes;
        wishes.say = [this](const QString &words) { said << words; };
        openClients(*services, theme, &window, wishes);
    }
    QStringList rows()
    {
        QStringList names;
        for (const QWidget *row : window.findChildren<QWidget *>(QStringLiteral("client-row")))
            names << row->accessibleName();
        return names;
    }
    // An entry of the menu behind a client's row.
    void choose(const QString &client, const QString &entry)
    {
        for (QWidget *row : window.findChildren<QWidget *>(QStringLiteral("client-row"))) {
            if (row->accessibleName() == client)
                row->findChild<QAbstractButton *>(QStringLiteral("client-more"))->click();
        }
        for (QMenu *menu : window.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == entry)
                    action->trigger();
            }
            menu->close();
        }
    }
    Workspace load(WorkspaceId id)
    {
        const auto found = QCoro::waitFor(house->workspaces().load(id));
        return found ? *found : Workspace();
    }
    Post savePost(const QString &text)
    {
        Post post;
        post.workspace = acme.id;
        post.text = text;
        post.labels = {QStringLiteral("spring")};
        const auto saved = QCoro::waitFor(house->posts().save(post));
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *saved;
    }
    template <class T> T *part(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
};

} // namespace

class TestClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClientGoesIntoTheArchiveAndComesBackPaused()
    {
        ClientsDesk desk;
        desk.openPanel();
        QTRY_COMPARE(desk.rows(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Beta Ltd")}));
        desk.choose(QStringLiteral("Beta Ltd"), QStringLiteral("Put it into the archive"));
        QTRY_VERIFY(desk.load(desk.beta.id).archivedAt.has_value());
        QVERIFY(desk.load(desk.beta.id).pausedAt.has_value());
        QTRY_COMPARE(desk.services->workspaces().size(), 1);
        QTRY_VERIFY(desk.part<QAbstractButton>("bring-back"));
        desk.part<QAbstractButton>("bring-back")->click();
        QTRY_VERIFY(!desk.load(desk.beta.id).archivedAt);
        QVERIFY2(desk.load(desk.beta.id).pausedAt.has_value(), "a person lets it go on");
        QTRY_COMPARE(desk.services->workspaces().size(), 2);
        QCOMPARE(desk.said.size(), 2);
    }

    void aClientIsMadeAfterAnother()
    {
        ClientsDesk desk;
        desk.openPanel();
        QTRY_COMPARE(desk.rows().size(), 2);
        desk.choose(QStringLiteral("Acme"), QStringLiteral("Make a client like it"));
        QTRY_COMPARE(desk.rows().size(), 3);
        QVERIFY(desk.rows().contains(QStringLiteral("Acme (copy)")));
        desk.choose(QStringLiteral("Acme"), QStringLiteral("Make a client like it"));
        QTRY_VERIFY(desk.rows().contains(QStringLiteral("Acme (copy 2)")));
    }

    void aClientIsDeletedOnlyByItsNameAndWithASafetyCopy()
    {
        ClientsDesk desk;
        openDeleteClient(*desk.services, desk.theme, &desk.window, desk.beta, [&desk](const QString &words) { desk.said << words; });
        QTRY_VERIFY(desk.part<ModalPanel>("delete-client"));
        auto *go = desk.part<QAbstractButton>("delete");
        QVERIFY(!go->isEnabled());
        desk.part<QLineEdit>("client-name")->setText(QStringLiteral("Beta"));
        desk.part<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        desk.part<QLineEdit>("passphrase-again")->setText(QStringLiteral("long enough"));
        QVERIFY2(!go->isEnabled(), "not its whole name");
        desk.part<QLineEdit>("client-name")->setText(QStringLiteral("Beta Ltd"));
        QVERIFY(go->isEnabled());
        desk.part<QLineEdit>("passphrase-again")->setText(QStringLiteral("something else"));
        QVERIFY(!go->isEnabled());
        desk.part<QLineEdit>("passphrase-again")->setText(QStringLiteral("long enough"));
        go->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, 20000);
        const auto left = QCoro::waitFor(desk.house->workspaces().list());
        QVERIFY(left && left->size() == 1);
        const QDir copies(desk.house->profile() + QStringLiteral("/deleted clients"));
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
        QVERIFY(copies.entryList(QDir::Files).first().startsWith(QStringLiteral("Beta Ltd")));
    }

    void aClientIsSavedAsAFileAndBroughtIn()
    {
        ClientsDesk desk;
        desk.savePost(QStringLiteral("Tea for all"));
        const QString path = desk.house->profile() + QStringLiteral("/acme.perennial");
        const auto say = [&desk](const QString &words) { desk.said << words; };
        openSaveClient(*desk.services, desk.theme, &desk.window, desk.acme, say);
        QTRY_VERIFY(desk.part<QAbstractButton>("save"));
        desk.part<QLineEdit>("client-file")->setText(path);
        desk.part<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        QVERIFY2(!desk.part<QAbstractButton>("save")->isEnabled(), "typed once only");
        desk.part<QLineEdit>("passphrase-again")->setText(QStringLiteral("long enough"));
        desk.part<QAbstractButton>("save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, 20000);
        QTRY_VERIFY(!desk.part<ModalPanel>("save-client"));

        openBringClient(*desk.services, desk.theme, &desk.window, path, say);
        QTRY_VERIFY(desk.part<QAbstractButton>("bring"));
        desk.part<QLineEdit>("client-name")->setText(QStringLiteral("Acme again"));
        desk.part<QLineEdit>("passphrase")->setText(QStringLiteral("wrong"));
        desk.part<QAbstractButton>("bring")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<QAbstractButton>("bring")->isEnabled(), 20000);
        QCOMPARE(desk.said.size(), 1);
        desk.part<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        desk.part<QAbstractButton>("bring")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 2, 20000);
        QTRY_COMPARE(desk.services->workspace().name, QStringLiteral("Acme again"));
        QVERIFY(desk.services->workspace().pausedAt.has_value());
        PostFilter there;
        there.workspace = desk.services->workspace().id;
        QCOMPARE(QCoro::waitFor(desk.house->posts().ids(there))->size(), 1);
    }

    void postsGoToAnotherClientWithWhatIsLostSaidFirst()
    {
        ClientsDesk desk;
        const Post post = desk.savePost(QStringLiteral("All new at Beta"));
        openHandOver(*desk.services, desk.theme, &desk.window, {post.id}, [&desk](const QString &words) { desk.said << words; });
        QTRY_VERIFY(desk.part<QAbstractButton>("hand-over"));
        QCOMPARE(desk.part<QComboBox>("hand-over-client")->currentText(), QStringLiteral("Beta Ltd"));
        QStringList words;
        for (const QLabel *label : desk.part<ModalPanel>("hand-over-panel")->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.join(QLatin1Char('\n')).contains(QStringLiteral("Labels")), qPrintable(words.join(QLatin1Char('\n'))));
        desk.part<QAbstractButton>("hand-over")->click();
        QTRY_COMPARE(desk.said.size(), 1);
        PostFilter there;
        there.workspace = desk.beta.id;
        QCOMPARE(QCoro::waitFor(desk.house->posts().ids(there))->size(), 1);
        desk.services->undo.undo();
        QTRY_COMPARE(QCoro::waitFor(desk.house->posts().ids(there))->size(), 0);
        PostFilter here;
        here.workspace = desk.acme.id;
        QCOMPARE(*QCoro::waitFor(desk.house->posts().ids(here)), QList<PostId>{post.id});
    }

    void languageGuidelinesAndSecondCalendarAreKept()
    {
        ClientsDesk desk;
        auto *section = new ClientSection(*desk.services, desk.theme);
        desk.show(section);
        const auto choose = [section](const char *name, const QVariant &value) {
            auto *box = section->findChild<QComboBox *>(QLatin1String(name));
            box->setCurrentIndex(box->findData(value));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose("client-language", QStringLiteral("fa"));
        QTRY_COMPARE(desk.load(desk.acme.id).language, QStringLiteral("fa"));
        QTRY_COMPARE(desk.services->workspace().language, QStringLiteral("fa"));
        choose("secondCalendar", int(CalendarSystem::Jalali));
        QTRY_VERIFY(desk.load(desk.acme.id).secondCalendar == CalendarSystem::Jalali);
        QTRY_VERIFY(desk.services->workspace().secondCalendar.has_value());
        auto *guidelines = section->findChild<QPlainTextEdit *>(QStringLiteral("client-guidelines"));
        guidelines->setPlainText(QStringLiteral("We never shout."));
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(guidelines, &out);
        QTRY_COMPARE(desk.load(desk.acme.id).guidelines, QStringLiteral("We never shout."));
    }

    void aWindowOfOneClientRemembersItsOwnPlaceOnly()
    {
        auto shared = std::make_unique<MemorySettings>();
        MemorySettings &all = *shared;
        all.setValue(settingskey::kTheme, QStringLiteral("dark"));
        all.setValue(settingskey::kPage, QStringLiteral("today"));
        ClientWindowSettings own(std::move(shared), QStringLiteral("Acme"));
        QCOMPARE(own.value(settingskey::kTheme, {}).toString(), QStringLiteral("dark"));
        QVERIFY(own.value(settingskey::kPage, {}).isNull());
        own.setValue(settingskey::kPage, QStringLiteral("library"));
        own.setValue(settingskey::kWorkspace, QStringLiteral("7"));
        QCOMPARE(own.value(settingskey::kPage, {}).toString(), QStringLiteral("library"));
        QCOMPARE(all.value(settingskey::kPage, {}).toString(), QStringLiteral("today"));
        QVERIFY(all.value(settingskey::kWorkspace, {}).isNull());
    }
};

QTEST_MAIN(TestClients)
#include "tst_clients.moc"
