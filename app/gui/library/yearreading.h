// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// YearReading: the next 52 weeks of a client's library as they are, or as they would be, with what they are made of.
// readYear: thread: the window's; it waits for the services. Errors: those of the services.

#include "boot/house.h"
#include "plan/evergreenyear.h"

namespace perennial {

constexpr int kYearWeeks = 52;

struct YearReading
{
    LibraryForecast forecast;
    QList<LibraryCategory> categories; // by name
    QList<Slot> slots;                 // as they are kept, whatever the question
    EvergreenSetting setting;
    YearQuestion question;
    EvergreenYear year;

    QStringList names() const; // of the rows of the year
    QString nameOf(CategoryId category) const;
    bool hasSlots() const; // that draw from a category
    qsizetype pinned() const;
};

QCoro::Task<Result<YearReading>> readYear(House *house, Workspace client, WhatIf whatIf);

} // namespace perennial
