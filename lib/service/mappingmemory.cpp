// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mappingmemory.h"

namespace perennial::mappingmemory {

RememberedMapping toRemember(const ImportOptions &options, const FileShape &shape)
{
    RememberedMapping mapping = shape.remembered.value_or(RememberedMapping());
    mapping.signature = shape.signature;
    if (!options.manual.isEmpty())
        mapping.columns = options.manual;
    mapping.templateId = shape.tool.id;
    if (options.encoding)
        mapping.encoding = options.encoding;
    if (options.delimiter)
        mapping.delimiter = options.delimiter;
    if (options.dateOrder)
        mapping.dateOrder = options.dateOrder;
    for (auto each = options.channelNames.constBegin(); each != options.channelNames.constEnd(); ++each)
        mapping.channels.insert(each.key(), each.value());
    return mapping;
}

ImportOptions asRead(ImportOptions options, const FileShape &shape)
{
    if (!shape.remembered)
        return options;
    const RememberedMapping said = toRemember(options, shape);
    options.templateId = shape.tool.id;
    options.manual = shape.manual;
    options.encoding = said.encoding;
    options.delimiter = said.delimiter;
    options.dateOrder = shape.dateOrder;
    options.channelNames = said.channels;
    return options;
}

} // namespace perennial::mappingmemory
