// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SettingsStore: what the window remembers, by the keys below and nothing else. IniSettings keeps it in a file,
// MemorySettings for tests. A missing or broken value gives the fallback. Thread: the window's.

#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace perennial {

namespace settingskey {
inline const QString kWindowGeometry = QStringLiteral("window/geometry");
inline const QString kRailCollapsed = QStringLiteral("window/rail-collapsed");
inline const QString kPage = QStringLiteral("window/page");
inline const QString kWorkspace = QStringLiteral("window/workspace");
inline const QString kTheme = QStringLiteral("look/theme"); // system, light, dark, high-contrast
inline const QString kLanguage = QStringLiteral("look/language");
inline const QString kTextScale = QStringLiteral("look/text-scale");
inline const QString kPublishWhenClosed = QStringLiteral("publisher/when-closed");
inline const QString kTray = QStringLiteral("window/tray"); // bool, true
inline const QString kTellNeeds = QStringLiteral("window/tell-needs"); // bool, true
// What the calendar of one client remembers: "calendar/<workspace>/view" and so on.
inline QString calendar(qint64 workspace, QLatin1String name)
{
    return QStringLiteral("calendar/%1/%2").arg(workspace).arg(name);
}
// What the library of one client remembers.
inline QString library(qint64 workspace, QLatin1String name)
{
    return QStringLiteral("library/%1/%2").arg(workspace).arg(name);
}
// What the publishing times of one client remember.
inline QString publishingTimes(qint64 workspace, QLatin1String name)
{
    return QStringLiteral("publishing-times/%1/%2").arg(workspace).arg(name);
}
} // namespace settingskey

class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

// Of a window that shows one client only: its place, page and client are its own, the rest is everybody's.
class ClientWindowSettings : public SettingsStore
{
public:
    ClientWindowSettings(std::unique_ptr<SettingsStore> all, const QString &client);
    QVariant value(const QString &key, const QVariant &fallback) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    QString keyOf(const QString &key) const;
    std::unique_ptr<SettingsStore> m_all;
    QString m_client;
};

class IniSettings : public SettingsStore
{
public:
    explicit IniSettings(const QString &path);
    ~IniSettings() override;
    QVariant value(const QString &key, const QVariant &fallback) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    std::unique_ptr<QSettings> m_file;
};

class MemorySettings : public SettingsStore
{
public:
    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace perennial
