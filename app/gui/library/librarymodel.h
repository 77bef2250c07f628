// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryModel: the items that a filter found as rows, those that are open followed by their wordings. In a table there are
// only items. Thread: the window's. Does no I/O: LibrarySource has the data, Thumbnails the pictures.

#include "calendar/calendarformat.h"
#include "common/cardpainter.h"
#include "domain/channel.h"
#include "library/librarysource.h"
#include "library/librarywords.h"

#include <QAbstractTableModel>

namespace perennial {

class Thumbnails;

struct WordingLine
{
    int number = 1;
    QString text;
    librarywords::WordingState state;
    QString when;                 // "26 Nov, 16:30, Mastodon", "never used"
    std::optional<NextUse> fill;  // a place in the plan that people may decide about
};

class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TextColumn, CategoryColumn, WordingsColumn, UsesColumn, LastColumn, NextColumn, ExpiresColumn, LabelsColumn, ColumnCount };
    enum class Shape { Cards, Table };
    struct Line
    {
        int number = -1;
        int wording = -1; // -1: the item itself

        bool isItem() const { return wording < 0; }
        bool operator==(const Line &) const = default;
    };

    LibraryModel(LibrarySource &source, Thumbnails &thumbnails, QObject *parent = nullptr);

    void setSetting(const CalendarSetting &setting);
    void setChannels(const QList<Channel> &channels);
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    // In their order. Tells no more than what is other than before.
    void setNumbers(const std::vector<int> &numbers);
    int itemRows() const { return int(m_numbers.size()); }

    const Line &lineAt(int row) const { return m_lines[size_t(row)]; }
    const LibraryEntry &rowAt(int row) const { return m_source.row(lineAt(row).number); }
    EvergreenId idAt(int row) const;
    WordingId wordingIdAt(int row) const; // null on an item
    int rowOf(EvergreenId id) const;
    bool isAnyOpen() const { return m_shape == Shape::Cards && !m_open.isEmpty(); }
    bool isOpen(EvergreenId id) const { return m_open.contains(id); }
    void setOpen(int row, bool open);

    QString title(int row) const { return rowAt(row).item->title(); }
    QString fact(int row) const;
    QString next(int row) const;     // empty: there is none
    QString nextNote(int row) const; // "next", or why there is none
    QList<ChannelGlyph> glyphs(int row) const;
    QPixmap picture(int row) const;
    WordingLine wording(int row) const;
    const CalendarFormat &format() const { return m_format; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }

private:
    std::vector<Line> linesOf(const std::vector<int> &numbers) const;
    QString textOf(const LibraryEntry &row, int column) const;
    QString describe(int row) const;
    QString moment(Instant at) const;
    QString similarTo(const LibraryItem &item, int wording) const;
    bool hasSlot(CategoryId category) const { return m_slotChannels.contains(category); }
    void readSlots();

    LibrarySource &m_source;
    Thumbnails &m_thumbnails;
    Shape m_shape = Shape::Cards;
    QTimeZone m_zone = QTimeZone::utc();
    CalendarFormat m_format;
    std::vector<int> m_numbers;
    std::vector<Line> m_lines;
    QSet<EvergreenId> m_open;
    QHash<ChannelId, Channel> m_channels;
    QList<ChannelId> m_channelOrder;
    QHash<CategoryId, QString> m_categories;
    QHash<CategoryId, QList<ChannelId>> m_slotChannels;
};

} // namespace perennial
