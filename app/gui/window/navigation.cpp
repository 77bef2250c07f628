// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/navigation.h"

#include "composer/composerpage.h"
#include "imports/importpage.h"
#include "posts/postspage.h"
#include "shell/services.h"

#include <QMimeData>
#include <QUrl>

namespace perennial::navigation {

void openPost(Shell &shell, PostId post)
{
    shell.openPage(QStringLiteral("composer"));
    if (auto *composer = qobject_cast<ComposerPage *>(shell.page(QStringLiteral("composer"))))
        composer->openPost(post);
}

void newPost(Shell &shell, const Services &services, const NewPost &wish)
{
    shell.openPage(QStringLiteral("composer"));
    if (auto *composer = qobject_cast<ComposerPage *>(shell.page(QStringLiteral("composer"))))
        composer->newPost(services.workspace().id, wish.wall, wish.channels, wish.files, wish.text);
}

void openQueue(Shell &shell)
{
    shell.openPage(QStringLiteral("posts"));
    if (auto *posts = qobject_cast<PostsPage *>(shell.page(QStringLiteral("posts"))))
        posts->showView(kQueueView);
}

void openImport(Shell &shell, const QString &file)
{
    shell.openPage(QStringLiteral("import"));
    auto *page = qobject_cast<ImportPage *>(shell.page(QStringLiteral("import")));
    if (page && !file.isEmpty())
        page->openFile(file);
}

NewPost fromMimeData(const QMimeData &data)
{
    NewPost wish;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            wish.files << url.toLocalFile();
        else
            wish.text += url.toString() + QLatin1Char('\n');
    }
    if (wish.files.isEmpty() && wish.text.isEmpty())
        wish.text = data.text();
    wish.text = wish.text.trimmed();
    return wish;
}

} // namespace perennial::navigation
