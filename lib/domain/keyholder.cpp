// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/keyholder.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr int kLongestName = 120;

constexpr EnumNames<HolderKind, 2> kKinds{{{
    {HolderKind::Person, "person"},
    {HolderKind::Tool, "tool"},
}}};

constexpr EnumNames<KeyAccess, 5> kAccess{{{
    {KeyAccess::Owner, "owner"},
    {KeyAccess::Admin, "admin"},
    {KeyAccess::Editor, "editor"},
    {KeyAccess::Password, "password"},
    {KeyAccess::Tool, "tool"},
}}};

} // namespace

QString toString(HolderKind kind)
{
    return kKinds.name(kind);
}
std::optional<HolderKind> holderKindFromString(const QString &text)
{
    return kKinds.value(text);
}
QString toString(KeyAccess access)
{
    return kAccess.name(access);
}
std::optional<KeyAccess> keyAccessFromString(const QString &text)
{
    return kAccess.value(text);
}

Result<void> validate(const KeyHolder &holder)
{
    if (holder.name.trimmed().isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("holder-name-empty"), QStringLiteral("a holder needs a name"));
    if (holder.name.size() > kLongestName)
        return Error(ErrorKind::Invalid, QStringLiteral("holder-name-long"), QStringLiteral("the name is too long"),
                     {QString::number(kLongestName)});
    return {};
}

} // namespace perennial
