// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/sloteditor.h"

#include "boot/errortext.h"
#include "common/button.h"
#include "common/chip.h"
#include "common/errorline.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "plan/calendardays.h"
#include "service/slotservice.h"
#include "slots/slotwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kWidth = 424;
constexpr int kNameWidth = 92;
constexpr int kDistance = 6;
constexpr int kMostEvery = 104;
constexpr int kShownDays = 3;

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

template <class Edit> Edit *named(Edit *edit, const char *object, const QString &name)
{
    edit->setObjectName(QString::fromLatin1(object));
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    return edit;
}

QDateEdit *dateEdit(const char *object, const QString &name)
{
    auto *edit = named(new QDateEdit, object, name);
    edit->setLayoutDirection(Qt::LeftToRight); // first: a format that is set right to left is turned round
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

SlotEditor::SlotEditor(const Theme &theme, SlotDraft &draft, QWidget *host) : Popover(theme, host), m_theme(theme), m_draft(draft)
{
    setObjectName(QStringLiteral("slot-editor"));
    setAccessibleName(tr("Slot"));
    build();
}

void SlotEditor::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    m_title = new Label(m_theme, TextType::Section, Token::Text);
    column->addWidget(m_title);
    column->addWidget(buildWhen());
    column->addWidget(buildWeekly());
    column->addWidget(buildMonthly());
    column->addWidget(buildRule());
    column->addWidget(buildEvery());
    m_category = named(new QComboBox, "editor-category", tr("Category"));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->setToolTip(tr("What the library fills in there. Type a new name to make a category."));
    auto *draw = new QWidget;
    QHBoxLayout *line = rowIn(draw);
    auto *name = new Label(m_theme, TextType::Body, Token::Text2, tr("Draw from"));
    name->setMinimumWidth(m_theme.scaled(kNameWidth)); // as the line above it
    line->addWidget(name);
    line->addWidget(m_category, 1);
    column->addWidget(draw);
    column->addWidget(buildSpan());
    m_next = new Label(m_theme, TextType::Small, Token::Text2);
    m_next->setObjectName(QStringLiteral("editor-next"));
    m_next->setParagraph();
    column->addWidget(m_next);
    m_error = new ErrorLine(m_theme, Tone::Red);
    m_error->setObjectName(QStringLiteral("editor-error"));
    column->addWidget(m_error);
    column->addWidget(buildFoot());
}

QWidget *SlotEditor::buildWhen()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    m_repeat = named(new QComboBox, "editor-repeat", tr("How it repeats"));
    m_repeat->addItem(tr("On days of the week"), int(SlotRepeat::Weekly));
    m_repeat->addItem(tr("On a day of the month"), int(SlotRepeat::MonthDay));
    m_repeat->addItem(tr("On a weekday of the month"), int(SlotRepeat::MonthWeekday));
    m_repeat->addItem(tr("By a rule (RRULE)"), int(SlotRepeat::Rule));
    m_time = named(new QTimeEdit, "editor-time", tr("Time"));
    m_time->setLayoutDirection(Qt::LeftToRight); // first: a format that is set right to left is turned round
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setToolTip(tr("On the clock of the channel"));
    row->addWidget(m_time);
    row->addWidget(m_repeat, 1);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, [this] {
        showForm();
        look();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &SlotEditor::look);
    return widget;
}

QWidget *SlotEditor::buildWeekly()
{
    m_weekly = new QWidget;
    auto *row = new FlowLayout(m_weekly, 4);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 7; ++i) {
        auto *chip = new Chip(m_theme, QString());
        chip->setCheckable(true);
        connect(chip, &Chip::toggled, this, &SlotEditor::look);
        m_days << chip;
        row->addWidget(chip);
    }
    return m_weekly;
}

