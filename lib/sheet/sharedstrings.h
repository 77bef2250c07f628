// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SharedStrings: the texts of a workbook that its cells name by number, in a temporary file that is mapped, so that a million of
// them take no memory of the program's own. Thread: one at a time. Errors: XmlStream's, Storage "file-unwritable" (args: path).

#include "sheet/xmlstream.h"

#include <QTemporaryFile>

namespace perennial {

// The text of what has just begun (si, is): runs are joined, what is only to be read aloud (rPh) is left out.
QString richText(XmlStream &xml);

class SharedStrings
{
public:
    Result<void> read(XmlStream &xml);
    // Empty beyond the end.
    QString at(qsizetype index) const;
    bool has(qsizetype index) const { return index >= 0 && index < m_count; }

private:
    Result<void> add(const QString &text);
    Result<void> map();

    QTemporaryFile m_texts;   // UTF-8, one after the other
    QTemporaryFile m_offsets; // where each ends, 8 bytes
    QByteArray m_waitingTexts;
    QByteArray m_waitingOffsets;
    const char *m_mappedTexts = nullptr;
    const uchar *m_mappedOffsets = nullptr;
    qsizetype m_count = 0;
    qint64 m_end = 0;
};

} // namespace perennial
