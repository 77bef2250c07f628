// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/librarydrag.h"

#include <QMimeData>

namespace perennial::librarydrag {

QMimeData *mimeOf(const QList<EvergreenId> &items)
{
    QByteArray lines;
    for (EvergreenId item : items)
        lines += item.toString().toUtf8() + '\n';
    auto *data = new QMimeData;
    data->setData(kMime, lines);
    return data;
}

bool holds(const QMimeData &data)
{
    return data.hasFormat(kMime);
}

QList<EvergreenId> itemsOf(const QMimeData &data)
{
    QList<EvergreenId> items;
    for (const QByteArray &line : data.data(kMime).split('\n')) {
        if (const auto item = EvergreenId::fromString(QString::fromUtf8(line)))
            items.append(*item);
    }
    return items;
}

} // namespace perennial::librarydrag
