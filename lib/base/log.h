// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Log: where the library writes what happened, for a person who looks for a fault. One line an event, English,
// redacted. Never a body, never a secret. Thread-safe.

#include <QFile>
#include <QMutex>
#include <QString>

namespace perennial {

class Clock;
class Redactor;

enum class LogLevel { Debug, Info, Warning, Error };

class Log
{
public:
    Log(const Clock &clock, const Redactor &redactor);

    // Appends to a file (0600, turned over at 5 MB, one old one kept); without a file only to stderr if verbose.
    void openFile(const QString &path);
    void setVerbose(bool verbose) { m_verbose = verbose; }

    void debug(const char *area, const QString &text) { write(LogLevel::Debug, area, text); }
    void info(const char *area, const QString &text) { write(LogLevel::Info, area, text); }
    void warning(const char *area, const QString &text) { write(LogLevel::Warning, area, text); }
    void error(const char *area, const QString &text) { write(LogLevel::Error, area, text); }
    void write(LogLevel level, const char *area, const QString &text);

private:
    void turnOver();

    const Clock &m_clock;
    const Redactor &m_redactor;
    QMutex m_mutex;
    QFile m_file;
    bool m_verbose = false;
};

} // namespace perennial
