// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Output: what is printed, for people or as JSON. One JSON document on stdout and nothing else there; remarks, progress
// and errors go to stderr. Colour and progress only on a terminal. Thread: the main one.

#include "base/error.h"
#include "ctl/texttable.h"

#include <QJsonObject>

namespace perennial {

enum class OutputFormat { People, Json };

class Output
{
public:
    explicit Output(OutputFormat format) : m_format(format) {}

    bool isJson() const { return m_format == OutputFormat::Json; }

    // JSON only: the document.
    void document(const QJsonObject &document);
    // One document a line (--json-lines), whatever the format.
    void jsonLine(const QJsonObject &document);
    // Text as it is (completions), whatever the format.
    void raw(const QByteArray &bytes);
    // People only.
    void line(const QString &text);
    void table(const TextTable &table, const QString &whenEmpty);
    // People only, on stderr.
    void note(const QString &text);
    // Over and over on one line of stderr, if that is a terminal; endProgress() wipes it.
    void progress(const QString &text);
    void endProgress();
    // One line on stderr, or {"error":{...}}.
    void error(const Error &error);

    static QJsonObject errorObject(const Error &error);

private:
    OutputFormat m_format;
    bool m_documentPrinted = false;
    bool m_progressShown = false;
};

// A mistake in how the command was called: exit code 2. The text is for people, translated.
Error usageError(const QString &text);

} // namespace perennial
