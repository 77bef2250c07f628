// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words of the import: fields, findings, fates. Pure. Thread: the window's.

#include "common/controlpaint.h"
#include "csv/field.h"
#include "csv/rowdraft.h"
#include "service/importservice.h"

namespace perennial {

QString fieldName(Field field);
// The sentence for one finding, without the options of the command line.
QString findingSentence(const Finding &finding);
// The head of a group: "A date that reads two ways".
QString findingTitle(const QString &code, const QString &arg);
QString noteSentence(const MappingNote &note);
QString toolTitle(const ToolTemplate &tool); // a tool's own name, or words for what is no tool
QString delimiterName(const QString &delimiter);

struct FateLook
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString word;
};
FateLook lookOf(CheckedRow::Fate fate, bool mended);
// Once the import is done.
FateLook lookAfter(CheckedRow::Fate fate);
FateLook lookOfTakenBack();

} // namespace perennial
