// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/channelplan.h"

#include "domain/enumnames.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kMostMonths = 12;
constexpr int kLongestTitle = 200;

constexpr EnumNames<PlanKind, 3> kKinds{{{
    {PlanKind::Maintenance, "maintenance"},
    {PlanKind::Revival, "revival"},
    {PlanKind::Closing, "closing"},
}}};
constexpr EnumNames<PlanEnd, 8> kEnds{{{
    {PlanEnd::Running, "running"},
    {PlanEnd::ActiveAgain, "active-again"},
    {PlanEnd::Active, "active"},
    {PlanEnd::Maintenance, "maintenance"},
    {PlanEnd::Revival, "revival"},
    {PlanEnd::Closing, "closing"},
    {PlanEnd::Closed, "closed"},
    {PlanEnd::Stopped, "stopped"},
}}};
constexpr EnumNames<QueueChoice, 3> kQueueChoices{{{
    {QueueChoice::Keep, "keep"},
    {QueueChoice::Move, "move"},
    {QueueChoice::Drop, "drop"},
}}};
constexpr EnumNames<TaskKind, 16> kTaskKinds{{{
    {TaskKind::Look, "look"},
    {TaskKind::NoticeProfile, "notice-profile"},
    {TaskKind::NoticePinned, "notice-pinned"},
    {TaskKind::NoticeAnswer, "notice-answer"},
    {TaskKind::Review, "review"},
    {TaskKind::Write, "write"},
    {TaskKind::Milestone, "milestone"},
    {TaskKind::Decide, "decide"},
    {TaskKind::LastPost, "last-post"},
    {TaskKind::PinLastPost, "pin-last-post"},
    {TaskKind::ProfileText, "profile-text"},
    {TaskKind::Queue, "queue"},
    {TaskKind::Archive, "archive"},
    {TaskKind::Handle, "handle"},
    {TaskKind::Keys, "keys"},
    {TaskKind::Other, "other"},
}}};
constexpr EnumNames<TaskOutcome, 6> kOutcomes{{{
    {TaskOutcome::Open, "open"},
    {TaskOutcome::Done, "done"},
    {TaskOutcome::Copied, "copied"},
    {TaskOutcome::Published, "published"},
    {TaskOutcome::Checked, "checked"},
    {TaskOutcome::Skipped, "skipped"},
}}};
constexpr EnumNames<GuideKind, 7> kGuideKinds{{{
    {GuideKind::NoticeProfile, "notice-profile"},
    {GuideKind::NoticePinned, "notice-pinned"},
    {GuideKind::NoticeAnswer, "notice-answer"},
    {GuideKind::LastPost, "last-post"},
    {GuideKind::ClosedProfile, "closed-profile"},
    {GuideKind::RevivalPlan, "revival-plan"},
    {GuideKind::ClosingChecklist, "closing-checklist"},
}}};

Error refused(const char *code, const char *message, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QLatin1String(code), QLatin1String(message), args);
}

bool isWeekday(int day)
{
    return day >= Qt::Monday && day <= Qt::Sunday;
}

template <class TypedId> QJsonArray idsToJson(const QList<TypedId> &ids)
{
    QJsonArray array;
    for (const TypedId id : ids)
        array << id.toString();
    return array;
}

template <class TypedId> QList<TypedId> idsFromJson(const QJsonValue &value)
{
    QList<TypedId> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const TypedId id{each.toString().toLongLong()};
        if (id && !ids.contains(id))
            ids << id;
    }
    return ids;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Result<void> validateMaintenance(const MaintenanceRules &rules, ChannelId channel)
{
    if (rules.categories.isEmpty() && !rules.takesOver)
        return refused("plan-nothing-to-send", "maintenance needs categories or other channels to send from");
    if (rules.from.contains(channel))
        return refused("plan-channel-itself", "a channel can't take over from itself");
    if (!isWeekday(rules.weekday.value_or(Qt::Monday)) || !isWeekday(rules.lookWeekday))
        return refused("plan-weekday", "a day of the week is 1 to 7");
    return {};
}

Result<void> validateRevival(const RevivalRules &rules, ChannelId channel)
{
    if (rules.months.isEmpty() || rules.months.size() > kMostMonths)
        return refused("plan-months", "a revival has 1 to 12 months",
                       {QStringLiteral("1"), QString::number(kMostMonths)});
    if (!rules.from.isValid() || !rules.decideOn.isValid() || rules.decideOn <= rules.from)
        return refused("plan-date", "a revival is decided on after it began");
    if (rules.crossPromote.contains(channel))
        return refused("plan-channel-itself", "a channel can't promote itself");
    return {};
}

