// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CellFormats: which styles of a workbook show a number as a day or a time. Thread: one at a time. Errors: XmlStream's.

#include "sheet/cellvalue.h"
#include "sheet/xmlstream.h"

#include <QHash>

#include <vector>

namespace perennial {

// By the code of a format, as in "dd.mm.yyyy" or "[h]:mm"; quotes, brackets and escapes hold no letters of it.
NumberForm formOfCode(const QString &code);
// By the number of a built-in one.
NumberForm formOfBuiltIn(int id);

class CellFormats
{
public:
    Result<void> read(XmlStream &styles);
    NumberForm of(int style) const;

private:
    QHash<int, NumberForm> m_custom; // by numFmtId
    std::vector<NumberForm> m_styles;
};

} // namespace perennial
