// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotpanel.h"

#include "boot/errortext.h"
#include "common/chip.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "slots/quietfields.h"
#include "slots/slotundo.h"

#include <QComboBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kMostEvery = 8; // weeks, to choose from
constexpr int kTimeWidth = 40;

QString weekList(const WeekdaySet &days)
{
    QStringList names;
    const QLocale locale;
    for (Qt::DayOfWeek day : days.days())
        names << locale.dayName(int(day), days.count() == 1 ? QLocale::LongFormat : QLocale::ShortFormat);
    return locale.createSeparatedList(names);
}

QString monthText(const Slot &slot)
{
    if (slot.repeat == SlotRepeat::MonthDay)
        return slot.monthDay == -1 ? SlotPanel::tr("Last day of the month") : SlotPanel::tr("Day %1 of the month").arg(QLocale().toString(slot.monthDay));
    if (slot.nth == -1)
        //: %1 a day of the week
        return SlotPanel::tr("Last %1 of the month").arg(weekList(slot.days));
    //: %1 a number, %2 a day of the week: "Friday no. 2 of the month"
    return SlotPanel::tr("%2 no. %1 of the month").arg(QLocale().toString(slot.nth), weekList(slot.days));
}

enum class QuietRule { Inherit, Off, Own };

} // namespace

QString slotDaysText(const Slot &slot)
{
    switch (slot.repeat) {
    case SlotRepeat::Weekly: {
        const QString days = slot.days.count() == 7 ? SlotPanel::tr("Every day") : weekList(slot.days);
        //: %1 days of the week
        return slot.every > 1 ? SlotPanel::tr("%1, every %Ln weeks", nullptr, slot.every).arg(days) : days;
    }
    case SlotRepeat::MonthDay:
    case SlotRepeat::MonthWeekday:
        return slot.every > 1 ? SlotPanel::tr("%1, every %Ln months", nullptr, slot.every).arg(monthText(slot)) : monthText(slot);
    case SlotRepeat::Rule:
        return slot.rule;
    }
    return {};
}

SlotPanel::SlotPanel(Services &services, const Theme &theme, QWidget *host, const Channel &channel)
    : ModalPanel(theme, host, PanelWidth::Medium, tr("When %1 publishes").arg(channel.name)), m_services(services), m_theme(theme), m_channel(channel),
      m_rows(new QVBoxLayout), m_error(new ErrorLine(theme, Tone::Red)), m_lost(new ErrorLine(theme, Tone::Amber))
{
    setObjectName(QStringLiteral("slot-panel"));
    setSubtitle(tr("The next free slot is what a new post is offered. Free slots stand in the calendar."));
    m_rows->setSpacing(2);
    body()->addWidget(m_error);
    body()->addLayout(m_rows);
    buildAdd();
    buildQuiet();
    body()->addWidget(m_lost);
    m_error->hide();
    m_lost->hide();
    addCancel();
    m_save = addButton(ButtonKind::Firm, tr("Save"));
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &Button::clicked, this, &SlotPanel::save);
    whenDone(read(&services.house, channel.workspace), this, [this](const Result<Known> &known) {
        if (known)
            take(*known);
        else
            say(known.error());
    });
}

QCoro::Task<Result<SlotPanel::Known>> SlotPanel::read(House *house, WorkspaceId workspace)
{
    Known known;
    CO_TRY_ASSIGN(known.slots, co_await house->slotTimes().list(workspace));
    CO_TRY_ASSIGN(known.categories, co_await house->slotTimes().categories(workspace));
    co_return known;
}

void SlotPanel::take(const Known &known)
{
    for (const Slot &slot : known.slots) {
        if (slot.channel == m_channel.id)
            m_before << slot;
    }
    m_slots = m_before;
    for (const Category &category : known.categories) {
        m_categories.insert(category.id, category.name);
        m_category->addItem(category.name, category.id.value);
    }
    showRows();
}

