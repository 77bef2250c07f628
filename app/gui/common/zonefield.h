// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ZoneField: a time zone, found by typing a part of its name. What it holds is always a zone or (where allowed) none.

#include <QByteArray>
#include <QComboBox>

namespace perennial {

enum class NoZone { Refused, Offered };

class ZoneField : public QComboBox
{
    Q_OBJECT
public:
    // whenNone: what the empty choice is called, "As the client".
    explicit ZoneField(NoZone none, const QString &whenNone = {}, QWidget *parent = nullptr);

    QByteArray zone() const;
    void setZone(const QByteArray &zone);

Q_SIGNALS:
    void zoneChosen(const QByteArray &zone);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    QByteArray m_zone;
};

// "Europe/Istanbul (UTC+3)" as people read it.
QString zoneTitle(const QByteArray &zone);

} // namespace perennial
