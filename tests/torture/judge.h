// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The judge of a life. It knows the promises and nothing of how they are kept: it reads what the networks wrote down
// (Truth) and the rows of the database, by SQLite's own functions, and compares. Changes are read in the order of their
// commits from a table that triggers fill, so that no clock of the simulated machines matters. Thread: any.

#include "torture/truth.h"

#include <QStringList>

#include <functional>

struct sqlite3;

namespace perennial::torture {

enum class Fault { Lost, Doubled, Stuck, OutOfOrder, SentWhilePaused, RateLimit, Fence, Untold, Rows };
constexpr int kFaults = 9;
QString nameOf(Fault fault);

struct Finding
{
    Fault fault;
    qint64 delivery = 0; // 0: of none
    QString what;
};

struct Case
{
    const Truth &truth;
    QString database;
    bool clocksJumped = false;
    bool cameToRest = true;
};

struct Verdict
{
    QList<Finding> findings;
    int deliveries = 0;
    int requests = 0;
    int unsure = 0; // how often one became unsure
};

// What makes the tables of the audit.
QStringList auditStatements();
Verdict judge(const Case &each);
// How a delivery moved, for a person.
QStringList changesOf(const QString &database, qint64 delivery);

// More promises than these: a check of its own, over the same evidence (the ledger's chain, for instance).
using ExtraCheck = std::function<void(sqlite3 *, const Case &, QList<Finding> &)>;
void addCheck(ExtraCheck check);

} // namespace perennial::torture
