// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CallbackPage: what the browser shows at the end of a sign-in. Plain texts in the person's language; the server makes
// the HTML.

#include <QString>

namespace perennial {

struct CallbackPage
{
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString title = QStringLiteral("Connected");
    QString text = QStringLiteral("You can close this page and go back to Perennial.");
    QString deniedTitle = QStringLiteral("Not connected");
    QString deniedText = QStringLiteral("The server did not allow it. Go back to Perennial to try again.");
};

} // namespace perennial
