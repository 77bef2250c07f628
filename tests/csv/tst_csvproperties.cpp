// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvwriter.h"
#include "csv/listcell.h"
#include "csv/rowvalidator.h"
#include "csvrows.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

// Letters that mean something to one of the layers, and some that do not.
rc::Gen<QString> hostileText()
{
    static const QString kLetters = QString::fromUtf8("a;|\\,\"'=+-@\t\r\n {}[]:/۱ğ‌ö");
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(kLetters.size()))),
                        [](const std::vector<int> &indexes) {
                            QString text;
                            for (const int index : indexes)
                                text += kLetters[index];
                            return text;
                        });
}

rc::Gen<QStringList> hostileList()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(hostileText()),
                        [](const std::vector<QString> &items) { return QStringList(items.begin(), items.end()); });
}

rc::Gen<QByteArray> csvBytes()
{
    static const std::vector<int> kBytes{'a',  'b', ',', ';',  '"',  '"',  '\r', '\n', ' ',
                                         '\t', '|', 0,   0xC4, 0xB1, 0xEF, 0xFF, 0xFE, '='};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::elementOf(kBytes)),
                        [](const std::vector<int> &v) {
                            QByteArray bytes;
                            for (const int value : v)
                                bytes += char(value);
                            return bytes;
                        });
}

} // namespace

class CsvPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chunksDoNotMatter();
    void whatIsWrittenIsReadBack();
    void listsAreReadBack();
    void anExportedRowIsImportedWithoutLoss();
};

void CsvPropertiesTest::chunksDoNotMatter()
{
    QVERIFY(rc::check("the same rows whatever the chunks", [] {
        const QByteArray bytes = *csvBytes();
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 9));
        CsvOptions options;
        options.longestRecord = 24;
        RC_ASSERT(readRows(bytes) == readRows(chunked(bytes, sizes)));
        RC_ASSERT(readRows(bytes, options) == readRows(chunked(bytes, sizes), options));
    }));
}

void CsvPropertiesTest::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("reader after writer changes nothing", [] {
        const QStringList cells = *hostileList();
        RC_PRE(!cells.isEmpty());
        CsvWriter writer;
        writer.addRow(QStringList(cells.size(), QStringLiteral("heading")), CellGuard::None);
        writer.addRow(cells, CellGuard::Formulas);
        CsvOptions options;
        options.delimiter = ',';
        QStringList read = readRows(writer.take(), options).rows.value(1);
        for (QString &cell : read)
            cell = unguarded(cell);
        RC_ASSERT(read == cells);
    }));
}

void CsvPropertiesTest::listsAreReadBack()
{
    QVERIFY(rc::check("splitting after joining changes nothing", [] {
        const QStringList items = *hostileList();
        RC_PRE(items != QStringList{QString()});
        RC_ASSERT(splitList(joinList(items, ListKind::Items), ListKind::Items) == items);
        RC_ASSERT(splitList(joinList(items, ListKind::Parts), ListKind::Parts) == items);
    }));
}

void CsvPropertiesTest::anExportedRowIsImportedWithoutLoss()
{
    QVERIFY(rc::check("validator after reader after writer changes nothing", [] {
        const QString text = *hostileText();
        QStringList labels = *hostileList();
        QStringList thread = *hostileList();
        labels.removeAll(QString());
        labels.removeDuplicates();
        thread.removeAll(QString());
        const QString comment = *hostileText();
        const QStringList headings{QStringLiteral("text"),   QStringLiteral("channels"),      QStringLiteral("labels"),
                                   QStringLiteral("thread"), QStringLiteral("first_comment"), QStringLiteral("link")};
        CsvWriter writer;
        writer.addRow(headings, CellGuard::None);
        writer.addRow({text, QStringLiteral("Main"), joinList(labels, ListKind::Items),
                       joinList(thread, ListKind::Parts), joinList({comment}, ListKind::Parts),
                       QStringLiteral("https://example.org/")},
                      CellGuard::Formulas);
        CsvReader reader(sourceOf(writer.take()));
        CsvRecord record;
        RC_ASSERT(reader.next(record).value_or(false));
        const ToolTemplate &tool = recogniseTemplate(record.texts());
        RC_ASSERT(tool.id == QStringLiteral("perennial"));
        RowContext context;
        context.findChannel = [](const QString &) { return std::optional(ChannelId{7}); };
        RowValidator validator(*mapColumns(record.texts(), tool), tool, context);
        RC_ASSERT(reader.next(record).value_or(false));
        const RowResult result = validator.validate(record, 1);
        RC_ASSERT(result.draft.has_value());
        RC_ASSERT(result.draft->text == text);
        RC_ASSERT(result.draft->labels == labels);
        RC_ASSERT(result.draft->thread == thread);
        RC_ASSERT(result.draft->firstComments == (comment.isEmpty() ? QStringList() : QStringList{comment}));
    }));
}

QTEST_APPLESS_MAIN(CsvPropertiesTest)
#include "tst_csvproperties.moc"
