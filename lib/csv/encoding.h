// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Encoding: what the bytes of a text file are (by its mark, by being valid UTF-8, by its letters) and their way to
// UTF-8, chunk by chunk. Thread: StreamDecoder is for one thread. Errors: none; what has no character becomes U+FFFD.

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace perennial {

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1250,
    Windows1252,
    Windows1254,
    Windows1256,
    MacRoman,
    MacTurkish,
    MacCroatian,
    MacCentralEurope,
    MacFarsi,
    Dos720,
    Dos850,
    Dos852,
    Dos857,
};

QString toString(Encoding encoding); // "UTF-8", "UTF-16LE", "windows-1254"
// Takes any case and the usual other names: "utf8", "cp1254", "latin1".
std::optional<Encoding> encodingFromString(const QString &name);
QList<Encoding> allEncodings(); // what people choose from

struct DetectedEncoding
{
    Encoding encoding = Encoding::Utf8;
    int markLength = 0;  // bytes of the byte order mark; 0 = none
    bool certain = true; // false: chosen by the letters that occur
};

enum class Sample { Whole, Prefix };
// In a prefix the last character may be cut.
DetectedEncoding detectEncoding(QByteArrayView sample, Sample kind);

// The length of the mark this encoding has at the start of the bytes.
int markLength(QByteArrayView bytes, Encoding encoding);

class StreamDecoder
{
public:
    explicit StreamDecoder(Encoding encoding);

    // UTF-8 for this chunk; a character cut by its end comes with the next one. UTF-8 passes unchanged, unchecked.
    QByteArray toUtf8(const QByteArray &chunk);
    // What is left at the end: U+FFFD if the last character is cut, else nothing.
    QByteArray finish();

private:
    QByteArray fromWideUnits(const QByteArray &chunk);

    Encoding m_encoding;
    QStringDecoder m_wide;
    QByteArray m_rest; // bytes of a unit cut by the chunk
};

} // namespace perennial
