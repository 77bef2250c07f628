// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Gunzip: what a gzipped file holds, in a stream, also of several members. Thread: any; it does file work. Errors: Invalid
// "gzip-broken" | "sheet-too-large" | "file-unreadable", Storage "file-unwritable", Cancelled.

#include "base/result.h"

#include <QIODevice>

#include <atomic>

namespace perennial {

Result<void> gunzip(const QString &path, QIODevice &out, const std::atomic<bool> &stop);

} // namespace perennial
