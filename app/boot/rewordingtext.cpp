// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/rewordingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rewording)
};

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

} // namespace

QString nameOf(RewordingKind kind)
{
    switch (kind) {
    case RewordingKind::QuestionFirst:
        return Words::tr("A question first");
    case RewordingKind::NumberFirst:
        return Words::tr("The number first");
    case RewordingKind::QuoteFirst:
        return Words::tr("The quote first");
    case RewordingKind::SeasonOpening:
        return Words::tr("The season first");
    case RewordingKind::CallToActionFirst:
        return Words::tr("A call first");
    case RewordingKind::ShorterFirstLine:
        return Words::tr("A shorter first line");
    case RewordingKind::WithoutHashtags:
        return Words::tr("Without hashtags");
    case RewordingKind::AddressReader:
        return Words::tr("Speak to the reader");
    }
    return {};
}

QString explanationOf(RewordingKind kind)
{
    switch (kind) {
    case RewordingKind::QuestionFirst:
        return Words::tr("A question makes people stop and answer.");
    case RewordingKind::NumberFirst:
        return Words::tr("A number at the beginning is seen at a glance.");
    case RewordingKind::QuoteFirst:
        return Words::tr("What somebody said draws people in before your own words do.");
    case RewordingKind::SeasonOpening:
        return Words::tr("The season is filled in on the day, so the text is always of today.");
    case RewordingKind::CallToActionFirst:
        return Words::tr("Whoever reads only the first words knows what to do.");
    case RewordingKind::ShorterFirstLine:
        return Words::tr("Phones cut long first lines; a short one is read whole.");
    case RewordingKind::WithoutHashtags:
        return Words::tr("The same text without hashtags reads like said by a person.");
    case RewordingKind::AddressReader:
        return Words::tr("No wording speaks to the reader yet.");
    }
    return {};
}

QString codeOf(RewordingKind kind)
{
    switch (kind) {
    case RewordingKind::QuestionFirst:
        return QStringLiteral("question-first");
    case RewordingKind::NumberFirst:
        return QStringLiteral("number-first");
    case RewordingKind::QuoteFirst:
        return QStringLiteral("quote-first");
    case RewordingKind::SeasonOpening:
        return QStringLiteral("season-opening");
    case RewordingKind::CallToActionFirst:
        return QStringLiteral("call-to-action-first");
    case RewordingKind::ShorterFirstLine:
        return QStringLiteral("shorter-first-line");
    case RewordingKind::WithoutHashtags:
        return QStringLiteral("without-hashtags");
    case RewordingKind::AddressReader:
        return QStringLiteral("address-reader");
    }
    return {};
}

QString explanationOf(TextVariable::Kind kind)
{
    switch (kind) {
    case TextVariable::Kind::Season:
        return Words::tr("The season of the day on which it goes out.");
    case TextVariable::Kind::Weekday:
        return Words::tr("The day of the week on which it goes out.");
    case TextVariable::Kind::Month:
        return Words::tr("The month in which it goes out.");
    case TextVariable::Kind::Year:
        return Words::tr("The year in which it goes out.");
    case TextVariable::Kind::Date:
        return Words::tr("The date on which it goes out.");
    case TextVariable::Kind::YearsSince:
        return Words::tr("How many years have passed since a year or a day.");
    case TextVariable::Kind::DaysUntil:
        return Words::tr("How many days are left until a day.");
    case TextVariable::Kind::Unknown:
        break;
    }
    return {};
}

QString sentenceFor(const VariableFinding &finding)
{
    const QString written = finding.args.value(0);
    if (finding.code == QLatin1String("variable-unknown")) {
        const QString meant = finding.args.value(1);
        return meant.isEmpty() ? Words::tr("%1 is not known; it stays in the text as it is.").arg(written) : Words::tr("%1 is not known; did you mean %2?").arg(written, meant);
    }
    if (finding.code == QLatin1String("variable-date"))
        return Words::tr("The date in %1 can't be read. Write it as 2027-03-20.").arg(written);
    if (finding.code == QLatin1String("variable-date-passed"))
        return Words::tr("The day in %1 is past; it says 0.").arg(written);
    if (finding.code == QLatin1String("variable-date-ahead"))
        return Words::tr("The day in %1 is still to come; it says 0.").arg(written);
    return finding.code;
}

QString sentenceFor(const SpintaxFault &fault)
{
    const QString place = number(fault.position + 1);
    switch (fault.kind) {
    case SpintaxFault::Kind::None:
        break;
    case SpintaxFault::Kind::Unclosed:
        return Words::tr("The brace at character %1 is never closed.").arg(place);
    case SpintaxFault::Kind::Unopened:
        return Words::tr("The brace at character %1 closes nothing.").arg(place);
    case SpintaxFault::Kind::Empty:
        return Words::tr("The braces at character %1 hold nothing to choose from.").arg(place);
    case SpintaxFault::Kind::TooDeep:
        return Words::tr("There are too many braces within one another at character %1.").arg(place);
    }
    return {};
}

QString nearSentence(int percent, int wording)
{
    return Words::tr("%1 % like wording %2.").arg(number(percent), number(wording));
}

} // namespace perennial
