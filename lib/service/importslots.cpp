// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importslots.h"

#include "domain/post.h"
#include "engine/freetime.h"
#include "store/database.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

// A file may fill the slots of years.
constexpr std::chrono::milliseconds kFirst = 24h * 200;
constexpr std::chrono::milliseconds kFurthest = 24h * 366 * 10;

Error nothingFree()
{
    return Error(ErrorKind::NotFound, QStringLiteral("no-free-time"), QStringLiteral("no free time on these channels"));
}

} // namespace

Result<void> ImportSlots::load(Queue &queue, std::chrono::milliseconds ahead)
{
    const Instant from = queue.question.now;
    const FreeTimeWish wish{m_workspace, queue.question.channels, queue.question.timeZone, m_now};
    std::function<Result<FreeTimeQuestion>(Connection &)> ask = [wish, ahead](Connection &connection) {
        return freeTimeQuestion(connection, wish, ahead);
    };
    TRY_ASSIGN(queue.question, m_parts.database.writeBlocking<FreeTimeQuestion>(std::move(ask)));
    queue.question.now = from;
    queue.end = m_now + ahead;
    for (const TakenTime &time : std::as_const(m_ours)) {
        if (wish.channels.contains(time.channel))
            queue.question.taken << time;
    }
    return {};
}

Result<ImportSlots::Queue *> ImportSlots::queueFor(const QList<ChannelId> &channels)
{
    for (const auto &queue : m_queues) {
        if (queue->question.channels == channels)
            return queue.get();
    }
    auto queue = std::make_unique<Queue>();
    queue->question.channels = channels;
    queue->question.now = m_now;
    TRY(load(*queue, kFirst));
    m_queues.push_back(std::move(queue));
    return m_queues.back().get();
}

Result<WallTime> ImportSlots::find(const QList<ChannelId> &channels, const QByteArray &timeZone, SlotWish wish)
{
    TRY_ASSIGN(Queue *const queue, queueFor(channels));
    queue->question.timeZone = timeZone;
    if (wish == SlotWish::Next) {
        Result<WallTime> found = queue->isFull ? Result<WallTime>(nothingFree()) : ask(*queue);
        queue->isFull = !found && found.error().kind == ErrorKind::NotFound;
        return found;
    }
    const Instant before = queue->question.now;
    for (const TakenTime &time : std::as_const(queue->question.taken))
        queue->question.now = std::max(queue->question.now, time.at);
    auto found = ask(*queue);
    queue->question.now = before;
    return found;
}

Result<WallTime> ImportSlots::ask(Queue &queue)
{
    auto found = nextFreeTime(queue.question);
    while (!found && found.error().kind == ErrorKind::NotFound && !queue.question.places.isEmpty() && queue.end < m_now + kFurthest) {
        TRY(load(queue, 2 * (queue.end - m_now)));
        found = nextFreeTime(queue.question);
    }
    return !found && found.error().kind == ErrorKind::NotFound ? Result<WallTime>(nothingFree()) : found;
}

void ImportSlots::take(const Post &post)
{
    if (!post.dueAt)
        return;
    for (const ChannelId channel : post.channels()) {
        const TakenTime time{channel, post.id, *post.dueAt};
        m_ours << time;
        for (const auto &queue : m_queues) {
            FreeTimeQuestion &question = queue->question;
            if (!question.channels.contains(channel))
                continue;
            question.taken << time;
        }
    }
}

} // namespace perennial
