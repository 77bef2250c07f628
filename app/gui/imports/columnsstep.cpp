// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/columnsstep.h"

#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/zonefield.h"
#include "csv/tooltemplate.h"
#include "imports/importdefaults.h"
#include "imports/importwords.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QScrollBar>

namespace perennial {

namespace {

const QString kDelimiters = QStringLiteral(",;\t|");
constexpr int kSamples = 3;
constexpr int kWidest = 1240;
constexpr int kTwoSides = 1080; // pixels from which the settings stand beside the columns

} // namespace

ColumnsStep::ColumnsStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_session(session),
      m_page(new ScrollPage(theme, kWidest, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
}

QComboBox *ColumnsStep::combo()
{
    auto *box = new QComboBox;
    box->setMinimumWidth(m_theme.scaled(200));
    return box;
}

void ColumnsStep::show()
{
    const int at = m_page->verticalScrollBar()->value();
    build();
    QTimer::singleShot(0, this, [this, at] { m_page->verticalScrollBar()->setValue(at); });
}

void ColumnsStep::build()
{
    m_sides = nullptr;
    clearLayout(m_page->column());
    addNotes();
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(m_theme.scaled(24));
    m_page->column()->addLayout(m_sides);
    QVBoxLayout *start = addSide();
    if (m_session.found().sheets.size() > 1)
        addSheets(start);
    Plate *columns = addHeadedPlate(start, tr("What the columns are"));
    for (int column = 0; column < m_session.fields().size(); ++column)
        addColumn(columns, column);
    addReading(addHeadedPlate(start, tr("How the file is read")));
    start->addStretch(1);
    QVBoxLayout *end = addSide();
    addPlanning(addHeadedPlate(end, tr("Where and when")));
    end->addSpacing(m_theme.scaled(8));
    end->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("What rows do not say")));
    end->addWidget(new ImportDefaults(m_services, m_theme, m_session));
    end->addStretch(1);
    arrange();
    m_page->column()->addStretch(1);
}

QVBoxLayout *ColumnsStep::addSide()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(m_theme.scaled(8));
    m_sides->addLayout(side, 1);
    return side;
}

Plate *ColumnsStep::addHeadedPlate(QVBoxLayout *side, const QString &head)
{
    if (side->count() > 0)
        side->addSpacing(m_theme.scaled(8));
    side->addWidget(new Label(m_theme, TextType::Section, Token::Text, head));
    auto *plate = new Plate(m_theme);
    side->addWidget(plate);
    return plate;
}

