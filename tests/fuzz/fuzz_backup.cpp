// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer: bytes that are taken for an opened backup, in pieces of any length, and for its manifest.

#include "service/profilearchive.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <cstdlib>

using namespace perennial;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto manifest = manifestFromJson(bytes); manifest && !manifestFromJson(toJson(*manifest)))
        std::abort();
    const QTemporaryDir folder;
    ArchiveSink sink(folder.path(), ArchiveUse::Unpack, bytes.size());
    const qsizetype piece = bytes.isEmpty() ? 1 : 1 + uchar(bytes.back());
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (sink.write(bytes.mid(at, piece)) < 0)
            break;
    }
    (void)sink.finish();
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (!isArchiveName(QDir(folder.path()).relativeFilePath(files.next())))
            std::abort();
    }
    return 0;
}
