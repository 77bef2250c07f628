// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfields.h"

#include "common/chip.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>

namespace perennial {

namespace {

constexpr int kLeapYear = 2024; // has each day that a season may begin on

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

QWidget *sideBySide(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (QWidget *widget : widgets) {
        widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(widget, 1, Qt::AlignTop);
    }
    return box;
}

SeasonField::SeasonField(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_on(new QCheckBox(tr("Only in a season"))), m_days(new QWidget), m_hint(new Label(theme, TextType::Small, Token::Text3))
{
    m_on->setObjectName(QStringLiteral("seasonOn"));
    auto *row = rowIn(m_days);
    m_from = addDay(tr("Season begins"), QStringLiteral("seasonFromMonth"), QStringLiteral("seasonFromDay"));
    row->addWidget(new Label(theme, TextType::Body, Token::Text2, tr("to", "from 15 November to 28 February")));
    m_to = addDay(tr("Season ends"), QStringLiteral("seasonToMonth"), QStringLiteral("seasonToDay"));
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_on);
    column->addWidget(m_days);
    column->addWidget(m_hint);
    connect(m_on, &QCheckBox::toggled, this, &SeasonField::follow);
    setSeason({});
}

SeasonField::Day SeasonField::addDay(const QString &name, const QString &months, const QString &days)
{
    Day made{new QComboBox, new QSpinBox};
    made.month->setObjectName(months);
    made.month->setAccessibleName(tr("%1, month").arg(name));
    made.month->setToolTip(made.month->accessibleName());
    for (int month = 1; month <= 12; ++month)
        made.month->addItem(locale().standaloneMonthName(month), month);
    made.day->setObjectName(days);
    made.day->setRange(1, 31);
    made.day->setAccessibleName(tr("%1, day").arg(name));
    made.day->setToolTip(made.day->accessibleName());
    m_days->layout()->addWidget(made.day);
    m_days->layout()->addWidget(made.month);
    connect(made.month, &QComboBox::currentIndexChanged, this, &SeasonField::follow);
    connect(made.day, &QSpinBox::valueChanged, this, &SeasonField::follow);
    return made;
}

void SeasonField::follow()
{
    m_days->setVisible(m_on->isChecked());
    for (const Day &each : {m_from, m_to}) {
        if (each.month)
            each.day->setMaximum(QDate(kLeapYear, each.month->currentData().toInt(), 1).daysInMonth());
    }
    const auto now = season();
    const bool passes = now && now->to < now->from;
    m_hint->setText(tr("It passes New Year."));
    m_hint->setVisible(passes);
    Q_EMIT edited();
}

void SeasonField::setSeason(std::optional<Season> season)
{
    const Season shown = season.value_or(Season{{11, 15}, {2, 28}});
    const QSignalBlocker quiet(this);
    m_on->setChecked(season.has_value());
    m_from.month->setCurrentIndex(shown.from.month - 1);
    m_to.month->setCurrentIndex(shown.to.month - 1);
    m_from.day->setValue(shown.from.day);
    m_to.day->setValue(shown.to.day);
    follow();
}

std::optional<Season> SeasonField::season() const
{
    if (!m_on->isChecked() || !m_to.month)
        return {};
    return Season{{m_from.month->currentData().toInt(), m_from.day->value()}, {m_to.month->currentData().toInt(), m_to.day->value()}};
}

LastDayField::LastDayField(const CalendarFormat &format, QDate offered, QWidget *parent)
    : QWidget(parent), m_on(new QCheckBox(tr("Until a last day"))), m_day(new QDateEdit)
{
    m_on->setObjectName(QStringLiteral("expiresOn"));
    m_day->setObjectName(QStringLiteral("expiresDay"));
    m_day->setCalendar(format.calendar());
    m_day->setCalendarPopup(true);
    m_day->setDate(offered);
    m_day->setAccessibleName(tr("Last day"));
    m_day->setToolTip(tr("The last day on which it may go out"));
    m_day->hide();
    auto *row = rowIn(this);
    row->addWidget(m_on);
    row->addWidget(m_day);
    row->addStretch(1);
    connect(m_on, &QCheckBox::toggled, m_day, &QWidget::setVisible);
    connect(m_on, &QCheckBox::toggled, this, &LastDayField::edited);
    connect(m_day, &QDateEdit::dateChanged, this, &LastDayField::edited);
}

void LastDayField::setDay(std::optional<QDate> day)
{
    const QSignalBlocker quiet(this);
    if (day)
        m_day->setDate(*day);
    m_on->setChecked(day.has_value());
}

std::optional<QDate> LastDayField::day() const
{
    return m_on->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

OpenNumberField::OpenNumberField(const QString &on, Range range, QWidget *parent)
    : QWidget(parent), m_on(new QCheckBox(on)), m_number(new QSpinBox)
{
    m_on->setObjectName(QStringLiteral("numberOn"));
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setRange(range.least, range.most);
    m_number->setValue(range.offered);
    m_number->setAccessibleName(on);
    m_number->setToolTip(on);
    m_number->hide();
    auto *row = rowIn(this);
    row->addWidget(m_on);
    row->addWidget(m_number);
    row->addStretch(1);
    connect(m_on, &QCheckBox::toggled, m_number, &QWidget::setVisible);
    connect(m_on, &QCheckBox::toggled, this, &OpenNumberField::edited);
    connect(m_number, &QSpinBox::valueChanged, this, &OpenNumberField::edited);
}

void OpenNumberField::setSuffix(const QString &suffix)
{
    m_number->setSuffix(suffix);
}

void OpenNumberField::setOffered(int number)
{
    const QSignalBlocker quiet(this);
    if (!m_on->isChecked())
        m_number->setValue(number);
}

void OpenNumberField::setNumber(std::optional<int> number)
{
    const QSignalBlocker quiet(this);
    if (number)
        m_number->setValue(*number);
    m_on->setChecked(number.has_value());
}

std::optional<int> OpenNumberField::number() const
{
    return m_on->isChecked() ? std::optional(m_number->value()) : std::nullopt;
}

ChannelChoice::ChannelChoice(const Theme &theme, const QList<Channel> &channels, QWidget *parent)
    : QWidget(parent), m_hint(new Label(theme, TextType::Small, Token::Text3, tr("None chosen: all of them.")))
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Channel &channel : channels) {
        auto *chip = new Chip(theme, channel.name);
        chip->setObjectName(QStringLiteral("allow-") + channel.id.toString());
        chip->setIconName(theme.icons().glyphOf(channel.network));
        chip->setCheckable(true);
        chip->setToolTip(tr("May go to %1").arg(channel.name));
        connect(chip, &QAbstractButton::toggled, this, &ChannelChoice::follow);
        m_chips.insert(channel.id, chip);
        m_order << channel.id;
        flow->addWidget(chip);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(chips);
    column->addWidget(m_hint);
}

void ChannelChoice::follow()
{
    m_hint->setVisible(chosen().isEmpty());
    Q_EMIT edited();
}

void ChannelChoice::setChosen(const QList<ChannelId> &chosen)
{
    const QSignalBlocker quiet(this);
    m_unknown.clear();
    for (ChannelId id : chosen) {
        if (!m_chips.contains(id))
            m_unknown << id;
    }
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(chosen.contains(chip.key()));
    follow();
}

QList<ChannelId> ChannelChoice::chosen() const
{
    QList<ChannelId> found;
    for (ChannelId id : m_order) {
        if (m_chips.value(id)->isChecked())
            found << id;
    }
    return found + m_unknown;
}

} // namespace perennial
