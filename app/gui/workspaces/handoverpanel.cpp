// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaces/handoverpanel.h"

#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/postundo.h"
#include "common/whendone.h"
#include "service/clientmoving.h"

#include <QComboBox>
#include <QCoreApplication>

namespace perennial {

namespace {

struct HandOver
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HandOver)
};

QStringList lossWords(const LeftBehind &left)
{
    QStringList words;
    if (left.channels > 0)
        words << HandOver::tr("Channels: %Ln posts have some; choose those of the other client there.", nullptr, left.channels);
    if (left.variants > 0)
        words << HandOver::tr("Words or pictures for one channel alone: in %Ln posts.", nullptr, left.variants);
    if (left.times > 0)
        words << HandOver::tr("The plan: %Ln scheduled posts become drafts; their day and hour stay with them.", nullptr, left.times);
    if (left.labels > 0)
        words << HandOver::tr("Labels: of %Ln posts.", nullptr, left.labels);
    if (left.campaigns > 0)
        words << HandOver::tr("The campaign: of %Ln posts.", nullptr, left.campaigns);
    if (left.categories > 0)
        words << HandOver::tr("The category: of %Ln posts.", nullptr, left.categories);
    if (left.rights > 0)
        words << HandOver::tr("Rights of pictures: in %Ln posts they were confirmed for this client only.", nullptr, left.rights);
    return words;
}

QComboBox *clientBox(const Services &services, const LeftBehind &left)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("hand-over-client"));
    for (const Workspace &client : services.workspaces()) {
        if (client.id != services.workspace().id)
            box->addItem(client.name, client.id.toString());
    }
    if (!left.named.isEmpty())
        box->setCurrentIndex(std::max(0, box->findData(left.named.first().toString())));
    return box;
}

void fill(ModalPanel *panel, Services &services, const Theme &theme, const QList<PostId> &posts, const LeftBehind &left,
          const std::function<void(const QString &)> &done)
{
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    QComboBox *client = clientBox(services, left);
    panel->body()->addWidget(labelled(theme, HandOver::tr("To the client"), client));
    if (left.isNothing()) {
        panel->body()->addWidget(new Label(theme, TextType::Body, Token::Text2, HandOver::tr("Nothing is left behind.")));
    } else {
        auto *head = new Label(theme, TextType::Body, Token::Text, HandOver::tr("What stays behind"));
        head->setWeight(QFont::DemiBold);
        panel->body()->addWidget(head);
        for (const QString &words : lossWords(left)) {
            auto *line = new Label(theme, TextType::Body, Token::Text2, words);
            line->setParagraph();
            panel->body()->addWidget(line);
        }
    }
    panel->addCancel();
    Button *go = panel->addButton(ButtonKind::Firm, QString());
    go->setObjectName(QStringLiteral("hand-over"));
    const auto name = [go, client] { go->setText(HandOver::tr("Move to %1").arg(client->currentText())); };
    QObject::connect(client, &QComboBox::currentIndexChanged, go, name);
    name();
    QObject::connect(go, &Button::clicked, panel, [=, &services] {
        const auto to = WorkspaceId::fromString(client->currentData().toString());
        if (!to)
            return;
        go->setEnabled(false);
        const QString said = HandOver::tr("%Ln posts moved to %1", nullptr, int(posts.size())).arg(client->currentText());
        whenDone(services.house.clientMoving().move(services.workspace().id, posts, *to), panel, [=, &services](const Result<PostChange> &moved) {
            go->setEnabled(true);
            if (!moved) {
                const WindowWords words = windowWords(moved.error());
                error->setTexts(words.what, words.hint);
                error->show();
                return;
            }
            PostUndo::of(services.undo, services.house.posts()).push(said, *moved);
            services.tellDataChanged();
            panel->accept();
            done(said);
        });
    });
    panel->setDefaultButton(go);
    panel->open(client);
}

} // namespace

void openHandOver(Services &services, const Theme &theme, QWidget *host, const QList<PostId> &posts,
                  std::function<void(const QString &said)> done)
{
    if (posts.isEmpty() || services.workspaces().size() < 2)
        return;
    whenDone(services.house.clientMoving().look(services.workspace().id, posts), host,
             [=, &services, &theme](const Result<LeftBehind> &left) {
                 auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, HandOver::tr("Move %Ln posts to another client", nullptr, int(posts.size())));
                 panel->setObjectName(QStringLiteral("hand-over-panel"));
                 if (left) {
                     panel->setSubtitle(HandOver::tr("They leave %1 and arrive there as drafts.").arg(services.workspace().name));
                     fill(panel, services, theme, posts, *left, done);
                     return;
                 }
                 const WindowWords words = windowWords(left.error());
                 panel->setSubtitle(words.what + QLatin1Char(' ') + words.hint);
                 panel->setDefaultButton(panel->addCancel());
                 panel->open();
             });
}

} // namespace perennial
