// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/decidepanels.h"

#include "channels/channelwords.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/paint.h"
#include "common/whendone.h"
#include "today/todaywords.h"

namespace perennial {

namespace {

struct DecidePanels
{
    Q_DECLARE_TR_FUNCTIONS(DecidePanels)
};

// What it is about, word for word.
class Quote : public QWidget
{
public:
    Quote(const Theme &theme, const Decision &decision) : m_theme(theme)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 12, 12, 12);
        row->setSpacing(12);
        row->addWidget(new ChannelDisc(theme, 24, decision.channel.network, channelColour(decision.channel)), 0,
                       Qt::AlignTop);
        auto *text = new Label(theme, TextType::Body, Token::Text, decision.text);
        text->setParagraph();
        row->addWidget(text, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        fillRounded(painter, rect(), 6, m_theme.colour(Token::Sunken));
    }

private:
    const Theme &m_theme;
};

QString subtitle(Services &services, const Decision &decision)
{
    const Workspace &client = services.workspace();
    ZoneResolver zones;
    const auto wall = zones.wallTime(decision.details.delivery.dueAt, client.timeZone);
    const QLocale locale;
    const QString when =
        wall ? DecidePanels::tr("%1, %2").arg(locale.toString(wall->date, QStringLiteral("dddd d MMMM")),
                                              locale.toString(wall->time, QStringLiteral("HH:mm")))
             : decision.details.delivery.dueAt.toIso();
    return DecidePanels::tr("%1, %2. %3").arg(client.name, isolate(decision.channel.account), when);
}

void addEvidence(Services &services, const Theme &theme, ModalPanel *panel, const Decision &decision)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    for (const Attempt &attempt : decision.details.attempts) {
        ZoneResolver zones;
        const auto wall = zones.wallTime(attempt.startedAt, services.workspace().timeZone);
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        auto *time =
            new Label(theme, TextType::Body, Token::Text3,
                      wall ? QLocale().toString(wall->time, QStringLiteral("HH:mm:ss")) : attempt.startedAt.toIso());
        row->addWidget(time, 0, Qt::AlignTop);
        auto *what = new Label(theme, TextType::Body, Token::Text2, attemptWords(attempt, decision.details.delivery));
        what->setParagraph();
        row->addWidget(what, 1);
        lines->addLayout(row);
    }
    panel->body()->addLayout(lines);
}

ErrorLine *addErrorLine(ModalPanel *panel, const Theme &theme)
{
    auto *line = new ErrorLine(theme, Tone::Red);
    panel->body()->addWidget(line);
    line->hide();
    return line;
}

// Presses that store something: the panel stays, with the reason, if it did not work.
using Store = std::function<QCoro::Task<Result<Delivery>>()>;
void bind(Button *button, ModalPanel *panel, ErrorLine *error, const Store &store, const QString &said,
          const Decision &decision)
{
    QObject::connect(button, &Button::clicked, panel, [=] {
        button->setEnabled(false);
        whenDone(store(), panel, [=](const Result<Delivery> &result) {
            button->setEnabled(true);
            if (!result) {
                const WindowWords words = windowWords(result.error());
                error->setTexts(words.what, words.hint);
                error->show();
                return;
            }
            panel->accept();
            decision.done(said);
        });
    });
}

// In a coroutine of its own: a lambda's captures would not outlive its first wait.
QCoro::Task<Result<Delivery>> moveToFree(Services &services, Delivery delivery)
{
    QList<ChannelId> channels;
    channels << delivery.channel;
    const QByteArray zone = services.workspace().timeZone;
    CO_TRY_ASSIGN(const WallTime free,
                  co_await services.house.posts().nextFreeTime(delivery.workspace, channels, zone));
    ZoneResolver zones;
    CO_TRY_ASSIGN(const ResolvedTime resolved, zones.resolve(free));
    co_return co_await services.house.deliveries().reschedule(delivery.workspace, delivery.id, resolved.instant);
}

QCoro::Task<Result<Decision>> loadDecision(Services &services, WorkspaceId client, DeliveryId id)
{
    House &house = services.house;
    Decision decision;
    CO_TRY_ASSIGN(decision.details, co_await house.deliveries().load(client, id));
    CO_TRY_ASSIGN(decision.channel, co_await house.channels().load(client, decision.details.delivery.channel));
    CO_TRY_ASSIGN(const Post post, co_await house.posts().load(client, decision.details.delivery.post));
    decision.text = contentFor(post, decision.channel.id).text;
    co_return decision;
}

