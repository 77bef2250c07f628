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


constexpr Sentence kSentences[] = {
    // the row as a whole
    {"quote-unclosed", QT_TRANSLATE_NOOP("Findings", "A quotation mark is opened and never closed. Close it, or double it inside a text.")},
    {"quote-stray", QT_TRANSLATE_NOOP("Findings", "A quotation mark inside a quoted cell is not doubled; it was kept as it is.")},
    {"nul-byte", QT_TRANSLATE_NOOP("Findings", "The row holds a NUL character. Save the file as CSV again.")},
    {"encoding-invalid", QT_TRANSLATE_NOOP("Findings", "The row holds bytes that are no text in this encoding. Say which one it is: --encoding.")},
    {"ragged-row", QT_TRANSLATE_NOOP("Findings", "The row has %1 cells, the heading %2. A text with the delimiter in it must stand in quotation marks.")},
    {"sheet-chosen", QT_TRANSLATE_NOOP("Findings", "The file has %2 sheets; “%1” is read.")},
    // when
    {"date-missing", QT_TRANSLATE_NOOP("Findings", "There is no date. Fill it in, or make the row a draft.")},
    {"date-invalid", QT_TRANSLATE_NOOP("Findings", "“%1” is no date. Write it as YYYY-MM-DD.")},
    {"date-ambiguous", QT_TRANSLATE_NOOP("Findings", "“%1” can be read two ways. Say which comes first: --date-order dmy, mdy or ymd.")},
    {"date-serial", QT_TRANSLATE_NOOP("Findings", "The spreadsheet's day number %1 was read as %2.")},
    {"time-invalid", QT_TRANSLATE_NOOP("Findings", "“%1” is no time of day. Write it as HH:MM.")},
    {"time-twice", QT_TRANSLATE_NOOP("Findings", "The date's cell has another time; %1 is used.")},
    {"time-missing", QT_TRANSLATE_NOOP("Findings", "There is no time of day. Fill it in; a draft keeps the day alone.")},
    {"time-zone-unknown", QT_TRANSLATE_NOOP("Findings", "“%1” is no time zone. Use a name such as Europe/Istanbul.")},
    {"time-gap", QT_TRANSLATE_NOOP("Findings", "%1 does not exist in %2, the clocks go forward: it will be %3.")},
    {"time-overlap", QT_TRANSLATE_NOOP("Findings", "%1 comes twice in %2, the clocks go back: the first, %3, is used.")},
    {"time-missed", QT_TRANSLATE_NOOP("Findings", "%1 is past: the post comes in as missed and waits for a decision.")},
    {"time-now", QT_TRANSLATE_NOOP("Findings", "“%1” publishes nothing at once: the post comes in as a draft. Give it a time when it may go.")},
    {"time-from-words", QT_TRANSLATE_NOOP("Findings", "“%1” was taken for %2, as of today.")},
    {"undated-draft", QT_TRANSLATE_NOOP("Findings", "There is no date, which means a draft in this tool’s files.")},
    {"time-past", QT_TRANSLATE_NOOP("Findings", "%1 has just passed.")},
    // what and where to
    {"text-empty", QT_TRANSLATE_NOOP("Findings", "The row has no text, no picture and no link. Fill one in.")},
    {"status-unknown", QT_TRANSLATE_NOOP("Findings", "“%1” is no status. Use idea, draft, in-review, approved, scheduled or done.")},
    {"channel-unknown", QT_TRANSLATE_NOOP("Findings", "There is no channel “%1”. Add it, correct the name, or choose one for all rows: --channel.")},
    {"channel-ambiguous", QT_TRANSLATE_NOOP("Findings", "“%1” can be %2. Say which: --match \"%1=CHANNEL\".")},
    {"flag-unknown", QT_TRANSLATE_NOOP("Findings", "“%1” is neither yes nor no. Write TRUE or FALSE.")},
    {"kind-unknown", QT_TRANSLATE_NOOP("Findings", "“%1” does not say what the address is; it was judged by its ending.")},
    {"channel-missing", QT_TRANSLATE_NOOP("Findings", "The row names no channel. Fill it in, or choose one for all rows: --channel.")},
    {"duplicate", QT_TRANSLATE_NOOP("Findings", "The same post is there already; it was left out.")},
    {"duplicate-channel", QT_TRANSLATE_NOOP("Findings", "On some of its channels the same post is there already; there it was left out.")},
    {"near-same", QT_TRANSLATE_NOOP("Findings", "A post of that day on that channel reads nearly the same. Look whether both are meant.")},
    {"slot-missing", QT_TRANSLATE_NOOP("Findings", "No free time was found on its channels. Give them publishing times, or give the row a date.")},
    {"row-known", QT_TRANSLATE_NOOP("Findings", "This row came in before, and its post was moved or edited since; it stays as it is.")},
    {"row-changed", QT_TRANSLATE_NOOP("Findings", "This row came in before and says something else now; it becomes a second post.")},
    {"row-changed-left-out", QT_TRANSLATE_NOOP("Findings", "This row came in before and says something else now; it was left out.")},
    {"row-changed-kept", QT_TRANSLATE_NOOP("Findings", "This row says something else now, but its post was edited or went out since; it stays as it is.")},
    {"row-updates", QT_TRANSLATE_NOOP("Findings", "This row came in before and says something else now; its post is updated.")},
    {"first-comments-joined", QT_TRANSLATE_NOOP("Findings", "Several first comments were joined into one.")},
    {"variant-left-out", QT_TRANSLATE_NOOP("Findings", "What was written for “%1” alone is left out: the post does not go there.")},
    {"json-invalid", QT_TRANSLATE_NOOP("Findings", "This cell is no JSON that can be used. Correct it or leave it empty.")},
    {"duplicate/row", QT_TRANSLATE_NOOP("Findings", "Row %2 of this file is the same; this one was left out.")},
    {"near-same/row", QT_TRANSLATE_NOOP("Findings", "Reads nearly the same as row %2 on the same day and channel. Look whether both are meant.")},
    {"in-library", QT_TRANSLATE_NOOP("Findings", "The library has this text and may publish it again. Leave one of the two out.")},
    {"mentions-client", QT_TRANSLATE_NOOP("Findings", "“%1” is a mark of your client %2. Look whether this row is in the right file.")},
    {"language-differs", QT_TRANSLATE_NOOP("Findings", "The text is in another language (%1) than this client’s (%2). Look whether this row is in the right file.")},
    {"first-post", QT_TRANSLATE_NOOP("Findings", "Nothing has gone out through %1 yet: this is its first post. Look once more whether it is the right account.")},
    {"link-broken", QT_TRANSLATE_NOOP("Findings", "“%1” can't be a link. Correct it: https://, then the address without blanks.")},
    // what happened to a cell
    {"mojibake", QT_TRANSLATE_NOOP("Findings", "The letters were garbled when the file was saved in the wrong encoding. Let them be mended, or export as UTF-8 again.")},
    {"letters-swapped", QT_TRANSLATE_NOOP("Findings", "Letters of this file were read as %2 and are %1. Let them be mended, or export as UTF-8 again.")},
    {"letters-lost", QT_TRANSLATE_NOOP("Findings", "Letters became question marks when the file was saved; they can't be brought back. Export it as UTF-8 again.")},
    {"time-digits", QT_TRANSLATE_NOOP("Findings", "“%1” has no colon, or lost a zero in front. Let it be read as hours and minutes, or write it as HH:MM.")},
    {"number-exponent", QT_TRANSLATE_NOOP("Findings", "The spreadsheet shortened a long number to “%1”; digits are lost. Make the column text there and export again.")},
    {"number-as-date", QT_TRANSLATE_NOOP("Findings", "“%1” may have been a number such as 3-27 that the spreadsheet took for a date. Look at the original.")},
    {"column-narrow", QT_TRANSLATE_NOOP("Findings", "The cell was copied from a column that was too narrow: ####. Widen it there and copy again.")},
    {"excel-error", QT_TRANSLATE_NOOP("Findings", "“%1” is an error of a formula in the spreadsheet. Mend the formula there, or type what should stand here.")},
    {"quotes-curly", QT_TRANSLATE_NOOP("Findings", "Curly quotation marks stand where straight ones belong. Let them be mended.")},
    {"blanks-hidden", QT_TRANSLATE_NOOP("Findings", "There are blanks in the cell that can't be seen, mostly from a web page. Let them be taken out.")},
    {"link-blank", QT_TRANSLATE_NOOP("Findings", "The link has a blank or a line break in it. Correct it, or put the rest into the text.")},
    {"text-cut", QT_TRANSLATE_NOOP("Findings", "The text has %1 characters, just as many as a cell of a spreadsheet holds: its end may be missing.")},
    {"quotes-doubled", QT_TRANSLATE_NOOP("Findings", "Doubled quotation marks are left over around the text. Let them be taken away.")},
    {"apostrophe-left", QT_TRANSLATE_NOOP("Findings", "An apostrophe that the spreadsheet put in front is left over. Let it be taken away.")},
    // the calendar
    {"quiet-hours", QT_TRANSLATE_NOOP("Findings", "%1 is in the quiet hours of %2. The next minute outside is %3.")},
    {"too-close", QT_TRANSLATE_NOOP("Findings", "A post of the calendar on %4 is %3 minutes away. Move one of them.")},
    {"too-close/row", QT_TRANSLATE_NOOP("Findings", "Row %2 is %3 minutes away on %4. Move one of them.")},
    {"day-off", QT_TRANSLATE_NOOP("Findings", "%1 is kept free (%2). Choose another day, or leave it if it is meant.")},
    {"day-off/week", QT_TRANSLATE_NOOP("Findings", "%1 is a day of the week that is kept free. Choose another day, or leave it if it is meant.")},
    {"channel-paused", QT_TRANSLATE_NOOP("Findings", "%1 is paused: the post waits there until you resume it.")},
    {"channel-closed", QT_TRANSLATE_NOOP("Findings", "%1 is closed or closing. Choose another channel.")},
    {"channel-locked", QT_TRANSLATE_NOOP("Findings", "%1 is locked down: the post waits there until the lock-down is lifted.")},
    {"channel-reauth", QT_TRANSLATE_NOOP("Findings", "%1 must be connected again before anything goes out there.")},
    {"channel-key-ends", QT_TRANSLATE_NOOP("Findings", "The access to %1 ends before, %2. Connect it again in time.")},
    {"text-too-long", QT_TRANSLATE_NOOP("Findings", "Too long for %2 by %1 characters. Shorten it.")},
    {"text-too-many-bytes", QT_TRANSLATE_NOOP("Findings", "Too long for %2 by %1 bytes. Shorten it, or use fewer emoji.")},
    {"text-invalid-character", QT_TRANSLATE_NOOP("Findings", "%1 refuses a character of this text. Type it anew.")},
    {"media-too-many", QT_TRANSLATE_NOOP("Findings", "%2 takes at most %1 pictures in one post. Take some out.")},
    {"alt-too-long", QT_TRANSLATE_NOOP("Findings", "%2 takes picture descriptions of at most %1 characters. Shorten it.")},
    // the library
    {"library-text-empty", QT_TRANSLATE_NOOP("Findings", "The row has no text. An item of the library needs one.")},
    {"category-missing", QT_TRANSLATE_NOOP("Findings", "The row names no category. Fill it in, or choose one for all such rows: --category.")},
    {"library-duplicate", QT_TRANSLATE_NOOP("Findings", "The library says this already; the row was left out.")},
    {"library-wordings-known", QT_TRANSLATE_NOOP("Findings", "Some wordings are in the library already and were left out: %1.")},
    {"library-near", QT_TRANSLATE_NOOP("Findings", "%1 % like “%2”. Look whether both are meant.")},
    {"season-invalid", QT_TRANSLATE_NOOP("Findings", "“%1” is no season. Write it as 11-15..02-28: month and day.")},
    {"max-uses-invalid", QT_TRANSLATE_NOOP("Findings", "“%1” is no number of uses. Write a number from %2, or leave it empty for any number.")},
    {"weight-invalid", QT_TRANSLATE_NOOP("Findings", "“%1” is no weight. Write a number from %2 to %3.")},
    {"variable-meant", QT_TRANSLATE_NOOP("Findings", "%1 is not known; did you mean %2?")},
    {"variable-unknown", QT_TRANSLATE_NOOP("Findings", "%1 is not known; it stays in the text as it is.")},
    {"variable-date", QT_TRANSLATE_NOOP("Findings", "The date in %1 can't be read. Write it as 2027-03-20.")},
    {"spintax-kept", QT_TRANSLATE_NOOP("Findings", "The text has alternatives in braces, which were kept as they are. --spintax makes wordings of them.")},
    {"spintax-more", QT_TRANSLATE_NOOP("Findings", "The text can be said in more ways; %1 of them became wordings.")},
    {"spintax-unclosed", QT_TRANSLATE_NOOP("Findings", "The brace at character %1 is never closed. Close it, or write \\{ for a brace.")},
    {"spintax-unopened", QT_TRANSLATE_NOOP("Findings", "The brace at character %1 closes nothing. Open it, or write \\} for a brace.")},
    {"spintax-empty", QT_TRANSLATE_NOOP("Findings", "The braces at character %1 hold nothing to choose from. Fill them, or take them away.")},
    {"spintax-deep", QT_TRANSLATE_NOOP("Findings", "There are too many braces within one another at character %1.")},
    // pictures
    {"link-and-media", QT_TRANSLATE_NOOP("Findings", "%1 would show the link and leave out the pictures. Here both are kept.")},
    {"joined-refused", QT_TRANSLATE_NOOP("Findings", "The row is a part of the post above, which was refused.")},
    {"alt-texts-more", QT_TRANSLATE_NOOP("Findings", "There are more descriptions than pictures; the rest was left out.")},
    {"media-outside", QT_TRANSLATE_NOOP("Findings", "“%1” lies outside the folder of the file. Put it beside the file.")},
    {"media-private-url", QT_TRANSLATE_NOOP("Findings", "“%1” is an address inside your own network. Use a public address or a file.")},
    {"media-invalid", QT_TRANSLATE_NOOP("Findings", "“%1” is neither a file nor an address that can be used.")},
    {"media-missing", QT_TRANSLATE_NOOP("Findings", "The file “%1” is not there. Put it beside the file, or correct its name.")},
    {"media-unreadable", QT_TRANSLATE_NOOP("Findings", "The file “%1” can't be read. Check its rights.")},
    {"media-too-large", QT_TRANSLATE_NOOP("Findings", "“%1” is too large: it may have 512 MB.")},
    {"picture-bomb", QT_TRANSLATE_NOOP("Findings", "“%1” is larger than any network takes. Make it smaller.")},
    // the file
    {"column-ignored", QT_TRANSLATE_NOOP("Findings", "The column “%1” is not used.")},
    {"column-not-kept", QT_TRANSLATE_NOOP("Findings", "%1 columns of %2 have no place here and are not used: %3.")},
    {"template-recognised", QT_TRANSLATE_NOOP("Findings", "This looks like a file for %1: it has its %2 headings.")},
    {"template-recognised-shape", QT_TRANSLATE_NOOP("Findings", "This looks like a file for %1: its rows are built like that (%2 were looked at).")},
    {"template-ambiguous", QT_TRANSLATE_NOOP("Findings", "This may be a file for any of: %1. Say which: --template %2.")},
    {"mapping-remembered", QT_TRANSLATE_NOOP("Findings", "The columns are read as you said for the last file with these columns.")},
    {"column-repeated", QT_TRANSLATE_NOOP("Findings", "The column “%1” is not used: another column is “%2”.")},
    {"column-unnamed", QT_TRANSLATE_NOOP("Findings", "A column without a name is not used.")},
    {"header-missing", QT_TRANSLATE_NOOP("Findings", "The first row has no column names. Say what the columns are: --map FIELD=NUMBER.")},
    {"date-order-decided", QT_TRANSLATE_NOOP("Findings", "Dates in “%1” are read as %2: some rows allow only that.")},
    {"encoding-guessed", QT_TRANSLATE_NOOP("Findings", "The encoding was taken for %1 by its letters. If letters look wrong, say which: --encoding.")},
};


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
    // Said otherwise of a row of the file than of a post of the calendar.
    if (finding.args.value(0) == QLatin1String("row"))
        return words(finding.code + QStringLiteral("/row"), finding.args, finding.message);
    if (finding.code == QLatin1String("day-off") && finding.args.value(1).isEmpty())
        return words(QStringLiteral("day-off/week"), finding.args, finding.message);
    return words(finding.code, finding.args, finding.message);
}

QString sentenceFor(const MappingNote &note)
{
    return words(note.code, note.args, note.message);
}

} // namespace perennial
