// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A picture made fit for Bluesky: below the blob limit, upright, without EXIF (where it was taken is nobody's
// business). The same file always gives the same bytes, so the same blob. Thread: any; blocks while it works.
// Errors: Rejected "image-missing" | "image-unreadable" | "image-too-large" (pixels) | "image-too-heavy" (bytes).

#include "base/result.h"

#include <QByteArray>

namespace perennial {

struct PreparedImage
{
    QByteArray bytes;
    QByteArray mimeType;
    int width = 0;
    int height = 0;
};

inline constexpr qint64 kBlueskyImageBytes = 1'000'000; // servers of 2025; 2,000,000 since 2026, which old ones refuse

Result<PreparedImage> prepareBlueskyImage(const QString &path, qint64 maxBytes = kBlueskyImageBytes);
// The same from memory: the picture of a link card.
Result<PreparedImage> prepareBlueskyImage(const QByteArray &bytes, qint64 maxBytes = kBlueskyImageBytes);

} // namespace perennial
