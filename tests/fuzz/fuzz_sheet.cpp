// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a workbook: nothing may crash, and reading ends with rows or with a word. The first byte says what is spoilt: the
// file as a whole, the XML of a sheet, of the shared texts, of the styles or of an .ods table inside a zip that is sound.

#include "sheet/samplesheets.h"

#include <QTemporaryDir>
#include <QFile>

#include <cstdlib>

using namespace perennial;
using namespace perennial::test;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("any"));
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    SampleXlsx sample;
    sample.strings = "<si><t>a</t></si>";
    sample.rows = "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46474.5</v></c></row>";
    switch (data[0] % 5) {
    case 0:
        writeFile(path, bytes);
        break;
    case 1:
        sample.rows = bytes;
        writeXlsx(path, sample);
        break;
    case 2:
        sample.strings = bytes;
        writeXlsx(path, sample);
        break;
    case 3:
        sample.formats = bytes;
        writeXlsx(path, sample);
        break;
    default:
        writeOds(path, bytes);
    }
    const auto csv = csvOf(path);
    if (!csv && csv.error().code.isEmpty())
        std::abort();
    return 0;
}
