// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importreading.h"

#include <QFileInfo>

namespace perennial {

namespace {

constexpr qint64 kChunk = 256 * 1024;

Error unreadable(const QString &path, const QString &why)
{
    return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), QStringLiteral("the file can't be read: %1").arg(why), {path});
}

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

} // namespace

Result<void> SourceFile::open(const QString &path)
{
    m_file = std::make_shared<QFile>(path);
    if (!QFileInfo(path).isFile())
        return unreadable(path, QStringLiteral("there is no such file"));
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, m_file->errorString());
    return {};
}

ByteSource SourceFile::source()
{
    return [file = m_file] { return file->read(kChunk); };
}

Result<void> SourceFile::problem() const
{
    if (m_file->error() != QFileDevice::NoError)
        return unreadable(m_file->fileName(), m_file->errorString());
    return {};
}

CsvOptions ImportReading::csvOptions() const
{
    CsvOptions csv;
    csv.encoding = m_options.encoding;
    csv.delimiter = m_options.delimiter;
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

Result<void> ImportReading::judgeHeads(FileShape &shape, const QStringList &first, const QStringList &second) const
{
    shape.header = looksLikeHeadings(first, second);
    const ToolTemplate *named = findToolTemplate(m_options.templateId);
    const bool isAuto = m_options.templateId.isEmpty() || m_options.templateId == QLatin1String("auto");
    if (!named && !isAuto)
        return Error(ErrorKind::Invalid, QStringLiteral("template-unknown"), QStringLiteral("there is no such template"), {m_options.templateId});
    if (named)
        shape.tool = *named;
    else
        shape.tool = shape.header ? recogniseTemplate(first) : genericTemplate();
    if (shape.header) {
        TRY_ASSIGN(shape.mapping, mapColumns(first, shape.tool, m_options.manual));
    } else {
        TRY_ASSIGN(shape.mapping, mapColumnsByNumber(first.size(), m_options.manual));
    }
    shape.notes = shape.mapping.notes;
    if (!shape.header)
        shape.notes.prepend({QStringLiteral("header-missing"), {}, QStringLiteral("the first row has no column names")});
    return {};
}

Result<FileShape> ImportReading::survey(Pass pass)
{
    TRY(m_file.open(m_options.filePath));
    m_reader = std::make_unique<CsvReader>(m_file.source(), csvOptions());
    FileShape shape;
    TRY_ASSIGN(const bool any, read());
    shape.dialect = m_reader->dialect();
    const QStringList first = any ? m_record.texts() : QStringList();
    TRY_ASSIGN(bool more, any ? read() : Result<bool>(false));
    const QStringList second = more ? m_record.texts() : QStringList();
    shape.empty = !any;
    if (any) {
        TRY(judgeHeads(shape, first, second));
    } else if (!findToolTemplate(m_options.templateId) && m_options.templateId != QLatin1String("auto")) {
        return Error(ErrorKind::Invalid, QStringLiteral("template-unknown"), QStringLiteral("there is no such template"), {m_options.templateId});
    }
    noteEncoding(shape);
    if (pass == Pass::Heads)
        return shape;
    m_header = shape.header;
    // A template may say the order itself; all the same the whole file is read, so that nothing is written of a file
    // that ends in a fault.
    DateOrderSurvey survey;
    SwappedLettersSurvey letters;
    const std::vector<int> &columns = shape.mapping.of(Field::Date);
    const int column = columns.empty() ? -1 : columns.front();
    if (!shape.header && column >= 0 && column < first.size())
        survey.add(first.at(column));
    while (more) {
        const bool isMended = mend();
        const CsvRecord &row = isMended ? m_mended.record() : m_record;
        for (qsizetype each = 0; each < row.size(); ++each)
            letters.add(row.bytes(each));
        if (column >= 0 && !isIsoDate(row.bytes(column)))
            survey.add(row.text(column));
        TRY_ASSIGN(more, read());
    }
    shape.dates = survey.decide();
    shape.swapped = letters.decide();
    noteDates(shape);
    return shape;
}

Result<void> ImportReading::start(const FileShape &shape)
{
    m_header = shape.header;
    TRY(m_file.open(m_options.filePath));
    m_reader = std::make_unique<CsvReader>(m_file.source(), csvOptions());
    if (!shape.header)
        return {};
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