void SlotPanel::buildAdd()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *days = new QHBoxLayout;
    days->setSpacing(6);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const auto day = Qt::DayOfWeek((int(m_services.workspace().weekStart) - 1 + i) % 7 + 1);
        auto *chip = new Chip(m_theme, locale.dayName(int(day), QLocale::ShortFormat));
        chip->setObjectName(QStringLiteral("day-%1").arg(int(day)));
        chip->setCheckable(true);
        chip->setAccessibleName(locale.dayName(int(day), QLocale::LongFormat));
        chip->setToolTip(chip->accessibleName());
        m_days.insert(day, chip);
        days->addWidget(chip);
    }
    days->addStretch(1);
    column->addLayout(days);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_time = new QTimeEdit(QTime(9, 30));
    m_time->setObjectName(QStringLiteral("slot-time"));
    m_time->setLayoutDirection(Qt::LeftToRight); // first: a format that is set right to left is turned round
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setToolTip(tr("On the clock of the channel"));
    m_every = new QComboBox;
    m_every->setObjectName(QStringLiteral("slot-every"));
    m_every->setAccessibleName(tr("How often"));
    m_every->addItem(tr("Every week"), 1);
    for (int weeks = 2; weeks <= kMostEvery; ++weeks)
        m_every->addItem(tr("Every %Ln weeks", nullptr, weeks), weeks);
    m_category = new QComboBox;
    m_category->setObjectName(QStringLiteral("slot-category"));
    m_category->setAccessibleName(tr("Category"));
    m_category->setToolTip(tr("What the library fills in there"));
    m_category->addItem(tr("Any post"), qint64(0));
    auto *add = new Button(m_theme, ButtonKind::Outlined, tr("Add"));
    add->setObjectName(QStringLiteral("slot-add"));
    add->setIconName(QStringLiteral("plus"));
    connect(add, &Button::clicked, this, &SlotPanel::add);
    line->addWidget(m_time);
    line->addWidget(m_every, 1);
    line->addWidget(m_category, 1);
    line->addWidget(add);
    column->addLayout(line);
    body()->addWidget(labelled(m_theme, tr("Add a slot"), box));
}

void SlotPanel::buildQuiet()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_quietRule = new QComboBox;
    m_quietRule->setObjectName(QStringLiteral("quiet-rule"));
    m_quietRule->setAccessibleName(tr("Quiet hours"));
    const QuietHours client = m_services.workspace().quiet;
    //: %1 "off" or "22:00-07:00"
    m_quietRule->addItem(tr("As the client (%1)").arg(client.isOff() ? tr("off", "quiet hours") : client.toString()), int(QuietRule::Inherit));
    m_quietRule->addItem(tr("None"), int(QuietRule::Off));
    m_quietRule->addItem(tr("Its own"), int(QuietRule::Own));
    const QuietRule rule = !m_channel.quiet ? QuietRule::Inherit : m_channel.quiet->isOff() ? QuietRule::Off : QuietRule::Own;
    m_quietRule->setCurrentIndex(int(rule));
    m_quiet = new QuietFields(m_theme);
    m_quiet->setHours(m_channel.quiet.value_or(client));
    m_quiet->setVisible(rule == QuietRule::Own);
    connect(m_quietRule, &QComboBox::currentIndexChanged, this, [this](int index) { m_quiet->setVisible(index == int(QuietRule::Own)); });
    line->addWidget(m_quietRule, 1);
    line->addWidget(m_quiet, 1);
    body()->addWidget(labelled(m_theme, tr("Quiet hours"), box, tr("Slots in them are not used, and posts in them are marked.")));
}

QString SlotPanel::categoryOf(const Slot &slot) const
{
    return m_categories.value(slot.category);
}

void SlotPanel::showRows()
{
    clearLayout(m_rows);
    std::stable_sort(m_slots.begin(), m_slots.end(), [](const Slot &a, const Slot &b) { return a.time < b.time; });
    for (int i = 0; i < m_slots.size(); ++i)
        m_rows->addWidget(rowOf(m_slots.at(i), i));
    if (!m_slots.isEmpty())
        return;
    auto *none = new Label(m_theme, TextType::Body, Token::Text2, tr("There are no slots yet: posts get the next free half hour."));
    none->setObjectName(QStringLiteral("no-slots"));
    none->setParagraph();
    m_rows->addWidget(none);
}

