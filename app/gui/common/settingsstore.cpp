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

} // namespace perennial