Result<void> validateClosing(const ClosingRules &rules, ChannelId channel)
{
    if (!rules.lastOn.isValid())
        return refused("plan-date", "a closing needs the day of the last post");
    if (rules.queueTo.contains(channel))
        return refused("plan-channel-itself", "what waits can't move to the channel that is closed");
    return {};
}

QJsonObject toJson(const MaintenanceRules &rules)
{
    QJsonObject json{
        {QStringLiteral("categories"), idsToJson(rules.categories)},
        {QStringLiteral("takesOver"), rules.takesOver},
        {QStringLiteral("from"), idsToJson(rules.from)},
        {QStringLiteral("lookWeekday"), rules.lookWeekday},
        {QStringLiteral("lookMinutes"), rules.lookMinutes},
        {QStringLiteral("lookOwner"), rules.lookOwner},
        {QStringLiteral("elsewhere"), rules.elsewhere},
        {QStringLiteral("notice"), QJsonObject{{QStringLiteral("profile"), rules.notice.profile},
                                               {QStringLiteral("pinned"), rules.notice.pinned},
                                               {QStringLiteral("answer"), rules.notice.answer}}},
        {QStringLiteral("reviewOn"), dayText(rules.reviewOn)},
    };
    if (rules.weekday)
        json.insert(QStringLiteral("weekday"), *rules.weekday);
    if (rules.time)
        json.insert(QStringLiteral("time"), rules.time->toString(QStringLiteral("HH:mm")));
    return json;
}

MaintenanceRules maintenanceFrom(const QJsonObject &json)
{
    MaintenanceRules rules;
    rules.categories = idsFromJson<CategoryId>(json.value(QLatin1String("categories")));
    rules.takesOver = json.value(QLatin1String("takesOver")).toBool(true);
    rules.from = idsFromJson<ChannelId>(json.value(QLatin1String("from")));
    if (const int day = json.value(QLatin1String("weekday")).toInt(); isWeekday(day))
        rules.weekday = day;
    if (const QTime time = QTime::fromString(json.value(QLatin1String("time")).toString(), QStringLiteral("HH:mm"));
        time.isValid())
        rules.time = time;
    if (const int day = json.value(QLatin1String("lookWeekday")).toInt(); isWeekday(day))
        rules.lookWeekday = day;
    rules.lookMinutes = json.value(QLatin1String("lookMinutes")).toInt(rules.lookMinutes);
    rules.lookOwner = json.value(QLatin1String("lookOwner")).toString();
    rules.elsewhere = json.value(QLatin1String("elsewhere")).toString();
    const QJsonObject notice = json.value(QLatin1String("notice")).toObject();
    rules.notice = {notice.value(QLatin1String("profile")).toString(), notice.value(QLatin1String("pinned")).toString(),
                    notice.value(QLatin1String("answer")).toString()};
    rules.reviewOn = dayFrom(json.value(QLatin1String("reviewOn")));
    return rules;
}

QJsonObject toJson(const RevivalRules &rules)
{
    QJsonArray months;
    for (const RevivalMonth &month : rules.months) {
        months << QJsonObject{{QStringLiteral("postsAWeek"), month.postsAWeek},
                              {QStringLiteral("focus"), month.focus},
                              {QStringLiteral("milestone"), month.milestone}};
    }
    return {{QStringLiteral("from"), dayText(rules.from)},
            {QStringLiteral("decideOn"), dayText(rules.decideOn)},
            {QStringLiteral("months"), months},
            {QStringLiteral("crossPromote"), idsToJson(rules.crossPromote)},
            {QStringLiteral("watch"), QJsonArray::fromStringList(rules.watch)}};
}

RevivalRules revivalFrom(const QJsonObject &json)
{
    RevivalRules rules;
    rules.from = dayFrom(json.value(QLatin1String("from")));
    rules.decideOn = dayFrom(json.value(QLatin1String("decideOn")));
    const QJsonArray months = json.value(QLatin1String("months")).toArray();
    for (const QJsonValue &each : months) {
        const QJsonObject month = each.toObject();
        rules.months << RevivalMonth{month.value(QLatin1String("postsAWeek")).toInt(1),
                                     month.value(QLatin1String("focus")).toString(),
                                     month.value(QLatin1String("milestone")).toString()};
    }
    rules.crossPromote = idsFromJson<ChannelId>(json.value(QLatin1String("crossPromote")));
    const QJsonArray watch = json.value(QLatin1String("watch")).toArray();
    for (const QJsonValue &each : watch)
        rules.watch << each.toString();
    return rules;
}

