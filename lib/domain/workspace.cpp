// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workspace.h"

#include "domain/enumnames.h"
#include "domain/walltime.h"

#include <QRegularExpression>

namespace perennial {

namespace {

constexpr EnumNames<CalendarSystem, 3> kCalendars{{{
    {CalendarSystem::Gregorian, "gregorian"},
    {CalendarSystem::Jalali, "jalali"},
    {CalendarSystem::IslamicCivil, "islamic-civil"},
}}};

constexpr int kLongestName = 120;

} // namespace

QString toString(CalendarSystem system)
{
    return kCalendars.name(system);
}

std::optional<CalendarSystem> calendarSystemFromString(const QString &text)
{
    return kCalendars.value(text);
}

Result<void> validate(const Workspace &workspace)
{
    if (workspace.name.trimmed().isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("workspace-name-empty"), QStringLiteral("a client needs a name"));
    if (workspace.name.size() > kLongestName)
        return Error(ErrorKind::Invalid, QStringLiteral("workspace-name-long"),
                     QStringLiteral("a client's name has at most 120 characters"), {QString::number(kLongestName)});
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}\\z"));
    if (!colour.match(workspace.colour).hasMatch())
        return Error(ErrorKind::Invalid, QStringLiteral("workspace-colour"),
                     QStringLiteral("a colour is written #RRGGBB"), {workspace.colour});
    ZoneResolver zones;
    TRY(zones.zone(workspace.timeZone));
    if (workspace.freeDays.count() == 7)
        return Error(ErrorKind::Invalid, QStringLiteral("free-days-all"), QStringLiteral("a week without a day for posts"));
    static const QRegularExpression language(QStringLiteral("^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?\\z"));
    if (!language.match(workspace.language).hasMatch())
        return Error(ErrorKind::Invalid, QStringLiteral("workspace-language"),
                     QStringLiteral("a language is written as in BCP 47: tr, en-GB"), {workspace.language});
    if (workspace.guidelines.size() > kMostGuidelineCharacters)
        return Error(ErrorKind::Invalid, QStringLiteral("guidelines-long"), QStringLiteral("the guidelines are too long"),
                     {QString::number(kMostGuidelineCharacters)});
    if (workspace.logo.size() > kMostLogoBytes)
        return Error(ErrorKind::Invalid, QStringLiteral("logo-large"), QStringLiteral("the logo is too large"),
                     {QString::number(kMostLogoBytes / 1024)});
    return {};
}

QString suggestedColour(int index)
{
    static const QStringList colours{QStringLiteral("#7A3B78"), QStringLiteral("#0B6170"), QStringLiteral("#9A4A16"),
                                     QStringLiteral("#2E6B2C"), QStringLiteral("#2F4FA8"), QStringLiteral("#A12B4E"),
                                     QStringLiteral("#5B5A12"), QStringLiteral("#4B3F9E")};
    const qsizetype count = colours.size();
    return colours.at((index % count + count) % count);
}

} // namespace perennial
