// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a media cell of an import may name: a file inside the import's folder, or a public web address. Judged by its
// letters alone; links in the folder are judged by staysInside with what the caller resolved. Pure.

#include <QString>

#include <functional>
#include <optional>

namespace perennial {

enum class MediaCellKind { File, Url, Outside, PrivateUrl, Malformed };

struct MediaCellVerdict
{
    MediaCellKind kind = MediaCellKind::Malformed;
    QString path; // File: absolute, cleaned
    QString url;  // Url: as it is to be fetched
};
// An empty folder (standard input) has no files inside.
MediaCellVerdict classifyMediaCell(const QString &cell, const QString &baseFolder);

// Whether this host can be outside of this machine and its network: no loopback, private, link-local, unique-local,
// carrier, multicast or metadata address, in whatever way it is written, and no local name.
bool isPublicHost(const QString &host);

// The path with all links resolved; nullopt if nothing is there.
using CanonicalPath = std::function<std::optional<QString>(const QString &)>;
enum class FileVerdict { Inside, Outside, Missing };
FileVerdict staysInside(const QString &path, const QString &baseFolder, const CanonicalPath &canonical);

// Why what a cell names is refused: "media-outside", "media-private-url", "media-invalid", "media-missing"; nullptr: it may be
// used. Without `canonical` the letters alone decide.
const char *mediaRefusal(const MediaCellVerdict &verdict, const QString &baseFolder, const CanonicalPath &canonical);

} // namespace perennial
