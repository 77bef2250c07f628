// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/policytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CategoryRules)
};

// How often a week; 0 where it can't be said so.
int timesAWeek(const QList<Slot> &slots)
{
    int times = 0;
    for (const Slot &slot : slots) {
        if (slot.repeat != SlotRepeat::Weekly || slot.every != 1)
            return 0;
        times += slot.days.count();
    }
    return times;
}

QString fillsText(const QList<Slot> &slots)
{
    if (slots.isEmpty())
        return Words::tr("No slot draws from it yet.");
    const int times = timesAWeek(slots);
    return times > 0 ? Words::tr("Fills <b>%Ln slots a week</b>.", nullptr, times) : Words::tr("Fills <b>%Ln slots</b>.", nullptr, int(slots.size()));
}

QString choiceWithin(CategoryOrder order, int days)
{
    switch (order) {
    case CategoryOrder::LeastRecentlyUsed:
        return Words::tr("Takes the item that rested longest, never the same one within <b>%Ln days</b>.", nullptr, days);
    case CategoryOrder::OldestFirst:
        return Words::tr("Takes the oldest item that may go, never the same one within <b>%Ln days</b>.", nullptr, days);
    case CategoryOrder::NewestFirst:
        return Words::tr("Takes the newest item that may go, never the same one within <b>%Ln days</b>.", nullptr, days);
    case CategoryOrder::Shuffle:
        return Words::tr("Draws any item that may go, never the same one within <b>%Ln days</b>.", nullptr, days);
    case CategoryOrder::Weighted:
        return Words::tr("Draws an item, heavy ones more often, never the same one within <b>%Ln days</b>.", nullptr, days);
    }
    return {};
}

QString choiceText(CategoryOrder order)
{
    switch (order) {
    case CategoryOrder::LeastRecentlyUsed:
        return Words::tr("Takes the item that rested longest.");
    case CategoryOrder::OldestFirst:
        return Words::tr("Takes the oldest item that may go.");
    case CategoryOrder::NewestFirst:
        return Words::tr("Takes the newest item that may go.");
    case CategoryOrder::Shuffle:
        return Words::tr("Draws any item that may go.");
    case CategoryOrder::Weighted:
        return Words::tr("Draws an item, heavy ones more often.");
    }
    return {};
}

QString wordingText(int days)
{
    return days > 0 ? Words::tr("The same wording comes again after <b>%Ln days</b> at the earliest.", nullptr, days) : QString();
}

QString channelText(int days)
{
    return days > 1 ? Words::tr("From one channel to the next it waits <b>%Ln days</b>.", nullptr, days) : Words::tr("One channel a day.", "an item goes to one channel on a day");
}

QString shareText(const std::optional<int> &percent)
{
    //: %1 a number
    return percent ? Words::tr("It fills at most <b>%1 %</b> of any seven days.").arg(QLocale().toString(*percent)) : QString();
}

QString dryText(const PolicyFacts &facts)
{
    //: %1 a category
    return facts.policy.borrowFrom ? Words::tr("When it has nothing to give, it borrows from “%1”.").arg(facts.borrowsFrom.toHtmlEscaped())
                                   : Words::tr("When it has nothing to give, the slot stays free.");
}

QString dayOfYear(MonthDay day)
{
    constexpr int kLeapYear = 2024; // has a 29 February
    //: a day of each year; QDate's pattern: "15 November"
    return QLocale().toString(QDate(kLeapYear, day.month, day.day), Words::tr("d MMMM"));
}

bool reachesASlot(const PolicyFacts &facts)
{
    const QList<ChannelId> &allowed = facts.policy.channels;
    return allowed.isEmpty() || std::any_of(facts.slots.cbegin(), facts.slots.cend(), [&allowed](const Slot &slot) { return allowed.contains(slot.channel); });
}

} // namespace

QString sentenceFor(const PolicyFacts &facts)
{
    const CategoryPolicy &policy = facts.policy;
    QStringList sentences{fillsText(facts.slots)};
    sentences << (policy.itemGapDays > 0 ? choiceWithin(policy.order, policy.itemGapDays) : choiceText(policy.order));
    for (const QString &sentence : {wordingText(policy.wordingGap()), channelText(policy.channelGapDays), shareText(policy.shareOfAll), dryText(facts)}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(QLatin1Char(' '));
}

QString plainSentenceFor(const PolicyFacts &facts)
{
    QString text = sentenceFor(facts);
    text.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    for (const auto &[escaped, plain] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""), std::pair("&amp;", "&")})
        text.replace(QLatin1String(escaped), QLatin1String(plain));
    return text;
}

QString seasonText(const std::optional<Season> &season)
{
    if (!season)
        return Words::tr("all year", "a season");
    //: two days of each year: "from 15 November to 28 February"
    return Words::tr("from %1 to %2").arg(dayOfYear(season->from), dayOfYear(season->to));
}

QString neverMet(const PolicyFacts &facts)
{
    if (facts.policy.expires && *facts.policy.expires < facts.today)
        return Words::tr("Its last day is over: nothing of it goes out any more.");
    if (facts.policy.shareOfAll == 0)
        return Words::tr("Its share is 0 %: nothing of it goes out.");
    if (!facts.slots.isEmpty() && !reachesASlot(facts))
        return Words::tr("None of its slots is on a channel that it may go to.");
    return {};
}

} // namespace perennial
