// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/exporttext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct Sentence
{
    const char *code;
    const char *text; // %1, %2 are the loss's args
};

constexpr Sentence kSentences[] = {
    {"form-left-out", QT_TRANSLATE_NOOP("Exports", "It has no time of day, which this form needs: it was left out.")},
    {"form-no-time", QT_TRANSLATE_NOOP("Exports", "It has no time of day: the tool puts it into its queue or its drafts.")},
    {"form-minutes", QT_TRANSLATE_NOOP("Exports", "The form can't hold the time %1: %2 was written.")},
    {"form-media-files", QT_TRANSLATE_NOOP("Exports", "%1 pictures or films are files of this computer: the form takes web addresses only.")},
    {"form-media-many", QT_TRANSLATE_NOOP("Exports", "%1 pictures or films were left out: the form holds %2 a post.")},
    {"form-media-kinds", QT_TRANSLATE_NOOP("Exports", "%1 pictures or films were left out: the form holds one kind of them a post.")},
    {"form-link-wins", QT_TRANSLATE_NOOP("Exports", "%1 pictures or films were left out: the tool takes the link in their place.")},
    {"form-link-in-text", QT_TRANSLATE_NOOP("Exports", "The form has no column for the link: it stands at the end of the text.")},
    {"form-channels", QT_TRANSLATE_NOOP("Exports", "It goes to %1 channels: the form has none, they are chosen in the tool.")},
    {"form-own-texts", QT_TRANSLATE_NOOP("Exports", "What %1 of its channels have of their own was left out.")},
    {"form-alt-texts", QT_TRANSLATE_NOOP("Exports", "The descriptions of its pictures were left out.")},
    {"form-first-comment", QT_TRANSLATE_NOOP("Exports", "Its first comment was left out.")},
    {"form-thread", QT_TRANSLATE_NOOP("Exports", "The %1 further parts of its thread were left out.")},
    {"form-title", QT_TRANSLATE_NOOP("Exports", "Its title was left out.")},
    {"form-labels", QT_TRANSLATE_NOOP("Exports", "Its labels were left out.")},
    {"form-content-warning", QT_TRANSLATE_NOOP("Exports", "Its content warning was left out.")},
    {"form-beyond-limit", QT_TRANSLATE_NOOP("Exports", "%1 takes %2 posts a file: upload this one with another file.")},
};

} // namespace

QString sentenceFor(const FormLoss &loss)
{
    for (const Sentence &each : kSentences) {
        if (loss.code != QLatin1String(each.code))
            continue;
        QString text = QCoreApplication::translate("Exports", each.text);
        for (const QString &arg : loss.args)
            text = text.arg(arg);
        return text;
    }
    return loss.code;
}

} // namespace perennial
