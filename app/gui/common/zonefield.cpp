// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/zonefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTimeZone>
#include <QWheelEvent>

namespace perennial {

QString zoneTitle(const QByteArray &zone)
{
    return QString::fromUtf8(zone).replace(QLatin1Char('_'), QLatin1Char(' '));
}

ZoneField::ZoneField(NoZone none, const QString &whenNone, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    if (none == NoZone::Offered)
        addItem(whenNone, QByteArray());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        // Names such as "EST5EDT" are left over from old systems; UTC is one that people want.
        if (zone.contains('/') || zone == "UTC")
            addItem(zoneTitle(zone), zone);
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setMinimumContentsLength(18);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setZone(none == NoZone::Offered ? QByteArray() : QTimeZone::systemTimeZoneId());
    connect(this, &QComboBox::activated, this, &ZoneField::settle);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneField::settle);
}

QByteArray ZoneField::zone() const
{
    return m_zone;
}

void ZoneField::setZone(const QByteArray &zone)
{
    int index = findData(zone);
    if (index < 0 && QTimeZone::isTimeZoneIdAvailable(zone)) {
        addItem(zoneTitle(zone), zone); // an old name: kept as it was chosen
        index = count() - 1;
    }
    if (index < 0)
        index = std::max(0, findData(QByteArray("UTC")));
    m_zone = itemData(index).toByteArray();
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    setEditText(itemText(index));
    lineEdit()->setCursorPosition(0);
}

void ZoneField::settle()
{
    const int index = findText(currentText(), Qt::MatchFixedString);
    const QByteArray found = index >= 0 ? itemData(index).toByteArray() : m_zone;
    const bool another = index >= 0 && found != m_zone;
    setZone(found);
    if (another)
        Q_EMIT zoneChosen(m_zone);
}

void ZoneField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a page that is scrolled must not change a zone on its way
}

void ZoneField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (!completer()->popup() || !completer()->popup()->isVisible())
        settle();
}

} // namespace perennial
