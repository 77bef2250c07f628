// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Folding: texts that a person takes for the same become the same. Case (all four i of Turkish are one), accents,
// letters written apart (ß, ø, đ), Arabic and Persian spellings, digits of every script, width, invisible characters.
// Folding twice changes nothing. Thread: safe. Pure. About a nanosecond a character.

#include <QString>
#include <QStringView>

namespace perennial {

QString foldForSearch(QStringView text);

// 64 bits of the folded text with each run of blanks as one; the same on every machine and in every run.
quint64 contentFingerprint(QStringView text);

} // namespace perennial
