// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportModel: the rows of a check, packed, as a table with filters. Rows come in groups and in order; a second check
// writes over the first, so that nothing jumps. A cell that is edited is told and not kept: the next check shows it.
// Thread: the window's.

#include "common/cardpainter.h"
#include "domain/channel.h"
#include "imports/findinggroups.h"
#include "service/importservice.h"

#include <QAbstractTableModel>

namespace perennial {

enum class RowFilter { All, Ready, Mended, NeedsYou, Doubles, LeftOut, TakenBack };

struct FateLook;

struct ImportCounts
{
    qint64 all = 0;
    qint64 ready = 0; // will be imported
    qint64 mended = 0;
    qint64 needsYou = 0;
    qint64 doubles = 0;
    qint64 leftOut = 0;
    qint64 takenBack = 0;
};

// One cell as the delegate draws it.
struct ShownCell
{
    QString text;
    QString before; // struck through beside it; empty if nothing was mended
    std::optional<FindingSeverity> finding;
    QList<ChannelGlyph> channels;
};

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kRowColumn = 0;
    static constexpr int kFateColumn = 1;
    static constexpr int kFirstCell = 2;

    using QAbstractTableModel::QAbstractTableModel;

    // The columns of the file and what they are; forgets all rows.
    void setShape(const QStringList &headings, const QList<std::optional<Field>> &fields);
    void setChannels(const QList<Channel> &channels);
    void beginCheck();
    void add(const QList<CheckedRow> &rows);
    void endCheck(); // rows beyond the last one are gone

    // After the import: what became of each row; nothing can be edited any more, and all rows are shown.
    void setFates(const ImportReport &report);
    // After it was taken back: only these rows stayed of those that had come in.
    void setTakenBack(const QSet<qint64> &kept);

    void setFilter(RowFilter filter, const QString &search);
    RowFilter filter() const { return m_filter; }
    // Beside the filter: only rows with such a finding.
    void setOnly(const std::optional<FindingKind> &kind);
    const std::optional<FindingKind> &only() const { return m_only; }
    const ImportCounts &counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    ShownCell cell(const QModelIndex &index) const;
    CheckedRow::Fate fate(int shownRow) const;
    bool isMended(int shownRow) const;
    bool isTakenBack(int shownRow) const;
    FateLook look(int shownRow) const;
    // The row whose post this one is, or is a part of; nullopt if that did not come in or was taken back.
    std::optional<qint64> rowOfPost(int shownRow) const;
    qint64 rowNumber(int shownRow) const; // of the file, from 1
    QList<Finding> findings(int shownRow) const;
    QList<Finding> findingsOf(qint64 row) const { return m_findings.value(row); }
    std::optional<Field> fieldOf(int column) const;
    int fileColumnOf(int column) const { return m_shown.value(column - kFirstCell, -1); }
    int columnOf(Field field) const; // -1 if there is none
    // The shown row of a row of the file; -1 if the filter hides it.
    int shownRowOf(qint64 row) const;
    // Which of so many equal parts of the shown rows hold a finding, the worst of each.
    QList<std::optional<FindingSeverity>> marks(int parts) const;

Q_SIGNALS:
    void edited(qint64 row, int fileColumn, const QString &value);
    void countsChanged();

private:
    struct Row
    {
        qint64 number = 0;
        QByteArray cells; // UTF-8, parted by kCellEnd
        QByteArray date;  // as it will be; empty = as in the file
        QByteArray time;
        QByteArray channels; // places in m_channels, a byte each
        CheckedRow::Fate fate = CheckedRow::Fate::Ready;
        bool mended = false;
        bool gone = false; // came in and was taken back
    };
    Row pack(const CheckedRow &row) const;
    QStringList cellsOf(const Row &row) const;
    void count(const Row &row, int by);
    bool isShown(const Row &row) const;
    void collectShown();
    const Row &shown(int shownRow) const { return m_rows.at(size_t(m_visible.at(shownRow))); }
    bool findingIn(qint64 row, int column, FindingSeverity *worst) const;
    QString tip(const QModelIndex &index) const;
    QList<ChannelGlyph> glyphsNamed(const QString &names) const;

    QStringList m_headings;
    QList<std::optional<Field>> m_fields;
    QList<int> m_shown; // columns of the file, in the order of the table
    QList<ChannelGlyph> m_glyphs;
    QStringList m_channelNames;
    QHash<ChannelId, int> m_places;
    std::vector<Row> m_rows;
    QList<int> m_visible;
    QHash<qint64, QList<Finding>> m_findings;    // by row number
    QHash<qint64, QHash<int, QString>> m_before; // of cells that a person edited
    QHash<qint64, QHash<int, QString>> m_damaged; // of cells that were mended for all
    ImportCounts m_counts;
    RowFilter m_filter = RowFilter::All;
    QString m_search;
    bool m_isResult = false;
    std::optional<FindingKind> m_only;
    size_t m_next = 0; // the next row that a check writes
};

} // namespace perennial
