// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// foldName: the form in which column names, month names and status words are compared: lower case, without accents,
// marks, punctuation and blanks, Turkish i as i, Arabic letters and all digits in one form. Pure.

#include <QString>
#include <QStringView>

namespace perennial {

QString foldName(QStringView name);
// 0 to 9 for an ASCII, Persian or Arabic digit, else -1.
int digitValue(QChar c);

} // namespace perennial
