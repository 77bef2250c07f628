// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// checkText: how long a text is for a network, whether it may go there, where it would have to be cut, and the facets
// in it. Runs for each channel at each key stroke. Thread: safe. Pure; it never fails, what is wrong is a finding.

#include "domain/network.h"
#include "text/facets.h"

#include <QStringList>

namespace perennial {

struct TextFinding
{
    enum class Severity { Info, Warning, Error };
    QString code; // "text-too-long", "text-too-many-bytes" (args: over, limit), "text-empty", "text-invalid-character"
    Severity severity = Severity::Error;
    QStringList args;
    int start = -1; // UTF-16; -1 = the whole text
    int end = -1;
    QString message; // English
};
QString toString(TextFinding::Severity severity); // "info", "warning", "error"

struct TextCheck
{
    int length = 0; // by the counting rule, with the content warning
    int limit = 0;  // 0 = none
    bool valid = true;
    QList<Facet> facets;
    QList<TextFinding> findings;
    int validEnd = 0; // UTF-16 offset up to which the text fits
};

// contentWarning counts with the text, as it does on Mastodon.
TextCheck checkText(const TextRules &rules, const QString &text, const QString &contentWarning = {});

// X has no adapter: its rules stand here.
TextRules xTextRules();

} // namespace perennial
