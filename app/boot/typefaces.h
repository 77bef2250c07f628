// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The families of type that the window and paper are set in, best first. Thread: any, once there is a QGuiApplication.

#include <QStringList>

namespace perennial {

QStringList typefaces();

} // namespace perennial
