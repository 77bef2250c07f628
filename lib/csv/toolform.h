// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ToolForm: posts as rows of the CSV files that other tools take for a bulk upload. What such a form can't hold is told, post by
// post, never left out in silence; what makes a row worthless there leaves the post out, and that is told, too. Pure.

#include "domain/walltime.h"

#include <QStringList>

#include <optional>

namespace perennial {

enum class ToolForm { Hootsuite, Buffer, Publer, SocialBee };

// "hootsuite", "buffer", "publer", "socialbee".
QString toString(ToolForm form);
std::optional<ToolForm> toolFormFromString(const QString &text);
QString titleOf(ToolForm form); // the tool's own name
const QList<ToolForm> &toolForms();

struct FormMedium
{
    QString url; // empty: only a file of this machine
    QString alt;
    QString mimeType;
};

struct FormPost
{
    QString text;
    QString link;
    QString title;
    QString firstComment;
    QStringList thread;
    QStringList labels;
    QString contentWarning;
    QList<FormMedium> media;
    std::optional<WallTime> wall; // in the zone that the whole file is in
    int channels = 0;
    int ownTexts = 0; // channels that have a text or media of their own
};

struct FormLoss
{
    QString code; // "form-...": app/boot/exporttext.cpp has its words
    QStringList args;
};

struct FormRow
{
    QStringList cells; // none: the post is left out
    QList<FormLoss> losses;
};

// The heading row; none where the form has none.
QStringList headingsOf(ToolForm form);
FormRow rowOf(ToolForm form, const FormPost &post);
// So many rows at most in one upload; 0 = not known.
int mostRowsOf(ToolForm form);

} // namespace perennial
