// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/librarycolumns.h"

#include "csv/foldname.h"
#include "domain/enumnames.h"

#include <QHash>

namespace perennial {

namespace {

constexpr EnumNames<LibraryField, kLibraryFields> kNames{{{
    {LibraryField::Wordings, "wordings"},
    {LibraryField::Expires, "expires"},
    {LibraryField::MaxUses, "max_uses"},
    {LibraryField::Season, "season"},
    {LibraryField::Source, "source"},
    {LibraryField::Weight, "weight"},
}}};

struct FieldNames
{
    LibraryField field;
    const char16_t *names; // by "|", compared folded
};

constexpr FieldNames kFieldNames[] = {
    {LibraryField::Wordings,
     u"wordings|wording|variations|variation|alternatives|alternative texts|other wordings|rewordings|metin seçenekleri|diğer metinler|"
     u"varyasyonlar|varyasyon|متن های دیگر|متنهای دیگر|نسخه های متن|varijacije|varijacija|inačice|druge inačice|drugi tekstovi"},
    {LibraryField::Expires,
     u"expires|expires on|expiry|expiry date|expiration|expiration date|expire date|valid until|last day|bitiş|bitiş tarihi|son tarih|"
     u"son gün|انقضا|تاریخ انقضا|پایان|istječe|datum isteka|vrijedi do|zadnji dan"},
    {LibraryField::MaxUses,
     u"max uses|maximum uses|most uses|use limit|repeat limit|max repeats|en çok kullanım|kullanım sınırı|حداکثر استفاده|"
     u"najviše uporaba|najviše korištenja|najveći broj uporaba"},
    {LibraryField::Season, u"season|seasons|sezon|mevsim|فصل|sezona|godišnje doba"},
    {LibraryField::Source, u"source|origin|kaynak|منبع|izvor"},
    {LibraryField::Weight, u"weight|ağırlık|وزن|težina"},
};

std::optional<LibraryField> meaningOf(const QString &heading)
{
    static const QHash<QString, LibraryField> kMeanings = [] {
        QHash<QString, LibraryField> meanings;
        for (const FieldNames &each : kFieldNames) {
            for (const QString &name : QString::fromUtf16(each.names).split(QLatin1Char('|')))
                meanings.insert(foldName(name), each.field);
        }
        return meanings;
    }();
    QString folded = foldName(heading);
    while (!folded.isEmpty() && folded.back().isDigit())
        folded.chop(1);
    const auto found = kMeanings.constFind(folded);
    return found == kMeanings.constEnd() ? std::nullopt : std::optional(*found);
}

// "Bluesky Message", "mastodon text".
QString networkOf(const QString &heading, const QStringList &networks)
{
    static const QStringList kTexts{QStringLiteral("message"), QStringLiteral("text"), QStringLiteral("caption"), QStringLiteral("metin"),
                                    foldName(u"متن"), QStringLiteral("tekst")};
    const QString folded = foldName(heading);
    for (const QString &network : networks) {
        for (const QString &text : kTexts) {
            if (folded == foldName(network) + text || folded == text + foldName(network))
                return network;
        }
    }
    return {};
}

std::optional<int> findColumn(const QStringList &headings, const QString &column)
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings[i] == column || (!foldName(column).isEmpty() && foldName(headings[i]) == foldName(column)))
            return int(i);
    }
    bool isNumber = false;
    const int position = column.toInt(&isNumber);
    return isNumber && position >= 1 && position <= headings.size() ? std::optional(position - 1) : std::nullopt;
}

// What no item has is left: its columns are told as not used.
void keepShared(ColumnMapping &mapping)
{
    for (int field = 0; field < kFields; ++field) {
        if (!isOfLibrary(Field(field)))
            mapping.columns[size_t(field)].clear();
    }
}

void forget(ColumnMapping &mapping, int column)
{
    for (std::vector<int> &columns : mapping.columns)
        std::erase(columns, column);
}

void noteUnused(LibraryColumns &found)
{
    ColumnMapping &mapping = found.mapping;
    mapping.notes.removeIf([](const MappingNote &note) { return note.code == QLatin1String("column-ignored") || note.code == QLatin1String("column-not-kept"); });
    for (int i = 0; i < int(mapping.headings.size()); ++i) {
        const bool isOwn = std::any_of(found.columns.begin(), found.columns.end(), [i](const auto &each) { return std::find(each.begin(), each.end(), i) != each.end(); });
        const QString name = mapping.headingOf(i);
        const bool isTold = std::any_of(mapping.notes.begin(), mapping.notes.end(), [&name](const MappingNote &note) { return note.args.value(0) == name; });
        if (!mapping.fieldOf(i) && !isOwn && !found.networks.contains(i) && !isTold)
            mapping.notes << MappingNote{QStringLiteral("column-ignored"), {name}, QStringLiteral("column \"%1\" is not used").arg(name)};
    }
}

} // namespace

QString toString(LibraryField field)
{
    return kNames.name(field);
}

std::optional<LibraryField> libraryFieldFromString(const QString &name)
{
    return kNames.value(name);
}

bool isOfLibrary(Field field)
{
    switch (field) {
    case Field::Text:
    case Field::Channels:
    case Field::Link:
    case Field::Media:
    case Field::AltTexts:
    case Field::Labels:
    case Field::Category:
    case Field::Notes:
    case Field::Rights:
        return true;
    default:
        return false;
    }
}

Result<LibraryColumns> libraryColumns(const ColumnMapping &posts, const QList<ManualLibraryColumn> &manual, const QStringList &networks)
{
    LibraryColumns found;
    found.mapping = posts;
    keepShared(found.mapping);
    found.mapping.roles.clear(); // of posts
    std::array<bool, kLibraryFields> isManual{};
    for (const ManualLibraryColumn &each : manual) {
        isManual[size_t(each.field)] = true;
        if (each.column.isEmpty())
            continue;
        const auto column = findColumn(posts.headings, each.column);
        if (!column)
            return Error(ErrorKind::Invalid, QStringLiteral("map-column-unknown"), QStringLiteral("the file has no column \"%1\"").arg(each.column), {each.column});
        forget(found.mapping, *column);
        found.columns[size_t(each.field)].push_back(*column);
    }
    for (int i = 0; i < int(posts.headings.size()); ++i) {
        if (found.mapping.fieldOf(i))
            continue;
        const auto meaning = meaningOf(posts.headings[i]);
        if (meaning && !isManual[size_t(*meaning)] && (*meaning == LibraryField::Wordings || found.of(*meaning).empty()))
            found.columns[size_t(*meaning)].push_back(i);
        else if (const QString network = networkOf(posts.headings[i], networks); !network.isEmpty())
            found.networks.insert(i, network);
    }
    // A table of wordings alone: the first of them is the text.
    std::vector<int> &wordings = found.columns[size_t(LibraryField::Wordings)];
    if (!found.mapping.has(Field::Text) && !wordings.empty()) {
        found.mapping.columns[size_t(Field::Text)] = {wordings.front()};
    }
    noteUnused(found);
    return found;
}

QString recogniseLibraryTool(const QStringList &headings)
{
    QStringList folded;
    for (const QString &heading : headings)
        folded << foldName(heading);
    if (folded.contains(QStringLiteral("originalmessage")) && folded.contains(QStringLiteral("posturl")))
        return QStringLiteral("recurpost");
    if (folded.contains(QStringLiteral("text")) && folded.contains(QStringLiteral("imageurls")))
        return QStringLiteral("socialbee");
    return {};
}

} // namespace perennial
