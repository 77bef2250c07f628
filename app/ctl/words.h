// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Words: the one translation context of the command line: Words::tr("..."). Thread: any with a translator.

#include <QCoreApplication>

namespace perennial {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(perennialctl)
};

} // namespace perennial
