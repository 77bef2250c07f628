// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarymodel.h"

#include "composer/thumbnails.h"
#include "common/paint.h"
#include "common/librarydrag.h"
#include "plan/nearwordings.h"

namespace perennial {

namespace {

CalendarSetting plainSetting()
{
    return {};
}

QVariant numbersAtTheEnd(int column)
{
    const bool isNumber = column == LibraryModel::WordingsColumn || column == LibraryModel::UsesColumn;
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
}

} // namespace

LibraryModel::LibraryModel(LibrarySource &source, Thumbnails &thumbnails, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_thumbnails(thumbnails), m_format(plainSetting())
{
    connect(&thumbnails, &Thumbnails::ready, this, [this] {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
    });
}

void LibraryModel::setSetting(const CalendarSetting &setting)
{
    m_zone = setting.zone;
    m_format = CalendarFormat(setting);
}

void LibraryModel::setChannels(const QList<Channel> &channels)
{
    m_channels.clear();
    m_channelOrder.clear();
    for (const Channel &channel : channels) {
        m_channels.insert(channel.id, channel);
        m_channelOrder << channel.id;
    }
}

void LibraryModel::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    beginResetModel();
    m_shape = shape;
    m_lines = linesOf(m_numbers);
    endResetModel();
}

void LibraryModel::readSlots()
{
    m_slotChannels.clear();
    m_categories = m_source.categoryNames();
    for (const LibraryCategory &each : m_source.categories()) {
        QSet<ChannelId> found;
        for (const Slot &slot : m_source.slotsOf(each.category.id)) {
            if (each.policy.channels.isEmpty() || each.policy.channels.contains(slot.channel))
                found.insert(slot.channel);
        }
        QList<ChannelId> ordered;
        for (ChannelId channel : m_channelOrder) {
            if (found.contains(channel))
                ordered << channel;
        }
        if (!found.isEmpty())
            m_slotChannels.insert(each.category.id, ordered);
    }
}

std::vector<LibraryModel::Line> LibraryModel::linesOf(const std::vector<int> &numbers) const
{
    std::vector<Line> lines;
    lines.reserve(numbers.size());
    for (int number : numbers) {
        lines.push_back({number, -1});
        const LibraryItem &item = *m_source.row(number).item;
        if (m_shape == Shape::Table || m_open.isEmpty() || !m_open.contains(item.id))
            continue;
        for (int wording = 0; wording < int(item.wordings.size()); ++wording)
            lines.push_back({number, wording});
    }
    return lines;
}

void LibraryModel::setNumbers(const std::vector<int> &numbers)
{
    readSlots();
    std::vector<Line> lines = linesOf(numbers);
    m_numbers = numbers;
    if (lines == m_lines) {
        if (!lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

EvergreenId LibraryModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).item->id : EvergreenId();
}

WordingId LibraryModel::wordingIdAt(int row) const
{
    if (row < 0 || row >= rowCount() || lineAt(row).isItem())
        return {};
    return rowAt(row).item->wordings.value(lineAt(row).wording).id;
}

int LibraryModel::rowOf(EvergreenId id) const
{
    const int number = m_source.numberOf(id);
    for (size_t row = 0; number >= 0 && row < m_lines.size(); ++row) {
        if (m_lines[row] == Line{number, -1})
            return int(row);
    }
    return -1;
}

void LibraryModel::setOpen(int row, bool open)
{
    const EvergreenId id = idAt(row);
    if (id.isNull() || m_shape == Shape::Table || open == isOpen(id))
        return;
    const int at = lineAt(row).isItem() ? row : row - lineAt(row).wording - 1;
    const int number = lineAt(at).number;
    const int count = int(rowAt(at).item->wordings.size());
    const auto first = m_lines.begin() + at + 1;
    if (open) {
        beginInsertRows({}, at + 1, at + count);
        m_open.insert(id);
        std::vector<Line> lines;
        for (int wording = 0; wording < count; ++wording)
            lines.push_back({number, wording});
        m_lines.insert(first, lines.begin(), lines.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, at + 1, at + count);
        m_open.remove(id);
        m_lines.erase(first, first + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

QString LibraryModel::moment(Instant at) const
{
    const QDateTime when = at.utc().toTimeZone(m_zone);
    return m_format.moment(when.date(), when.time());
}

QString LibraryModel::fact(int row) const
{
    const LibraryEntry &shown = rowAt(row);
    QString text = librarywords::countSentence(int(shown.item->wordings.size()), shown.facts.uses);
    if (shown.standing.testFlag(Standing::Lost))
        return tr("A picture of it is gone: it is not planned as long as it misses.");
    if (!shown.item->labels.isEmpty())
        text += QStringLiteral(" · ") + shown.item->labels.join(QStringLiteral(", "));
    return text;
}

QString LibraryModel::next(int row) const
{
    const UseFacts &facts = rowAt(row).facts;
    return facts.next ? moment(facts.next->at) : QString();
}

QString LibraryModel::nextNote(int row) const
{
    const LibraryEntry &shown = rowAt(row);
    if (shown.item->trashedAt)
        return librarywords::ofStanding(Standing::Trashed);
    if (shown.facts.next)
        return shown.facts.next->isPost ? tr("is a post already") : tr("next");
    return m_source.isPlanned() ? librarywords::whyNotNext(shown, hasSlot(shown.item->category)) : QString();
}

QList<ChannelGlyph> LibraryModel::glyphs(int row) const
{
    const LibraryItem &item = *rowAt(row).item;
    const QList<ChannelId> usual = m_slotChannels.value(item.category);
    QList<ChannelGlyph> glyphs;
    for (ChannelId channel : m_channelOrder) {
        const bool shown = item.channels.isEmpty() ? usual.contains(channel) : item.channels.contains(channel);
        if (shown)
            glyphs << ChannelGlyph{m_channels.value(channel).network, {}};
    }
    return glyphs;
}

QPixmap LibraryModel::picture(int row) const
{
    const LibraryItem &item = *rowAt(row).item;
    const QList<MediaUse> uses = item.media.isEmpty() && !item.wordings.isEmpty() ? item.wordings.first().media : item.media;
    const auto media = uses.isEmpty() ? m_source.media().cend() : m_source.media().constFind(uses.first().media);
    return media == m_source.media().cend() ? QPixmap() : m_thumbnails.pixmap(*media);
}

// Of a few wordings only, so it is asked when it is painted.
QString LibraryModel::similarTo(const LibraryItem &item, int wording) const
{
    QStringList before;
    for (int i = 0; i < wording; ++i)
        before << item.wordings.at(i).text;
    const auto nearest = nearestOf(item.wordings.at(wording).text, before);
    if (!nearest || nearest->percent < kNearPercent)
        return {};
    //: %1 a number of percent, %2 the number of a wording
    return tr("%1 % like wording %2").arg(m_format.number(nearest->percent), m_format.number(nearest->index + 1));
}

WordingLine LibraryModel::wording(int row) const
{
    using namespace librarywords;
    const LibraryEntry &shown = rowAt(row);
    const int place = lineAt(row).wording;
    const Wording &wording = shown.item->wordings.at(place);
    const UseFacts facts = m_source.wordingFacts(wording.id);
    WordingLine line{place + 1, wording.text.simplified(), {}, {}, {}};
    const QString near = similarTo(*shown.item, place);
    if (facts.next) {
        const bool isNext = shown.facts.next && shown.facts.next->at == facts.next->at && shown.facts.next->wording == wording.id;
        line.state = stateOf(isNext ? WordingUse::Next : WordingUse::Planned);
        const QDateTime when = facts.next->at.utc().toTimeZone(m_zone);
        //: a day, a time, a channel: "26 Nov, 16:30, Mastodon"
        line.when = tr("%1, %2, %3").arg(m_format.dayShort(when.date()), m_format.time(when.time()), isolate(m_channels.value(facts.next->channel).name));
        if (!facts.next->isPost)
            line.fill = facts.next;
    } else if (facts.isFresh()) {
        line.state = stateOf(WordingUse::Fresh);
        line.when = tr("never used");
    } else {
        line.state = stateOf(WordingUse::Waits);
        line.when = tr("waits, last used %1").arg(m_format.dayShort(facts.lastAt.utc().toTimeZone(m_zone).date()));
    }
    if (!m_source.isPlanned())
        line.state = {}, line.when = QString();
    if (!near.isEmpty())
        line.state = {near, Tone::Amber};
    return line;
}

QString LibraryModel::textOf(const LibraryEntry &row, int column) const
{
    const LibraryItem &item = *row.item;
    switch (column) {
    case TextColumn:
        return item.title();
    case CategoryColumn:
        return m_categories.value(item.category);
    case WordingsColumn:
        return m_format.number(int(item.wordings.size()));
    case UsesColumn:
        return m_source.isPlanned() ? m_format.number(row.facts.uses) : QString();
    case LastColumn:
        return row.facts.uses > 0 ? m_format.dayShort(row.facts.lastAt.utc().toTimeZone(m_zone).date()) : QString();
    case NextColumn:
        return row.facts.next ? moment(row.facts.next->at) : QString();
    case ExpiresColumn:
        return item.expires ? m_format.dayShort(*item.expires) : QString();
    case LabelsColumn:
        return item.labels.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString LibraryModel::describe(int row) const
{
    if (!lineAt(row).isItem()) {
        const WordingLine line = wording(row);
        QStringList parts{tr("Wording %1").arg(m_format.number(line.number)), line.text};
        for (const QString &part : {line.state.pill, line.when}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(QStringLiteral(", "));
    }
    QStringList parts{title(row), fact(row)};
    for (const QString &part : {next(row), nextNote(row)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isItem = lineAt(index.row()).isItem();
    switch (role) {
    case Qt::DisplayRole:
        return isItem ? textOf(rowAt(index.row()), index.column()) : index.column() == TextColumn ? QVariant(wording(index.row()).text) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn && m_shape == Shape::Cards ? QVariant(describe(index.row())) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return isItem ? rowAt(index.row()).item->wordings.value(0).text : wording(index.row()).text;
    case Qt::TextAlignmentRole:
        return numbersAtTheEnd(index.column());
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return numbersAtTheEnd(section);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Text");
    case CategoryColumn:
        return tr("Category");
    case WordingsColumn:
        return tr("Wordings");
    case UsesColumn:
        return tr("Used", "a column: how often");
    case LastColumn:
        return tr("Last used");
    case NextColumn:
        return tr("Next", "a column: when it goes out");
    case ExpiresColumn:
        return tr("Expires");
    case LabelsColumn:
        return tr("Labels");
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList LibraryModel::mimeTypes() const
{
    return {librarydrag::kMime};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<EvergreenId> ids;
    QSet<EvergreenId> known;
    for (const QModelIndex &index : indexes) {
        const EvergreenId id = idAt(index.row());
        if (!known.contains(id))
            ids << id;
        known.insert(id);
    }
    return librarydrag::mimeOf(ids);
}

} // namespace perennial
