// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importmodel.h"

#include "imports/importwords.h"

#include <QRegularExpression>

namespace perennial {

namespace {

constexpr char kCellEnd = '\x1f';
constexpr int kMostChannels = 255;

// What people look for first comes first.
const Field kOrder[] = {Field::Date,           Field::Time,       Field::Channels, Field::Text,         Field::Media,
                        Field::Labels,         Field::Link,       Field::Title,    Field::FirstComment, Field::Thread,
                        Field::Status,         Field::Campaign,   Field::Category, Field::AltTexts,     Field::TimeZone,
                        Field::ContentWarning, Field::Visibility, Field::Language, Field::Notes,        Field::Rights,
                        Field::ExternalId,     Field::Options,    Field::Variants};

// The same date and time, only written otherwise by a machine, is no mending.
bool readsSame(const QString &cell, const QString &as)
{
    QString plain = cell.trimmed();
    plain.replace(QLatin1Char('T'), QLatin1Char(' '));
    return plain == as || plain == as + QStringLiteral(":00");
}

} // namespace

void ImportModel::setShape(const QStringList &headings, const QList<std::optional<Field>> &fields)
{
    beginResetModel();
    m_headings = headings;
    m_fields = fields;
    m_shown.clear();
    for (const Field field : kOrder) {
        for (int column = 0; column < fields.size(); ++column) {
            if (fields.at(column) == field)
                m_shown << column;
        }
    }
    m_rows.clear();
    m_visible.clear();
    m_findings.clear();
    m_before.clear();
    m_damaged.clear();
    m_only.reset();
    m_counts = {};
    m_isResult = false;
    m_next = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

void ImportModel::setChannels(const QList<Channel> &channels)
{
    m_glyphs.clear();
    m_channelNames.clear();
    m_places.clear();
    for (const Channel &channel : channels) {
        if (m_glyphs.size() >= kMostChannels)
            break;
        m_places.insert(channel.id, int(m_glyphs.size()));
        m_glyphs << ChannelGlyph{channel.network, QColor(channel.options.value(QLatin1String("colour")).toString())};
        m_channelNames << channel.name;
    }
}

void ImportModel::beginCheck()
{
    m_next = 0;
}

ImportModel::Row ImportModel::pack(const CheckedRow &row) const
{
    Row packed;
    packed.number = row.row;
    packed.fate = row.fate;
    packed.mended = m_before.contains(row.row) || !row.before.isEmpty();
    for (const QString &cell : row.cells) {
        packed.cells += cell.toUtf8().replace(kCellEnd, ' ');
        packed.cells += kCellEnd;
    }
    if (!row.draft)
        return packed;
    for (const ChannelId id : row.draft->channels) {
        if (const auto place = m_places.constFind(id); place != m_places.constEnd())
            packed.channels += char(*place);
    }
    const auto &wall = row.draft->wall;
    const QDate date = wall ? wall->date : row.draft->dateOnly;
    const qsizetype dateColumn = m_fields.indexOf(std::optional(Field::Date));
    const qsizetype timeColumn = m_fields.indexOf(std::optional(Field::Time));
    if (!date.isValid() || dateColumn < 0)
        return packed;
    QString asDate = date.toString(Qt::ISODate);
    const QString asTime = wall && wall->time.isValid() ? wall->time.toString(QStringLiteral("HH:mm")) : QString();
    if (timeColumn < 0 && !asTime.isEmpty())
        asDate += QLatin1Char(' ') + asTime;
    if (!readsSame(row.cells.value(dateColumn), asDate))
        packed.date = asDate.toLatin1();
    if (timeColumn >= 0 && !asTime.isEmpty() && !readsSame(row.cells.value(timeColumn), asTime))
        packed.time = asTime.toLatin1();
    packed.mended = packed.mended || !packed.date.isEmpty() || !packed.time.isEmpty();
    return packed;
}

QStringList ImportModel::cellsOf(const Row &row) const
{
    QStringList cells = QString::fromUtf8(row.cells).split(QChar(ushort(kCellEnd)));
    if (!cells.isEmpty())
        cells.removeLast();
    return cells;
}

void ImportModel::count(const Row &row, int by)
{
    using Fate = CheckedRow::Fate;
    m_counts.all += by;
    const bool comes = !row.gone && (row.fate == Fate::Ready || row.fate == Fate::Warned);
    m_counts.takenBack += row.gone ? by : 0;
    m_counts.ready += comes ? by : 0;
    m_counts.mended += comes && row.mended ? by : 0;
    m_counts.needsYou += row.fate == Fate::Refused ? by : 0;
    m_counts.doubles += row.fate == Fate::Duplicate ? by : 0;
    m_counts.leftOut += row.fate == Fate::LeftOut ? by : 0;
}

bool ImportModel::isShown(const Row &row) const
{
    using Fate = CheckedRow::Fate;
    const bool comes = !row.gone && (row.fate == Fate::Ready || row.fate == Fate::Warned);
    const bool fits = m_filter == RowFilter::All || (m_filter == RowFilter::Ready && comes) ||
                      (m_filter == RowFilter::Mended && comes && row.mended) ||
                      (m_filter == RowFilter::NeedsYou && row.fate == Fate::Refused) ||
                      (m_filter == RowFilter::Doubles && row.fate == Fate::Duplicate) ||
                      (m_filter == RowFilter::LeftOut && row.fate == Fate::LeftOut) ||
                      (m_filter == RowFilter::TakenBack && row.gone);
    if (fits && m_only) {
        const auto found = m_findings.constFind(row.number);
        const bool has = found != m_findings.cend() && std::any_of(found->cbegin(), found->cend(), [this](const Finding &each) {
            return isOfKind(each, *m_only);
        });
        if (!has)
            return false;
    }
    if (!fits || m_search.isEmpty())
        return fits;
    return QString::fromUtf8(row.cells).contains(m_search, Qt::CaseInsensitive);
}

void ImportModel::add(const QList<CheckedRow> &rows)
{
    const size_t known = m_rows.size();
    const size_t firstChanged = m_next;
    QList<int> fresh;
    for (const CheckedRow &row : rows) {
        Row packed = pack(row);
        if (row.findings.isEmpty())
            m_findings.remove(row.row);
        else
            m_findings.insert(row.row, row.findings);
        if (!row.before.isEmpty())
            m_damaged.insert(row.row, row.before);
        else if (!m_damaged.isEmpty())
            m_damaged.remove(row.row);
        if (m_next < m_rows.size()) {
            count(m_rows[m_next], -1);
            m_rows[m_next] = packed;
        } else {
            m_rows.push_back(packed);
            if (isShown(packed))
                fresh << int(m_next);
        }
        count(packed, 1);
        ++m_next;
    }
    if (firstChanged < known && !m_visible.isEmpty()) {
        // A row stays where it is, even if the filter would not let it in any more.
        const auto from = std::lower_bound(m_visible.cbegin(), m_visible.cend(), int(firstChanged));
        const auto until = std::lower_bound(m_visible.cbegin(), m_visible.cend(), int(m_next));
        if (from != until)
            Q_EMIT dataChanged(index(int(from - m_visible.cbegin()), 0),
                               index(int(until - m_visible.cbegin()) - 1, columnCount() - 1));
    }
    if (!fresh.isEmpty()) {
        const int at = int(m_visible.size());
        beginInsertRows({}, at, at + int(fresh.size()) - 1);
        m_visible += fresh;
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void ImportModel::endCheck()
{
    if (m_next < m_rows.size()) {
        beginResetModel();
        for (size_t i = m_next; i < m_rows.size(); ++i) {
            count(m_rows[i], -1);
            m_findings.remove(m_rows[i].number);
            m_damaged.remove(m_rows[i].number);
        }
        m_rows.resize(m_next);
        m_visible.removeIf([this](int place) { return size_t(place) >= m_rows.size(); });
        endResetModel();
    }
    Q_EMIT countsChanged();
}

void ImportModel::setFilter(RowFilter filter, const QString &search)
{
    beginResetModel();
    m_filter = filter;
    m_search = search.trimmed();
    collectShown();
    endResetModel();
}

void ImportModel::setOnly(const std::optional<FindingKind> &kind)
{
    beginResetModel();
    m_only = kind;
    collectShown();
    endResetModel();
}

void ImportModel::collectShown()
{
    m_visible.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isShown(m_rows[i]))
            m_visible << int(i);
    }
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstCell + int(m_shown.size());
}

std::optional<Field> ImportModel::fieldOf(int column) const
{
    const int inFile = fileColumnOf(column);
    return inFile >= 0 ? m_fields.value(inFile) : std::nullopt;
}

int ImportModel::columnOf(Field field) const
{
    for (int column = kFirstCell; column < columnCount(); ++column) {
        if (fieldOf(column) == field)
            return column;
    }
    return -1;
}

bool ImportModel::findingIn(qint64 row, int column, FindingSeverity *worst) const
{
    const auto found = m_findings.constFind(row);
    if (found == m_findings.constEnd())
        return false;
    const int inFile = fileColumnOf(column);
    const std::optional<Field> field = fieldOf(column);
    bool any = false;
    for (const Finding &finding : *found) {
        const bool here = finding.column == m_headings.value(inFile) || (field && finding.column == toString(*field));
        if (!here)
            continue;
        if (!any || finding.severity == FindingSeverity::Error)
            *worst = finding.severity;
        any = true;
    }
    return any;
}

// Of a row that was refused for something else: its channels are known all the same, or none is shown.
QList<ChannelGlyph> ImportModel::glyphsNamed(const QString &names) const
{
    static const QRegularExpression kSeparator(QStringLiteral("[,;|]"));
    QList<ChannelGlyph> glyphs;
    for (const QString &name : names.split(kSeparator, Qt::SkipEmptyParts)) {
        const auto place = std::find_if(m_channelNames.cbegin(), m_channelNames.cend(), [&](const QString &each) {
            return each.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (place == m_channelNames.cend())
            return {};
        glyphs << m_glyphs.at(place - m_channelNames.cbegin());
    }
    return glyphs;
}

ShownCell ImportModel::cell(const QModelIndex &index) const
{
    ShownCell cell;
    const Row &row = shown(index.row());
    const int inFile = fileColumnOf(index.column());
    cell.text = cellsOf(row).value(inFile);
    const std::optional<Field> field = fieldOf(index.column());
    const QByteArray mended = field == Field::Date ? row.date : field == Field::Time ? row.time : QByteArray();
    if (!mended.isEmpty()) {
        cell.before = cell.text;
        cell.text = QString::fromLatin1(mended);
    }
    if (const auto cells = m_damaged.constFind(row.number); cells != m_damaged.cend() && cells->contains(inFile))
        cell.before = cells->value(inFile);
    if (const auto edits = m_before.constFind(row.number); edits != m_before.constEnd() && edits->contains(inFile))
        cell.before = edits->value(inFile);
    FindingSeverity worst = FindingSeverity::Warning;
    if (findingIn(row.number, index.column(), &worst))
        cell.finding = worst;
    if (field == Field::Channels && cell.finding != FindingSeverity::Error) {
        for (const char place : row.channels)
            cell.channels << m_glyphs.value(uchar(place));
        if (row.channels.isEmpty())
            cell.channels = glyphsNamed(cell.text);
    }
    return cell;
}

QString ImportModel::tip(const QModelIndex &index) const
{
    QStringList lines;
    for (const Finding &finding : findings(index.row()))
        lines << findingSentence(finding);
    if (index.column() >= kFirstCell) {
        const ShownCell shownCell = cell(index);
        if (!shownCell.before.isEmpty())
            lines.prepend(tr("“%1” in the file").arg(shownCell.before));
        else if (lines.isEmpty())
            lines << shownCell.text;
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::ToolTipRole)
        return tip(index);
    if (role == Qt::TextAlignmentRole)
        return int((column == kRowColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (column == kRowColumn && role == Qt::DisplayRole)
        return QLocale().toString(shown(index.row()).number);
    if (column == kFateColumn)
        return role == Qt::AccessibleTextRole ? QVariant(look(index.row()).word)
                                              : QVariant();
    if (column < kFirstCell)
        return {};
    if (role == Qt::EditRole)
        return cellsOf(shown(index.row())).value(fileColumnOf(column));
    if (role == Qt::DisplayRole)
        return cell(index).text;
    if (role == Qt::AccessibleDescriptionRole)
        return tip(index);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == kRowColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == kRowColumn)
        return tr("Row");
    if (section == kFateColumn)
        return QString();
    const std::optional<Field> field = fieldOf(section);
    return field ? fieldName(*field) : QString();
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= kFirstCell && !m_isResult)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() < kFirstCell)
        return false;
    const QString text = value.toString();
    const int inFile = fileColumnOf(index.column());
    Row &row = m_rows[size_t(m_visible.at(index.row()))];
    QStringList cells = cellsOf(row);
    while (cells.size() <= inFile)
        cells << QString();
    if (cells.at(inFile) == text)
        return false;
    QHash<int, QString> &before = m_before[row.number];
    if (!before.contains(inFile))
        before.insert(inFile, m_damaged.value(row.number).value(inFile, cells.at(inFile)));
    cells[inFile] = text;
    row.cells.clear();
    for (const QString &each : std::as_const(cells)) {
        row.cells += each.toUtf8().replace(kCellEnd, ' ');
        row.cells += kCellEnd;
    }
    if (fieldOf(index.column()) == Field::Date)
        row.date.clear();
    if (fieldOf(index.column()) == Field::Time)
        row.time.clear();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(row.number, inFile, text);
    return true;
}

CheckedRow::Fate ImportModel::fate(int shownRow) const
{
    return shown(shownRow).fate;
}

bool ImportModel::isMended(int shownRow) const
{
    return shown(shownRow).mended;
}

qint64 ImportModel::rowNumber(int shownRow) const
{
    return shown(shownRow).number;
}

QList<Finding> ImportModel::findings(int shownRow) const
{
    return m_findings.value(shown(shownRow).number);
}

int ImportModel::shownRowOf(qint64 row) const
{
    const auto found = std::lower_bound(m_visible.cbegin(), m_visible.cend(), row, [this](int place, qint64 wanted) {
        return m_rows.at(size_t(place)).number < wanted;
    });
    if (found == m_visible.cend() || m_rows.at(size_t(*found)).number != row)
        return -1;
    return int(found - m_visible.cbegin());
}

QList<std::optional<FindingSeverity>> ImportModel::marks(int parts) const
{
    QList<std::optional<FindingSeverity>> marks(std::max(parts, 0));
    const qsizetype rows = m_visible.size();
    if (rows == 0 || parts <= 0)
        return marks;
    for (qsizetype i = 0; i < rows; ++i) {
        const CheckedRow::Fate fate = m_rows.at(size_t(m_visible.at(i))).fate;
        if (fate != CheckedRow::Fate::Refused && fate != CheckedRow::Fate::Warned)
            continue;
        auto &mark = marks[i * parts / rows];
        if (fate == CheckedRow::Fate::Refused)
            mark = FindingSeverity::Error;
        else if (!mark)
            mark = FindingSeverity::Warning;
    }
    return marks;
}

} // namespace perennial
