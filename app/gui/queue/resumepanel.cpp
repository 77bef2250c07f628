// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/resumepanel.h"

#include "channels/channelwords.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "plan/latepolicy.h"
#include "shell/services.h"
#include "today/todaywords.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace perennial {

namespace {

struct ResumePanel
{
    Q_DECLARE_TR_FUNCTIONS(ResumePanel)
};

constexpr qsizetype kShown = 50; // of what waited
constexpr int kListHeight = 188; // some four rows and a half: it is seen that there are more

struct Waiting
{
    QList<Delivery> held;
    QHash<ChannelId, Channel> channels;
    QHash<PostId, PostSummary> posts;
    Instant now;
};

QCoro::Task<Result<Waiting>> gather(Services &services, PauseScope scope)
{
    House &house = services.house;
    Waiting waiting;
    waiting.now = house.clock().now();
    CO_TRY_ASSIGN(waiting.held, co_await house.deliveries().heldBack(scope));
    QHash<WorkspaceId, QList<PostId>> clients; // posts of each that are shown
    qsizetype shown = 0;
    for (const Delivery &delivery : std::as_const(waiting.held)) {
        QList<PostId> &posts = clients[delivery.workspace];
        if (shown++ < kShown)
            posts << delivery.post;
    }
    for (auto it = clients.cbegin(); it != clients.cend(); ++it) {
        const WorkspaceId client = it.key();
        CO_TRY_ASSIGN(const QList<Channel> channels, co_await house.channels().list(client));
        for (const Channel &channel : channels)
            waiting.channels.insert(channel.id, channel);
        const QList<PostId> ids = it.value();
        CO_TRY_ASSIGN(const QList<PostSummary> posts, co_await house.posts().summaries(client, ids));
        for (const PostSummary &post : posts)
            waiting.posts.insert(post.id, post);
    }
    co_return waiting;
}

QString goesOn(const Resuming &resuming)
{
    return resuming.who.isEmpty() ? ResumePanel::tr("Publishing goes on.")
                                  : ResumePanel::tr("%1 goes on.").arg(resuming.who);
}

QString saidAfter(const Resuming &resuming, LateChoice choice, int count)
{
    QString what;
    switch (choice) {
    case LateChoice::Ask:
        what = ResumePanel::tr("%Ln posts wait for you on Today.", nullptr, count);
        break;
    case LateChoice::Publish:
        what = ResumePanel::tr("%Ln posts go out, one after the other.", nullptr, count);
        break;
    case LateChoice::NextSlot:
        what = ResumePanel::tr("%Ln posts moved to the next free times.", nullptr, count);
        break;
    case LateChoice::Drop:
        what = ResumePanel::tr("%Ln posts were dropped.", nullptr, count);
        break;
    }
    return count > 0 ? goesOn(resuming) + QLatin1Char(' ') + what : goesOn(resuming);
}

QWidget *rowOf(Services &services, const Theme &theme, const Waiting &waiting, const Delivery &delivery)
{
    const Channel channel = waiting.channels.value(delivery.channel);
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("waiting-row"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new ChannelDisc(theme, 20, channel.network, channelColour(channel)));
    const QString title = titleOf(waiting.posts.value(delivery.post));
    line->addWidget(new ElidedLabel(theme, TextType::Body, Token::Text, title), 1);
    QString place = channel.name;
    for (const Workspace &client : services.workspaces()) {
        if (client.id == delivery.workspace && client.id != services.workspace().id)
            place = ResumePanel::tr("%1 of %2").arg(channel.name, client.name);
    }
    line->addWidget(new Label(theme, TextType::Small, Token::Text2, place));
    const QString when = whenWords(delivery.dueAt, waiting.now, services.workspace().timeZone);
    line->addWidget(new Label(theme, TextType::Small, Token::Text3, when));
    row->setAccessibleName(QStringLiteral("%1, %2, %3").arg(title, place, when));
    return row;
}

QWidget *listOf(Services &services, const Theme &theme, const Waiting &waiting)
{
    auto *plate = new Plate(theme);
    const qsizetype shown = std::min(waiting.held.size(), kShown);
    for (qsizetype i = 0; i < shown; ++i)
        plate->addRow(rowOf(services, theme, waiting, waiting.held.at(i)));
    if (shown < waiting.held.size())
        plate->addRow(new Label(theme, TextType::Small, Token::Text2,
                                ResumePanel::tr("and %Ln more", nullptr, int(waiting.held.size() - shown))));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("waiting"));
    scroll->setAccessibleName(ResumePanel::tr("What waited"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(plate);
    plate->setAutoFillBackground(false);
    scroll->setFixedHeight(std::min(plate->sizeHint().height(), theme.scaled(kListHeight)));
    return scroll;
}

// Each channel sends one, then waits; channels do not wait for each other.
QString spreadWords(const Waiting &waiting, const QByteArray &zone)
{
    QHash<ChannelId, int> each;
    int most = 0;
    for (const Delivery &delivery : waiting.held)
        most = std::max(most, ++each[delivery.channel]);
    const QString first = whenWords(waiting.now, waiting.now, zone);
    const QString last = whenWords(waiting.now + kLateSpread * (most - 1), waiting.now, zone);
    return most > 1 ? ResumePanel::tr("The first at %1, the last at %2").arg(first, last)
                    : ResumePanel::tr("At %1").arg(first);
}

// How the panel's main button reads for each choice: what sends says how much, and for whom.
void dress(Button *button, ModalPanel *panel, LateChoice choice, int count, const QString &client)
{
    switch (choice) {
    case LateChoice::Ask:
        button->setKind(ButtonKind::Firm);
        button->setText(ResumePanel::tr("Go on, and ask me"));
        break;
    case LateChoice::Publish:
        button->setKind(ButtonKind::Filled);
        button->setText(client.isEmpty() ? ResumePanel::tr("Publish %Ln posts", nullptr, count)
                                         : ResumePanel::tr("Publish %Ln posts of %1", nullptr, count).arg(client));
        break;
    case LateChoice::NextSlot:
        button->setKind(ButtonKind::Firm);
        button->setText(ResumePanel::tr("Go on, and move them"));
        break;
    case LateChoice::Drop:
        button->setKind(ButtonKind::Destructive);
        button->setText(ResumePanel::tr("Go on, and drop %Ln posts", nullptr, count));
        break;
    }
    // Enter must neither send nor throw away.
    const bool harmless = choice == LateChoice::Ask || choice == LateChoice::NextSlot;
    panel->setDefaultButton(harmless ? button : nullptr);
    button->updateGeometry();
}

QButtonGroup *addChoices(const Theme &theme, ModalPanel *panel, const QString &spread)
{
    auto *group = new QButtonGroup(panel);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](LateChoice choice, const QString &icon, const QString &name, const QString &line) {
        auto *tile = new ChoiceTile(theme, icon, name, line);
        tile->setObjectName(QStringLiteral("choice-") + toString(choice));
        tile->setToolTip(choice == LateChoice::Publish ? ResumePanel::tr("On each channel two minutes lie between them")
                                                       : line);
        tile->setMinimumWidth(1); // both columns alike
        const int at = int(group->buttons().size());
        group->addButton(tile, int(choice));
        grid->addWidget(tile, at / 2, at % 2);
    };
    add(LateChoice::Ask, QStringLiteral("list"), ResumePanel::tr("One by one"),
        ResumePanel::tr("They wait for you on Today"));
    add(LateChoice::Publish, QStringLiteral("send"), ResumePanel::tr("Publish, spread out"), spread);
    add(LateChoice::NextSlot, QStringLiteral("clock"), ResumePanel::tr("Next free time"),
        ResumePanel::tr("Where each channel has room"));
    add(LateChoice::Drop, QStringLiteral("skip"), ResumePanel::tr("Drop them"),
        ResumePanel::tr("The posts stay, nothing is sent"));
    group->button(int(LateChoice::Ask))->setChecked(true);
    panel->body()->addLayout(grid);
    return group;
}

QString clientOf(Services &services, const Resuming &resuming)
{
    for (const Workspace &client : services.workspaces()) {
        if (client.id == resuming.scope.workspace)
            return client.name;
    }
    return services.workspaces().size() == 1 ? services.workspace().name : QString();
}

void openPanel(Services &services, const Theme &theme, QWidget *host, const Resuming &resuming, const Waiting &waiting)
{
    if (resuming.asking)
        resuming.asking();
    const int count = int(waiting.held.size());
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ResumePanel::tr("%Ln posts waited", nullptr, count));
    panel->setObjectName(QStringLiteral("resume-panel"));
    panel->setLeadingIcon(QStringLiteral("play"), Tone::Neutral);
    panel->setSubtitle(ResumePanel::tr("What becomes of them?"));
    panel->body()->addWidget(listOf(services, theme, waiting));
    QButtonGroup *group = addChoices(theme, panel, spreadWords(waiting, services.workspace().timeZone));
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    panel->addCancel()->setToolTip(ResumePanel::tr("The pause stays"));
    Button *main = panel->addButton(ButtonKind::Firm, {});
    main->setObjectName(QStringLiteral("go-on"));
    const QString client = clientOf(services, resuming);
    dress(main, panel, LateChoice::Ask, count, client);
    QObject::connect(group, &QButtonGroup::idToggled, panel, [=](int id, bool on) {
        if (on)
            dress(main, panel, LateChoice(id), count, client);
    });
    QObject::connect(main, &Button::clicked, panel, [=, &services] {
        main->setEnabled(false);
        const LateChoice choice = LateChoice(group->checkedId());
        whenDone(services.house.deliveries().resume(resuming.scope, choice), panel, [=](const Result<int> &released) {
            main->setEnabled(true);
            if (!released) {
                const WindowWords words = windowWords(released.error());
                error->setTexts(words.what, words.hint);
                error->show();
                return;
            }
            panel->accept();
            resuming.done(saidAfter(resuming, choice, *released));
        });
    });
    panel->open(group->button(int(LateChoice::Ask)));
}