QWidget *SlotPanel::rowOf(const Slot &slot, int index)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("slot-row"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const QString time = QLocale().toString(slot.time, QStringLiteral("HH:mm"));
    auto *when = new Label(m_theme, TextType::Body, Token::Text, time);
    when->setWeight(QFont::DemiBold);
    when->setFixedWidth(m_theme.scaled(kTimeWidth)); // the days stand below each other
    auto *days = new Label(m_theme, TextType::Body, Token::Text, slotDaysText(slot));
    days->setObjectName(QStringLiteral("slot-days"));
    auto *category = new Label(m_theme, TextType::Small, Token::Text3, categoryOf(slot));
    auto *away = makeIconButton(m_theme, QStringLiteral("trash"), tr("Remove %1, %2").arg(time, slotDaysText(slot)), ButtonKind::Quiet);
    away->setObjectName(QStringLiteral("slot-remove"));
    connect(away, &Button::clicked, this, [this, index] {
        m_slots.removeAt(index);
        // The button that was pressed is gone with its row.
        QMetaObject::invokeMethod(this, [this] {
            showRows();
            look();
            m_time->setFocus(Qt::OtherFocusReason);
        }, Qt::QueuedConnection);
    });
    line->addWidget(when);
    line->addWidget(days, 1);
    line->addWidget(category);
    line->addWidget(away);
    return row;
}

void SlotPanel::add()
{
    Slot slot;
    slot.workspace = m_channel.workspace;
    slot.channel = m_channel.id;
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        if (it.value()->isChecked())
            slot.days.insert(it.key());
    }
    slot.time = m_time->time();
    slot.every = m_every->currentData().toInt();
    slot.category = {m_category->currentData().toLongLong()};
    ZoneResolver zones;
    slot.anchor = zones.wallTime(m_services.house.clock().now(), m_services.workspace().timeZone).value_or(WallTime()).date;
    if (const auto valid = validate(slot); !valid)
        return say(valid.error());
    m_error->hide();
    m_slots << slot;
    for (Chip *chip : std::as_const(m_days))
        chip->setChecked(false);
    showRows();
    look();
}

SlotEdit SlotPanel::edit() const
{
    SlotEdit edit;
    for (const Slot &before : m_before) {
        if (std::none_of(m_slots.cbegin(), m_slots.cend(), [&before](const Slot &slot) { return slot.id == before.id; }))
            edit.gone << before.id;
    }
    for (const Slot &slot : m_slots) {
        if (slot.id.isNull())
            edit.put << slot;
    }
    return edit;
}

// Said before it is saved.
void SlotPanel::look()
{
    const int asked = ++m_asked;
    whenDone(m_services.house.slotTimes().preview(m_channel.workspace, edit()), this, [this, asked](const Result<QList<LostPlace>> &lost) {
        if (asked != m_asked)
            return;
        const int count = lost ? int(lost->size()) : 0;
        m_lost->setTexts(tr("%Ln planned posts would stand on no slot any more.", nullptr, count), tr("They keep their times."));
        m_lost->setVisible(count > 0);
    });
}

Channel SlotPanel::editedChannel() const
{
    Channel channel = m_channel;
    switch (QuietRule(m_quietRule->currentData().toInt())) {
    case QuietRule::Inherit:
        channel.quiet.reset();
        break;
    case QuietRule::Off:
        channel.quiet = QuietHours();
        break;
    case QuietRule::Own:
        channel.quiet = m_quiet->hours();
        break;
    }
    return channel;
}

QCoro::Task<Result<SlotChange>> SlotPanel::write(House *house, Channel channel, SlotEdit edit, bool quietChanged)
{
    SlotChange change;
    if (!edit.isEmpty()) {
        CO_TRY_ASSIGN(change, co_await house->slotTimes().change(channel.workspace, edit));
    }
    if (quietChanged) {
        CO_TRY(co_await house->channels().update(channel));
    }
    co_return change;
}

void SlotPanel::save()
{
    const Channel channel = editedChannel();
    const bool quietChanged = channel.quiet != m_channel.quiet;
    m_error->hide();
    m_save->setEnabled(false);
    whenDone(write(&m_services.house, channel, edit(), quietChanged), this, [this, quietChanged](const Result<SlotChange> &done) {
        m_save->setEnabled(true);
        if (!done)
            return say(done.error());
        const QString sentence = tr("The slots of %1 were changed.").arg(m_channel.name);
        Services &services = m_services;
        if (!done->back.isEmpty()) {
            pushSlotChange(services, tr("Slots of %1").arg(m_channel.name), *done);
            Q_EMIT saved(sentence);
        }
        accept();
        if (quietChanged)
            services.reload();
    });
}

void SlotPanel::say(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

} // namespace perennial