void ColumnsStep::arrange()
{
    if (m_sides)
        m_sides->setDirection(width() >= m_theme.scaled(kTwoSides) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnsStep::addSheets(QVBoxLayout *side)
{
    const FileInspection &found = m_session.found();
    QComboBox *sheet = combo();
    sheet->setObjectName(QStringLiteral("sheet"));
    sheet->addItems(found.sheets);
    sheet->setCurrentIndex(int(found.sheets.indexOf(found.sheet)));
    sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(sheet, &QComboBox::activated, this, [this, sheet] { m_session.chooseSheet(sheet->currentText()); });
    Plate *plate = addHeadedPlate(side, tr("Which sheet is read"));
    plate->addSetting(tr("Sheet"), tr("The workbook has %Ln sheets; one is read at a time.", nullptr, int(found.sheets.size())), sheet);
}

// What was found out stands in a quiet sentence, what needs a person in a line of its own.
void ColumnsStep::addNotes()
{
    for (const MappingNote &note : m_session.found().notes) {
        if (note.code == QLatin1String("sheet-chosen") || note.code == QLatin1String("column-ignored") || note.code == QLatin1String("column-unnamed"))
            continue; // seen in the list below
        const bool remembered = note.code == QLatin1String("mapping-remembered");
        if (remembered || note.code.startsWith(QLatin1String("template-recognised")) || note.code == QLatin1String("column-not-kept")) {
            auto *row = new QHBoxLayout;
            row->setSpacing(8);
            auto *said = new Label(m_theme, TextType::Body, Token::Text2, noteSentence(note));
            said->setObjectName(note.code);
            said->setParagraph();
            row->addWidget(said, 1);
            if (remembered)
                row->addWidget(forgetButton(), 0, Qt::AlignTop);
            m_page->column()->addLayout(row);
            continue;
        }
        auto *line = new ErrorLine(m_theme, note.code == QLatin1String("template-ambiguous") ? Tone::Amber : Tone::Blue);
        line->setTexts(noteSentence(note), {});
        m_page->column()->addWidget(line);
    }
}

Button *ColumnsStep::forgetButton()
{
    auto *forget = new Button(m_theme, ButtonKind::Quiet, tr("Forget"));
    forget->setObjectName(QStringLiteral("forget-mapping"));
    forget->setButtonSize(ButtonSize::Row);
    forget->setToolTip(tr("Files with these columns are read as their headings say again"));
    connect(forget, &Button::clicked, &m_session, &ImportSession::forgetMapping);
    return forget;
}

void ColumnsStep::addTool(Plate *plate)
{
    QComboBox *box = combo();
    box->setObjectName(QStringLiteral("template"));
    const ToolTemplate *found = findToolTemplate(m_session.found().templateId);
    const bool isAuto = m_session.options.templateId == QLatin1String("auto");
    box->addItem(isAuto && found ? tr("Found out: %1").arg(toolTitle(*found)) : tr("Found out from the file"), QStringLiteral("auto"));
    for (const ToolTemplate &tool : toolTemplates())
        box->addItem(toolTitle(tool), tool.id);
    box->setCurrentIndex(std::max(0, box->findData(m_session.options.templateId)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, [this, box] { m_session.setTemplate(box->currentData().toString()); });
    plate->addSetting(tr("Tool that wrote the file"), tr("Each tool has its own columns, dates and lists."), box);
}

void ColumnsStep::addColumn(Plate *plate, int column)
{
    QComboBox *box = combo();
    box->setObjectName(QStringLiteral("field-%1").arg(column));
    // What is no field and yet is read: a network by yes and no, a date in parts.
    const bool byTemplate = m_session.found().byTemplate.value(column);
    box->addItem(byTemplate ? tr("As the tool means it") : tr("Leave it out"), -1);
    for (int field = 0; field < kFields; ++field)
        box->addItem(fieldName(Field(field)), field);
    const std::optional<Field> field = m_session.fields().value(column);
    box->setCurrentIndex(box->findData(field ? int(*field) : -1));
    connect(box, &QComboBox::activated, this, [this, box, column] {
        const int chosen = box->currentData().toInt();
        m_session.setField(column, chosen < 0 ? std::nullopt : std::optional(Field(chosen)));
    });
    QStringList samples;
    for (const QStringList &row : m_session.found().rows) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && samples.size() < kSamples && !samples.contains(cell))
            samples << (cell.size() > 60 ? cell.left(60) + QChar(0x2026) : cell);
    }
    plate->addSetting(m_session.headings().value(column),
                      samples.isEmpty() ? tr("empty in the first rows") : samples.join(QStringLiteral("  ·  ")), box);
}

QString ColumnsStep::dateExample(DateOrder order) const
{
    const qsizetype column = m_session.fields().indexOf(std::optional(Field::Date));
    for (const QStringList &row : m_session.found().rows) {
        const ResolvedDate read = resolveDate(readDate(row.value(column)), DateDecision(), order);
        if (read.verdict == DateVerdict::Read)
            return tr("%1 is %2").arg(row.value(column), QLocale().toString(read.date, QStringLiteral("d MMMM yyyy")));
    }
    return {};
}

void ColumnsStep::addPlanning(Plate *plate)
{
    const bool named = m_session.fields().contains(std::optional(Field::Channels));
    QComboBox *channel = combo();
    channel->setObjectName(QStringLiteral("channel"));
    channel->addItem(named ? tr("As the file says") : tr("None: drafts without a channel"),
                     QVariant::fromValue(qint64(0)));
    for (const Channel &each : m_services.channels())
        channel->addItem(each.name, QVariant::fromValue(each.id.value));
    if (!m_session.options.channels.isEmpty())
        channel->setCurrentIndex(channel->findData(QVariant::fromValue(m_session.options.channels.first().value)));
    connect(channel, &QComboBox::activated, this, [this, channel] {
        const ChannelId id{channel->currentData().toLongLong()};
        m_session.options.channels = id.isNull() ? QList<ChannelId>() : QList<ChannelId>{id};
    });
    plate->addSetting(tr("Channel"), tr("One chosen here takes the place of whatever the rows name."), channel);

    auto *zone = new ZoneField(NoZone::Offered, tr("As the client"));
    zone->setZone(m_session.options.timeZone);
    connect(zone, &ZoneField::zoneChosen, this,
            [this](const QByteArray &chosen) { m_session.options.timeZone = chosen; });
    plate->addSetting(
        tr("Time zone"),
        tr("For rows that name none. The client’s is %1.").arg(zoneTitle(m_services.workspace().timeZone)), zone);

    QComboBox *order = combo();
    order->setObjectName(QStringLiteral("date-order"));
    order->addItem(tr("Found out from the rows"), -1);
    const std::pair<DateOrder, QString> orders[] = {
        {DateOrder::Dmy, tr("Day first")}, {DateOrder::Mdy, tr("Month first")}, {DateOrder::Ymd, tr("Year first")}};
    for (const auto &[value, name] : orders) {
        const QString example = dateExample(value);
        order->addItem(example.isEmpty() ? name : tr("%1: %2").arg(name, example), int(value));
    }
    order->setCurrentIndex(order->findData(m_session.options.dateOrder ? int(*m_session.options.dateOrder) : -1));
    order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(order, &QComboBox::activated, this, [this, order] {
        const int chosen = order->currentData().toInt();
        m_session.options.dateOrder = chosen < 0 ? std::nullopt : std::optional(DateOrder(chosen));
    });
    plate->addSetting(tr("Dates such as 03/04"), tr("Nothing is guessed: what stays open is asked in the next step."),
                      order);

    auto *folder = new Button(m_theme, ButtonKind::Outlined, tr("Choose a folder"));
    connect(folder, &Button::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_session.options.mediaFolder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_session.options.mediaFolder = path;
            show();
        });
        dialog->open();
    });
    const QString where = m_session.options.mediaFolder.isEmpty()
                              ? tr("None: only web addresses are taken.")
                              : QDir::toNativeSeparators(m_session.options.mediaFolder);
    plate->addSetting(tr("Folder of the pictures"), where, folder);
}

