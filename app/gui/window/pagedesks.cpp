// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pagedesks.h"

#include "channels/channelspage.h"
#include "common/postundo.h"
#include "common/toast.h"
#include "composer/composerpage.h"
#include "health/healthpage.h"
#include "history/historypage.h"
#include "imports/importpage.h"
#include "keys/keyspage.h"
#include "library/libraryimportpanel.h"
#include "library/librarypage.h"
#include "library/promotepanel.h"
#include "library/yearpanel.h"
#include "posts/postspage.h"
#include "queue/queueview.h"
#include "queue/resumepanel.h"
#include "settings/settingspage.h"
#include "shell/services.h"
#include "slots/slotspage.h"
#include "today/decidepanels.h"
#include "today/todaypage.h"
#include "window/navigation.h"
#include "workspaces/handoverpanel.h"

namespace perennial {

namespace {

// These pages show the posts of the client that is open.
std::function<void(PostId)> opening(const PageContext &context)
{
    return [&shell = context.shell, &services = *context.services](PostId post) { navigation::openPost(shell, services.workspace().id, post); };
}

} // namespace

QWidget *makeTodayPage(PageContext &context)
{
    auto *page = new TodayPage(*context.services, context.theme, context.shell);
    QObject::connect(page, &TodayPage::postOpened, page, opening(context));
    QObject::connect(page, &TodayPage::healthRequested, page, [&shell = context.shell](ChannelId channel) { navigation::openHealth(shell, channel); });
    QObject::connect(page, &TodayPage::queueRequested, page, [&shell = context.shell] { navigation::openQueue(shell); });
    return page;
}

namespace {

void addQueue(PageContext &context, PostsPage *page)
{
    Shell &shell = context.shell;
    auto *queue = new QueueView(*context.services, context.theme, shell);
    QObject::connect(queue, &QueueView::postOpened, page, opening(context));
    QObject::connect(queue, &QueueView::newPostRequested, page, [&shell] { shell.requestNewPost(); });
    page->addView(kQueueView, PostsPage::tr("Queue"), queue);
}

// Says what was done and has all pages look again.
std::function<void(const QString &said)> telling(PageContext &context, QWidget *page)
{
    return [&services = *context.services, &shell = context.shell, alive = QPointer<QWidget>(page)](const QString &said) {
        if (!alive)
            return;
        shell.notices().say(said, QStringLiteral("check"));
        services.tellDataChanged();
    };
}

} // namespace

QWidget *makePostsPage(PageContext &context)
{
    Services &services = *context.services;
    Shell &shell = context.shell;
    auto *page = new PostsPage(services.house, context.theme, services.undo);
    QObject::connect(page, &PostsPage::openRequested, page, opening(context));
    QObject::connect(page, &PostsPage::newPostRequested, page, [&shell] { shell.requestNewPost(); });
    QObject::connect(page, &PostsPage::importRequested, page, [&shell] { navigation::openImport(shell, QString()); });
    QObject::connect(page, &PostsPage::changed, &services, &Services::tellDataChanged);
    QObject::connect(page, &PostsPage::undoable, page, [&shell](const QString &words) { shell.undoBar().say(words); });
    QObject::connect(&services, &Services::dataChanged, page, &PostsPage::refresh);
    const auto follow = [page, &services] { page->setWorkspace(services.workspace(), services.channels()); };
    QObject::connect(&services, &Services::channelsChanged, page, follow);
    follow();
    addQueue(context, page);
    QObject::connect(page, &PostsPage::promotionRequested, page, [&services, &theme = context.theme, &shell, page](PostId post) {
        promotePost(services, theme, shell, page, post);
    });
    QObject::connect(page, &PostsPage::handOverRequested, page, [&services, &theme = context.theme, &shell, page](const QList<PostId> &posts) {
        openHandOver(services, theme, page, posts, [&shell](const QString &said) { shell.undoBar().say(said); });
    });
    QObject::connect(page, &PostsPage::unpublishRequested, page, [&services, &theme = context.theme, page, tell = telling(context, page)](DeliveryId id) {
        askAbout(services, theme, page, services.workspace().id, id, Ask::Unpublish, tell);
    });
    return page;
}

QWidget *makeComposerPage(PageContext &context)
{
    Services &services = *context.services;
    Shell &shell = context.shell;
    auto *page = new ComposerPage(services.house, context.theme);
    QObject::connect(page, &ComposerPage::closed, page, [&shell] { shell.openPage(QStringLiteral("calendar")); });
    QObject::connect(page, &ComposerPage::saved, &services, &Services::tellDataChanged);
    QObject::connect(page, &ComposerPage::channelsRequested, page, [&shell] { shell.openPage(QStringLiteral("channels")); });
    QObject::connect(page, &ComposerPage::undoable, page, [&services, &shell](const QString &words, const PostChange &change) {
        PostUndo::of(services.undo, services.house.posts()).push(words, change);
        shell.undoBar().say(words);
    });
    return page;
}

// The year below the library, and what it asks for.
static void addYear(PageContext &context, LibraryPage *page)
{
    Shell &shell = context.shell;
    auto *year = new YearPanel(*context.services, context.theme);
    page->setYearPanel(year);
    QObject::connect(page, &LibraryPage::categoryShown, year, &YearPanel::showCategory);
    QObject::connect(year, &YearPanel::categoryChosen, page, &LibraryPage::showCategory);
    QObject::connect(year, &YearPanel::wordingsWanted, page, [page](CategoryId category) {
        page->showCategory(category);
        page->newItem();
    });
    QObject::connect(year, &YearPanel::promotionWanted, page, [&shell] { shell.openPage(QStringLiteral("posts")); });
    QObject::connect(year, &YearPanel::slotsWanted, page, [&shell] { shell.openPage(QStringLiteral("slots")); });
    QObject::connect(year, &YearPanel::changed, page, [&shell](const QString &words) { shell.undoBar().say(words); });
    QObject::connect(year, &YearPanel::noted, page, [&shell](const QString &words) { shell.notices().say(words, QStringLiteral("check")); });
}

QWidget *makeLibraryPage(PageContext &context)
{
    auto *page = new LibraryPage(*context.services, context.theme, context.shell, context.settings);
    QObject::connect(page, &LibraryPage::importRequested, page, [&services = *context.services, &theme = context.theme, &shell = context.shell, page](const QString &path) {
        new LibraryImportPanel(services, theme, shell, page, path);
    });
    page->offerImport();
    addYear(context, page);
    return page;
}

// Asks what becomes of posts that waited behind the pause of a channel.
static void resumeChannel(Services &services, const Theme &theme, Shell &shell, QWidget *page, const Channel &channel)
{
    Resuming resuming{{channel.workspace, channel.id}, channel.name, {}, {}};
    resuming.done = [&services, &shell, alive = QPointer<QWidget>(page)](const QString &said) {
        if (!alive)
            return;
        shell.notices().say(said, QStringLiteral("play"));
        services.reload();
        services.tellDataChanged();
    };
    resumeAsking(services, theme, page, resuming);
}

QWidget *makeChannelsPage(PageContext &context)
{
    auto *page = new ChannelsPage(*context.services, context.theme, context.shell);
    QObject::connect(page, &ChannelsPage::slotsRequested, page, [&shell = context.shell](ChannelId channel) { navigation::openSlots(shell, channel); });
    QObject::connect(page, &ChannelsPage::healthRequested, page, [&shell = context.shell](ChannelId channel) { navigation::openHealth(shell, channel); });
    QObject::connect(page, &ChannelsPage::resumeRequested, page, [&services = *context.services, &theme = context.theme, &shell = context.shell, page](const Channel &channel) {
        resumeChannel(services, theme, shell, page, channel);
    });
    return page;
}

QWidget *makeSlotsPage(PageContext &context)
{
    auto *page = new SlotsPage(*context.services, context.theme, context.shell, context.settings);
    QObject::connect(page, &SlotsPage::postRequested, page, opening(context));
    return page;
}

QWidget *makeHealthPage(PageContext &context)
{
    auto *page = new HealthPage(*context.services, context.theme, context.shell, context.settings);
    QObject::connect(page, &HealthPage::resumeRequested, page, [&services = *context.services, &theme = context.theme, &shell = context.shell, page](const Channel &channel) {
        resumeChannel(services, theme, shell, page, channel);
    });
    return page;
}

QWidget *makeKeysPage(PageContext &context)
{
    return new KeysPage(*context.services, context.theme, context.shell);
}

QWidget *makeHistoryPage(PageContext &context)
{
    return new HistoryPage(*context.services, context.theme, context.shell);
}

QWidget *makeImportPage(PageContext &context)
{
    auto *page = new ImportPage(*context.services, context.theme, context.shell);
    QObject::connect(page, &ImportPage::postOpened, page, opening(context));
    return page;
}

QWidget *makeSettingsPage(PageContext &context)
{
    auto *page = new SettingsPage(*context.services, context.theme, context.shell, context.settings);
    QObject::connect(page, &SettingsPage::trayChosen, page, [&shell = context.shell](bool shown) { shell.setTrayShown(shown); });
    return page;
}

} // namespace perennial