QWidget *SlotEditor::buildMonthly()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    m_monthDayRow = new QWidget;
    m_monthDay = named(new QComboBox, "editor-month-day", tr("Day of the month"));
    for (int day = 1; day <= 31; ++day)
        m_monthDay->addItem(tr("Day %1").arg(QLocale().toString(day)), day);
    m_monthDay->addItem(tr("The last day"), -1);
    rowIn(m_monthDayRow)->addWidget(m_monthDay, 1);
    m_monthWeekdayRow = new QWidget;
    m_nth = named(new QComboBox, "editor-nth", tr("Which of the month"));
    const QStringList names{tr("First", "weekday of a month"), tr("Second", "weekday of a month"), tr("Third", "weekday of a month"),
                            tr("Fourth", "weekday of a month"), tr("Fifth", "weekday of a month")};
    for (int nth = 1; nth <= names.size(); ++nth)
        m_nth->addItem(names.at(nth - 1), nth);
    m_nth->addItem(tr("Last", "weekday of a month"), -1);
    m_weekday = named(new QComboBox, "editor-weekday", tr("Day of the week"));
    QHBoxLayout *row = rowIn(m_monthWeekdayRow);
    row->addWidget(m_nth, 1);
    row->addWidget(m_weekday, 1);
    column->addWidget(m_monthDayRow);
    column->addWidget(m_monthWeekdayRow);
    for (QComboBox *box : {m_monthDay, m_nth, m_weekday})
        connect(box, &QComboBox::currentIndexChanged, this, &SlotEditor::look);
    return widget;
}

QWidget *SlotEditor::buildRule()
{
    m_ruleRow = new QWidget;
    m_rule = named(new QLineEdit, "editor-rule", tr("Rule"));
    m_rule->setLayoutDirection(Qt::LeftToRight);
    m_rule->setPlaceholderText(QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR"));
    m_rule->setToolTip(tr("A recurrence rule as iCalendar (RFC 5545) writes it, of days"));
    rowIn(m_ruleRow)->addWidget(m_rule, 1);
    connect(m_rule, &QLineEdit::textChanged, this, &SlotEditor::look);
    return m_ruleRow;
}

QWidget *SlotEditor::buildEvery()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_everyRow = new QWidget;
    m_every = named(new QSpinBox, "editor-every", tr("How often"));
    m_every->setRange(1, kMostEvery);
    rowIn(m_everyRow)->addWidget(m_every, 1);
    m_anchorRow = new QWidget;
    m_anchor = dateEdit("editor-anchor", tr("Counted from"));
    QHBoxLayout *row = rowIn(m_anchorRow);
    auto *name = new Label(m_theme, TextType::Body, Token::Text2, tr("Counted from"));
    name->setMinimumWidth(m_theme.scaled(kNameWidth));
    row->addWidget(name);
    row->addWidget(m_anchor, 1);
    column->addWidget(m_everyRow);
    column->addWidget(m_anchorRow);
    connect(m_every, &QSpinBox::valueChanged, this, [this] {
        showForm();
        look();
    });
    connect(m_anchor, &QDateEdit::dateChanged, this, &SlotEditor::look);
    return widget;
}

QWidget *SlotEditor::buildSpan()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    m_hasFirst = named(new QCheckBox(tr("From")), "editor-has-first", tr("It begins on a day"));
    m_first = dateEdit("editor-first", tr("First day"));
    m_hasLast = named(new QCheckBox(tr("Until")), "editor-has-last", tr("It ends on a day"));
    m_last = dateEdit("editor-last", tr("Last day"));
    row->addWidget(m_hasFirst);
    row->addWidget(m_first, 1);
    row->addWidget(m_hasLast);
    row->addWidget(m_last, 1);
    connect(m_hasFirst, &QCheckBox::toggled, m_first, &QWidget::setEnabled);
    connect(m_hasLast, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    for (QCheckBox *box : {m_hasFirst, m_hasLast})
        connect(box, &QCheckBox::toggled, this, &SlotEditor::look);
    for (QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &SlotEditor::look);
    return widget;
}

QWidget *SlotEditor::buildFoot()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    auto *remove = new Button(m_theme, ButtonKind::Destructive, tr("Remove"));
    remove->setObjectName(QStringLiteral("editor-remove"));
    remove->setToolTip(tr("Takes the slot away on all its days"));
    connect(remove, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT removed(m_slot.id);
    });
    auto *cancel = new Button(m_theme, ButtonKind::Outlined, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("editor-cancel"));
    connect(cancel, &Button::clicked, this, &Popover::dismiss);
    auto *take = new Button(m_theme, ButtonKind::Firm, tr("Done"));
    take->setObjectName(QStringLiteral("editor-take"));
    take->setToolTip(tr("Nothing is stored before you save"));
    connect(take, &Button::clicked, this, &SlotEditor::take);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(take);
    m_remove = remove;
    m_take = take;
    return widget;
}

