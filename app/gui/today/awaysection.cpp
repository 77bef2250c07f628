// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/awaysection.h"

#include "channels/channelwords.h"
#include "common/button.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "plan/latepolicy.h"
#include "shell/services.h"
#include "today/todayrows.h"
#include "today/todaywords.h"

#include <algorithm>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr int kAtFirst = 8; // rows

QString lateText(std::chrono::milliseconds late)
{
    const qint64 minutes = (late + 30s) / 1min;
    if (minutes < 60)
        return AwaySection::tr("Went out %Ln min late", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return AwaySection::tr("Went out %Ln h late", nullptr, int((minutes + 30) / 60));
    return AwaySection::tr("Went out %Ln days late", nullptr, int((minutes + 720) / 1440));
}

AwayLine sentLine(const Delivery &delivery, const Channel &channel, Instant now, const QByteArray &zone)
{
    if (delivery.removedAt)
        return {QStringLiteral("trash"),
                AwaySection::tr("Deleted there on %1").arg(whenWords(*delivery.removedAt, now, zone))};
    const auto late = delivery.sentAt.value_or(delivery.stateAt) - delivery.dueAt;
    const bool inTime = late <= std::chrono::minutes(lateRulesFor(channel).lateAfterMinutes);
    return {QStringLiteral("badge-sent"), inTime ? AwaySection::tr("Went out in time") : lateText(late)};
}

AwayLine scheduledLine(const Delivery &delivery, Instant now, const QByteArray &zone)
{
    const QString icon = QStringLiteral("badge-approved");
    const QString when = whenWords(delivery.nextTryAt, now, zone);
    if (delivery.reason == QLatin1String("late-next-slot") || delivery.reason == QLatin1String("paused-next-slot"))
        return {icon, AwaySection::tr("Moved to %1").arg(when)};
    if (delivery.nextTryAt <= now)
        return {icon, AwaySection::tr("Goes out now")};
    if (delivery.reason == QLatin1String("late-publish"))
        return {icon, AwaySection::tr("Goes out at %1, one after the other").arg(when)};
    return {icon, delivery.attempts > 0 ? AwaySection::tr("Is tried again at %1").arg(when)
                                        : AwaySection::tr("Goes out at %1").arg(when)};
}

AwayLine missedLine(const Delivery &delivery, const Channel &channel)
{
    const QString icon = QStringLiteral("badge-missed");
    if (delivery.reason == QLatin1String("late-ask") || delivery.reason == QLatin1String("late-import"))
        return {icon, AwaySection::tr("Waits for you"), true};
    if (delivery.reason != QLatin1String("late-dropped"))
        return {icon, causeOf(delivery, channel), true};
    return {icon,
            channel.late == LateChoice::Drop ? AwaySection::tr("Dropped: %1 drops what is late").arg(channel.name)
                                             : AwaySection::tr("Dropped: older than its channel lets pass"),
            true};
}

} // namespace

AwayLine awayLine(const Delivery &delivery, const Channel &channel, Instant now, const QByteArray &zone)
{
    switch (delivery.state) {
    case DeliveryState::Sent:
        return sentLine(delivery, channel, now, zone);
    case DeliveryState::Scheduled:
        return scheduledLine(delivery, now, zone);
    case DeliveryState::Claimed:
    case DeliveryState::Sending:
        return {QStringLiteral("badge-sending"), AwaySection::tr("Goes out now")};
    case DeliveryState::Missed:
        return missedLine(delivery, channel);
    case DeliveryState::Held:
        return {QStringLiteral("badge-held"), causeOf(delivery, channel), true};
    case DeliveryState::Unsure:
        return {QStringLiteral("badge-unsure"), causeOf(delivery, channel), true};
    case DeliveryState::Failed:
        return {QStringLiteral("badge-failed"), causeOf(delivery, channel), true};
    case DeliveryState::Cancelled:
        break;
    }
    return {QStringLiteral("badge-cancelled"), AwaySection::tr("Dropped")};
}

