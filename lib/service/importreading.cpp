// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importreading.h"

#include "csv/templaterecognition.h"
#include "service/tablejudging.h"

namespace perennial {

namespace {

// 2027-03-28: says nothing about the order of day and month.
bool isIsoDate(QByteArrayView cell)
{
    const auto digits = [&](qsizetype from, qsizetype count) {
        return std::all_of(cell.begin() + from, cell.begin() + from + count, [](char c) { return c >= '0' && c <= '9'; });
    };
    return cell.size() == 10 && cell[4] == '-' && cell[7] == '-' && digits(0, 4) && digits(5, 2) && digits(8, 2)
           && cell[0] == '2';
}

void noteDates(FileShape &shape)
{
    const std::vector<int> &columns = shape.mapping.of(Field::Date);
    for (int form = 0; form < kDateForms && !columns.empty(); ++form) {
        const auto order = shape.dates.order[size_t(form)];
        if (shape.dates.how[size_t(form)] != DateDecision::How::DecidedByRows || !order)
            continue;
        const QString column = shape.mapping.headingOf(columns.front());
        shape.notes << MappingNote{QStringLiteral("date-order-decided"), {column, toString(*order)},
                                   QStringLiteral("dates in \"%1\" are read as %2: some rows allow only that").arg(column, toString(*order))};
    }
}

void noteEncoding(FileShape &shape)
{
    if (!shape.dialect.encodingCertain)
        shape.notes << MappingNote{QStringLiteral("encoding-guessed"), {toString(shape.dialect.encoding)},
                                   QStringLiteral("the encoding was taken for %1 by its letters").arg(toString(shape.dialect.encoding))};
}

// Which of several is no matter to be silent about.
void noteSheet(FileShape &shape, const TableFile &file, const QString &asked)
{
    const qsizetype count = file.sheets().size();
    if (count > 1 && asked.isEmpty())
        shape.notes << MappingNote{QStringLiteral("sheet-chosen"), {file.sheet(), QString::number(count)},
                                   QStringLiteral("of %1 sheets \"%2\" is read").arg(QString::number(count), file.sheet())};
}

} // namespace

CsvOptions ImportReading::csvOptions() const
{
    CsvOptions csv;
    const bool isOurs = m_file.isFromSheet(); // written by us: what a person said of a file does not hold for it
    csv.encoding = isOurs ? Encoding::Utf8 : m_encoding;
    csv.delimiter = isOurs ? ',' : m_delimiter;
    return csv;
}

Result<bool> ImportReading::read()
{
    if (m_stop)
        return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
    TRY_ASSIGN(const bool found, m_reader->next(m_record));
    if (!found)
        TRY(m_file.problem());
    return found;
}

Result<void> ImportReading::open()
{
    TRY(m_file.open(m_options.filePath, m_options.sheet, m_options.tables.get(), m_stop));
    m_reader = std::make_unique<CsvReader>(m_file.source(), csvOptions());
    return {};
}

// By its first rows.
Result<FileShape> ImportReading::judgeWith(const CsvOptions &form)
{
    m_encoding = form.encoding;
    m_delimiter = form.delimiter;
    TRY(open());
    FileShape shape;
    QList<QStringList> rows;
    while (rows.size() < kRowsLookedAt) {
        TRY_ASSIGN(const bool more, read());
        if (!more)
            break;
        rows << m_record.texts();
    }
    shape.dialect = m_reader->dialect();
    shape.empty = rows.isEmpty();
    if (shape.empty) {
        TRY(checkTemplateName(m_options.templateId));
    } else {
        TRY(judgeTable(m_options, rows, shape));
    }
    return shape;
}

// Where a person had to say how such a file is written, its headings are only seen if it is read like that.
Result<FileShape> ImportReading::judge()
{
    CsvOptions own;
    own.encoding = m_options.encoding;
    own.delimiter = m_options.delimiter;
    TRY_ASSIGN(FileShape shape, judgeWith(own));
    if (shape.remembered || own.encoding || own.delimiter)
        return shape;
    for (const RememberedMapping &each : m_options.remembered) {
        if (!each.encoding && !each.delimiter)
            continue;
        CsvOptions form;
        form.encoding = each.encoding;
        form.delimiter = each.delimiter;
        auto other = judgeWith(form);
        if (other && other->remembered && other->remembered->signature == each.signature)
            return other;
    }
    m_encoding = own.encoding;
    m_delimiter = own.delimiter;
    return shape;
}

Result<FileShape> ImportReading::survey(Pass pass)
{
    TRY_ASSIGN(FileShape shape, judge());
    noteEncoding(shape);
    noteSheet(shape, m_file, m_options.sheet);
    if (pass == Pass::Whole && !shape.empty)
        TRY(surveyRows(shape));
    return shape;
}

// A template may say the order itself; all the same the whole file is read, so that nothing is written of a file that ends
// in a fault.
Result<void> ImportReading::surveyRows(FileShape &shape)
{
    TRY(start(shape));
    DateOrderSurvey survey;
    SwappedLettersSurvey letters;
    const std::vector<int> &columns = shape.mapping.of(Field::Date);
    const int column = columns.empty() ? -1 : columns.front();
    qsizetype width = 0;
    bool more = true;
    while (more) {
        TRY_ASSIGN(more, read());
        if (!more)
            break;
        const bool isMended = mend();
        const CsvRecord &row = isMended ? m_mended.record() : m_record;
        width = std::max(width, row.size());
        for (qsizetype each = 0; each < row.size(); ++each)
            letters.add(row.bytes(each));
        if (column >= 0 && !isIsoDate(row.bytes(column)))
            survey.add(row.text(column));
    }
    shape.dates = survey.decide();
    shape.swapped = letters.decide();
    noteDates(shape);
    return widenTable(shape, width);
}

Result<void> ImportReading::start(const FileShape &shape)
{
    m_headingRows = shape.headingRows;
    TRY(open());
    for (int i = 0; i < m_headingRows; ++i)
        TRY(read());
    return {};
}

Result<bool> ImportReading::next()
{
    TRY_ASSIGN(const bool found, read());
    m_isMended = found && mend();
    return found;
}

bool ImportReading::mend()
{
    if (m_options.mended.isEmpty())
        return false;
    const auto cells = m_options.mended.constFind(row());
    if (cells == m_options.mended.constEnd())
        return false;
    return m_mended.set(m_record, *cells);
}

} // namespace perennial
