// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarFileKeeper: writes the calendar files of a profile again when their posts changed: soon after somebody says so,
// at latest a minute later, and never more often than that. Lives in the publisher, which always runs and is one a
// profile: the database is asked each minute, a wake only makes it sooner. Thread: the one that made it.

#include "service/calendarfileservice.h"

#include <QObject>
#include <QTimer>

namespace perennial {

class Log;

class CalendarFileKeeper : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        std::chrono::milliseconds together{2000}; // changes that follow each other are written once
        std::chrono::milliseconds apart{60000};
    };
    CalendarFileKeeper(CalendarFileService &service, Log &log, Pace pace, QObject *parent = nullptr);
    CalendarFileKeeper(CalendarFileService &service, Log &log, QObject *parent = nullptr);

    void start();
    void wake();
    // At once, whatever was written before: for a publisher that ends.
    QCoro::Task<void> finish();

Q_SIGNALS:
    void looked(int written);

private:
    QCoro::Task<void> look();

    CalendarFileService &m_service;
    Log &m_log;
    Pace m_pace;
    QTimer m_next;
    bool m_looking = false;
    bool m_again = false;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace perennial
