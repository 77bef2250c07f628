// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/quietrows.h"

#include "boot/healthtext.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"

#include <QHBoxLayout>
#include <QLocale>

namespace perennial {

namespace {

struct QuietRows
{
    Q_DECLARE_TR_FUNCTIONS(perennial::QuietRows)
};

constexpr int kMostQuiet = 3;
constexpr int kMostTasks = 5;

struct Line
{
    QString name;
    QString words;
    QString pill; // empty: none
    Tone tone = Tone::Neutral;
};

QWidget *rowOf(const Theme &theme, const Channel &channel, const Line &line, Button *action)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new ChannelDisc(theme, 20, channel.network, channelColour(channel)));
    auto *name = new ElidedLabel(theme, TextType::Body, Token::Text, line.name);
    name->setWeight(QFont::DemiBold);
    row->addWidget(name);
    if (!line.pill.isEmpty())
        row->addWidget(new Pill(theme, line.tone, line.pill));
    row->addWidget(new ElidedLabel(theme, TextType::Body, Token::Text2, line.words), 1);
    action->setAccessibleDescription(line.name);
    row->addWidget(action);
    return box;
}

QWidget *moreRow(const Theme &theme, const QString &text, Button *action)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Label(theme, TextType::Body, Token::Text2, text), 1);
    row->addWidget(action);
    return box;
}

// What can be done from here; the rest is opened.
std::optional<TaskAct> actOf(const ChannelTask &task)
{
    switch (task.kind) {
    case TaskKind::Look:
        return TaskAct::Record;
    case TaskKind::Decide:
    case TaskKind::Queue:
    case TaskKind::Archive:
    case TaskKind::Keys:
        return std::nullopt;
    default:
        return TaskAct::Done;
    }
}

} // namespace

HealthToday HealthToday::of(QList<ChannelStanding> standings, const QList<ChannelTask> &tasks, const HealthFrame &frame)
{
    HealthToday facts{std::move(standings), {}, frame};
    for (const ChannelTask &task : tasks) {
        if (task.isOpen() && task.dueOn.isValid() && task.dueOn <= frame.today() && facts.standing(task.channel))
            facts.due << task;
    }
    return facts;
}

QList<ChannelStanding> HealthToday::quiet() const
{
    QList<ChannelStanding> found;
    for (const ChannelStanding &each : standings) {
        if (each.channel.lifecycle == Lifecycle::Active && each.health.activity >= Activity::Quiet)
            found << each;
    }
    return found;
}

const ChannelStanding *HealthToday::standing(ChannelId channel) const
{
    const auto found = std::find_if(standings.cbegin(), standings.cend(),
                                    [channel](const ChannelStanding &each) { return each.channel.id == channel; });
    return found == standings.cend() ? nullptr : &*found;
}

QString HealthToday::mark() const
{
    QStringList parts;
    for (const ChannelStanding &each : quiet())
        parts << each.channel.id.toString() << toString(each.health.activity)
              << QString::number(each.health.reason.daysQuiet);
    for (const ChannelTask &task : due)
        parts << task.id.toString() << QString::number(task.version);
    return parts.join(QLatin1Char(','));
}

Plate *quietPlate(const Theme &theme, const HealthToday &facts, std::function<void(ChannelId channel)> open)
{
    const QList<ChannelStanding> quiet = facts.quiet();
    if (quiet.isEmpty())
        return nullptr;
    auto *plate = new Plate(theme);
    plate->setObjectName(QStringLiteral("quiet-channels"));
    for (int i = 0; i < std::min<int>(kMostQuiet, int(quiet.size())); ++i) {
        const ChannelStanding &each = quiet.at(i);
        auto *ways = new Button(theme, ButtonKind::Outlined, QuietRows::tr("See the ways out"));
        ways->setObjectName(QStringLiteral("ways-") + each.channel.id.toString());
        QObject::connect(ways, &Button::clicked, plate, [open, id = each.channel.id] { open(id); });
        const healthwords::StateLook look = healthwords::lookOf(each);
        plate->addRow(rowOf(theme, each.channel,
                            {each.channel.name, reasonText(each.health.reason, QLocale()), look.word, look.tone},
                            ways));
    }
    if (quiet.size() > kMostQuiet) {
        auto *all = new Button(theme, ButtonKind::Outlined, QuietRows::tr("Open the health page"));
        all->setObjectName(QStringLiteral("ways-all"));
        QObject::connect(all, &Button::clicked, plate, [open] { open({}); });
        plate->addRow(moreRow(theme, QuietRows::tr("and %Ln more", nullptr, int(quiet.size()) - kMostQuiet), all));
    }
    return plate;
}

Plate *dueTasksPlate(const Theme &theme, const HealthToday &facts,
                     std::function<void(const ChannelTask &task, TaskAct act)> act,
                     std::function<void(ChannelId channel)> open)
{
    if (facts.due.isEmpty())
        return nullptr;
    auto *plate = new Plate(theme);
    plate->setObjectName(QStringLiteral("due-tasks"));
    for (int i = 0; i < std::min<int>(kMostTasks, int(facts.due.size())); ++i) {
        const ChannelTask &task = facts.due.at(i);
        const ChannelStanding *standing = facts.standing(task.channel);
        const auto what = actOf(task);
        const QString text = !what                      ? QuietRows::tr("Open it")
                             : *what == TaskAct::Record ? QuietRows::tr("Done…")
                                                        : QuietRows::tr("Done");
        auto *button = new Button(theme, ButtonKind::Outlined, text);
        button->setObjectName(QStringLiteral("due-") + task.id.toString());
        QObject::connect(button, &Button::clicked, plate,
                         [act, open, task, what] { what ? act(task, *what) : open(task.channel); });
        QStringList words{standing->channel.name, task.owner};
        words.removeAll(QString());
        const bool late = task.dueOn < facts.frame.today();
        plate->addRow(rowOf(theme, standing->channel,
                            {taskName(task), words.join(QStringLiteral(" · ")),
                             healthwords::due(task.dueOn, facts.frame), late ? Tone::Amber : Tone::Blue},
                            button));
    }
    if (facts.due.size() > kMostTasks) {
        auto *all = new Button(theme, ButtonKind::Outlined, QuietRows::tr("Open the health page"));
        QObject::connect(all, &Button::clicked, plate, [open] { open({}); });
        plate->addRow(moreRow(theme, QuietRows::tr("and %Ln more", nullptr, int(facts.due.size()) - kMostTasks), all));
    }
    return plate;
}

} // namespace perennial