AwaySection::AwaySection(Services &services, const Theme &theme, const AwayFacts &facts, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("away"));
    setAccessibleName(tr("Since you were away"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addHead(column, facts);
    auto *plate = new Plate(m_theme);
    QList<Delivery> all = facts.report.deliveries;
    // What a person has to decide stands first and what is out last, so that a long list hides none of the former.
    const auto rank = [](const Delivery &each) {
        return needsPerson(each.state) ? 0 : each.state == DeliveryState::Sent ? 2 : 1;
    };
    std::stable_sort(all.begin(), all.end(),
                     [rank](const Delivery &a, const Delivery &b) { return rank(a) < rank(b); });
    const qsizetype shown = facts.all ? all.size() : std::min<qsizetype>(all.size(), kAtFirst);
    for (qsizetype i = 0; i < shown; ++i)
        addRow(plate, all.at(i), facts);
    if (shown < all.size()) {
        auto *more = new Button(m_theme, ButtonKind::Quiet, tr("Show %Ln more", nullptr, int(all.size() - shown)));
        more->setObjectName(QStringLiteral("away-all"));
        more->setToolTip(tr("All that was due meanwhile"));
        connect(more, &Button::clicked, this, &AwaySection::allRequested);
        plate->addRow(more);
    }
    column->addWidget(plate);
}

void AwaySection::addHead(QVBoxLayout *column, const AwayFacts &facts)
{
    const QByteArray zone = m_services.workspace().timeZone;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Since you were away")));
    auto *badge = new CountBadge(m_theme, Tone::Neutral);
    badge->setCount(int(facts.report.deliveries.size()));
    row->addWidget(badge);
    //: two moments: "Tue 23:10 to 07:05"
    auto *span = new Label(
        m_theme, TextType::Small, Token::Text2,
        tr("%1 to %2")
            .arg(whenWords(facts.report.from, facts.now, zone), whenWords(facts.report.until, facts.now, zone)));
    span->setObjectName(QStringLiteral("away-span"));
    row->addWidget(span);
    row->addStretch(1);
    auto *seen = new Button(m_theme, ButtonKind::Outlined, tr("Got it"));
    seen->setObjectName(QStringLiteral("away-seen"));
    seen->setIconName(QStringLiteral("check"));
    seen->setToolTip(tr("Takes this list away; the posts stay as they are"));
    connect(seen, &Button::clicked, this, &AwaySection::seen);
    row->addWidget(seen);
    column->addLayout(row);
}

void AwaySection::addRow(Plate *plate, const Delivery &delivery, const AwayFacts &facts)
{
    const Channel *channel = m_services.channel(delivery.channel);
    if (!channel)
        return;
    const QByteArray zone = m_services.workspace().timeZone;
    const AwayLine line = awayLine(delivery, *channel, facts.now, zone);
    NeedFacts need{line.icon,
                   channel->network,
                   channelColour(*channel),
                   titleOf(facts.posts.value(delivery.post)),
                   line.what,
                   whenWords(delivery.dueAt, facts.now, zone),
                   line.decide ? tr("Send or drop") : tr("Open"),
                   line.decide ? ButtonKind::Outlined : ButtonKind::Quiet};
    if (delivery.state == DeliveryState::Unsure)
        need.action = tr("Look and decide");
    else if (delivery.reason == QLatin1String("reauth"))
        need.action = tr("Connect again");
    auto *row = new NeedRow(m_theme, need);
    row->setObjectName(QStringLiteral("away-row"));
    connect(row, &NeedRow::opened, this, [this, id = delivery.post] { Q_EMIT opened(id); });
    connect(row, &NeedRow::acted, this, [this, delivery, decide = line.decide] {
        if (decide)
            Q_EMIT decided(delivery.id);
        else
            Q_EMIT opened(delivery.post);
    });
    plate->addRow(row);
}

} // namespace perennial
