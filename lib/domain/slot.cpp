// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/slot.h"

#include "domain/enumnames.h"

#include <QRegularExpression>

namespace perennial {

namespace {

constexpr EnumNames<SlotRepeat, 4> kRepeats{{{
    {SlotRepeat::Weekly, "weekly"},
    {SlotRepeat::MonthDay, "month-day"},
    {SlotRepeat::MonthWeekday, "month-weekday"},
    {SlotRepeat::Rule, "rule"},
}}};

constexpr int kMostEvery = 104;
constexpr int kLongestRule = 500;
constexpr int kLongestName = 120;

Error invalid(const char *code, const char *message, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QString::fromLatin1(code), QString::fromLatin1(message), args);
}

bool isRule(const QString &rule)
{
    static const QRegularExpression form(QStringLiteral("\\AFREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z-]+=[A-Z0-9,+:-]+)*\\z"));
    return rule.size() <= kLongestRule && form.match(rule).hasMatch();
}

Result<void> validateRepeat(const Slot &slot)
{
    switch (slot.repeat) {
    case SlotRepeat::Weekly:
        if (slot.days.isEmpty())
            return invalid("slot-days-missing", "a slot needs a day of the week");
        return {};
    case SlotRepeat::MonthDay:
        if (slot.monthDay != -1 && (slot.monthDay < 1 || slot.monthDay > 31))
            return invalid("slot-month-day", "a day of the month is 1 to 31, or the last");
        return {};
    case SlotRepeat::MonthWeekday:
        if (slot.days.count() != 1)
            return invalid("slot-days-missing", "the nth weekday of a month needs one weekday");
        if (slot.nth != -1 && (slot.nth < 1 || slot.nth > 5))
            return invalid("slot-nth", "the nth weekday of a month is the first to the fifth, or the last");
        return {};
    case SlotRepeat::Rule:
        if (!isRule(slot.rule))
            return invalid("slot-rule", "not a recurrence rule of days", {slot.rule});
        return {};
    }
    return {};
}

} // namespace

QString toString(SlotRepeat repeat)
{
    return kRepeats.name(repeat);
}

std::optional<SlotRepeat> slotRepeatFromString(const QString &text)
{
    return kRepeats.value(text);
}

Result<void> validate(const Slot &slot)
{
    if (slot.channel.isNull())
        return invalid("slot-channel-missing", "a slot belongs to a channel");
    if (!slot.time.isValid())
        return invalid("slot-time", "a slot needs a time of day");
    if (slot.every < 1 || slot.every > kMostEvery)
        return invalid("slot-every", "a slot comes every 1 to 104 weeks or months", {QString::number(kMostEvery)});
    TRY(validateRepeat(slot));
    if ((slot.repeat == SlotRepeat::Rule || slot.every > 1) && !slot.anchor.isValid())
        return invalid("slot-anchor-missing", "a slot that skips weeks needs a day to count from");
    if (slot.first.isValid() && slot.last.isValid() && slot.first > slot.last)
        return invalid("slot-range", "a slot ends before it begins");
    return {};
}

Result<void> validate(const Category &category)
{
    if (category.name.trimmed().isEmpty())
        return invalid("category-name-empty", "a category needs a name");
    if (category.name.size() > kLongestName)
        return invalid("category-name-long", "a category's name has at most 120 characters", {QString::number(kLongestName)});
    return {};
}

} // namespace perennial
