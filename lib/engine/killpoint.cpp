// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/killpoint.h"

#ifdef PERENNIAL_KILL_POINTS

#include <QByteArray>

#include <csignal>
#include <cstdlib>

namespace perennial {

void killPoint(const char *name)
{
    static const QByteArray wanted = qgetenv("PERENNIAL_TEST_KILL_AT");
    static int left = wanted.mid(wanted.indexOf(':') + 1).toInt();
    if (wanted.isEmpty() || wanted.left(wanted.indexOf(':')) != name || --left > 0)
        return;
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::abort();
}

} // namespace perennial

#endif
