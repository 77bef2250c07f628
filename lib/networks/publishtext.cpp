// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/publishtext.h"

namespace perennial {

namespace {

// "https://a.example/x" does not stand in "https://a.example/xy".
bool holdsLink(const QString &text, const QString &link)
{
    for (qsizetype at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
        const qsizetype end = at + link.size();
        if (end == text.size())
            return true;
        const QChar next = text.at(end);
        if (!next.isLetterOrNumber() && !QStringLiteral("/?#=&%-_~+").contains(next))
            return true;
    }
    return false;
}

} // namespace

LinkPlace linkPlace(const Network &network, qsizetype mediaCount)
{
    return network.can.linkCard && mediaCount == 0 ? LinkPlace::Card : LinkPlace::Text;
}

QString textWithLink(const QString &text, const QString &link, LinkPlace place)
{
    const QString trimmed = link.trimmed();
    if (place == LinkPlace::Card || trimmed.isEmpty() || holdsLink(text, trimmed))
        return text;
    if (text.trimmed().isEmpty())
        return trimmed;
    QString joined = text;
    while (joined.back().isSpace())
        joined.chop(1);
    return joined + QStringLiteral("\n\n") + trimmed;
}

QString publishedText(const Network &network, const QString &text, const QString &link, const QString &contentWarning,
                      qsizetype mediaCount)
{
    const QString body = textWithLink(text, link, linkPlace(network, mediaCount));
    if (network.can.contentWarning || contentWarning.isEmpty())
        return body;
    const QString warning = QStringLiteral("CW: ") + contentWarning;
    return body.isEmpty() ? warning : warning + QStringLiteral("\n\n") + body;
}

QString countedText(const Network &network, const QString &text, const QString &link, const QString &contentWarning,
                    qsizetype mediaCount)
{
    const QString sent = publishedText(network, text, link, contentWarning, mediaCount);
    return network.can.contentWarning ? contentWarning + sent : sent;
}

} // namespace perennial
