// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evergreensetting.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<RealAs, 2> kRealAs{{{
    {RealAs::Scheduled, "scheduled"},
    {RealAs::InReview, "in-review"},
}}};

constexpr int kMostAheadHours = 24 * 28;

} // namespace

QString toString(RealAs as)
{
    return kRealAs.name(as);
}

std::optional<RealAs> realAsFromString(const QString &text)
{
    return kRealAs.value(text);
}

Result<void> validate(const EvergreenSetting &setting)
{
    if (setting.aheadHours < 1 || setting.aheadHours > kMostAheadHours)
        return Error(ErrorKind::Invalid, QStringLiteral("evergreen-ahead"), QStringLiteral("plans become posts 1 hour to 4 weeks ahead"),
                     {QString::number(kMostAheadHours)});
    return {};
}

} // namespace perennial
