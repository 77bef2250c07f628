// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/findingtext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct Sentence
{
    const char *code;
    const char *text; // %1, %2 ... are the finding's args
};

#define W(text) QT_TRANSLATE_NOOP("Findings", text)

constexpr Sentence kSentences[] = {
    // the row as a whole
    {"quote-unclosed", W("A quotation mark is opened and never closed. Close it, or double it inside a text.")},
    {"quote-stray", W("A quotation mark inside a quoted cell is not doubled; it was kept as it is.")},
    {"nul-byte", W("The row holds a NUL character. Save the file as CSV again.")},
    {"encoding-invalid", W("The row holds bytes that are no text in this encoding. Say which one it is: --encoding.")},
    {"ragged-row", W("The row has %1 cells, the heading %2. A text with the delimiter in it must stand in quotation marks.")},
    // when
    {"date-missing", W("There is no date. Fill it in, or make the row a draft.")},
    {"date-invalid", W("“%1” is no date. Write it as YYYY-MM-DD.")},
    {"date-ambiguous", W("“%1” can be read two ways. Say which comes first: --date-order dmy, mdy or ymd.")},
    {"date-serial", W("The spreadsheet's day number %1 was read as %2.")},
    {"time-invalid", W("“%1” is no time of day. Write it as HH:MM.")},
    {"time-twice", W("The date's cell has another time; %1 is used.")},
    {"time-missing", W("There is no time of day. Fill it in; a draft keeps the day alone.")},
    {"time-zone-unknown", W("“%1” is no time zone. Use a name such as Europe/Istanbul.")},
    {"time-gap", W("%1 does not exist in %2, the clocks go forward: it will be %3.")},
    {"time-overlap", W("%1 comes twice in %2, the clocks go back: the first, %3, is used.")},
    {"time-missed", W("%1 is past: the post comes in as missed and waits for a decision.")},
    {"time-past", W("%1 has just passed.")},
    // what and where to
    {"text-empty", W("The row has no text, no picture and no link. Fill one in.")},
    {"status-unknown", W("“%1” is no status. Use idea, draft, in-review, approved, scheduled or done.")},
    {"channel-unknown", W("There is no channel “%1”. Add it, correct the name, or choose one for all rows: --channel.")},
    {"channel-missing", W("The row names no channel. Fill it in, or choose one for all rows: --channel.")},
    {"duplicate", W("The same post is there already; it was left out.")},
    {"duplicate-channel", W("On some of its channels the same post is there already; there it was left out.")},
    {"near-same", W("A post of that day on that channel reads nearly the same. Look whether both are meant.")},
    {"first-comments-joined", W("Several first comments were joined into one.")},
    {"variant-left-out", W("What was written for “%1” alone is left out: the post does not go there.")},
    {"json-invalid", W("This cell is no JSON that can be used. Correct it or leave it empty.")},
    // pictures
    {"alt-texts-more", W("There are more descriptions than pictures; the rest was left out.")},
    {"media-outside", W("“%1” lies outside the folder of the file. Put it beside the file.")},
    {"media-private-url", W("“%1” is an address inside your own network. Use a public address or a file.")},
    {"media-invalid", W("“%1” is neither a file nor an address that can be used.")},
    {"media-missing", W("The file “%1” is not there. Put it beside the file, or correct its name.")},
    {"media-unreadable", W("The file “%1” can't be read. Check its rights.")},
    {"media-too-large", W("“%1” is too large: it may have 512 MB.")},
    {"picture-bomb", W("“%1” is larger than any network takes. Make it smaller.")},
    // the file
    {"column-ignored", W("The column “%1” is not used.")},
    {"column-repeated", W("The column “%1” is not used: another column is “%2”.")},
    {"column-unnamed", W("A column without a name is not used.")},
    {"header-missing", W("The first row has no column names. Say what the columns are: --map FIELD=NUMBER.")},
    {"date-order-decided", W("Dates in “%1” are read as %2: some rows allow only that.")},
    {"encoding-guessed", W("The encoding was taken for %1 by its letters. If letters look wrong, say which: --encoding.")},
};

#undef W

QString words(const QString &code, const QStringList &args, const QString &otherwise)
{
    for (const Sentence &sentence : kSentences) {
        if (code != QLatin1String(sentence.code))
            continue;
        QString text = QCoreApplication::translate("Findings", sentence.text);
        for (int index = 0; index < 4; ++index)
            text.replace(QLatin1Char('%') + QString::number(index + 1), args.value(index));
        return text;
    }
    return otherwise.isEmpty() ? code : otherwise;
}

} // namespace

QString sentenceFor(const Finding &finding)
{
    return words(finding.code, finding.args, finding.message);
}

QString sentenceFor(const MappingNote &note)
{
    return words(note.code, note.args, note.message);
}

} // namespace perennial
