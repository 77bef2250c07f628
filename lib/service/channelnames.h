// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ChannelNames: which channel a name in a file is: what a person matched, else the channel of that name, else the only
// channel of the network of that name. Nothing is guessed between several. Thread: values.

#include "domain/channel.h"

#include <QHash>

namespace perennial {

class ChannelNames
{
public:
    ChannelNames() = default;
    ChannelNames(const QList<Channel> &channels, const QHash<QString, ChannelId> &matched);

    std::optional<ChannelId> find(const QString &name) const;
    // The channels of the network that it names, if there are several.
    QStringList meant(const QString &name) const;

private:
    QHash<QString, ChannelId> m_matched;  // by folded name
    QHash<QString, ChannelId> m_byName;   // by folded name
    QHash<QString, QList<ChannelId>> m_byNetwork;
    QHash<ChannelId, QString> m_names;
};

} // namespace perennial
