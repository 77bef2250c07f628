// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LinkCard: what a web page says about itself for a preview. Pure: bytes in, value out; any bytes will do.

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace perennial {

struct LinkCard
{
    QString title;       // 300 characters at most, one line
    QString description; // 1000 at most
    QUrl image;          // http or https, absolute; empty if there is none
};

// contentType: the header's value, whose charset beats the page's own. base: the address the page came from.
LinkCard parseLinkCard(const QByteArray &html, const QByteArray &contentType, const QUrl &base);

// &amp; &#252; &#xFC; &uuml; -> text; what is not known stays as it is.
QString decodeEntities(const QString &text);

} // namespace perennial
