// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// GuideTexts: the words of plans that come with the program (resources/guide-texts), in four languages, and how a
// client's own ones are read and filled in. Data in the language of the client, not words of the program. Thread: safe.
// Pure.

#include "domain/channelplan.h"

namespace perennial::guidetexts {

QStringList languages(); // "en", "tr", "fa", "hr"
// "en" where it is none of them; a region does not count.
QString languageFor(const QString &language);
QList<GuideKind> kinds();
// Empty for a language that is not among them.
QString builtIn(GuideKind kind, const QString &language);
// All of a language: the client's own where it has them.
QList<GuideText> all(WorkspaceId workspace, const QString &language, const QList<GuideText> &own);
QString bodyOf(const QList<GuideText> &texts, GuideKind kind);

struct Filling
{
    QString client;
    QString channel;
    QString elsewhere; // empty: lines that name it are left out
    QString date;
};
QString filled(const QString &body, const Filling &filling);

struct RevivalGuide
{
    QList<RevivalMonth> months;
    QStringList watch;
};
// What can't be read is left out; a body without any month gives those of the program.
RevivalGuide revivalGuide(const QString &body, const QString &language);

struct ChecklistEntry
{
    TaskKind kind = TaskKind::Other;
    QString title;
};
// A line an entry; "queue: ..." is one that the program knows.
QList<ChecklistEntry> checklist(const QString &body);

} // namespace perennial::guidetexts