void SlotEditor::open(const Slot &slot, const QString &channel, const Workspace &client, QDate today, const QRect &beside)
{
    m_slot = slot;
    m_client = client;
    m_today = today;
    m_beside = beside;
    m_title->setText(channel);
    m_remove->setVisible(!slot.id.isNull());
    m_filling = true;
    fill();
    m_filling = false;
    showForm();
    look();
    fit();
    m_time->setFocus(Qt::PopupFocusReason);
    m_time->setSelectedSection(QTimeEdit::HourSection);
}

void SlotEditor::fill()
{
    const QList<Qt::DayOfWeek> week = weekFrom(m_client.weekStart);
    m_weekday->clear();
    for (int i = 0; i < 7; ++i) {
        const Qt::DayOfWeek day = week.at(i);
        Chip *chip = m_days.at(i);
        chip->setText(weekdayText(day));
        chip->setObjectName(QStringLiteral("editor-day-%1").arg(int(day)));
        chip->setAccessibleName(weekdayText(day, QLocale::LongFormat));
        chip->setToolTip(chip->accessibleName());
        chip->setChecked(m_slot.days.contains(day));
        chip->updateGeometry();
        m_weekday->addItem(weekdayText(day, QLocale::LongFormat), int(day));
    }
    m_repeat->setCurrentIndex(m_repeat->findData(int(m_slot.repeat)));
    m_time->setTime(m_slot.time);
    m_monthDay->setCurrentIndex(std::max(0, m_monthDay->findData(m_slot.monthDay)));
    m_nth->setCurrentIndex(std::max(0, m_nth->findData(m_slot.nth)));
    const Qt::DayOfWeek first = m_slot.days.isEmpty() ? week.first() : m_slot.days.days().first();
    m_weekday->setCurrentIndex(m_weekday->findData(int(first)));
    m_rule->setText(m_slot.rule);
    m_every->setValue(m_slot.every);
    const QCalendar calendar = calendarOf(m_client.calendar);
    for (QDateEdit *edit : {m_anchor, m_first, m_last})
        edit->setCalendar(calendar);
    m_anchor->setDate(m_slot.anchor.isValid() ? m_slot.anchor : m_today);
    m_hasFirst->setChecked(m_slot.first.isValid());
    m_first->setEnabled(m_slot.first.isValid());
    m_first->setDate(m_slot.first.isValid() ? m_slot.first : m_today);
    m_hasLast->setChecked(m_slot.last.isValid());
    m_last->setEnabled(m_slot.last.isValid());
    m_last->setDate(m_slot.last.isValid() ? m_slot.last : m_today.addMonths(1));
    m_category->clear();
    m_category->addItem(tr("Any post"), QString());
    for (const Category &category : m_draft.categories())
        m_category->addItem(category.name, category.name);
    const QString name = m_draft.categoryName(m_slot.category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(name)));
}

void SlotEditor::showForm()
{
    const auto repeat = SlotRepeat(m_repeat->currentData().toInt());
    const bool isMonthly = repeat == SlotRepeat::MonthDay || repeat == SlotRepeat::MonthWeekday;
    m_weekly->setVisible(repeat == SlotRepeat::Weekly);
    m_monthDayRow->setVisible(repeat == SlotRepeat::MonthDay);
    m_monthWeekdayRow->setVisible(repeat == SlotRepeat::MonthWeekday);
    m_monthDayRow->parentWidget()->setVisible(isMonthly);
    m_ruleRow->setVisible(repeat == SlotRepeat::Rule);
    m_everyRow->setVisible(repeat != SlotRepeat::Rule);
    m_anchorRow->setVisible(repeat == SlotRepeat::Rule || m_every->value() > 1);
    // "Every 3 weeks" with the number to change in it.
    const int every = std::max(2, m_every->value());
    const QString whole = isMonthly ? tr("Every %Ln months", nullptr, every) : tr("Every %Ln weeks", nullptr, every);
    const QString number = QLocale().toString(every);
    const qsizetype at = whole.indexOf(number);
    m_every->setSpecialValueText(isMonthly ? tr("Every month") : tr("Every week"));
    m_every->setPrefix(whole.left(std::max<qsizetype>(0, at)));
    m_every->setSuffix(at < 0 ? QString() : whole.mid(at + number.size()));
    if (isVisible())
        fit();
}

