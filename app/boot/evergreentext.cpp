// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/evergreentext.h"

#include "boot/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvergreenPlan)
};

// A place stands after the last sentence only if there is another.
void append(QString &text, const QString &sentence)
{
    if (!sentence.isEmpty())
        text += QLatin1Char(' ') + sentence;
}

QString choiceOf(FillKind kind)
{
    switch (kind) {
    case FillKind::LeastRecentlyUsed:
        return Words::tr("Its turn: it has waited longest.");
    case FillKind::Oldest:
        return Words::tr("The oldest that may go.");
    case FillKind::Newest:
        return Words::tr("The newest that may go.");
    case FillKind::Drawn:
        return Words::tr("Drawn from those that may go.");
    case FillKind::Pinned:
        return Words::tr("Chosen by a person.");
    }
    return {};
}

QString lastUse(const FillReason &reason)
{
    if (!reason.daysSinceUse)
        return Words::tr("It was never used on this channel.");
    return Words::tr("Last used on this channel %Ln days before.", nullptr, *reason.daysSinceUse);
}

QString pinRefusal(PinRefusal refusal)
{
    switch (refusal) {
    case PinRefusal::None:
        break;
    case PinRefusal::Unknown:
        return Words::tr("it is not in the library any more");
    case PinRefusal::Expired:
        return Words::tr("its last day is over");
    case PinRefusal::Channel:
        return Words::tr("it may not go to this channel");
    case PinRefusal::SameDay:
        return Words::tr("it is used on that day already");
    }
    return {};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString freeAgain(QDate day)
{
    return day.isValid() ? Words::tr("The first is free on %1.").arg(dayText(day)) : QString();
}

} // namespace

QString sentenceFor(const EvergreenFill &fill, const LibraryPlan &made)
{
    const FillReason &reason = fill.reason;
    QString text = choiceOf(reason.kind);
    append(text, lastUse(reason));
    if (reason.wordingCount > 1)
        append(text, Words::tr("Wording %1 of %2.").arg(QLocale().toString(reason.wordingNumber), QLocale().toString(reason.wordingCount)));
    if (reason.borrowedFrom)
        append(text, Words::tr("“%1” has none, so it is borrowed from “%2”.").arg(made.categories.value(fill.category), made.categories.value(reason.borrowedFrom)));
    return text;
}

QString sentenceFor(const EvergreenGap &gap, const LibraryPlan &made)
{
    const EmptyReason &reason = gap.reason;
    const QString category = made.categories.value(gap.category);
    QString text;
    switch (reason.kind) {
    case EmptyKind::PinnedFree:
        return Words::tr("A person keeps this place free.");
    case EmptyKind::PinRefused:
        return Words::tr("“%1” was chosen for this place and may not go there: %2.").arg(titleOf(made.items.value(reason.item)), pinRefusal(reason.refusal));
    case EmptyKind::PolicyImpossible:
        return Words::tr("What “%1” asks for is not possible.").arg(category) + QLatin1Char(' ')
               + wordsFor(Error(ErrorKind::Invalid, reason.code, reason.code, {category})).hint;
    case EmptyKind::NoChannelAllowed:
        return Words::tr("Nothing of “%1” may go to this channel.").arg(category);
    case EmptyKind::ShareReached:
        return Words::tr("“%1” has had its share of %2% of the week.").arg(category, QLocale().toString(reason.percent));
    case EmptyKind::CategoryEmpty:
        return Words::tr("“%1” has no items.").arg(category);
    case EmptyKind::AllWithinGap:
        text = Words::tr("All of “%1” was used too lately.").arg(category);
        break;
    case EmptyKind::OutOfSeason:
        text = Words::tr("Nothing of “%1” is in season.").arg(category);
        break;
    case EmptyKind::UsesExhausted:
        return Words::tr("All of “%1” was used as often as it may be.").arg(category);
    case EmptyKind::Expired:
        return Words::tr("All of “%1” has expired.").arg(category);
    case EmptyKind::Excluded:
        return Words::tr("None of those of “%1” that may go is wanted here.").arg(category);
    }
    append(text, freeAgain(reason.earliestDay));
    return text;
}

} // namespace perennial
