// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/field.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<Field, kFields> kNames{{{
    {Field::Text, "text"},
    {Field::Channels, "channels"},
    {Field::Date, "date"},
    {Field::Time, "time"},
    {Field::TimeZone, "time_zone"},
    {Field::Link, "link"},
    {Field::Media, "media"},
    {Field::AltTexts, "alt_texts"},
    {Field::Status, "status"},
    {Field::Labels, "labels"},
    {Field::Campaign, "campaign"},
    {Field::Category, "category"},
    {Field::Title, "title"},
    {Field::FirstComment, "first_comment"},
    {Field::Thread, "thread"},
    {Field::Language, "language"},
    {Field::Notes, "notes"},
    {Field::ExternalId, "external_id"},
    {Field::ContentWarning, "content_warning"},
    {Field::Visibility, "visibility"},
    {Field::Rights, "rights"},
    {Field::Options, "options"},
    {Field::Variants, "variants"},
}}};

} // namespace

QString toString(Field field)
{
    return kNames.name(field);
}

std::optional<Field> fieldFromString(const QString &name)
{
    return kNames.value(name);
}

} // namespace perennial
