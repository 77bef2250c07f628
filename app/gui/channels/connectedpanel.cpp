// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/connectedpanel.h"

#include "boot/scopetext.h"
#include "channels/channelwords.h"
#include "channels/scopelines.h"
#include "channels/testpostline.h"
#include "common/avatardisc.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/paint.h"
#include "common/picturereading.h"
#include "common/whendone.h"

#include <QHBoxLayout>

namespace perennial {

namespace {

struct ConnectedPanels
{
    Q_DECLARE_TR_FUNCTIONS(ConnectedPanels)
};

constexpr int kDisc = 48;

QCoro::Task<QImage> avatarOf(ChannelService *channels, WorkspaceId client, ChannelId id, QSize box)
{
    const auto bytes = co_await channels->picture(client, id);
    if (!bytes)
        co_return QImage();
    co_return co_await readForeignPicture(*bytes, box);
}

// Initials until the picture is here, and for good where there is none.
AvatarDisc *discOf(Services &services, const Theme &theme, const Channel &channel)
{
    auto *disc = new AvatarDisc(theme, kDisc);
    disc->setName(channel.displayName.isEmpty() ? channel.name : channel.displayName);
    disc->setNetwork(channel.network, channelColour(channel));
    if (channel.avatarUrl.isEmpty())
        return disc;
    const QSize box = QSize(kDisc, kDisc) * disc->devicePixelRatioF() * 2;
    whenDone(avatarOf(&services.house.channels(), channel.workspace, channel.id, box), disc, [disc](const QImage &picture) {
        if (!picture.isNull())
            disc->setPicture(QPixmap::fromImage(picture));
    });
    return disc;
}

QHBoxLayout *whoRow(Services &services, const Theme &theme, const Channel &channel)
{
    const Network *network = services.house.channels().network(channel.network);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(discOf(services, theme, channel));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new ElidedLabel(theme, TextType::Body, Token::Text,
                                 channel.displayName.isEmpty() ? channel.name : channel.displayName);
    name->setWeight(QFont::DemiBold);
    name->setObjectName(QStringLiteral("display-name"));
    words->addWidget(name);
    words->addWidget(new ElidedLabel(theme, TextType::Small, Token::Text2,
                                     accountLine(channel, network ? network->name : channel.network)));
    row->addLayout(words, 1);
    return row;
}

Button *addGood(ModalPanel *panel)
{
    Button *good = panel->addButton(ButtonKind::Outlined, ConnectedPanels::tr("Good"));
    QObject::connect(good, &Button::clicked, panel, &ModalPanel::accept);
    panel->setDefaultButton(good);
    return good;
}

} // namespace

void openConnectedPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel)
{
    auto *panel =
        new ModalPanel(theme, host, PanelWidth::Medium, ConnectedPanels::tr("%1 is connected").arg(isolate(channel.name)));
    panel->setObjectName(QStringLiteral("connected-panel"));
    panel->body()->addLayout(whoRow(services, theme, channel));
    auto *note = new Label(
        theme, TextType::Body, Token::Text2,
        ConnectedPanels::tr("This is where posts of %1 go out from now on. Not the right account? Remove it in Channels.")
            .arg(services.workspace().name));
    note->setTextFormat(Qt::PlainText);
    note->setParagraph();
    panel->body()->addWidget(note);
    panel->body()->addWidget(new ScopeLines(theme, ScopeLines::When::After, grantedScopes(channel)));
    if (hasTestPost(services, channel))
        panel->body()->addWidget(new TestPostLine(services, theme, channel));
    panel->open(addGood(panel));
}

void openTestPostPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ConnectedPanels::tr("Try %1").arg(channel.name));
    panel->setObjectName(QStringLiteral("test-post-panel"));
    panel->body()->addLayout(whoRow(services, theme, channel));
    panel->body()->addWidget(new ScopeLines(theme, ScopeLines::When::After, grantedScopes(channel)));
    auto *line = new TestPostLine(services, theme, channel);
    panel->body()->addWidget(line);
    addGood(panel);
    panel->open(line->findChild<Button *>(QStringLiteral("test-post")));
}

} // namespace perennial
