// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Media: a picture or a film, kept once by its content (SHA-256) in the profile's media folder.

#include "base/clock.h"
#include "domain/ids.h"

namespace perennial {

struct Media
{
    MediaId id;
    WorkspaceId workspace;
    QString sha256; // hex; empty until a URL was fetched
    QString fileName;
    QString mimeType;
    qint64 bytes = 0;
    int width = 0; // pixels; 0 = unknown
    int height = 0;
    QString sourceUrl;         // where it comes from, if not from a file
    QString fetchError;        // code, when the fetch failed
    QString rightsConfirmedBy; // who said that we may use it; empty = nobody
    std::optional<Instant> rightsConfirmedAt;
    Instant createdAt;
};

// A media file in its place in a post, with its description there.
struct MediaUse
{
    MediaId media;
    QString alt;

    bool operator==(const MediaUse &) const = default;
};

} // namespace perennial
