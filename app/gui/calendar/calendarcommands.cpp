// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarcommands.h"

#include "calendar/calendarpanels.h"
#include "calendar/fillpanel.h"

#include <QKeySequence>
#include <QMenu>

namespace perennial {

namespace {

QString keyText(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

CalendarCommands::CalendarCommands(CalendarContext &context, QWidget *host)
    : QObject(host), m_context(context), m_host(host)
{
}

CalendarCommands::Facts CalendarCommands::factsOf(const QList<PostId> &posts) const
{
    Facts facts;
    facts.movable = !posts.isEmpty();
    for (PostId post : posts) {
        const CalendarEntry *entry = m_context.model.find(post);
        const EntryState state = entry ? entry->state : EntryState::Sent;
        facts.movable = facts.movable && canMove(state);
        facts.approvable = facts.approvable || state == EntryState::Draft || state == EntryState::InReview;
        facts.draftable = facts.draftable || (canMove(state) && state != EntryState::Draft);
    }
    return facts;
}

QList<CalendarCommand> CalendarCommands::of(const QList<PostId> &posts)
{
    using Group = CalendarCommand::Group;
    if (!posts.isEmpty() && std::all_of(posts.cbegin(), posts.cend(), isPlannedFill))
        return ofFills(posts);
    QList<CalendarCommand> commands;
    if (posts.size() == 1) {
        commands.append({QStringLiteral("open"), QStringLiteral("pencil"), tr("Open"), keyText(Qt::Key_Return),
                         Group::Open, true, [this, posts] { Q_EMIT openRequested(posts.first()); }});
    }
    const Facts facts = factsOf(posts);
    addStatus(commands, posts, facts);
    addTimes(commands, posts, facts);
    addCopies(commands, posts);
    addPromotion(commands, posts);
    commands.append({QStringLiteral("label"), QStringLiteral("tag"), tr("Add label…"), {}, Group::Tags, true, [this, posts] {
                         calendarpanels::askLabel(m_context, m_host, int(posts.size()), [this, posts](const QString &label) {
                             m_context.actions.addLabel(posts, label);
                         });
                     }});
    commands.append({QStringLiteral("channels"), QStringLiteral("channels"), tr("Change channels…"), {}, Group::Tags,
                     facts.movable, [this, posts] {
                         const CalendarEntry *first = m_context.model.find(posts.first());
                         calendarpanels::askChannels(m_context, m_host, tr("Channels of these posts"),
                                                     first ? first->channels : QList<ChannelId>(),
                                                     [this, posts](const QList<ChannelId> &channels) {
                                                         m_context.actions.assign(posts, channels);
                                                     });
                     }});
    commands.append({QStringLiteral("trash"), QStringLiteral("trash"), tr("Move to the trash"), keyText(Qt::Key_Delete),
                     Group::Trash, true, [this, posts] { m_context.actions.remove(posts); }});
    return commands;
}

QList<CalendarCommand> CalendarCommands::ofFills(const QList<PostId> &fills)
{
    using Group = CalendarCommand::Group;
    using Wish = DecideFills::Wish;
    QList<CalendarCommand> commands;
    const auto add = [&](const char *id, const char *icon, const QString &text, Wish wish) {
        commands.append({QLatin1String(id), QLatin1String(icon), text, {}, Group::Plan, true,
                         [this, fills, wish] { m_context.actions.decide({fills, wish}); }});
    };
    const auto isPinned = [this](PostId fill) {
        const CalendarEntry *entry = m_context.model.find(fill);
        return entry && entry->pinned;
    };
    add("fill-post", "check", tr("Make it a post"), Wish::MakePost);
    if (std::all_of(fills.cbegin(), fills.cend(), isPinned))
        add("fill-plan", "undo", tr("Let the plan decide"), Wish::LetPlan);
    else
        add("fill-pin", "pin", tr("Keep it here"), Wish::Pin);
    if (fills.size() == 1) {
        commands.append({QStringLiteral("open"), QStringLiteral("pencil"), tr("Edit as a post"), keyText(Qt::Key_Return), Group::Open, true,
                         [this, fills] { Q_EMIT openRequested(fills.first()); }});
        commands.append({QStringLiteral("fill-other"), QStringLiteral("repeat"), tr("Choose another…"), {}, Group::Plan, true,
                         [this, fills] { chooseAnother(fills.first()); }});
    }
    add("fill-not", "close", tr("Not this one here"), Wish::NotThisOne);
    const PostId current = fills.last();
    commands.append({QStringLiteral("move"), QStringLiteral("clock"), tr("Move to…"), keyText(Qt::CTRL | Qt::Key_T), Group::Time, true,
                     [this, current] { Q_EMIT timeWanted(current); }});
    commands.append({QStringLiteral("trash"), QStringLiteral("trash"), tr("Leave this place free"), keyText(Qt::Key_Delete), Group::Trash, true,
                     [this, fills] { m_context.actions.remove(fills); }});
    return commands;
}

void CalendarCommands::chooseAnother(PostId fill)
{
    const QPointer<CalendarCommands> self(this);
    m_context.source.fillChoices(fill, [self, fill](const Result<QList<FillChoice>> &choices) {
        if (!self || !self->m_host || !choices)
            return;
        new FillPanel(self->m_context.theme, self->m_host, *choices, [self, fill](const FillChoice &choice) {
            if (self)
                self->m_context.actions.decide({{fill}, DecideFills::Wish::Take, choice.item, choice.wording});
        });
    });
}

void CalendarCommands::addPromotion(QList<CalendarCommand> &commands, const QList<PostId> &posts)
{
    const CalendarEntry *entry = posts.size() == 1 ? m_context.model.find(posts.first()) : nullptr;
    if (!entry || entry->evergreen)
        return;
    commands.append({QStringLiteral("promote"), QStringLiteral("leaf"), tr("Add to the library…"), {}, CalendarCommand::Group::Copy, true,
                     [this, post = entry->post] { Q_EMIT promotionRequested(post); }});
}

void CalendarCommands::addStatus(QList<CalendarCommand> &commands, const QList<PostId> &posts, const Facts &facts)
{
    using Group = CalendarCommand::Group;
    const auto add = [&](const QString &id, const QString &icon, const QString &text, PostStatus status, bool enabled) {
        commands.append({id, icon, text, {}, Group::Status, enabled,
                         [this, posts, status] { m_context.actions.setStatus(posts, status); }});
    };
    add(QStringLiteral("approve"), QStringLiteral("check"), tr("Approve"), PostStatus::Approved,
        facts.approvable && facts.movable);
    add(QStringLiteral("review"), QStringLiteral("eye"), tr("Send to review"), PostStatus::InReview, facts.movable);
    add(QStringLiteral("draft"), QStringLiteral("undo"), tr("Back to draft"), PostStatus::Draft,
        facts.draftable && facts.movable);
}

void CalendarCommands::addTimes(QList<CalendarCommand> &commands, const QList<PostId> &posts, const Facts &facts)
{
    using Group = CalendarCommand::Group;
    const PostId current = posts.isEmpty() ? PostId() : posts.last();
    commands.append({QStringLiteral("move"), QStringLiteral("clock"), tr("Move to…"), keyText(Qt::CTRL | Qt::Key_T),
                     Group::Time, facts.movable, [this, current] { Q_EMIT timeWanted(current); }});
    if (posts.size() == 2) {
        commands.append({QStringLiteral("swap"), QStringLiteral("sort"), tr("Swap their times"), {}, Group::Time,
                         facts.movable, [this, posts] { m_context.actions.swap(posts[0], posts[1]); }});
    }
    if (posts.size() > 2) {
        commands.append({QStringLiteral("spread"), QStringLiteral("columns"), tr("Spread evenly"), {}, Group::Time,
                         facts.movable, [this] { m_context.actions.move(m_context.spreadOut()); }});
    }
    if (posts.size() == 1) {
        commands.append({QStringLiteral("shift"), QStringLiteral("calendar"), tr("Shift everything from this day…"), {},
                         Group::Time, true, [this, current] { shift(current); }});
    }
}

void CalendarCommands::addCopies(QList<CalendarCommand> &commands, const QList<PostId> &posts)
{
    using Group = CalendarCommand::Group;
    commands.append({QStringLiteral("copy-week"), QStringLiteral("copy"), tr("Copy to next week"), {}, Group::Copy, true,
                     [this, posts] {
                         m_context.actions.copy({weekLater(posts, 1), {}, CopyStatus::Draft});
                     }});
    commands.append({QStringLiteral("repeat"), QStringLiteral("repeat"), tr("Repeat weekly until…"), {}, Group::Copy, true,
                     [this, posts] { repeat(posts); }});
    commands.append({QStringLiteral("copy-channels"), QStringLiteral("channels"), tr("Copy to other channels…"), {},
                     Group::Copy, true, [this, posts] {
                         calendarpanels::askChannels(m_context, m_host, tr("Channels of the copies"), {},
                                                     [this, posts](const QList<ChannelId> &channels) {
                                                         m_context.actions.copy({weekLater(posts, 0), channels, CopyStatus::Draft});
                                                     });
                     }});
    commands.append({QStringLiteral("hand-over"), QStringLiteral("users"), tr("Move to another client…"), {}, Group::Copy, true,
                     [this, posts] { Q_EMIT handOverRequested(posts); }});
}

QList<EntryMove> CalendarCommands::weekLater(const QList<PostId> &posts, int weeks) const
{
    QList<EntryMove> copies;
    for (PostId post : posts) {
        if (const CalendarEntry *entry = m_context.model.find(post))
            copies.append({post, entry->date.addDays(7 * weeks), entry->time, entry->timed});
    }
    return copies;
}

void CalendarCommands::repeat(const QList<PostId> &posts)
{
    QDate last;
    for (PostId post : posts) {
        const CalendarEntry *entry = m_context.model.find(post);
        last = entry ? std::max(last, entry->date) : last;
    }
    calendarpanels::askRepeat(m_context, m_host, last, int(posts.size()), [this, posts](int weeks, CopyStatus status) {
        CopyEntries copies{{}, {}, status};
        for (int week = 1; week <= weeks; ++week)
            copies.copies += weekLater(posts, week);
        m_context.actions.copy(copies);
    });
}

void CalendarCommands::shift(PostId post)
{
    const CalendarEntry *entry = m_context.model.find(post);
    if (!entry)
        return;
    calendarpanels::askShift(m_context, m_host, entry->date, [this, from = entry->date](int days) {
        m_context.actions.shiftAll({from, days, {}});
    });
}

void CalendarCommands::fill(QMenu &menu, const QList<PostId> &posts)
{
    std::optional<CalendarCommand::Group> group;
    for (const CalendarCommand &command : of(posts)) {
        if (group && *group != command.group)
            menu.addSeparator();
        group = command.group;
        QAction *action = menu.addAction(command.key.isEmpty() ? command.text : command.text + QLatin1Char('\t') + command.key);
        action->setObjectName(command.id);
        action->setEnabled(command.enabled);
        connect(action, &QAction::triggered, this, command.run);
    }
}

} // namespace perennial
