// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a spreadsheet, a clipboard or a wrong encoding did to a cell, and what would stand there otherwise. Nothing is
// changed here: whoever asks shows it, and mends with consent. Pure. Thread: any.

#include "csv/field.h"
#include "csv/mojibake.h"

#include <QList>
#include <QStringList>

namespace perennial {

struct CellDamage
{
    // Told where the cell can't be used as it stands only: a path with such a letter may well be meant.
    enum class When { Always, IfRefused };
    const char *code = "";
    QString mended; // empty: it can't be mended
    QStringList args;
    When when = When::Always;
};

// The first thing that is wrong with the cell, the worst first; mended, it may have another.
std::optional<CellDamage> damageOf(QByteArrayView utf8, Field field, SwappedLetters swapped);

QString damageMessage(const QString &code); // English

// Every code, and those that can be mended.
const QStringList &damageCodes();
const QStringList &mendableDamage();

} // namespace perennial
