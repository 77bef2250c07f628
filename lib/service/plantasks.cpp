// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/plantasks.h"

#include "networks/keypages.h"

namespace perennial::plantasks {

namespace {

constexpr int kReviewMonths = 3;
constexpr int kWeeksOfAQuarter = 13;
constexpr int kDaysForNotice = 2;

class Tasks
{
public:
    Tasks(const ChannelPlan &plan, const Ground &ground)
        : m_plan(plan), m_ground(ground), m_pages(keyPagesOf(ground.channel.network, ground.channel.server))
    {
    }

    QList<ChannelTask> run()
    {
        switch (m_plan.kind) {
        case PlanKind::Maintenance:
            maintenance(m_plan.maintenance);
            break;
        case PlanKind::Revival:
            revival(m_plan.revival);
            break;
        case PlanKind::Closing:
            closing(m_plan.closing);
            break;
        }
        return m_tasks;
    }

private:
    ChannelTask &add(TaskKind kind, QDate dueOn)
    {
        ChannelTask task;
        task.workspace = m_plan.workspace;
        task.channel = m_plan.channel;
        task.plan = m_plan.id;
        task.kind = kind;
        task.dueOn = std::max(dueOn, m_ground.today);
        m_tasks << task;
        return m_tasks.last();
    }

    void addNotice(TaskKind kind, const QString &text, const QString &page)
    {
        if (text.trimmed().isEmpty())
            return;
        ChannelTask &task = add(kind, m_ground.today.addDays(kDaysForNotice));
        task.text = text;
        task.link = page;
        task.owner = m_plan.maintenance.lookOwner;
    }

    void maintenance(const MaintenanceRules &rules)
    {
        ChannelTask &look =
            add(TaskKind::Look, m_ground.today.addDays((rules.lookWeekday - m_ground.today.dayOfWeek() + 7) % 7));
        look.link = m_pages.messages;
        look.owner = rules.lookOwner;
        addNotice(TaskKind::NoticeProfile, rules.notice.profile, m_pages.profile);
        addNotice(TaskKind::NoticePinned, rules.notice.pinned, QString());
        addNotice(TaskKind::NoticeAnswer, rules.notice.answer, m_pages.messages);
        add(TaskKind::Review, rules.reviewOn).owner = rules.lookOwner;
    }

    void revival(const RevivalRules &rules)
    {
        const QList<int> weeks = pace(rules);
        for (qsizetype month = 0; month < rules.months.size(); ++month) {
            if (rules.months[month].milestone.trimmed().isEmpty())
                continue;
            const qsizetype until = weeks.size() * (month + 1) / rules.months.size();
            add(TaskKind::Milestone, rules.from.addDays(7 * until - 1)).title = rules.months[month].milestone;
        }
        add(TaskKind::Decide, rules.decideOn).text = rules.watch.join(QLatin1Char('\n'));
    }

    void closing(const ClosingRules &rules)
    {
        const QList<guidetexts::ChecklistEntry> entries =
            guidetexts::checklist(guidetexts::bodyOf(m_ground.texts, GuideKind::ClosingChecklist));
        for (const guidetexts::ChecklistEntry &entry : entries) {
            if (entry.kind == TaskKind::Keys && !rules.revokesKeys)
                continue;
            ChannelTask &task = add(entry.kind, rules.lastOn.addDays(daysAfterLast(entry.kind)));
            task.title = entry.kind == TaskKind::Handle ? handleTitle(entry.title, rules.keepsHandle) : entry.title;
            if (entry.kind == TaskKind::LastPost)
                task.text = rules.lastPost;
            else if (entry.kind == TaskKind::ProfileText)
                task.text = rules.profileText;
            task.link = pageOf(entry.kind);
        }
    }

    // The checklist says both: "keep it | give it up".
    static QString handleTitle(const QString &both, bool keeps)
    {
        const qsizetype at = both.indexOf(QLatin1Char('|'));
        return at < 0 ? both : (keeps ? both.first(at) : both.sliced(at + 1)).trimmed();
    }

    QString pageOf(TaskKind kind) const
    {
        if (kind == TaskKind::ProfileText)
            return m_pages.profile;
        if (kind == TaskKind::Keys)
            return m_pages.apps;
        return kind == TaskKind::Handle ? m_pages.password : QString();
    }

    // What is published is kept before keys go.
    static int daysAfterLast(TaskKind kind)
    {
        switch (kind) {
        case TaskKind::LastPost:
        case TaskKind::PinLastPost:
        case TaskKind::Queue:
            return 0;
        case TaskKind::ProfileText:
            return 1;
        case TaskKind::Archive:
            return 3;
        default:
            return 7;
        }
    }

    const ChannelPlan &m_plan;
    const Ground &m_ground;
    KeyPages m_pages;
    QList<ChannelTask> m_tasks;
};

// So many days of a week, as far from each other as they can be: Tuesday, or Tuesday and Thursday, ...
QList<int> daysOfWeek(int posts)
{
    static const QList<int> kOrder{2, 4, 5, 3, 1, 6, 7};
    QList<int> days;
    for (int i = 0; i < posts; ++i)
        days << kOrder[i % kOrder.size()];
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

QList<ChannelTask> firstTasks(const ChannelPlan &plan, const Ground &ground)
{
    return Tasks(plan, ground).run();
}

QList<int> pace(const RevivalRules &rules)
{
    QList<int> weeks;
    const qsizetype months = rules.months.size();
    const qsizetype all = months * kWeeksOfAQuarter / kReviewMonths;
    for (qsizetype week = 0; week < all; ++week)
        weeks << rules.months[std::min(months - 1, week * months / all)].postsAWeek;
    return weeks;
}

QList<Post> ideas(const ChannelPlan &plan, const Ground &ground)
{
    QList<Post> made;
    const RevivalRules &rules = plan.revival;
    const auto add = [&](QDate day, ChannelId channel, const QString &text) {
        if (day < ground.today)
            return;
        Post post;
        post.workspace = plan.workspace;
        post.status = PostStatus::Idea;
        post.text = text;
        post.language = ground.client.language;
        post.variants = {Variant{channel, std::nullopt, std::nullopt, {}}};
        post.wall = WallTime{day, QTime(), ground.client.timeZone};
        made << post;
    };
    const QList<int> weeks = pace(rules);
    qsizetype last = -1;
    for (qsizetype week = 0; week < weeks.size(); ++week) {
        const QDate monday = rules.from.addDays(7 * week);
        const qsizetype month = week * rules.months.size() / weeks.size();
        const QString focus = rules.months[month].focus;
        const QList<int> days = daysOfWeek(weeks[week]);
        for (const int day : days)
            add(monday.addDays(day - 1), plan.channel, focus);
        // Once a month the other channels tell of this one.
        if (month == std::exchange(last, month))
            continue;
        for (const ChannelId other : rules.crossPromote)
            add(monday.addDays(2), other, QStringLiteral("→ %1: %2").arg(ground.channel.name, focus));
    }
    return made;
}

QDate nextReview(QDate from)
{
    return from.addMonths(kReviewMonths);
}

} // namespace perennial::plantasks
