// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/errortext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct Words
{
    const char *code;
    const char *what; // %1, %2 ... are the error's args
    const char *hint;
};

#define W(text) QT_TRANSLATE_NOOP("Errors", text)

constexpr Words kWords[] = {
    // the profile and its database
    {"profile-folder", W("The folder %1 can't be used for the profile."), W("Choose a folder that you may write to.")},
    {"database-address", W("“%1” is no database address."), W("Write postgresql://user@host/name, without a password.")},
    {"database-open", W("The database %1 can't be opened."), W("Check that it is there and that you may read and write it.")},
    {"database-damaged", W("The database %1 is damaged."), W("Restore a backup, or copy the file aside before anything else is tried. Nothing was changed.")},
    {"database-newer", W("The database %1 was made by a newer Perennial (version %2, this one knows %3)."), W("Start the newer Perennial. Nothing was changed.")},
    {"database-busy", W("The database %1 is in use by another program."), W("Wait a moment and try again.")},
    {"database-readonly", W("The database %1 can't be written to."), W("Check the rights of the file and its folder.")},
    {"database-io", W("The disk reported a fault while %1 was read or written."), W("Check the disk and restore a backup if it goes on.")},
    {"database-closed", W("Perennial is being ended."), W("Start it again.")},
    {"database-gone", W("The connection to the database %1 is lost."), W("Check that its server runs and try again.")},
    {"database-failed", W("The database %1 did not do what was asked."), W("The log in the profile's folder says more.")},
    {"database-rule", W("The database refused a change that would break a rule."), W("The log in the profile's folder says which.")},
    {"disk-full", W("There is no room left on the disk for %1."), W("Free some room and try again. What was saved before is safe.")},
    {"migration-changed", W("The database %1 was made by another build of Perennial."), W("Start the Perennial that made it, or restore a backup.")},
    {"migration-missing", W("This Perennial was built without its database steps."), W("Install it again.")},
    {"lock-file", W("The lock file in the profile can't be used."), W("Check the rights of the profile's folder.")},
    {"stale", W("“%1” was changed elsewhere in the meantime."), W("Open it again and repeat your change.")},
    // clients and channels
    {"workspace-unknown", W("There is no client “%1”."), W("“perennialctl workspace list” shows them.")},
    {"workspace-none", W("There is no client yet."), W("Make one first: “perennialctl workspace add NAME”.")},
    {"workspace-needed", W("There are several clients."), W("Say which one: --workspace NAME.")},
    {"workspace-exists", W("A client called “%1” is there already."), W("Choose another name.")},
    {"workspace-name-empty", W("A client needs a name."), W("Type one.")},
    {"workspace-name-long", W("The client's name is too long."), W("It may have %1 characters.")},
    {"workspace-colour", W("“%1” is no colour."), W("Write it as #RRGGBB.")},
    {"time-zone-unknown", W("“%1” is no time zone."), W("Use a name such as Europe/Istanbul.")},
    {"channel-unknown", W("There is no channel “%1”."), W("“perennialctl channel list” shows them.")},
    {"channel-exists", W("This client has a channel called “%1” already."), W("Choose another name.")},
    {"channel-name-empty", W("A channel needs a name."), W("Type one.")},
    {"channel-name-long", W("The channel's name is too long."), W("It may have %1 characters.")},
    {"channel-name-list", W("“%1” can't be a channel's name."), W("Leave out commas and semicolons: they separate channels in lists.")},
    {"channel-busy", W("A post is on its way through this channel."), W("Wait until it is out, then try again.")},
    {"account-connected", W("%1 is connected already, as “%2”."), W("Use that channel, or remove it first.")},
    {"network-unknown", W("Perennial does not know a network called “%1”."), W("“perennialctl network list” shows them.")},
    {"server-address", W("“%1” is no server address."), W("Write it as https://server.example.")},
    {"sandbox-folder", W("The sandbox can't use the folder “%1”."), W("Give one that you may write to: --option folder=DIR.")},
    {"sandbox-fault", W("“%1” is no fault that the sandbox knows."), W("The documentation of the sandbox lists them.")},
    // signing in and secrets
    {"auth", W("The network refused the sign-in."), W("Connect the channel again.")},
    {"credential-missing", W("The channel has no credential."), W("Connect it again.")},
    {"credential-refused", W("The network refused the credential."), W("Check it and connect the channel again.")},
    {"oauth-denied", W("The sign-in was not allowed in the browser."), W("Start again and allow it, if you want to connect this account.")},
    {"oauth-timeout", W("The browser did not come back within ten minutes."), W("Start again.")},
    {"loopback-port", W("No port could be opened for the browser to come back to."), W("Close other programs that listen, or paste the code instead.")},
    {"keychain-missing", W("This machine offers no keychain."), W("Start one (such as GNOME Keyring), or use a sealed file: PERENNIAL_SECRETS=sealed-file.")},
    {"keychain-locked", W("The keychain is locked."), W("Unlock it; what waits goes on by itself.")},
    {"keychain-refused", W("The keychain refused access."), W("Allow Perennial in the keychain's own settings.")},
    {"keychain-timeout", W("The keychain did not answer."), W("Check that it runs and is unlocked.")},
    {"keychain", W("The keychain can't be used."), W("Check that it runs and is unlocked.")},
    {"passphrase-wrong", W("The passphrase is wrong."), W("Try again; nothing was changed.")},
    {"passphrase-file-unreadable", W("The passphrase file “%1” can't be read."), W("Check its path and its rights.")},
    {"sealed-file-damaged", W("The sealed file “%1” is damaged."), W("Restore it from a backup. Nothing was changed.")},
    {"sealed-file-truncated", W("The sealed file “%1” ends too early."), W("It was not written to its end: use another copy.")},
    {"sealed-file-newer", W("The sealed file “%1” was made by a newer Perennial."), W("Use that one to open it.")},
    {"sealed-file-unknown", W("“%1” was not sealed by Perennial."), W("Choose another file.")},
    {"sealed-file-unwritable", W("The sealed file “%1” can't be written."), W("Check the rights of its folder.")},
    {"secret-missing", W("The secret is not in the keychain."), W("Connect the channel again.")},
    {"secrets-kind-unknown", W("“%1” is no place for secrets."), W("PERENNIAL_SECRETS is keychain or sealed-file.")},
    // the network
    {"http-refused", W("%1 refused the connection."), W("Check the address; Perennial tries again by itself.")},
    {"http-dns", W("The name %1 was not found."), W("Check the address and your connection.")},
    {"http-tls", W("The secure connection to %1 failed."), W("Check the date of this machine and the server's certificate.")},
    {"http-url", W("“%1” is no address that can be reached."), W("Check it.")},
    {"http-timeout", W("%1 did not answer in time."), W("Perennial looks whether it got through before anything is sent again.")},
    {"http-cut", W("The connection to %1 broke off."), W("Perennial looks whether it got through before anything is sent again.")},
    {"http-too-long", W("%1 answered with far more than expected."), W("Perennial looks whether it got through before anything is sent again.")},
    {"rate-limited", W("The network asks to slow down."), W("Perennial goes on by itself when it may.")},
    {"network-refused", W("The network refused this."), W("Its own words are below; change the post or the account.")},
    {"rejected", W("The network refused this."), W("Its own words are below; change the post or the account.")},
    {"transient", W("The network has trouble."), W("Perennial tries again by itself.")},
    {"unsure", W("Nobody knows whether it went out."), W("Look at the account and say whether it is there.")},
    {"process-ended", W("The publisher ended while this was on its way."), W("Look at the account and say whether it is there.")},
    {"backup-elsewhere", W("A profile on a PostgreSQL server is not backed up here."), W("Use pg_dump, and restore with pg_restore.")},
    {"not-supported", W("This network can't do that."), W("Do it on the network's own page.")},
    // posts and deliveries
    {"post-unknown", W("There is no post %1."), W("It may have been deleted.")},
    {"publisher-ended", W("The publisher was ended."), W("It goes on when it is started again.")},
    {"lease-ended", W("Another publisher took over meanwhile."), W("Nothing has to be done.")},
    {"post-under-way", W("“%1” is on its way."), W("Wait until it is out, or settle whether it is.")},
    {"post-sent", W("“%1” is out and stays where it is."), W("Copy it to plan it again.")},
    {"delivery-unknown", W("There is no delivery %1."), W("“perennialctl delivery list” shows them.")},
    {"delivery-move", W("A delivery that is “%1” can't do that (%2)."), W("“perennialctl delivery show” tells how it stands.")},
    {"delivery-taken", W("The delivery moved on in the meantime."), W("Look again.")},
    {"channel-missing", W("The post has no channel."), W("Choose at least one.")},
    {"text-empty", W("The post says nothing."), W("Write a text, or add a picture or a link.")},
    {"text-too-long", W("The text is %1 characters too long for %2."), W("Shorten it or split it.")},
    {"time-missing", W("The post has no time."), W("Choose a day and a time.")},
    {"time-past", W("%1 is in the past."), W("Choose a later time.")},
    {"time-invalid", W("“%1” is no time."), W("Write it as 2026-11-23T09:30.")},
    {"date-invalid", W("“%1” is no date of this calendar."), W("Write it as YYYY-MM-DD.")},
    {"no-free-time", W("No free time was found in the next 60 days."), W("Choose a time yourself.")},
    {"late-ask", W("Its time passed while nobody published."), W("Send it now, move it, or drop it.")},
    {"late-dropped", W("Its time passed and the channel drops late posts."), W("Move it if it still should go out.")},
    {"late-import", W("Its time had passed when it was imported."), W("Send it now, move it, or drop it.")},
    {"paused", W("It is held back by a pause."), W("End the pause, or decide for this one.")},
    {"paused-dropped", W("It fell into a pause and was dropped."), W("Move it if it still should go out.")},
    {"reauth", W("Its channel must be connected again."), W("Connect it; what waits goes on.")},
    // files
    {"file-unreadable", W("The file “%1” can't be read."), W("Check its path and its rights.")},
    {"file-unwritable", W("The file “%1” can't be written."), W("Choose another place.")},
    {"csv-not-text", W("This is no text file: it looks like %1."), W("Save it as CSV in your spreadsheet program and try again.")},
    {"csv-record-too-long", W("Row %1 (line %2) is longer than 16 MB."), W("A quotation mark is probably not closed there. Nothing was imported.")},
    {"template-unknown", W("There is no template “%1”."), W("Use auto, or leave it out.")},
    {"map-malformed", W("“%1” is no column mapping."), W("Write FIELD=COLUMN, such as text=Message.")},
    {"map-field-unknown", W("“%1” is no field."), W("The help of import lists them.")},
    {"map-column-unknown", W("The file has no column “%1”."), W("“perennialctl csv inspect” shows its columns.")},
    {"batch-unknown", W("There is no import %1."), W("“perennialctl import list” shows them.")},
    {"batch-undone", W("This import was undone already."), ""},
    {"media-file-missing", W("The file “%1” is not there."), W("Check its path.")},
    {"media-too-large", W("“%1” is too large."), W("It may have 512 MB.")},
    {"media-unreadable", W("“%1” can't be read."), W("Check its rights.")},
    {"picture-bomb", W("“%1” says it is %2 by %3 pixels, more than any network takes."), W("Make it smaller.")},
    {"media-store", W("The media folder “%1” can't be written to."), W("Check the room on the disk and the folder's rights.")},
    {"media-unknown", W("A picture of this post is gone."), W("Add it again.")},
    {"url-private", W("%1 is an address inside your own network."), W("Use a public address or a file.")},
    {"url-unusable", W("“%1” is no address that can be fetched."), W("Use http or https.")},
    {"url-redirects", W("%1 sends us round in circles."), W("Use the address it ends at.")},
    {"url-type", W("What %1 sends is no picture and no film."), W("Check the address.")},
    {"url-too-large", W("What %1 sends is too large."), W("Use a smaller one.")},
    {"backup-damaged", W("The backup “%1” is damaged."), W("Use another one. Nothing was changed.")},
    {"restore-not-empty", W("The folder “%1” is not empty."), W("Restore into a new folder.")},
    {"agent-program", W("The publisher “%1” was not found."), W("Install Perennial again.")},
    {"autostart", W("The start at log-in could not be arranged in “%1”."), W("Check the rights of that folder.")},
    {"cancelled", W("Cancelled."), ""},
};

#undef W

QString filled(const char *source, const QStringList &args)
{
    if (!*source)
        return {};
    QString text = QCoreApplication::translate("Errors", source);
    for (int index = 0; index < 4; ++index)
        text.replace(QLatin1Char('%') + QString::number(index + 1), args.value(index));
    return text;
}

} // namespace

ErrorWords wordsFor(const Error &error)
{
    for (const Words &words : kWords) {
        if (error.code == QLatin1String(words.code))
            return {filled(words.what, error.args), filled(words.hint, error.args)};
    }
    // A code of a network's own: its words are the best there are.
    const QString said = error.message.isEmpty() ? error.code : error.message;
    return {QCoreApplication::translate("Errors", "It did not work: %1").arg(said),
            QCoreApplication::translate("Errors", "The log in the profile's folder says more.")};
}

QString sentenceFor(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    return words.hint.isEmpty() ? words.what : words.what + QLatin1Char(' ') + words.hint;
}

} // namespace perennial
