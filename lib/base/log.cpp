// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"

#include "base/clock.h"
#include "base/redact.h"

#include <cstdio>

namespace perennial {

namespace {

constexpr qint64 kTurnOverBytes = 5 * 1024 * 1024;

const char *name(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "";
}

} // namespace

Log::Log(const Clock &clock, const Redactor &redactor) : m_clock(clock), m_redactor(redactor) {}

void Log::openFile(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_file.close();
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void Log::turnOver()
{
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(path + QStringLiteral(".1"));
    QFile::rename(path, path + QStringLiteral(".1"));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void Log::write(LogLevel level, const char *area, const QString &text)
{
    QString clean = m_redactor.clean(text);
    clean.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    clean.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    const QByteArray line = QStringLiteral("%1 %2 %3: %4\n")
                                .arg(m_clock.now().utc().toString(Qt::ISODateWithMs), QLatin1String(name(level)),
                                     QLatin1String(area), clean)
                                .toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (m_verbose)
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (!m_file.isOpen() || level == LogLevel::Debug)
        return;
    m_file.write(line);
    m_file.flush();
    if (m_file.size() > kTurnOverBytes)
        turnOver();
}

} // namespace perennial
