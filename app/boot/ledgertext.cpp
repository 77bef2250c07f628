// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/ledgertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace perennial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

} // namespace

QString eventWords(LedgerEvent event)
{
    switch (event) {
    case LedgerEvent::Sent:
        return Words::tr("Confirmed by the network");
    case LedgerEvent::Found:
        return Words::tr("Found on the network");
    case LedgerEvent::ConfirmedByPerson:
        return Words::tr("Confirmed by a person");
    case LedgerEvent::Removed:
        return Words::tr("Removed");
    }
    return {};
}

QString eventSentence(const LedgerEntry &entry)
{
    switch (entry.event) {
    case LedgerEvent::Sent:
        return Words::tr("The network confirmed it when it was sent.");
    case LedgerEvent::Found:
        return Words::tr("The line broke before the network answered; Perennial looked afterwards and found it there.");
    case LedgerEvent::ConfirmedByPerson:
        return Words::tr("Nobody knew whether it went out; a person looked and said that it is there.");
    case LedgerEvent::Removed:
        return Words::tr("It was taken down from the network again.");
    }
    return {};
}

QString sourceSentence(LedgerSource source)
{
    switch (source) {
    case LedgerSource::Attempt:
        return {};
    case LedgerSource::Tries:
        return Words::tr("An earlier try had other words, and the network may show those.");
    case LedgerSource::Post:
        return Words::tr("What was handed over is not known for certain: this is the post as it stood when it was confirmed.");
    }
    return {};
}

QString sentenceFor(const LedgerVerdict &verdict)
{
    switch (verdict.fault) {
    case LedgerFault::None:
        return verdict.entries == 0 ? Words::tr("Nothing has been published yet.")
                                    : Words::tr("All %Ln entries are whole and unchanged.", nullptr, int(verdict.entries));
    case LedgerFault::Changed:
        return Words::tr("Entry %1 was changed after it was written.").arg(QLocale().toString(verdict.firstBad));
    case LedgerFault::Missing:
        return Words::tr("Entry %1 is missing.").arg(QLocale().toString(verdict.firstBad));
    case LedgerFault::Broken:
        return Words::tr("Entry %1 does not follow the one before: something was changed after it was written.").arg(QLocale().toString(verdict.firstBad));
    }
    return {};
}

QString firstLineOf(const LedgerContent &content)
{
    for (const QString &text : {content.title, content.text, content.thread.value(0)}) {
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                return line.simplified();
        }
    }
    return content.media.isEmpty() ? QString() : Words::tr("%Ln pictures", nullptr, int(content.media.size()));
}

bool isWebAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && (parsed.scheme() == QLatin1String("https") || parsed.scheme() == QLatin1String("http")) && !parsed.host().isEmpty();
}

bool canBeOpened(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return isWebAddress(url) || (parsed.isLocalFile() && parsed.host().isEmpty() && parsed.path().endsWith(QLatin1String(".html")));
}

} // namespace perennial