void ColumnsStep::addReading(Plate *plate)
{
    addTool(plate);
    const FileInspection &found = m_session.found();
    if (!found.sheets.isEmpty())
        return; // a spreadsheet has neither
    QComboBox *encoding = combo();
    encoding->setObjectName(QStringLiteral("encoding"));
    for (const Encoding each : allEncodings())
        encoding->addItem(toString(each), int(each));
    if (const auto now = encodingFromString(found.encoding))
        encoding->setCurrentIndex(encoding->findData(int(*now)));
    connect(encoding, &QComboBox::activated, this, [this, encoding] {
        m_session.options.encoding = Encoding(encoding->currentData().toInt());
        m_session.inspect();
    });
    plate->addSetting(tr("Encoding"), tr("If letters look wrong above, choose another."), encoding);
    QComboBox *delimiter = combo();
    for (const QChar each : kDelimiters)
        delimiter->addItem(delimiterName(each), QString(each));
    delimiter->setCurrentIndex(std::max(0, delimiter->findData(found.delimiter)));
    connect(delimiter, &QComboBox::activated, this, [this, delimiter] {
        m_session.options.delimiter = delimiter->currentData().toString().at(0).toLatin1();
        m_session.inspect();
    });
    plate->addSetting(tr("Cells are parted by"), {}, delimiter);
}

} // namespace perennial
