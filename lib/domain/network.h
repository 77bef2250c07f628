// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Network: what a service can do, as pure data. Each adapter gives one; composer, connect dialog, command line and
// checks read it, so that no code asks "is it Mastodon?". One place for every limit of a network.

#include <QString>
#include <QStringList>

#include <optional>

namespace perennial {

enum class AuthMethod { None, OAuth, AppPassword, Token };
QString toString(AuthMethod method); // "none", "oauth", "app-password", "token"

// How a network counts characters.
enum class CountingRule {
    CodePoints, // plain
    Graphemes,  // UAX #29 clusters (Bluesky)
    Mastodon,   // graphemes, a link with its scheme counts urlLength, @user@host counts @user
    XWeighted,  // twitter-text v3: weights by range, links count urlLength, any emoji counts 2
};

struct TextRules
{
    CountingRule counting = CountingRule::CodePoints;
    int limit = 0;     // characters by the counting rule; 0 = none
    int byteLimit = 0; // UTF-8; 0 = none
    int urlLength = 0; // what a link counts; 0 = its own length
    bool textRequired = false;
};

struct MediaRules
{
    int maxImages = 0;
    qint64 maxImageBytes = 0; // 0 = none
    qint64 maxImagePixels = 0;
    int maxAltCharacters = 0; // 0 = none
    QStringList mimeTypes;
};

enum class IdempotencyProof {
    Exact, // a repeat is harmless for ever (record key chosen by us)
    Key,   // a key that the server may honour
    None,
};
QString toString(IdempotencyProof proof); // "exact", "key", "none"

struct Capabilities
{
    bool thread = false;
    bool firstComment = false;
    bool contentWarning = false;
    bool visibility = false;
    bool linkCard = false;
    bool remove = false;
    bool find = false;
    bool nativeScheduling = false;
    bool metrics = false;
    bool inbox = false;
    bool lastPost = false;
    bool testPost = false; // a post that nobody but the account itself sees
    IdempotencyProof idempotency = IdempotencyProof::None;
};

// The app at the network that a sign-in in the browser goes through.
enum class AppNeed {
    None,     // there is no such thing
    ByItself, // the program registers one at the server
    Own,      // the user makes one on the network's pages
};
QString toString(AppNeed need); // "none", "by-itself", "own"

struct AppRules
{
    AppNeed need = AppNeed::None;
    bool ownPossible = false; // the user may bring one although none is needed
    bool hasSecret = true;    // the network gives one with the client id
    QStringList redirects;    // what is to be entered there, all of them; sign-ins use the first whose port is free
};

// The address of a server as a person writes it ("mastodon.example", "@anna@mastodon.example", with a path) as it is
// kept: "https://mastodon.example". Without TLS only on this very machine. Empty: it is none.
QString serverOrigin(const QString &typed);

struct Network
{
    QString id;    // "mastodon"
    QString name;  // a proper name, not translated: "Mastodon"
    AuthMethod auth = AuthMethod::None;
    bool needsServer = false;  // the user names a server
    QString defaultServer;     // where needsServer is false
    TextRules text;            // the network's usual limits; a server may have told others (Channel::facts)
    MediaRules media;
    Capabilities can;
    QStringList scopes;        // the network's own words for what a sign-in asks for
    AppRules app;
    QStringList visibilities;  // the network's own words, first is the default
    QStringList options;       // keys that `--option K=V` takes
    int rateLimitPerHour = 0;  // 0 = none known
};

} // namespace perennial