// Why it can't be done by now.
std::optional<Error> refusal(const Services &services, const Decision &decision, Ask what)
{
    const Delivery &delivery = decision.details.delivery;
    if (what == Ask::Unpublish) {
        if (canUnpublish(services, delivery, decision.channel.network))
            return std::nullopt;
        return delivery.state == DeliveryState::Sent && !delivery.removedAt
                   ? Error(ErrorKind::Invalid, QStringLiteral("not-supported"), {}, {decision.channel.name})
                   : Error(ErrorKind::Conflict, QStringLiteral("not-published"), {});
    }
    if (delivery.state == DeliveryState::Scheduled || needsPerson(delivery.state))
        return std::nullopt;
    return Error(ErrorKind::Conflict, QStringLiteral("delivery-taken"), {});
}

void openUnpublishPanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision)
{
    const DeliveryId id = decision.details.delivery.id;
    const WorkspaceId client = decision.details.delivery.workspace;
    const Network *network = services.house.channels().network(decision.channel.network);
    const QString place = network ? network->name : decision.channel.network;
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 DecidePanels::tr("Delete it on %1?").arg(decision.channel.name));
    panel->setObjectName(QStringLiteral("unpublish-panel"));
    panel->setLeadingIcon(QStringLiteral("trash"), Tone::Red);
    panel->setSubtitle(subtitle(services, decision));
    panel->body()->addWidget(new Quote(theme, decision));
    auto *what = new Label(theme, TextType::Body, Token::Text2,
                           DecidePanels::tr("It is gone from %1 for everybody, with its likes and answers. This can’t "
                                            "be undone. The post and the record that it was out stay here.")
                               .arg(place));
    what->setParagraph();
    panel->body()->addWidget(what);
    ErrorLine *error = addErrorLine(panel, theme);
    panel->addCancel();
    Button *remove =
        panel->addButton(ButtonKind::Destructive, DecidePanels::tr("Delete on %1").arg(decision.channel.name));
    remove->setObjectName(QStringLiteral("unpublish"));
    bind(
        remove, panel, error, [&services, client, id] { return services.house.deliveries().unpublish(client, id); },
        DecidePanels::tr("Deleted on %1. The record stays.").arg(decision.channel.name), decision);
    panel->open();
}

} // namespace

void openUnsurePanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision)
{
    const DeliveryId id = decision.details.delivery.id;
    const WorkspaceId client = decision.details.delivery.workspace;
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 DecidePanels::tr("Did this go out on %1?").arg(decision.channel.name));
    panel->setObjectName(QStringLiteral("unsure-panel"));
    panel->setLeadingIcon(QStringLiteral("badge-unsure"), Tone::Amber);
    panel->setSubtitle(subtitle(services, decision));
    panel->body()->addWidget(new Quote(theme, decision));
    addEvidence(services, theme, panel, decision);
    ErrorLine *error = addErrorLine(panel, theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QUrl url = lookAt(decision.details.delivery, decision.channel);
    auto *look = new Button(
        theme, ButtonKind::Outlined,
        DecidePanels::tr("Look at %1")
            .arg(isolate(decision.channel.account.isEmpty() ? decision.channel.name : decision.channel.account)));
    look->setIconName(QStringLiteral("external"));
    look->setEnabled(url.isValid());
    QObject::connect(look, &Button::clicked, panel, [open = decision.openUrl, url] { open(url); });
    row->addWidget(look);
    row->addWidget(new Label(theme, TextType::Small, Token::Text2, DecidePanels::tr("then say what you saw:")));
    row->addStretch(1);
    panel->body()->addLayout(row);
    QObject::connect(panel->addQuietButton(DecidePanels::tr("Decide later")), &Button::clicked, panel,
                     &ModalPanel::reject);
    Button *there = panel->addButton(ButtonKind::Outlined, DecidePanels::tr("It is there"));
    there->setIconName(QStringLiteral("check"));
    there->setIconTone(Tone::Green);
    there->setObjectName(QStringLiteral("there"));
    bind(
        there, panel, error, [&services, client, id] { return services.house.deliveries().resolvePublished(client, id, QString()); },
        DecidePanels::tr("Noted: it went out."), decision);
    Button *send = panel->addButton(
        ButtonKind::Filled,
        DecidePanels::tr("Not there: send to %1 of %2").arg(decision.channel.name, services.workspace().name));
    send->setObjectName(QStringLiteral("not-there"));
    bind(
        send, panel, error, [&services, client, id] { return services.house.deliveries().resolveNotPublished(client, id); },
        DecidePanels::tr("It is sent again."), decision);
    // Enter looks: it must never send.
    panel->setDefaultButton(look);
    panel->open(url.isValid() ? look : nullptr);
}

void openLatePanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision)
{
    const Delivery delivery = decision.details.delivery;
    const DeliveryId id = delivery.id;
    const WorkspaceId client = delivery.workspace;
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 DecidePanels::tr("Send it to %1 now?").arg(decision.channel.name));
    panel->setObjectName(QStringLiteral("late-panel"));
    panel->setSubtitle(subtitle(services, decision));
    panel->body()->addWidget(new Quote(theme, decision));
    if (!delivery.reason.isEmpty()) {
        auto *cause = new Label(theme, TextType::Body, Token::Text2, causeOf(delivery, decision.channel));
        cause->setParagraph();
        panel->body()->addWidget(cause);
    }
    addEvidence(services, theme, panel, decision);
    ErrorLine *error = addErrorLine(panel, theme);
    QObject::connect(panel->addQuietButton(DecidePanels::tr("Decide later")), &Button::clicked, panel,
                     &ModalPanel::reject);
    Button *drop = panel->addButton(ButtonKind::Outlined, DecidePanels::tr("Drop it"));
    drop->setObjectName(QStringLiteral("drop"));
    bind(
        drop, panel, error, [&services, client, id] { return services.house.deliveries().cancel(client, id); },
        DecidePanels::tr("Dropped. The post stays."), decision);
    Button *later = panel->addButton(ButtonKind::Outlined, DecidePanels::tr("Next free time"));
    later->setObjectName(QStringLiteral("next-free"));
    bind(
        later, panel, error, [&services, delivery] { return moveToFree(services, delivery); },
        DecidePanels::tr("Moved to the next free time."), decision);
    Button *send = panel->addButton(
        ButtonKind::Filled, DecidePanels::tr("Send to %1 of %2").arg(decision.channel.name, services.workspace().name));
    send->setObjectName(QStringLiteral("send"));
    bind(
        send, panel, error, [&services, client, id] { return services.house.deliveries().retry(client, id); },
        DecidePanels::tr("It goes out now."), decision);
    panel->open(later);
}

void openDropPanel(Services &services, const Theme &theme, QWidget *host, const Decision &decision)
{
    const DeliveryId id = decision.details.delivery.id;
    const WorkspaceId client = decision.details.delivery.workspace;
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 DecidePanels::tr("Don’t send it to %1?").arg(decision.channel.name));
    panel->setObjectName(QStringLiteral("drop-panel"));
    panel->setSubtitle(subtitle(services, decision));
    panel->body()->addWidget(new Quote(theme, decision));
    auto *what = new Label(theme, TextType::Body, Token::Text2,
                           DecidePanels::tr("The post stays, with its other channels. It can be given a new time."));
    what->setParagraph();
    panel->body()->addWidget(what);
    ErrorLine *error = addErrorLine(panel, theme);
    panel->addCancel();
    Button *drop = panel->addButton(ButtonKind::Outlined, DecidePanels::tr("Drop it"));
    drop->setObjectName(QStringLiteral("drop"));
    bind(
        drop, panel, error, [&services, client, id] { return services.house.deliveries().cancel(client, id); },
        DecidePanels::tr("Dropped. The post stays."), decision);
    panel->setDefaultButton(drop);
    panel->open(drop);
}

bool canUnpublish(const Services &services, const Delivery &delivery, const QString &network)
{
    const Network *known = services.house.channels().network(network);
    return known && known->can.remove && delivery.state == DeliveryState::Sent && !delivery.removedAt &&
           !delivery.remoteId.isEmpty();
}

void askAbout(Services &services, const Theme &theme, QWidget *host, WorkspaceId client, DeliveryId id, Ask what,
              std::function<void(const QString &said)> done)
{
    const QPointer<QWidget> over(host);
    whenDone(loadDecision(services, client, id), host,
             [&services, &theme, over, what, done = std::move(done)](Result<Decision> decision) {
                 if (!decision) {
                     Q_EMIT services.failed(decision.error());
                     return;
                 }
                 decision->done = done;
                 if (const std::optional<Error> why = refusal(services, *decision, what))
                     Q_EMIT services.failed(*why);
                 else if (what == Ask::Send)
                     openLatePanel(services, theme, over, *decision);
                 else if (what == Ask::Drop)
                     openDropPanel(services, theme, over, *decision);
                 else
                     openUnpublishPanel(services, theme, over, *decision);
             });
}

} // namespace perennial
