// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/choicetile.h"
#include "health/panelparts.h"

#include <QLocale>
#include <QSpinBox>

#include <cmath>

namespace perennial {

namespace {

using namespace healthparts;

struct EndPanels
{
    Q_DECLARE_TR_FUNCTIONS(perennial::EndPanels)
};

constexpr int kMostDays = 3650;

struct Ending
{
    PlanEnd how;
    const char *object;
    const char *icon;
    QString line;
};

QList<Ending> endingsOf(PlanKind kind)
{
    const Ending active{PlanEnd::Active, "end-active", "channels",
                        EndPanels::tr("A channel like the others, judged by its rhythm")};
    const Ending revive{PlanEnd::Revival, "end-revival", "leaf", EndPanels::tr("A plan that builds up slowly")};
    const Ending maintain{PlanEnd::Maintenance, "end-maintenance", "repeat",
                          EndPanels::tr("One post and one look a week")};
    const Ending close{PlanEnd::Closing, "end-closing", "box", EndPanels::tr("A last post, a copy, and the keys back")};
    const Ending stop{PlanEnd::Stopped, "end-stopped", "close",
                      EndPanels::tr("Nothing instead: what it planned is taken back")};
    switch (kind) {
    case PlanKind::Maintenance:
        return {active, revive, close, stop};
    case PlanKind::Revival:
        return {active, maintain, close, stop};
    case PlanKind::Closing:
        return {active, maintain, stop};
    }
    return {};
}

std::optional<PlanKind> followerOf(PlanEnd how)
{
    switch (how) {
    case PlanEnd::Maintenance:
        return PlanKind::Maintenance;
    case PlanEnd::Revival:
        return PlanKind::Revival;
    case PlanEnd::Closing:
        return PlanKind::Closing;
    default:
        return std::nullopt;
    }
}

// A question with one answer.
struct Question
{
    QString object;
    QString title;
    QString text;
    QString answer;
};

template <class Value, class Ask, class Done>
void ask(const HealthPanelDesk &desk, const Question &question, Ask doIt, Done done)
{
    auto *panel = new ModalPanel(*desk.theme, desk.host, PanelWidth::Small, question.title);
    panel->setObjectName(question.object);
    panel->setSubtitle(question.text);
    ErrorLine *error = addError(panel, *desk.theme);
    panel->addCancel();
    Button *go = panel->addButton(ButtonKind::Firm, question.answer);
    go->setObjectName(QStringLiteral("save"));
    QObject::connect(go, &Button::clicked, panel,
                     [=] { submit(panel, go, error, doIt(), [done](const Value &value) { done(value); }); });
    panel->setDefaultButton(go);
    panel->open(go);
}

} // namespace

void openEndPanel(const HealthPanelDesk &desk, const ChannelPlan &plan, std::function<void(PlanKind kind)> next)
{
    auto *panel = new ModalPanel(*desk.theme, desk.host, PanelWidth::Medium,
                                 EndPanels::tr("How does %1 go on?").arg(desk.standing.channel.name));
    panel->setObjectName(QStringLiteral("end-panel"));
    //: %1 a plan, %2 since when
    panel->setSubtitle(EndPanels::tr("%1, %2").arg(planName(plan.kind), healthwords::planFacts(plan, desk.frame)));
    ErrorLine *error = addError(panel, *desk.theme);
    for (const Ending &each : endingsOf(plan.kind)) {
        auto *tile = new ChoiceTile(*desk.theme, QLatin1String(each.icon), healthwords::endName(each.how), each.line);
        tile->setObjectName(QLatin1String(each.object));
        panel->body()->addWidget(tile);
        QObject::connect(tile, &QAbstractButton::clicked, panel, [=, how = each.how] {
            if (const auto follower = followerOf(how)) {
                panel->accept();
                return next(*follower);
            }
            panel->setEnabled(false);
            whenDone(desk.services->house.channelPlans().end(plan.workspace, plan.id, how, PersonHere().name), panel,
                     [=](const Result<ChannelPlan> &result) {
                         panel->setEnabled(true);
                         if (!result)
                             return say(error, result.error());
                         panel->accept();
                         desk.done(how == PlanEnd::Active
                                       ? EndPanels::tr("%1 is an active channel again.").arg(desk.standing.channel.name)
                                       : EndPanels::tr("The plan of %1 is given up.").arg(desk.standing.channel.name));
                     });
        });
    }
    panel->addCancel();
    panel->open();
}

void openThresholdPanel(const HealthPanelDesk &desk)
{
    const Channel &channel = desk.standing.channel;
    const HealthReason &reason = desk.standing.health.reason;
    auto *panel = new ModalPanel(*desk.theme, desk.host, PanelWidth::Small,
                                 EndPanels::tr("When does %1 count as inactive?").arg(channel.name));
    panel->setObjectName(QStringLiteral("threshold-panel"));
    panel->setSubtitle(
        reason.rhythmDays > 0
            ? EndPanels::tr(
                  "It usually posts every %Ln days. The usual threshold is three times that, at least 14 days.",
                  nullptr, std::max(1, int(std::lround(reason.rhythmDays))))
            : EndPanels::tr("It has no rhythm yet. The usual threshold is 30 days."));
    ErrorLine *error = addError(panel, *desk.theme);
    auto *days = new QSpinBox;
    days->setObjectName(QStringLiteral("days"));
    days->setRange(1, kMostDays);
    days->setValue(reason.thresholdDays);
    panel->body()->addWidget(labelled(*desk.theme, EndPanels::tr("Days without a post"), days));
    const auto set = [=](Button *button, std::optional<int> wanted) {
        submit(panel, button, error, desk.services->house.health().setThreshold(channel.workspace, channel.id, wanted),
               [desk](const ChannelStanding &) { desk.done({}); });
    };
    if (channel.threshold) {
        Button *usual = panel->addQuietButton(EndPanels::tr("The usual one"));
        usual->setObjectName(QStringLiteral("usual"));
        QObject::connect(usual, &Button::clicked, panel, [=] { set(usual, std::nullopt); });
    }
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, EndPanels::tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    QObject::connect(save, &Button::clicked, panel, [=] { set(save, days->value()); });
    panel->setDefaultButton(save);
    panel->open(days);
}

void openCloseNowPanel(const HealthPanelDesk &desk)
{
    const Channel channel = desk.standing.channel;
    ChannelPlanService &plans = desk.services->house.channelPlans();
    const Question question{QStringLiteral("close-panel"), EndPanels::tr("Close %1?").arg(channel.name),
                            EndPanels::tr("Nothing goes out there from now on, and nobody is reminded of it. Its "
                                          "history stays, and it can be opened again."),
                            EndPanels::tr("Close it")};
    ask<Channel>(
        desk, question, [&plans, channel] { return plans.close(channel.workspace, channel.id, PersonHere().name); },
        [desk](const Channel &closed) { desk.done(EndPanels::tr("%1 is closed.").arg(closed.name)); });
}

void openReopenPanel(const HealthPanelDesk &desk)
{
    const Channel channel = desk.standing.channel;
    ChannelPlanService &plans = desk.services->house.channelPlans();
    const Question question{QStringLiteral("reopen-panel"), EndPanels::tr("Open %1 again?").arg(channel.name),
                            EndPanels::tr("It can be planned for again. If its key was taken back, it has to be "
                                          "connected again; notices on the network are changed by hand."),
                            EndPanels::tr("Open it again")};
    ask<Channel>(
        desk, question, [&plans, channel] { return plans.reopen(channel.workspace, channel.id, PersonHere().name); },
        [desk](const Channel &opened) { desk.done(EndPanels::tr("%1 is open again.").arg(opened.name)); });
}

} // namespace perennial
