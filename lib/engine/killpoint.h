// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// killPoint(name): a named moment at which a test lets this process die as by kill -9: PERENNIAL_TEST_KILL_AT=name:N ends it
// when it comes there for the Nth time. Built in only with -DPERENNIAL_KILL_POINTS=ON (the dev preset); else it is nothing.

namespace perennial {

#ifdef PERENNIAL_KILL_POINTS
void killPoint(const char *name);
#else
inline void killPoint(const char *) {}
#endif

} // namespace perennial