Slot SlotEditor::edited() const
{
    Slot slot = m_slot;
    slot.repeat = SlotRepeat(m_repeat->currentData().toInt());
    slot.time = m_time->time();
    slot.days = {};
    const QList<Qt::DayOfWeek> week = weekFrom(m_client.weekStart);
    for (int i = 0; slot.repeat == SlotRepeat::Weekly && i < 7; ++i) {
        if (m_days.at(i)->isChecked())
            slot.days.insert(week.at(i));
    }
    if (slot.repeat == SlotRepeat::MonthWeekday)
        slot.days.insert(Qt::DayOfWeek(m_weekday->currentData().toInt()));
    slot.monthDay = slot.repeat == SlotRepeat::MonthDay ? m_monthDay->currentData().toInt() : 0;
    slot.nth = slot.repeat == SlotRepeat::MonthWeekday ? m_nth->currentData().toInt() : 0;
    slot.rule = slot.repeat == SlotRepeat::Rule ? m_rule->text().trimmed().toUpper() : QString();
    if (slot.rule.startsWith(QLatin1String("RRULE:")))
        slot.rule.remove(0, 6);
    slot.every = slot.repeat == SlotRepeat::Rule ? 1 : m_every->value();
    slot.anchor = slot.repeat == SlotRepeat::Rule || slot.every > 1 ? m_anchor->date() : m_slot.anchor;
    slot.first = m_hasFirst->isChecked() ? m_first->date() : QDate();
    slot.last = m_hasLast->isChecked() ? m_last->date() : QDate();
    return slot;
}

// What it comes to, while it is changed; an error is only said once one wants to leave with it, but for what a rule says.
void SlotEditor::look()
{
    if (m_filling)
        return;
    const Slot slot = edited();
    const bool wasShown = !m_error->isHidden();
    const auto valid = SlotService::check(slot);
    const bool ruleIsOff = !valid && slot.repeat == SlotRepeat::Rule && !m_rule->text().isEmpty();
    m_error->setVisible(ruleIsOff);
    if (ruleIsOff) {
        const ErrorWords words = wordsFor(valid.error());
        m_error->setTexts(words.what, words.hint);
    }
    QStringList days;
    for (QDate date : valid ? SlotService::nextDays(slot, m_client.calendar, m_today, kShownDays) : QList<QDate>())
        days << QLocale().toString(date, QStringLiteral("ddd d MMM"), calendarOf(m_client.calendar));
    if (!valid)
        m_next->setText(QString());
    else if (days.isEmpty())
        m_next->setText(tr("It does not come within the next two years."));
    else
        //: %1 some days: "Mon 30 Nov, Mon 7 Dec and Mon 14 Dec"
        m_next->setText(tr("Next on %1").arg(QLocale().createSeparatedList(days)));
    if (wasShown != !m_error->isHidden() && isVisible())
        fit();
}

void SlotEditor::take()
{
    Slot slot = edited();
    if (const auto valid = SlotService::check(slot); !valid) {
        const ErrorWords words = wordsFor(valid.error());
        m_error->setTexts(words.what, words.hint);
        m_error->show();
        return fit();
    }
    const QString name = m_category->currentText().trimmed();
    slot.category = name.isEmpty() || name == m_category->itemText(0) ? CategoryId() : m_draft.categoryNamed(name);
    dismiss();
    Q_EMIT taken(slot);
}

// Beside the slot where there is room, else over it.
void SlotEditor::fit()
{
    panel()->layout()->activate();
    const int width = m_theme.scaled(kWidth);
    const int height = panel()->layout()->hasHeightForWidth() ? panel()->layout()->totalHeightForWidth(width) : panel()->layout()->totalSizeHint().height();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int after = m_beside.right() + kDistance;
    const int before = m_beside.left() - kDistance - width;
    const int room = parentWidget()->width();
    const bool fitsAfter = after + width <= room;
    int x = isMirrored ? before : after;
    if (isMirrored && before < 0)
        x = after;
    else if (!isMirrored && !fitsAfter)
        x = before;
    openAt(QRect(x, m_beside.top(), width, height));
}

void SlotEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return take();
    }
    Popover::keyPressEvent(event);
}

} // namespace perennial
