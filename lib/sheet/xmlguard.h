// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// XmlGuard: looks through the bytes of an XML stream before a parser holds them: no tag longer than 64 KiB (parsers take
// attributes in quadratic time) and no run of text longer than 16 MiB (parsers keep it whole). Pure. Thread: one at a time.

#include <QByteArrayView>

namespace perennial {

class XmlGuard
{
public:
    // false = one of them is longer.
    bool add(QByteArrayView bytes);

private:
    enum class Inside { Text, Opened, Tag, Quote };
    Inside m_inside = Inside::Text;
    char m_quote = 0;
    qint64 m_tag = 0;
    qint64 m_text = 0;
};

} // namespace perennial
