// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// OAuthCallback: what a sign-in's server sends back by way of the browser, and the same out of what a person pasted.
// Pure.

#include "base/result.h"

#include <QUrlQuery>

namespace perennial {

struct OAuthCallback
{
    QString code;
    QString issuer;  // "iss" (RFC 9207), empty if the server does not send it
    QUrlQuery query; // all of it
};

// True if both are the same; takes as long whatever they differ in.
bool isSameSecret(const QByteArray &one, const QByteArray &other);

// The whole address that the browser ended at, its query, or the bare code. Errors: Invalid "paste-empty",
// "paste-unusable", "paste-foreign" (args: the host that it leads to), "paste-state" (of another sign-in);
// Auth "oauth-denied" (args: the server's code).
Result<OAuthCallback> callbackFromPaste(const QString &text, const QString &redirectUri, const QByteArray &state);

// The fields of a callback whose state was looked at. Errors: Auth "oauth-denied"; Invalid "paste-unusable": no code.
Result<OAuthCallback> callbackFromQuery(const QUrlQuery &query);

} // namespace perennial