QJsonObject toJson(const ClosingRules &rules)
{
    return {{QStringLiteral("lastOn"), dayText(rules.lastOn)},  {QStringLiteral("lastPost"), rules.lastPost},
            {QStringLiteral("redirect"), rules.redirect},       {QStringLiteral("profileText"), rules.profileText},
            {QStringLiteral("queue"), toString(rules.queue)},   {QStringLiteral("queueTo"), idsToJson(rules.queueTo)},
            {QStringLiteral("keepsHandle"), rules.keepsHandle}, {QStringLiteral("revokesKeys"), rules.revokesKeys}};
}

ClosingRules closingFrom(const QJsonObject &json)
{
    ClosingRules rules;
    rules.lastOn = dayFrom(json.value(QLatin1String("lastOn")));
    rules.lastPost = json.value(QLatin1String("lastPost")).toString();
    rules.redirect = json.value(QLatin1String("redirect")).toString();
    rules.profileText = json.value(QLatin1String("profileText")).toString();
    rules.queue = queueChoiceFromString(json.value(QLatin1String("queue")).toString()).value_or(QueueChoice::Keep);
    rules.queueTo = idsFromJson<ChannelId>(json.value(QLatin1String("queueTo")));
    rules.keepsHandle = json.value(QLatin1String("keepsHandle")).toBool(true);
    rules.revokesKeys = json.value(QLatin1String("revokesKeys")).toBool(false);
    return rules;
}

} // namespace

QString toString(PlanKind kind)
{
    return kKinds.name(kind);
}
std::optional<PlanKind> planKindFromString(const QString &text)
{
    return kKinds.value(text);
}
QString toString(PlanEnd end)
{
    return kEnds.name(end);
}
std::optional<PlanEnd> planEndFromString(const QString &text)
{
    return kEnds.value(text);
}
QString toString(QueueChoice choice)
{
    return kQueueChoices.name(choice);
}
std::optional<QueueChoice> queueChoiceFromString(const QString &text)
{
    return kQueueChoices.value(text);
}
QString toString(TaskKind kind)
{
    return kTaskKinds.name(kind);
}
std::optional<TaskKind> taskKindFromString(const QString &text)
{
    return kTaskKinds.value(text);
}
QString toString(TaskOutcome outcome)
{
    return kOutcomes.name(outcome);
}
std::optional<TaskOutcome> taskOutcomeFromString(const QString &text)
{
    return kOutcomes.value(text);
}
QString toString(GuideKind kind)
{
    return kGuideKinds.name(kind);
}
std::optional<GuideKind> guideKindFromString(const QString &text)
{
    return kGuideKinds.value(text);
}

Result<void> validate(const ChannelPlan &plan)
{
    switch (plan.kind) {
    case PlanKind::Maintenance:
        return validateMaintenance(plan.maintenance, plan.channel);
    case PlanKind::Revival:
        return validateRevival(plan.revival, plan.channel);
    case PlanKind::Closing:
        return validateClosing(plan.closing, plan.channel);
    }
    return {};
}

QJsonObject rulesToJson(const ChannelPlan &plan)
{
    switch (plan.kind) {
    case PlanKind::Maintenance:
        return toJson(plan.maintenance);
    case PlanKind::Revival:
        return toJson(plan.revival);
    case PlanKind::Closing:
        return toJson(plan.closing);
    }
    return {};
}

void setRulesFromJson(ChannelPlan &plan, const QJsonObject &json)
{
    switch (plan.kind) {
    case PlanKind::Maintenance:
        plan.maintenance = maintenanceFrom(json);
        break;
    case PlanKind::Revival:
        plan.revival = revivalFrom(json);
        break;
    case PlanKind::Closing:
        plan.closing = closingFrom(json);
        break;
    }
}

Result<void> validate(const ChannelTask &task)
{
    if (task.title.size() > kLongestTitle)
        return refused("task-title-long", "a task's title has at most 200 characters",
                       {QString::number(kLongestTitle)});
    return {};
}

} // namespace perennial
