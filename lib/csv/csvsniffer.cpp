// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvreader.h"

#include <array>

namespace perennial {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *name;
};

constexpr int kSniffedRecords = 200;

// How well the sample falls into columns with this delimiter: share of records with the commonest number of cells.
struct Fit
{
    qsizetype columns = 0;
    int steady = 0; // records with that many
    int records = 0;
    bool broken = false; // stray or unclosed quotes

    double score() const
    {
        if (columns < 2 || records == 0)
            return 0;
        const double share = double(steady) / records;
        return share * share * (1.0 + std::min<double>(double(columns), 20.0) / 40.0) * (broken ? 0.5 : 1.0);
    }
};

Fit fitOf(QByteArrayView sample, Sample kind, char delimiter, char quote, char lineEnd)
{
    CsvScanner scanner(delimiter, quote, lineEnd);
    const auto more = kind == Sample::Whole ? CsvScanner::More::None : CsvScanner::More::MayCome;
    std::vector<CsvCell> cells;
    QHash<qsizetype, int> counts;
    Fit fit;
    const char *at = sample.begin();
    while (at < sample.end() && fit.records < kSniffedRecords) {
        if (scanner.scan(at, sample.end(), more, cells) == CsvScanner::Outcome::MoreNeeded)
            break;
        const bool blank = scanner.recordEnd() == at;
        at = scanner.nextRecord();
        if (blank)
            continue;
        ++fit.records;
        ++counts[qsizetype(cells.size())];
        fit.broken = fit.broken || scanner.hadStrayQuote() || scanner.hadUnclosedQuote();
    }
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (it.value() > fit.steady || (it.value() == fit.steady && it.key() > fit.columns)) {
            fit.steady = it.value();
            fit.columns = it.key();
        }
    }
    return fit;
}

qsizetype firstRecordColumns(QByteArrayView sample, Sample kind, char delimiter, char quote, char lineEnd)
{
    CsvScanner scanner(delimiter, quote, lineEnd);
    std::vector<CsvCell> cells;
    const auto more = kind == Sample::Whole ? CsvScanner::More::None : CsvScanner::More::MayCome;
    if (scanner.scan(sample.begin(), sample.end(), more, cells) == CsvScanner::Outcome::MoreNeeded)
        return 0;
    return qsizetype(cells.size());
}

} // namespace

QString looksLikeNoText(QByteArrayView start)
{
    static const std::array<Signature, 12> kSignatures{{
        {QByteArrayView("PK\x03\x04"), "a zip or .xlsx file"},
        {QByteArrayView("PK\x05\x06"), "a zip or .xlsx file"},
        {QByteArrayView("\x1F\x8B"), "a gzip file"},
        {QByteArrayView("%PDF-"), "a PDF file"},
        {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "an old .xls or .doc file"},
        {QByteArrayView("\x89PNG\r\n\x1A\n"), "a PNG picture"},
        {QByteArrayView("\xFF\xD8\xFF"), "a JPEG picture"},
        {QByteArrayView("GIF8"), "a GIF picture"},
        {QByteArrayView("SQLite format 3"), "a SQLite database"},
        {QByteArrayView("7z\xBC\xAF\x27\x1C"), "a 7-Zip file"},
        {QByteArrayView("BZh9"), "a bzip2 file"},
        {QByteArrayView("\xFD"
                        "7zXZ"),
         "an xz file"},
    }};
    for (const Signature &signature : kSignatures) {
        if (start.startsWith(signature.bytes))
            return QString::fromLatin1(signature.name);
    }
    return {};
}

char sniffLineEnd(QByteArrayView sample, Sample kind, char quote)
{
    bool quoted = false;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const char c = sample[i];
        if (c == quote)
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            return '\n';
        else if (c == '\r' && !quoted) {
            if (i + 1 == sample.size())
                return kind == Sample::Whole ? '\r' : '\n';
            return sample[i + 1] == '\n' ? '\n' : '\r';
        }
    }
    return '\n';
}

char sniffDelimiter(QByteArrayView sample, Sample kind, char quote, char lineEnd)
{
    // The earlier wins where two fit alike; a blank is never a delimiter by guess.
    constexpr std::array<char, 6> kDelimiters{',', ';', '\t', '|', '\x1E', '\x1F'};
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : kDelimiters) {
        const Fit fit = fitOf(sample, kind, delimiter, quote, lineEnd);
        // A heading row that the delimiter does not divide speaks against it, whatever the texts below hold.
        const bool divides = firstRecordColumns(sample, kind, delimiter, quote, lineEnd) > 1;
        const double score = fit.score() * (divides ? 1.0 : 0.25);
        if (score > bestScore + 1e-9) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

} // namespace perennial
