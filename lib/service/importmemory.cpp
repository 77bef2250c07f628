// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importmemory.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace perennial {

namespace {

constexpr QChar kEndOfPart(u'\x1F');
constexpr QChar kEndOfField(u'\x1E');

void add(QString &said, const QString &field)
{
    said += field;
    said += kEndOfField;
}

void add(QString &said, const QStringList &parts)
{
    for (const QString &part : parts) {
        said += part;
        said += kEndOfPart;
    }
    said += kEndOfField;
}

void addMedia(QString &said, const QList<MediaCell> &media, const QString &folder)
{
    for (const MediaCell &cell : media) {
        // The folder may be another one by now.
        said += cell.url.isEmpty() && !folder.isEmpty() && cell.path.startsWith(folder) ? cell.path.mid(folder.size()) : cell.url + cell.path;
        said += kEndOfPart;
        said += cell.alt;
        said += kEndOfPart;
    }
    said += kEndOfField;
}

void addWhen(QString &said, const RowDraft &draft)
{
    const QDate day = draft.wall ? draft.wall->date : draft.dateOnly;
    said += QString::number(day.toJulianDay());
    if (draft.wall)
        said += kEndOfPart + QString::number(draft.wall->time.msecsSinceStartOfDay());
    said += kEndOfPart + QString::number(int(draft.slotWish)) + kEndOfField;
    add(said, QString::fromLatin1(draft.timeZone));
}

QString placeKey(const QList<ChannelId> &channels)
{
    QString key;
    for (const ChannelId channel : channels)
        key += QString::number(channel.value) + kEndOfPart;
    return key;
}

QString keyOfId(const QString &externalId)
{
    return QLatin1Char('i') + externalId;
}

QString keyOfText(const QString &place, const QString &text)
{
    return QLatin1Char('x') + place + text;
}

QString keyOfTime(const QString &place, std::optional<Instant> dueAt)
{
    return QLatin1Char('t') + place + QString::number(dueAt->ms);
}

} // namespace

qint64 rowHash(const RowDraft &draft, const QString &mediaFolder)
{
    QString said;
    said.reserve(draft.text.size() + 256);
    for (const QString *field : {&draft.text, &draft.title, &draft.link, &draft.contentWarning, &draft.visibility, &draft.language,
                                 &draft.notes, &draft.externalId, &draft.campaign, &draft.category, &draft.rights})
        add(said, *field);
    add(said, draft.firstComments);
    add(said, draft.thread);
    add(said, draft.labels);
    add(said, draft.options.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft.options).toJson(QJsonDocument::Compact)));
    add(said, draft.variants.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft.variants).toJson(QJsonDocument::Compact)));
    add(said, placeKey(draft.channels));
    addMedia(said, draft.media, mediaFolder);
    addWhen(said, draft);
    said += QString::number(int(draft.status));
    const QByteArrayView bytes(reinterpret_cast<const char *>(said.utf16()), said.size() * 2);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(bytes);
    return qFromLittleEndian<qint64>(hash.resultView().data());
}

ImportMemory::ImportMemory(const std::vector<poststore::Occupied> &occupied, std::vector<batchstore::EarlierRow> earlier)
    : m_earlier(std::move(earlier))
{
    for (const poststore::Occupied &place : occupied) {
        if (place.importHash)
            m_known.insert(*place.importHash);
    }
}

void ImportMemory::seen(qint64 hash)
{
    if (m_known.contains(hash))
        m_present.insert(hash);
}

void ImportMemory::index()
{
    for (size_t i = 0; i < m_earlier.size(); ++i) {
        const batchstore::EarlierRow &row = m_earlier[i];
        if (m_present.contains(row.hash))
            continue;
        if (!row.externalId.isEmpty())
            m_byKey.insert(keyOfId(row.externalId), i);
        const QString place = placeKey(row.channels);
        m_byKey.insert(keyOfText(place, row.text), i);
        if (row.dueAt)
            m_byKey.insert(keyOfTime(place, row.dueAt), i);
    }
}

std::optional<size_t> ImportMemory::find(const RowDraft &draft) const
{
    const QString place = placeKey(draft.channels);
    QStringList keys;
    if (!draft.externalId.isEmpty())
        keys << keyOfId(draft.externalId);
    keys << keyOfText(place, draft.text);
    if (draft.dueAt)
        keys << keyOfTime(place, draft.dueAt);
    for (const QString &key : std::as_const(keys)) {
        const auto [begin, end] = m_byKey.equal_range(key);
        const auto free = std::find_if(begin, end, [this](size_t each) { return !m_earlier[each].post.isNull(); });
        if (free != end)
            return *free;
    }
    return std::nullopt;
}

ImportMemory::Match ImportMemory::match(const RowDraft &draft)
{
    if (m_earlier.empty())
        return {};
    if (!std::exchange(m_isIndexed, true))
        index();
    const auto found = find(draft);
    if (!found)
        return {};
    batchstore::EarlierRow &row = m_earlier[*found];
    return {std::exchange(row.post, PostId()), row.isTouched};
}

} // namespace perennial
