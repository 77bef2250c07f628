// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/navigation.h"

#include "composer/composereditor.h"
#include "composer/composerpage.h"
#include "health/healthpage.h"
#include "imports/importpage.h"
#include "keys/keyspage.h"
#include "posts/postspage.h"
#include "settings/dayssection.h"
#include "shell/services.h"
#include "slots/slotspage.h"

#include <QMimeData>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>

namespace perennial::navigation {

void openPost(Shell &shell, WorkspaceId client, PostId post)
{
    shell.openPage(QStringLiteral("composer"));
    if (auto *composer = qobject_cast<ComposerPage *>(shell.page(QStringLiteral("composer"))))
        composer->openPost(client, post);
}

void newPost(Shell &shell, const Services &services, const NewPost &wish)
{
    shell.openPage(QStringLiteral("composer"));
    if (auto *composer = qobject_cast<ComposerPage *>(shell.page(QStringLiteral("composer"))))
        composer->newPost(services.workspace().id, wish.wall, wish.channels, wish.files, wish.text, wish.picture);
}

void openQueue(Shell &shell)
{
    shell.openPage(QStringLiteral("posts"));
    if (auto *posts = qobject_cast<PostsPage *>(shell.page(QStringLiteral("posts"))))
        posts->showView(kQueueView);
}

void openSlots(Shell &shell, ChannelId channel)
{
    shell.openPage(QStringLiteral("slots"));
    auto *page = qobject_cast<SlotsPage *>(shell.page(QStringLiteral("slots")));
    if (page && channel)
        page->showChannel(channel);
}

void openHealth(Shell &shell, ChannelId channel)
{
    shell.openPage(QStringLiteral("health"));
    auto *page = qobject_cast<HealthPage *>(shell.page(QStringLiteral("health")));
    if (page && channel)
        page->showChannel(channel);
}

void openImport(Shell &shell, const QString &file)
{
    shell.openPage(QStringLiteral("import"));
    auto *page = qobject_cast<ImportPage *>(shell.page(QStringLiteral("import")));
    if (page && !file.isEmpty())
        page->openFile(file);
}

void addCalendars(Shell &shell, const QStringList &files)
{
    shell.openPage(QStringLiteral("settings"));
    QWidget *settings = shell.page(QStringLiteral("settings"));
    auto *days = settings ? settings->findChild<DaysSection *>() : nullptr;
    if (!days)
        return;
    days->addCalendars(files);
    auto *scroll = settings->findChild<QScrollArea *>();
    if (scroll && scroll->isAncestorOf(days)) // a page that is just made has no places yet
        QTimer::singleShot(0, days, [scroll, days] { scroll->ensureWidgetVisible(days); });
}

void openLeaving(Shell &shell)
{
    shell.openPage(QStringLiteral("keys"));
    if (auto *keys = qobject_cast<KeysPage *>(shell.page(QStringLiteral("keys"))))
        keys->somebodyLeaves();
}

void openLockdown(Shell &shell)
{
    shell.openPage(QStringLiteral("keys"));
    if (auto *keys = qobject_cast<KeysPage *>(shell.page(QStringLiteral("keys"))))
        keys->lockDown();
}

namespace {

// File managers and browsers give the addresses as text, too; what else the text says are words.
QString wordsOf(const QMimeData &data)
{
    QStringList known;
    for (const QUrl &url : data.urls())
        known << url.toString() << QString::fromUtf8(url.toEncoded()) << url.toLocalFile() << url.fileName();
    QStringList words;
    for (const QString &line : data.text().split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        if (!known.contains(trimmed) || trimmed.isEmpty())
            words << line;
    }
    return words.join(QLatin1Char('\n')).trimmed();
}

} // namespace

NewPost fromMimeData(const QMimeData &data)
{
    NewPost wish;
    QStringList texts{wordsOf(data)};
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            wish.files << url.toLocalFile();
        else
            texts << url.toString();
    }
    texts.removeAll(QString());
    wish.text = texts.join(QLatin1Char('\n')).trimmed();
    if (wish.files.isEmpty())
        wish.picture = pictureOf(data);
    return wish;
}

} // namespace perennial::navigation
