// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/settingsstore.h"

#include <QSettings>

namespace perennial {

IniSettings::IniSettings(const QString &path) : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

IniSettings::~IniSettings() = default;

QVariant IniSettings::value(const QString &key, const QVariant &fallback) const
{
    return m_file->value(key, fallback);
}

void IniSettings::setValue(const QString &key, const QVariant &value)
{
    m_file->setValue(key, value);
}

ClientWindowSettings::ClientWindowSettings(std::unique_ptr<SettingsStore> all, const QString &client)
    : m_all(std::move(all)), m_client(QString::fromLatin1(client.toCaseFolded().toUtf8().toHex()))
{
}

QString ClientWindowSettings::keyOf(const QString &key) const
{
    using namespace settingskey;
    const bool own = key == kWindowGeometry || key == kPage || key == kWorkspace || key == kRailCollapsed;
    return own ? QStringLiteral("client-window/%1/%2").arg(m_client, key.section(QLatin1Char('/'), 1)) : key;
}

QVariant ClientWindowSettings::value(const QString &key, const QVariant &fallback) const
{
    return m_all->value(keyOf(key), fallback);
}

void ClientWindowSettings::setValue(const QString &key, const QVariant &value)
{
    m_all->setValue(keyOf(key), value);
}

} // namespace perennial
