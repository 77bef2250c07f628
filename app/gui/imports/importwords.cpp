// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importwords.h"

#include "boot/findingtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace perennial {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString withoutOptions(QString sentence)
{
    static const QRegularExpression kOption(QStringLiteral(":? \u200E?--[a-z-]+[^.]*"));
    return sentence.replace(kOption, QString());
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::Text:
        return ImportWords::tr("Text");
    case Field::Channels:
        return ImportWords::tr("Channels");
    case Field::Date:
        return ImportWords::tr("Date");
    case Field::Time:
        return ImportWords::tr("Time");
    case Field::TimeZone:
        return ImportWords::tr("Time zone");
    case Field::Link:
        return ImportWords::tr("Link");
    case Field::Media:
        return ImportWords::tr("Media");
    case Field::AltTexts:
        return ImportWords::tr("Picture descriptions");
    case Field::Status:
        return ImportWords::tr("Status");
    case Field::Labels:
        return ImportWords::tr("Labels");
    case Field::Campaign:
        return ImportWords::tr("Campaign");
    case Field::Category:
        return ImportWords::tr("Category");
    case Field::Title:
        return ImportWords::tr("Title");
    case Field::FirstComment:
        return ImportWords::tr("First comment");
    case Field::Thread:
        return ImportWords::tr("Thread");
    case Field::Language:
        return ImportWords::tr("Language");
    case Field::Notes:
        return ImportWords::tr("Notes");
    case Field::ExternalId:
        return ImportWords::tr("Number elsewhere");
    case Field::ContentWarning:
        return ImportWords::tr("Content warning");
    case Field::Visibility:
        return ImportWords::tr("Visibility");
    case Field::Rights:
        return ImportWords::tr("Rights to pictures");
    case Field::Options:
        return ImportWords::tr("Options");
    case Field::Variants:
        return ImportWords::tr("Versions per channel");
    }
    return {};
}

QString findingSentence(const Finding &finding)
{
    if (finding.code == QLatin1String("duplicate") && finding.args.value(0) == QLatin1String("row"))
        return ImportWords::tr("Row %1 of this file is the same; this one is left out.").arg(finding.args.value(1));
    if (finding.code == QLatin1String("duplicate"))
        return ImportWords::tr("The same post is there already; it is left out.");
    return withoutOptions(sentenceFor(finding));
}

QString noteSentence(const MappingNote &note)
{
    return withoutOptions(sentenceFor(note));
}

// What the look for the wrong client found.
static QString guardTitle(const QString &code)
{
    if (code == QLatin1String("mentions-client"))
        return ImportWords::tr("Another client is mentioned");
    if (code == QLatin1String("language-differs"))
        return ImportWords::tr("In another language than the client’s");
    return code == QLatin1String("first-post") ? ImportWords::tr("The first post of a channel") : QString();
}

