// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Fields that items and categories of the library have in common: a season, a last day, a number that may be left open,
// the channels allowed. Thread: the window's.

#include "calendar/calendarformat.h"
#include "common/theme.h"
#include "domain/channel.h"
#include "domain/evergreen.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace perennial {

class Chip;
class Label;

// Of the same width.
QWidget *sideBySide(const QList<QWidget *> &widgets);

class SeasonField : public QWidget
{
    Q_OBJECT
public:
    explicit SeasonField(const Theme &theme, QWidget *parent = nullptr);

    void setSeason(std::optional<Season> season);
    std::optional<Season> season() const;

Q_SIGNALS:
    void edited();

private:
    struct Day
    {
        QComboBox *month;
        QSpinBox *day;
    };
    Day addDay(const QString &name, const QString &months, const QString &days);
    void follow();

    QCheckBox *m_on;
    Day m_from{nullptr, nullptr};
    Day m_to{nullptr, nullptr};
    QWidget *m_days;
    Label *m_hint;
};

class LastDayField : public QWidget
{
    Q_OBJECT
public:
    // In the client's calendar; begins to offer this day.
    LastDayField(const CalendarFormat &format, QDate offered, QWidget *parent = nullptr);

    void setDay(std::optional<QDate> day);
    std::optional<QDate> day() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_on;
    QDateEdit *m_day;
};

class OpenNumberField : public QWidget
{
    Q_OBJECT
public:
    struct Range
    {
        int least;
        int most;
        int offered;
    };
    // on: what the check box says.
    OpenNumberField(const QString &on, Range range, QWidget *parent = nullptr);

    void setNumber(std::optional<int> number);
    std::optional<int> number() const;
    void setSuffix(const QString &suffix);
    void setOffered(int number); // while it is off

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_on;
    QSpinBox *m_number;
};

class ChannelChoice : public QWidget
{
    Q_OBJECT
public:
    ChannelChoice(const Theme &theme, const QList<Channel> &channels, QWidget *parent = nullptr);

    void setChosen(const QList<ChannelId> &chosen); // empty: all
    QList<ChannelId> chosen() const;

Q_SIGNALS:
    void edited();

private:
    void follow();

    QHash<ChannelId, Chip *> m_chips;
    QList<ChannelId> m_order;
    QList<ChannelId> m_unknown; // gone channels that stay where they stood
    Label *m_hint;
};

} // namespace perennial
