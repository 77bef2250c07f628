// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evergreen.h"

#include "domain/enumnames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace perennial {

namespace {

constexpr EnumNames<CategoryOrder, 5> kOrders{{{
    {CategoryOrder::LeastRecentlyUsed, "least-recently-used"},
    {CategoryOrder::OldestFirst, "oldest-first"},
    {CategoryOrder::NewestFirst, "newest-first"},
    {CategoryOrder::Shuffle, "shuffle"},
    {CategoryOrder::Weighted, "weighted"},
}}};

constexpr int kMostGapDays = 3650;
constexpr int kMostWeight = 100;
constexpr int kLongestLeapGap = 9; // years from a 29 Feb to the next, across 2100

Error invalid(const char *code, const char *message, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QString::fromLatin1(code), QString::fromLatin1(message), args);
}

bool isSound(const std::optional<Season> &season)
{
    return !season || (season->from.isValid() && season->to.isValid());
}

bool isGap(int days, int least)
{
    return days >= least && days <= kMostGapDays;
}

Result<void> validateWordings(const QList<Wording> &wordings)
{
    if (wordings.isEmpty())
        return invalid("evergreen-wording-missing", "an evergreen item needs a wording");
    QSet<WordingId> ids;
    QSet<qint64> fingerprints;
    for (const Wording &wording : wordings) {
        if (wording.text.trimmed().isEmpty())
            return invalid("evergreen-wording-empty", "a wording needs words");
        if (ids.contains(wording.id) || fingerprints.contains(wording.fingerprint))
            return invalid("evergreen-wording-twice", "two wordings of an item are the same");
        for (const QString &variant : wording.variants) {
            if (variant.trimmed().isEmpty())
                return invalid("evergreen-variant-empty", "what a wording says on a network needs words");
        }
        ids.insert(wording.id);
        fingerprints.insert(wording.fingerprint);
    }
    return {};
}

} // namespace

bool MonthDay::isValid() const
{
    constexpr int kLeapYear = 2000;
    return QDate::isValid(kLeapYear, month, day);
}

bool Season::contains(QDate date) const
{
    if (!date.isValid())
        return false;
    const MonthDay asked{date.month(), date.day()};
    return from <= to ? from <= asked && asked <= to : from <= asked || asked <= to;
}

QDate Season::nextFrom(QDate date) const
{
    if (contains(date))
        return date;
    for (int year = date.year(); year < date.year() + kLongestLeapGap; ++year) {
        QDate begin(year, from.month, from.day);
        if (!begin.isValid()) // the 29 Feb of a common year
            begin = QDate(year, 3, 1);
        if (begin >= date && contains(begin))
            return begin;
    }
    return {};
}

QString toString(const Season &season)
{
    const auto text = [](MonthDay day) { return QStringLiteral("%1-%2").arg(day.month, 2, 10, QLatin1Char('0')).arg(day.day, 2, 10, QLatin1Char('0')); };
    return text(season.from) + QLatin1String("..") + text(season.to);
}

std::optional<Season> seasonFromString(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})-([0-9]{1,2})\\.\\.([0-9]{1,2})-([0-9]{1,2})$"));
    const auto match = form.match(text.trimmed());
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const Season season{{number(1), number(2)}, {number(3), number(4)}};
    const bool isSeason = match.hasMatch() && season.from.isValid() && season.to.isValid();
    return isSeason ? std::optional(season) : std::nullopt;
}

Result<void> validate(const EvergreenItem &item)
{
    if (item.category.isNull())
        return invalid("evergreen-category-missing", "an evergreen item belongs to a category");
    TRY(validateWordings(item.wordings));
    if (!isSound(item.season))
        return invalid("evergreen-season", "a season begins or ends on a day that no year has");
    if (item.expires && !item.expires->isValid())
        return invalid("evergreen-expiry", "the last day is no day");
    if (item.mostUses && *item.mostUses < 1)
        return invalid("evergreen-most-uses", "an item that may be used at all is used once or more");
    if (item.weight < 1 || item.weight > kMostWeight)
        return invalid("evergreen-weight", "a weight is 1 to 100", {QString::number(kMostWeight)});
    return {};
}

QString toString(CategoryOrder order)
{
    return kOrders.name(order);
}

std::optional<CategoryOrder> categoryOrderFromString(const QString &text)
{
    return kOrders.value(text);
}

Result<void> validate(const CategoryPolicy &policy)
{
    const QStringList most{QString::number(kMostGapDays)};
    if (!isGap(policy.itemGapDays, 0))
        return invalid("policy-item-gap", "days between two uses of an item are 0 to 3650", most);
    if (policy.wordingGapDays && !isGap(*policy.wordingGapDays, 0))
        return invalid("policy-wording-gap", "days between two uses of a wording are 0 to 3650", most);
    if (!isGap(policy.channelGapDays, 1))
        return invalid("policy-channel-gap", "days between two channels are 1 to 3650", most);
    if (policy.mostUses && *policy.mostUses < 1)
        return invalid("policy-most-uses", "an item that may be used at all is used once or more");
    if (!isSound(policy.season))
        return invalid("policy-season", "a season begins or ends on a day that no year has");
    if (policy.expires && !policy.expires->isValid())
        return invalid("policy-expiry", "the last day is no day");
    if (policy.shareOfAll && (*policy.shareOfAll < 0 || *policy.shareOfAll > 100))
        return invalid("policy-share", "a share is 0 to 100 percent");
    if (policy.borrowFrom && policy.borrowFrom == policy.category)
        return invalid("policy-borrows-itself", "a category cannot borrow from itself");
    return {};
}

QList<CategoryId> findBorrowCircle(const QList<CategoryPolicy> &policies)
{
    QHash<CategoryId, CategoryId> lenders;
    QList<CategoryId> starts;
    for (const CategoryPolicy &policy : policies) {
        if (!policy.borrowFrom)
            continue;
        lenders.insert(policy.category, policy.borrowFrom);
        starts << policy.category;
    }
    std::sort(starts.begin(), starts.end());
    // Each has one lender, so whoever is in a circle comes back to itself.
    for (CategoryId start : std::as_const(starts)) {
        QList<CategoryId> way{start};
        QSet<CategoryId> seen{start};
        CategoryId next = lenders.value(start);
        while (next && !seen.contains(next)) {
            seen.insert(next);
            way << next;
            next = lenders.value(next);
        }
        if (next == start)
            return way;
    }
    return {};
}

} // namespace perennial
