// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RememberedMapping: what a person said about the columns of a table, for the next one with the same headings. Pure.

#include "csv/columnmapping.h"
#include "csv/encoding.h"
#include "domain/ids.h"

namespace perennial {

struct RememberedMapping
{
    QString signature;
    QString templateId; // empty: found out each time
    QList<ManualColumn> columns;
    std::optional<Encoding> encoding; // where it was said by hand
    std::optional<char> delimiter;
    std::optional<DateOrder> dateOrder;
    QHash<QString, ChannelId> channels; // names in the file

    bool saysAnything() const { return !columns.isEmpty() || !channels.isEmpty(); }
};

// Of the headings in their order, in any case; a table without headings is known by its tool, or not at all (empty).
QString mappingSignature(const QStringList &headings);
QString mappingSignature(const ToolTemplate &tool);

} // namespace perennial
