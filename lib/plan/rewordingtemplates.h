// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RewordingTemplates: openings for another wording of a post, in the language of the post, and the words by which a text
// shows its language and how it begins. Data, not words of the program. Thread: safe. Pure.

#include <QStringList>

namespace perennial {

enum class TextLanguage { Unknown, English, Turkish, Persian, Croatian };

// Templates have %1 for what comes out of the post.
struct RewordingTemplates
{
    TextLanguage language = TextLanguage::Unknown;
    QString question;     // before a sentence
    QString number;       // after a number, which is %1; the sentence is %2
    QString season;       // {season} is filled in on the day
    QString callToAction;
    QString address;
    QStringList callWords;    // a text that begins with one of them calls to something; folded
    QStringList addressWords; // the reader; folded
    QStringList seasonWords;  // folded
    QStringList commonWords;  // that hardly any text of the language is without; folded
};

// nullptr for Unknown.
const RewordingTemplates *rewordingTemplates(TextLanguage language);
const QList<RewordingTemplates> &allRewordingTemplates();

} // namespace perennial