void resumeNow(Services &services, const Theme &theme, QWidget *host, const Resuming &resuming);

QString oldMachineWords(const oldmachine::Question &question, const QByteArray &zone)
{
    const QString when = whenWords(question.takenAt, question.restoredAt, zone);
    return question.host.isEmpty() ? ResumePanel::tr("This was brought back from a backup of %1.").arg(when)
                                   : ResumePanel::tr("This was brought back from a backup of %1, made on the computer “%2”.").arg(when, question.host);
}

// Nothing goes on before this is answered; the answer is kept.
void askForOldMachine(Services &services, const Theme &theme, QWidget *host, const Resuming &resuming, const oldmachine::Question &question)
{
    if (resuming.asking)
        resuming.asking();
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, ResumePanel::tr("Does the old computer still publish?"));
    panel->setObjectName(QStringLiteral("old-machine-panel"));
    panel->setLeadingIcon(QStringLiteral("badge-unsure"), Tone::Amber);
    panel->setSubtitle(oldMachineWords(question, services.workspace().timeZone));
    const auto add = [panel, &theme](const QString &text) {
        auto *line = new Label(theme, TextType::Body, Token::Text, text);
        line->setParagraph();
        panel->body()->addWidget(line);
    };
    add(ResumePanel::tr("If both computers publish, every planned post goes out twice. Stop Perennial on the old one first, or pause it there."));
    add(ResumePanel::tr("What was due since the backup is looked for on the networks before it is sent. Where a network can't be asked, it waits for you on Today."));
    auto *error = new ErrorLine(theme, Tone::Red);
    error->hide();
    panel->body()->addWidget(error);
    Button *stay = panel->addCancel();
    stay->setText(ResumePanel::tr("It still runs: stay paused"));
    stay->setToolTip(ResumePanel::tr("The pause stays"));
    Button *off = panel->addButton(ButtonKind::Firm, ResumePanel::tr("It is off: go on"));
    off->setObjectName(QStringLiteral("old-machine-off"));
    off->setToolTip(ResumePanel::tr("The old computer publishes no more"));
    const QPointer<QWidget> over(host);
    QObject::connect(off, &Button::clicked, panel, [=, &services, &theme] {
        off->setEnabled(false);
        whenDone(services.house.deliveries().oldMachineIsOff(resuming.scope), panel, [=, &services, &theme](const Result<void> &answered) {
            off->setEnabled(true);
            if (!answered) {
                const WindowWords words = windowWords(answered.error());
                error->setTexts(words.what, words.hint);
                error->show();
                return;
            }
            panel->accept();
            if (over)
                resumeNow(services, theme, over, resuming);
        });
    });
    panel->open(stay);
}

