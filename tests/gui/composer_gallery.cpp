// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the composer and the list of posts for the eye: composer_gallery [folder]; with --time it measures what a key
// costs in a long text for twenty channels.

#include "gui/writingsample.h"

#include "common/style.h"
#include "composer/composerbody.h"
#include "composer/composereditor.h"
#include "composer/composermore.h"
#include "composer/composerpage.h"
#include "posts/postspage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QTest>
#include <QUndoStack>

#include <ctime>

using namespace perennial;
using namespace perennial::sample;

namespace {

const QString kText = QStringLiteral("Slow Friday is here. 20 % off every filter bag, until Monday, in Moda and Karaköy and in the #slowcoffee shop: "
                                     "https://acmecoffee.example/slow-friday\n\nNo countdown, no panic, no pop-up. Come for a cup, ask @elifroasts "
                                     "about the Guji, and leave with beans that are cheap for three days and good for six weeks. And then some more, "
                                     "since one network takes less than the others do.");
const QString kPersian = QStringLiteral("جمعهٔ آرام رسید. بیست درصد تخفیف برای همهٔ قهوه‌های دمی تا دوشنبه. #قهوه\n\nبدون شمارش معکوس؛ برای یک فنجان بیایید: "
                                        "https://acmecoffee.example/fa");

PostId addFullPost(WritingWorld &world, const QString &text)
{
    Post post = world.makePost(text, {world.mastodon, world.bluesky, world.sandbox}, 5);
    post.title = QStringLiteral("Slow Friday, day two");
    post.contentWarning = QStringLiteral("shopping");
    post.labels = {QStringLiteral("offer")};
    post.campaign = QStringLiteral("Slow Friday");
    const QStringList alts{QStringLiteral("The Moda shop in the morning, awning down"), QStringLiteral("A plum filter bag on a pale green shelf"), QString()};
    for (int i = 0; i < 3; ++i)
        post.media << MediaUse{world.addPicture(i).id, alts.at(i)};
    return world.save(post).id;
}

void settle()
{
    for (int i = 0; i < 8; ++i)
        QTest::qWait(60);
}

void shootComposer(WritingWorld &world, const QDir &folder, const QString &name, ThemeVariant variant, PostId post, bool more = false,
                   QSize size = {1384, 896})
{
    Theme theme(variant);
    theme.setClient(QColor(0x7a, 0x3b, 0x78));
    QApplication::setStyle(new Style(theme));
    ComposerPage page(*world.house, theme);
    page.resize(size);
    page.show();
    if (post)
        page.openPost(world.workspace.id, post);
    else
        page.newPost(world.workspace.id, std::nullopt, {}, {}, QString());
    settle();
    if (more)
        page.findChild<ComposerMore *>()->unfold(true);
    settle();
    page.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void shootPosts(WritingWorld &world, const QDir &folder, const QString &name, ThemeVariant variant, const QString &search = {}, bool select = false)
{
    Theme theme(variant);
    theme.setClient(QColor(0x7a, 0x3b, 0x78));
    QApplication::setStyle(new Style(theme));
    QUndoStack undo;
    PostsPage page(*world.house, theme, undo);
    page.resize(1240, 760);
    page.show();
    page.setWorkspace(world.workspace, valueOf(test::wait(world.house->channels().list(world.workspace.id))));
    page.setSearch(search);
    settle();
    if (select) {
        auto *table = page.findChild<QAbstractItemView *>(QStringLiteral("table"));
        for (int row = 1; row < 4; ++row)
            table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    settle();
    page.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void fillPosts(WritingWorld &world)
{
    const QStringList texts{QStringLiteral("New arrivals from Guji: floral, a little wild"), QStringLiteral("How we roast on Tuesdays"),
                            QStringLiteral("Your beans, ground for a moka pot"), QStringLiteral("Closed on Sunday: the mill gets new burrs"),
                            QStringLiteral("قهوهٔ دمی در خانه: سه نکته"), QStringLiteral("Brew guide: V60 in four pours")};
    const PostStatus statuses[] = {PostStatus::Draft, PostStatus::InReview, PostStatus::Scheduled, PostStatus::Scheduled, PostStatus::Idea};
    for (int i = 0; i < 40; ++i) {
        Post post = world.makePost(texts.at(i % texts.size()), i % 3 == 0 ? QList<Channel>{world.mastodon, world.bluesky} : QList<Channel>{i % 2 ? world.sandbox : world.bluesky}, 1 + i / 2);
        post.wall->time = QTime(9 + i % 10, 30);
        post.status = statuses[i % 5];
        if (i % 4 == 0)
            post.labels = {QStringLiteral("offer"), QStringLiteral("autumn")};
        if (i % 7 == 0)
            post.campaign = QStringLiteral("Slow Friday");
        world.save(post);
    }
}

int measure(WritingWorld &world)
{
    QList<ChannelId> channels;
    for (int i = 0; i < 20; ++i)
        channels << world.addChannel(QStringLiteral("Channel %1").arg(i), i % 2 ? QStringLiteral("mastodon") : QStringLiteral("bluesky"), QStringLiteral("@c%1").arg(i)).id;
    Theme theme;
    QApplication::setStyle(new Style(theme));
    ComposerPage page(*world.house, theme);
    page.resize(1384, 896);
    page.show();
    QString text;
    while (text.size() < 10000)
        text += kText + QStringLiteral("\n\n");
    page.newPost(world.workspace.id, std::nullopt, channels, {}, text);
    settle();
    auto *editor = page.findChild<ComposerEditor *>(QStringLiteral("text"));
    QList<double> keys;
    QList<double> rests;
    for (int i = 0; i < 60; ++i) {
        const std::clock_t begin = std::clock();
        QTest::keyClick(editor, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        keys << double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        const std::clock_t rest = std::clock();
        if (i % 10 == 9) {
            QTest::qWait(200);
            rests << double(std::clock() - rest) * 1000 / CLOCKS_PER_SEC;
        }
    }
    std::sort(keys.begin(), keys.end());
    std::sort(rests.begin(), rests.end());
    printf("a key in %d characters for 20 channels: median %.2f ms, worst %.2f ms; counting, previews and paint after a burst: %.1f ms\n",
           int(text.size()), keys[keys.size() / 2], keys.last(), rests[rests.size() / 2]);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    WritingWorld world;
    if (application.arguments().contains(QStringLiteral("--time")))
        return measure(world);
    const QDir folder(argc > 1 ? application.arguments().at(1) : QStringLiteral("shots"));
    folder.mkpath(QStringLiteral("."));
    shootPosts(world, folder, QStringLiteral("posts-empty"), ThemeVariant::Light);
    const PostId full = addFullPost(world, kText);
    shootComposer(world, folder, QStringLiteral("composer-light"), ThemeVariant::Light, full);
    shootComposer(world, folder, QStringLiteral("composer-more"), ThemeVariant::Light, full, true);
    shootComposer(world, folder, QStringLiteral("composer-dark"), ThemeVariant::Dark, full);
    shootComposer(world, folder, QStringLiteral("composer-small"), ThemeVariant::Light, full, false, {904, 600});
    shootComposer(world, folder, QStringLiteral("composer-new"), ThemeVariant::Light, PostId());
    fillPosts(world);
    shootPosts(world, folder, QStringLiteral("posts-light"), ThemeVariant::Light, {}, true);
    shootPosts(world, folder, QStringLiteral("posts-dark"), ThemeVariant::Dark);
    shootPosts(world, folder, QStringLiteral("posts-search"), ThemeVariant::Light, QStringLiteral("guji"));
    shootPosts(world, folder, QStringLiteral("posts-nothing"), ThemeVariant::Light, QStringLiteral("espresso martini"));
    QLocale::setDefault(QLocale(QLocale::Persian));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shootComposer(world, folder, QStringLiteral("composer-rtl"), ThemeVariant::Light, addFullPost(world, kPersian));
    shootPosts(world, folder, QStringLiteral("posts-rtl"), ThemeVariant::Light);
    return 0;
}