QString findingTitle(const QString &code, const QString &arg)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("date-ambiguous"), ImportWords::tr("A date that reads two ways")},
        {QStringLiteral("date-invalid"), ImportWords::tr("A date that does not exist")},
        {QStringLiteral("date-missing"), ImportWords::tr("No date")},
        {QStringLiteral("date-serial"), ImportWords::tr("A day number of a spreadsheet")},
        {QStringLiteral("time-invalid"), ImportWords::tr("A time that does not exist")},
        {QStringLiteral("time-missing"), ImportWords::tr("No time of day")},
        {QStringLiteral("time-missed"), ImportWords::tr("A time that has passed")},
        {QStringLiteral("time-past"), ImportWords::tr("A time that has just passed")},
        {QStringLiteral("time-gap"), ImportWords::tr("A time that the clocks skip")},
        {QStringLiteral("time-overlap"), ImportWords::tr("A time that comes twice")},
        {QStringLiteral("channel-unknown"), ImportWords::tr("“%1” is not a channel here").arg(arg)},
        {QStringLiteral("channel-ambiguous"), ImportWords::tr("“%1” can be several channels").arg(arg)},
        {QStringLiteral("time-now"), ImportWords::tr("To be published at once")},
        {QStringLiteral("time-from-words"), ImportWords::tr("A time in words")},
        {QStringLiteral("undated-draft"), ImportWords::tr("A draft, without a date")},
        {QStringLiteral("link-and-media"), ImportWords::tr("A link and pictures")},
        {QStringLiteral("channel-missing"), ImportWords::tr("No channel")},
        {QStringLiteral("media-missing"), ImportWords::tr("Picture not found")},
        {QStringLiteral("media-outside"), ImportWords::tr("Picture outside the folder")},
        {QStringLiteral("text-empty"), ImportWords::tr("Nothing to say")},
        {QStringLiteral("status-unknown"), ImportWords::tr("“%1” is not a status").arg(arg)},
        {QStringLiteral("ragged-row"), ImportWords::tr("Too many or too few cells")},
        {QStringLiteral("near-same"), ImportWords::tr("Reads nearly the same")},
        {QStringLiteral("duplicate"), ImportWords::tr("There already")},
        {QStringLiteral("duplicate-channel"), ImportWords::tr("There already on some channels")},
        {QStringLiteral("mojibake"), ImportWords::tr("Garbled letters")},
        {QStringLiteral("letters-swapped"), ImportWords::tr("Letters of another alphabet")},
        {QStringLiteral("letters-lost"), ImportWords::tr("Lost letters")},
        {QStringLiteral("time-digits"), ImportWords::tr("A time without a colon")},
        {QStringLiteral("time-twice"), ImportWords::tr("Two times in one row")},
        {QStringLiteral("number-exponent"), ImportWords::tr("A shortened number")},
        {QStringLiteral("number-as-date"), ImportWords::tr("A number that became a date")},
        {QStringLiteral("column-narrow"), ImportWords::tr("#### instead of a value")},
        {QStringLiteral("excel-error"), ImportWords::tr("An error of the spreadsheet")},
        {QStringLiteral("quotes-curly"), ImportWords::tr("Curly quotation marks")},
        {QStringLiteral("blanks-hidden"), ImportWords::tr("Hidden blanks")},
        {QStringLiteral("link-blank"), ImportWords::tr("A blank inside a link")},
        {QStringLiteral("link-broken"), ImportWords::tr("A link that can't be one")},
        {QStringLiteral("text-cut"), ImportWords::tr("A text that may be cut")},
        {QStringLiteral("quotes-doubled"), ImportWords::tr("Doubled quotation marks")},
        {QStringLiteral("apostrophe-left"), ImportWords::tr("An apostrophe in front")},
        {QStringLiteral("quiet-hours"), ImportWords::tr("In the quiet hours")},
        {QStringLiteral("too-close"), ImportWords::tr("Too close to another post")},
        {QStringLiteral("day-off"), ImportWords::tr("On a day kept free")},
        {QStringLiteral("channel-paused"), ImportWords::tr("A paused channel")},
        {QStringLiteral("channel-closed"), ImportWords::tr("A closed channel")},
        {QStringLiteral("channel-locked"), ImportWords::tr("A locked channel")}, {QStringLiteral("channel-reauth"), ImportWords::tr("A channel to connect again")},
        {QStringLiteral("channel-key-ends"), ImportWords::tr("Access that ends before")},
        {QStringLiteral("text-too-long"), ImportWords::tr("Too long for the network")},
        {QStringLiteral("text-too-many-bytes"), ImportWords::tr("Too long for the network")},
        {QStringLiteral("text-invalid-character"), ImportWords::tr("A character that is refused")},
        {QStringLiteral("media-too-many"), ImportWords::tr("Too many pictures")},
        {QStringLiteral("alt-too-long"), ImportWords::tr("A picture description too long")},
        {QStringLiteral("in-library"), ImportWords::tr("In the library already")},
        {QStringLiteral("quote-stray"), ImportWords::tr("A stray quotation mark")},
        {QStringLiteral("quote-unclosed"), ImportWords::tr("A quotation mark never closed")},
    };
    const QString other = guardTitle(code);
    return titles.value(code, other.isEmpty() ? ImportWords::tr("Other remarks") : other);
}

QString toolTitle(const ToolTemplate &tool)
{
    return tool.id == genericTemplate().id ? ImportWords::tr("Any table with column names") : tool.title;
}

QString delimiterName(const QString &delimiter)
{
    if (delimiter == QLatin1String(","))
        return ImportWords::tr("commas");
    if (delimiter == QLatin1String(";"))
        return ImportWords::tr("semicolons");
    if (delimiter == QLatin1String("\t"))
        return ImportWords::tr("tabs");
    if (delimiter == QLatin1String("|"))
        return ImportWords::tr("bars");
    return delimiter;
}

FateLook lookOf(CheckedRow::Fate fate, bool mended)
{
    switch (fate) {
    case CheckedRow::Fate::Refused:
        return {QStringLiteral("badge-failed"), Tone::Red, ImportWords::tr("needs you")};
    case CheckedRow::Fate::Duplicate:
        return {QStringLiteral("badge-missed"), Tone::Amber, ImportWords::tr("double")};
    case CheckedRow::Fate::LeftOut:
        return {QStringLiteral("minus"), Tone::Neutral, ImportWords::tr("left out")};
    case CheckedRow::Fate::Joined:
        return {QStringLiteral("image"), Tone::Neutral, ImportWords::tr("part of the post above")};
    case CheckedRow::Fate::Warned:
        if (!mended)
            return {QStringLiteral("badge-conflict"), Tone::Amber, ImportWords::tr("ready, with a remark")};
        break;
    case CheckedRow::Fate::Ready:
        break;
    }
    if (mended)
        return {QStringLiteral("wand"), Tone::Green, ImportWords::tr("mended")};
    return {QStringLiteral("check"), Tone::Green, ImportWords::tr("ready")};
}

FateLook lookAfter(CheckedRow::Fate fate)
{
    switch (fate) {
    case CheckedRow::Fate::Refused:
        return {QStringLiteral("badge-failed"), Tone::Red, ImportWords::tr("refused")};
    case CheckedRow::Fate::Warned:
        return {QStringLiteral("badge-conflict"), Tone::Amber, ImportWords::tr("came in, with a remark")};
    case CheckedRow::Fate::Ready:
        return {QStringLiteral("check"), Tone::Green, ImportWords::tr("came in")};
    case CheckedRow::Fate::Duplicate:
    case CheckedRow::Fate::LeftOut:
    case CheckedRow::Fate::Joined:
        break;
    }
    return lookOf(fate, false);
}

FateLook lookOfTakenBack()
{
    return {QStringLiteral("undo"), Tone::Neutral, ImportWords::tr("taken back")};
}

} // namespace perennial