void resumeNow(Services &services, const Theme &theme, QWidget *host, const Resuming &resuming)
{
    const QPointer<QWidget> over(host);
    whenDone(gather(services, resuming.scope), host,
             [&services, &theme, over, resuming](const Result<Waiting> &waiting) {
                 if (!waiting) {
                     Q_EMIT services.failed(waiting.error());
                     return;
                 }
                 if (over->window()->findChild<ModalPanel *>(QStringLiteral("resume-panel")))
                     return; // it is being asked
                 if (!waiting->held.isEmpty()) {
                     openPanel(services, theme, over, resuming, *waiting);
                     return;
                 }
                 whenDone(services.house.deliveries().resume(resuming.scope, LateChoice::Ask), over,
                          [&services, resuming](const Result<int> &released) {
                              if (released)
                                  resuming.done(saidAfter(resuming, LateChoice::Ask, *released));
                              else
                                  Q_EMIT services.failed(released.error());
                          });
             });
}

} // namespace

void resumeAsking(Services &services, const Theme &theme, QWidget *host, const Resuming &resuming)
{
    const QPointer<QWidget> over(host);
    whenDone(services.house.deliveries().oldMachine(resuming.scope), host,
             [&services, &theme, over, resuming](const Result<std::optional<oldmachine::Question>> &question) {
                 if (!question) {
                     Q_EMIT services.failed(question.error());
                     return;
                 }
                 if (over->window()->findChild<ModalPanel *>(QStringLiteral("old-machine-panel")))
                     return; // it is being asked
                 if (*question)
                     askForOldMachine(services, theme, over, resuming, **question);
                 else
                     resumeNow(services, theme, over, resuming);
             });
}

} // namespace perennial
