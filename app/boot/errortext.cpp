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


constexpr Words kWords[] = {
    // the profile and its database
    {"profile-folder", QT_TRANSLATE_NOOP("Errors", "The folder %1 can't be used for the profile."), QT_TRANSLATE_NOOP("Errors", "Choose a folder that you may write to.")},
    {"database-address", QT_TRANSLATE_NOOP("Errors", "“%1” is no database address."), QT_TRANSLATE_NOOP("Errors", "Write postgresql://user@host/name, without a password.")},
    {"database-open", QT_TRANSLATE_NOOP("Errors", "The database %1 can't be opened."), QT_TRANSLATE_NOOP("Errors", "Check that it is there and that you may read and write it.")},
    {"database-damaged", QT_TRANSLATE_NOOP("Errors", "The database %1 is damaged."), QT_TRANSLATE_NOOP("Errors", "Restore a backup, or copy the file aside before anything else is tried. Nothing was changed.")},
    {"database-damaged-backup", QT_TRANSLATE_NOOP("Errors", "The database %1 is damaged."), QT_TRANSLATE_NOOP("Errors", "The newest backup is %2: “perennialctl restore %2 --over-damaged” brings it back and keeps the damaged file aside.")},
    {"database-newer", QT_TRANSLATE_NOOP("Errors", "The database %1 was made by a newer Perennial (version %2, this one knows %3)."), QT_TRANSLATE_NOOP("Errors", "Start the newer Perennial. Nothing was changed.")},
    {"database-busy", QT_TRANSLATE_NOOP("Errors", "The database %1 is in use by another program."), QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again.")},
    {"database-readonly", QT_TRANSLATE_NOOP("Errors", "The database %1 can't be written to."), QT_TRANSLATE_NOOP("Errors", "Check the rights of the file and its folder.")},
    {"database-io", QT_TRANSLATE_NOOP("Errors", "The disk reported a fault while %1 was read or written."), QT_TRANSLATE_NOOP("Errors", "Check the disk and restore a backup if it goes on.")},
    {"database-closed", QT_TRANSLATE_NOOP("Errors", "Perennial is being ended."), QT_TRANSLATE_NOOP("Errors", "Start it again.")},
    {"database-gone", QT_TRANSLATE_NOOP("Errors", "The connection to the database %1 is lost."), QT_TRANSLATE_NOOP("Errors", "Check that its server runs and try again.")},
    {"database-failed", QT_TRANSLATE_NOOP("Errors", "The database %1 did not do what was asked."), QT_TRANSLATE_NOOP("Errors", "The log in the profile's folder says more.")},
    {"database-rule", QT_TRANSLATE_NOOP("Errors", "The database refused a change that would break a rule."), QT_TRANSLATE_NOOP("Errors", "The log in the profile's folder says which.")},
    {"disk-full", QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk for %1."), QT_TRANSLATE_NOOP("Errors", "Free some room and try again. What was saved before is safe.")},
    {"migration-changed", QT_TRANSLATE_NOOP("Errors", "The database %1 was made by another build of Perennial."), QT_TRANSLATE_NOOP("Errors", "Start the Perennial that made it, or restore a backup.")},
    {"migration-missing", QT_TRANSLATE_NOOP("Errors", "This Perennial was built without its database steps."), QT_TRANSLATE_NOOP("Errors", "Install it again.")},
    {"lock-file", QT_TRANSLATE_NOOP("Errors", "The lock file in the profile can't be used."), QT_TRANSLATE_NOOP("Errors", "Check the rights of the profile's folder.")},
    {"stale", QT_TRANSLATE_NOOP("Errors", "“%1” was changed elsewhere in the meantime."), QT_TRANSLATE_NOOP("Errors", "Open it again and repeat your change.")},
    // clients and channels
    {"workspace-unknown", QT_TRANSLATE_NOOP("Errors", "There is no client “%1”."), QT_TRANSLATE_NOOP("Errors", "“perennialctl workspace list” shows them.")},
    {"workspace-none", QT_TRANSLATE_NOOP("Errors", "There is no client yet."), QT_TRANSLATE_NOOP("Errors", "Make one first: “perennialctl workspace add NAME”.")},
    {"workspace-needed", QT_TRANSLATE_NOOP("Errors", "There are several clients."), QT_TRANSLATE_NOOP("Errors", "Say which one: --workspace NAME.")},
    {"workspace-exists", QT_TRANSLATE_NOOP("Errors", "A client called “%1” is there already."), QT_TRANSLATE_NOOP("Errors", "Choose another name.")},
    {"workspace-name-empty", QT_TRANSLATE_NOOP("Errors", "A client needs a name."), QT_TRANSLATE_NOOP("Errors", "Type one.")},
    {"workspace-name-long", QT_TRANSLATE_NOOP("Errors", "The client's name is too long."), QT_TRANSLATE_NOOP("Errors", "It may have %1 characters.")},
    {"workspace-colour", QT_TRANSLATE_NOOP("Errors", "“%1” is no colour."), QT_TRANSLATE_NOOP("Errors", "Write it as #RRGGBB.")},
    {"free-days-all", QT_TRANSLATE_NOOP("Errors", "All days of the week would be free of posts."), QT_TRANSLATE_NOOP("Errors", "Leave one of them out.")},
    {"slot-channel-missing", QT_TRANSLATE_NOOP("Errors", "The slot has no channel."), QT_TRANSLATE_NOOP("Errors", "Choose one.")},
    {"slot-days-missing", QT_TRANSLATE_NOOP("Errors", "The slot has no day of the week."), QT_TRANSLATE_NOOP("Errors", "Choose one, for example Monday.")},
    {"slot-every", QT_TRANSLATE_NOOP("Errors", "A slot comes every 1 to %1 weeks or months."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"slot-anchor-missing", QT_TRANSLATE_NOOP("Errors", "The slot leaves weeks or months out, but from which day on they are counted is not said."), QT_TRANSLATE_NOOP("Errors", "Give a day on which it comes.")},
    {"slot-month-day", QT_TRANSLATE_NOOP("Errors", "The slot needs a day of the month."), QT_TRANSLATE_NOOP("Errors", "Give a number from 1 to 31, or “last”.")},
    {"slot-nth", QT_TRANSLATE_NOOP("Errors", "The slot needs to know which of the weekdays of a month is meant."), QT_TRANSLATE_NOOP("Errors", "Give a number from 1 to 5, or “last”.")},
    {"slot-rule", QT_TRANSLATE_NOOP("Errors", "“%1” is no rule for days."), QT_TRANSLATE_NOOP("Errors", "Write it as iCalendar does: FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU.")},
    {"slot-time", QT_TRANSLATE_NOOP("Errors", "The slot has no time of day."), QT_TRANSLATE_NOOP("Errors", "Write it as 09:30.")},
    {"slot-range", QT_TRANSLATE_NOOP("Errors", "The last day of the slot is before its first."), QT_TRANSLATE_NOOP("Errors", "Turn them round.")},
    {"slot-unknown", QT_TRANSLATE_NOOP("Errors", "There is no slot %1."), QT_TRANSLATE_NOOP("Errors", "“perennialctl slot list” shows them.")},
    {"category-unknown", QT_TRANSLATE_NOOP("Errors", "There is no category “%1”."), QT_TRANSLATE_NOOP("Errors", "Choose another one.")},
    {"category-exists", QT_TRANSLATE_NOOP("Errors", "There is a category “%1” already."), QT_TRANSLATE_NOOP("Errors", "Give this one another name.")},
    {"category-name-empty", QT_TRANSLATE_NOOP("Errors", "The category has no name."), QT_TRANSLATE_NOOP("Errors", "Give it one.")},
    {"category-name-long", QT_TRANSLATE_NOOP("Errors", "The category's name is longer than %1 characters."), QT_TRANSLATE_NOOP("Errors", "Shorten it.")},
    {"category-has-items", QT_TRANSLATE_NOOP("Errors", "“%1” still has items in the library: %2."), QT_TRANSLATE_NOOP("Errors", "Remove them or give them another category first.")},
    {"evergreen-unknown", QT_TRANSLATE_NOOP("Errors", "There is no item %1 in the library."), QT_TRANSLATE_NOOP("Errors", "“perennialctl library list” shows them.")},
    {"evergreen-category-missing", QT_TRANSLATE_NOOP("Errors", "“%1” has no category."), QT_TRANSLATE_NOOP("Errors", "Choose one: its slots are where it goes out.")},
    {"evergreen-wording-missing", QT_TRANSLATE_NOOP("Errors", "The item of the library has no text."), QT_TRANSLATE_NOOP("Errors", "Write one.")},
    {"evergreen-wording-empty", QT_TRANSLATE_NOOP("Errors", "A wording of “%1” is empty."), QT_TRANSLATE_NOOP("Errors", "Write something or leave it out.")},
    {"evergreen-wording-twice", QT_TRANSLATE_NOOP("Errors", "Two wordings of “%1” say the same."), QT_TRANSLATE_NOOP("Errors", "Change one or leave it out.")},
    {"evergreen-season", QT_TRANSLATE_NOOP("Errors", "The season of “%1” begins or ends on a day that there is not."), QT_TRANSLATE_NOOP("Errors", "Write it as 11-15..02-28: month and day.")},
    {"evergreen-expiry", QT_TRANSLATE_NOOP("Errors", "The last day of “%1” is no day."), QT_TRANSLATE_NOOP("Errors", "Write it as 2027-03-31.")},
    {"evergreen-most-uses", QT_TRANSLATE_NOOP("Errors", "“%1” can't be used less than once."), QT_TRANSLATE_NOOP("Errors", "Give a number from 1, or none for any number.")},
    {"evergreen-weight", QT_TRANSLATE_NOOP("Errors", "The weight of “%1” is not a number from 1 to %2."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"policy-item-gap", QT_TRANSLATE_NOOP("Errors", "“%1” needs 0 to %2 days between two uses of an item."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"policy-wording-gap", QT_TRANSLATE_NOOP("Errors", "“%1” needs 0 to %2 days between two uses of a wording."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"policy-channel-gap", QT_TRANSLATE_NOOP("Errors", "“%1” needs 1 to %2 days from one channel to the next."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"policy-most-uses", QT_TRANSLATE_NOOP("Errors", "An item of “%1” can't be used less than once."), QT_TRANSLATE_NOOP("Errors", "Give a number from 1, or none for any number.")},
    {"policy-season", QT_TRANSLATE_NOOP("Errors", "The season of “%1” begins or ends on a day that there is not."), QT_TRANSLATE_NOOP("Errors", "Write it as 11-15..02-28: month and day.")},
    {"policy-expiry", QT_TRANSLATE_NOOP("Errors", "The last day of “%1” is no day."), QT_TRANSLATE_NOOP("Errors", "Write it as 2027-03-31.")},
    {"policy-share", QT_TRANSLATE_NOOP("Errors", "The share of “%1” is not a number from 0 to 100."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"policy-borrows-itself", QT_TRANSLATE_NOOP("Errors", "“%1” can't borrow from itself."), QT_TRANSLATE_NOOP("Errors", "Choose another category, or none.")},
    {"policy-borrow-circle", QT_TRANSLATE_NOOP("Errors", "These categories would borrow from one another in a circle: %1."), QT_TRANSLATE_NOOP("Errors", "Let one of them borrow from none.")},
    {"evergreen-variant-empty", QT_TRANSLATE_NOOP("Errors", "What a wording of “%1” says on a network is empty."), QT_TRANSLATE_NOOP("Errors", "Write something or leave the network out.")},
    {"evergreen-ahead", QT_TRANSLATE_NOOP("Errors", "Plans can't become posts that long ahead."), QT_TRANSLATE_NOOP("Errors", "Choose from 1 to %1 hours.")},
    {"merge-nothing", QT_TRANSLATE_NOOP("Errors", "There is nothing to merge with “%1”."), QT_TRANSLATE_NOOP("Errors", "Choose at least one other item.")},
    {"merge-itself", QT_TRANSLATE_NOOP("Errors", "“%1” can't be merged with itself."), QT_TRANSLATE_NOOP("Errors", "Choose another item.")},
    {"already-promoted", QT_TRANSLATE_NOOP("Errors", "The library has this post already: “%1”."), QT_TRANSLATE_NOOP("Errors", "Change that item, or add a wording to it.")},
    {"fill-gone", QT_TRANSLATE_NOOP("Errors", "The library puts nothing there any more."), QT_TRANSLATE_NOOP("Errors", "Look at the calendar again: the place was taken, or the plan has changed.")},
    {"plan-weeks", QT_TRANSLATE_NOOP("Errors", "A plan is 1 to %1 weeks long."), QT_TRANSLATE_NOOP("Errors", "Choose a number between.")},
    {"time-zone-unknown", QT_TRANSLATE_NOOP("Errors", "“%1” is no time zone."), QT_TRANSLATE_NOOP("Errors", "Use a name such as Europe/Istanbul.")},
    {"channel-unknown", QT_TRANSLATE_NOOP("Errors", "There is no channel “%1”."), QT_TRANSLATE_NOOP("Errors", "“perennialctl channel list” shows them.")},
    {"channel-exists", QT_TRANSLATE_NOOP("Errors", "This client has a channel called “%1” already."), QT_TRANSLATE_NOOP("Errors", "Choose another name.")},
    {"channel-name-empty", QT_TRANSLATE_NOOP("Errors", "A channel needs a name."), QT_TRANSLATE_NOOP("Errors", "Type one.")},
    {"channel-name-long", QT_TRANSLATE_NOOP("Errors", "The channel's name is too long."), QT_TRANSLATE_NOOP("Errors", "It may have %1 characters.")},
    {"channel-name-list", QT_TRANSLATE_NOOP("Errors", "“%1” can't be a channel's name."), QT_TRANSLATE_NOOP("Errors", "Leave out commas and semicolons: they separate channels in lists.")},
    {"channel-busy", QT_TRANSLATE_NOOP("Errors", "A post is on its way through this channel."), QT_TRANSLATE_NOOP("Errors", "Wait until it is out, then try again.")},
    {"account-connected", QT_TRANSLATE_NOOP("Errors", "%1 is connected already, as “%2”."), QT_TRANSLATE_NOOP("Errors", "Use that channel, or remove it first.")},
    {"network-unknown", QT_TRANSLATE_NOOP("Errors", "Perennial does not know a network called “%1”."), QT_TRANSLATE_NOOP("Errors", "“perennialctl network list” shows them.")},
    {"server-address", QT_TRANSLATE_NOOP("Errors", "“%1” is no server address."), QT_TRANSLATE_NOOP("Errors", "Write it as https://server.example.")},
    {"sandbox-folder", QT_TRANSLATE_NOOP("Errors", "The sandbox can't use the folder “%1”."), QT_TRANSLATE_NOOP("Errors", "Give one that you may write to: --option folder=DIR.")},
    {"sandbox-fault", QT_TRANSLATE_NOOP("Errors", "“%1” is no fault that the sandbox knows."), QT_TRANSLATE_NOOP("Errors", "The documentation of the sandbox lists them.")},
    // signing in and secrets
    {"auth", QT_TRANSLATE_NOOP("Errors", "The network refused the sign-in."), QT_TRANSLATE_NOOP("Errors", "Connect the channel again.")},
    {"credential-missing", QT_TRANSLATE_NOOP("Errors", "The channel has no credential."), QT_TRANSLATE_NOOP("Errors", "Connect it again.")},
    {"credential-refused", QT_TRANSLATE_NOOP("Errors", "The network refused the credential."), QT_TRANSLATE_NOOP("Errors", "Check it and connect the channel again.")},
    {"oauth-denied", QT_TRANSLATE_NOOP("Errors", "The sign-in was not allowed in the browser."), QT_TRANSLATE_NOOP("Errors", "Start again and allow it, if you want to connect this account.")},
    {"oauth-timeout", QT_TRANSLATE_NOOP("Errors", "The browser did not come back within ten minutes."), QT_TRANSLATE_NOOP("Errors", "Start again.")},
    {"loopback-port", QT_TRANSLATE_NOOP("Errors", "No port could be opened for the browser to come back to."), QT_TRANSLATE_NOOP("Errors", "Close other programs that listen, or paste the code instead.")},
    {"keychain-missing", QT_TRANSLATE_NOOP("Errors", "This machine offers no keychain."), QT_TRANSLATE_NOOP("Errors", "Start one (such as GNOME Keyring), or use a sealed file: PERENNIAL_SECRETS=sealed-file.")},
    {"keychain-locked", QT_TRANSLATE_NOOP("Errors", "The keychain is locked."), QT_TRANSLATE_NOOP("Errors", "Unlock it; what waits goes on by itself.")},
    {"keychain-refused", QT_TRANSLATE_NOOP("Errors", "The keychain refused access."), QT_TRANSLATE_NOOP("Errors", "Allow Perennial in the keychain's own settings.")},
    {"keychain-timeout", QT_TRANSLATE_NOOP("Errors", "The keychain did not answer."), QT_TRANSLATE_NOOP("Errors", "Check that it runs and is unlocked.")},
    {"keychain", QT_TRANSLATE_NOOP("Errors", "The keychain can't be used."), QT_TRANSLATE_NOOP("Errors", "Check that it runs and is unlocked.")},
    {"passphrase-wrong", QT_TRANSLATE_NOOP("Errors", "The passphrase is wrong."), QT_TRANSLATE_NOOP("Errors", "Try again; nothing was changed.")},
    {"passphrase-file-unreadable", QT_TRANSLATE_NOOP("Errors", "The passphrase file “%1” can't be read."), QT_TRANSLATE_NOOP("Errors", "Check its path and its rights.")},
    {"sealed-file-damaged", QT_TRANSLATE_NOOP("Errors", "The sealed file “%1” is damaged."), QT_TRANSLATE_NOOP("Errors", "Restore it from a backup. Nothing was changed.")},
    {"sealed-file-truncated", QT_TRANSLATE_NOOP("Errors", "The sealed file “%1” ends too early."), QT_TRANSLATE_NOOP("Errors", "It was not written to its end: use another copy.")},
    {"sealed-file-newer", QT_TRANSLATE_NOOP("Errors", "The sealed file “%1” was made by a newer Perennial."), QT_TRANSLATE_NOOP("Errors", "Use that one to open it.")},
    {"sealed-file-unknown", QT_TRANSLATE_NOOP("Errors", "“%1” was not sealed by Perennial."), QT_TRANSLATE_NOOP("Errors", "Choose another file.")},
    {"sealed-file-unwritable", QT_TRANSLATE_NOOP("Errors", "The sealed file “%1” can't be written."), QT_TRANSLATE_NOOP("Errors", "Check the rights of its folder.")},
    {"secret-missing", QT_TRANSLATE_NOOP("Errors", "The secret is not in the keychain."), QT_TRANSLATE_NOOP("Errors", "Connect the channel again.")},
    {"secrets-kind-unknown", QT_TRANSLATE_NOOP("Errors", "“%1” is no place for secrets."), QT_TRANSLATE_NOOP("Errors", "PERENNIAL_SECRETS is keychain or sealed-file.")},
    // the network
    {"http-refused", QT_TRANSLATE_NOOP("Errors", "%1 refused the connection."), QT_TRANSLATE_NOOP("Errors", "Check the address; Perennial tries again by itself.")},
    {"http-dns", QT_TRANSLATE_NOOP("Errors", "The name %1 was not found."), QT_TRANSLATE_NOOP("Errors", "Check the address and your connection.")},
    {"http-tls", QT_TRANSLATE_NOOP("Errors", "The secure connection to %1 failed."), QT_TRANSLATE_NOOP("Errors", "Check the date of this machine and the server's certificate.")},
    {"http-url", QT_TRANSLATE_NOOP("Errors", "“%1” is no address that can be reached."), QT_TRANSLATE_NOOP("Errors", "Check it.")},
    {"http-timeout", QT_TRANSLATE_NOOP("Errors", "%1 did not answer in time."), QT_TRANSLATE_NOOP("Errors", "Perennial looks whether it got through before anything is sent again.")},
    {"http-cut", QT_TRANSLATE_NOOP("Errors", "The connection to %1 broke off."), QT_TRANSLATE_NOOP("Errors", "Perennial looks whether it got through before anything is sent again.")},
    {"http-too-long", QT_TRANSLATE_NOOP("Errors", "%1 answered with far more than expected."), QT_TRANSLATE_NOOP("Errors", "Perennial looks whether it got through before anything is sent again.")},
    {"rate-limited", QT_TRANSLATE_NOOP("Errors", "The network asks to slow down."), QT_TRANSLATE_NOOP("Errors", "Perennial goes on by itself when it may.")},
    {"network-refused", QT_TRANSLATE_NOOP("Errors", "The network refused this."), QT_TRANSLATE_NOOP("Errors", "Its own words are below; change the post or the account.")},
    {"rejected", QT_TRANSLATE_NOOP("Errors", "The network refused this."), QT_TRANSLATE_NOOP("Errors", "Its own words are below; change the post or the account.")},
    {"transient", QT_TRANSLATE_NOOP("Errors", "The network has trouble."), QT_TRANSLATE_NOOP("Errors", "Perennial tries again by itself.")},
    {"unsure", QT_TRANSLATE_NOOP("Errors", "Nobody knows whether it went out."), QT_TRANSLATE_NOOP("Errors", "Look at the account and say whether it is there.")},
    {"process-ended", QT_TRANSLATE_NOOP("Errors", "The publisher ended while this was on its way."), QT_TRANSLATE_NOOP("Errors", "Look at the account and say whether it is there.")},
    {"backup-elsewhere", QT_TRANSLATE_NOOP("Errors", "A profile on a PostgreSQL server is not backed up here."), QT_TRANSLATE_NOOP("Errors", "Use pg_dump, and restore with pg_restore.")},
    {"not-supported", QT_TRANSLATE_NOOP("Errors", "This network can't do that."), QT_TRANSLATE_NOOP("Errors", "Do it on the network's own page.")},
    // posts and deliveries
    {"import-preview", QT_TRANSLATE_NOOP("Errors", "This is only to look at."), QT_TRANSLATE_NOOP("Errors", "Change the rows in the table; posts can be moved once they came in.")},
    {"row-post-gone", QT_TRANSLATE_NOOP("Errors", "The post of row %1 is not there any more."), QT_TRANSLATE_NOOP("Errors", "It was taken back or deleted since.")},
    {"post-unknown", QT_TRANSLATE_NOOP("Errors", "There is no post %1."), QT_TRANSLATE_NOOP("Errors", "It may have been deleted.")},
    {"publisher-ended", QT_TRANSLATE_NOOP("Errors", "The publisher was ended."), QT_TRANSLATE_NOOP("Errors", "It goes on when it is started again.")},
    {"lease-ended", QT_TRANSLATE_NOOP("Errors", "Another publisher took over meanwhile."), QT_TRANSLATE_NOOP("Errors", "Nothing has to be done.")},
    {"not-published", QT_TRANSLATE_NOOP("Errors", "It is not out, as far as is known."), QT_TRANSLATE_NOOP("Errors", "What is planned is taken back from the calendar.")},
    {"post-under-way", QT_TRANSLATE_NOOP("Errors", "“%1” is on its way."), QT_TRANSLATE_NOOP("Errors", "Wait until it is out, or settle whether it is.")},
    {"post-sent", QT_TRANSLATE_NOOP("Errors", "“%1” is out and stays where it is."), QT_TRANSLATE_NOOP("Errors", "Copy it to plan it again.")},
    {"delivery-unknown", QT_TRANSLATE_NOOP("Errors", "There is no delivery %1."), QT_TRANSLATE_NOOP("Errors", "“perennialctl delivery list” shows them.")},
    {"delivery-move", QT_TRANSLATE_NOOP("Errors", "A delivery that is “%1” can't do that (%2)."), QT_TRANSLATE_NOOP("Errors", "“perennialctl delivery show” tells how it stands.")},
    {"delivery-taken", QT_TRANSLATE_NOOP("Errors", "The delivery moved on in the meantime."), QT_TRANSLATE_NOOP("Errors", "Look again.")},
    {"channel-missing", QT_TRANSLATE_NOOP("Errors", "The post has no channel."), QT_TRANSLATE_NOOP("Errors", "Choose at least one.")},
    {"text-empty", QT_TRANSLATE_NOOP("Errors", "The post says nothing."), QT_TRANSLATE_NOOP("Errors", "Write a text, or add a picture or a link.")},
    {"text-too-long", QT_TRANSLATE_NOOP("Errors", "The text is %1 characters too long for %2."), QT_TRANSLATE_NOOP("Errors", "Shorten it or split it.")},
    {"time-missing", QT_TRANSLATE_NOOP("Errors", "The post has no time."), QT_TRANSLATE_NOOP("Errors", "Choose a day and a time.")},
    {"time-past", QT_TRANSLATE_NOOP("Errors", "%1 is in the past."), QT_TRANSLATE_NOOP("Errors", "Choose a later time.")},
    {"time-invalid", QT_TRANSLATE_NOOP("Errors", "“%1” is no time."), QT_TRANSLATE_NOOP("Errors", "Write it as 2026-11-23T09:30.")},
    {"date-invalid", QT_TRANSLATE_NOOP("Errors", "“%1” is no date of this calendar."), QT_TRANSLATE_NOOP("Errors", "Write it as YYYY-MM-DD.")},
    {"no-free-time", QT_TRANSLATE_NOOP("Errors", "No free time was found."), QT_TRANSLATE_NOOP("Errors", "Choose a time yourself.")},
    {"late-ask", QT_TRANSLATE_NOOP("Errors", "Its time passed while nobody published."), QT_TRANSLATE_NOOP("Errors", "Send it now, move it, or drop it.")},
    {"late-dropped", QT_TRANSLATE_NOOP("Errors", "Its time passed and the channel drops late posts."), QT_TRANSLATE_NOOP("Errors", "Move it if it still should go out.")},
    {"late-import", QT_TRANSLATE_NOOP("Errors", "Its time had passed when it was imported."), QT_TRANSLATE_NOOP("Errors", "Send it now, move it, or drop it.")},
    {"late-publish", QT_TRANSLATE_NOOP("Errors", "It was late; late ones go out one after the other."), QT_TRANSLATE_NOOP("Errors", "Nothing has to be done.")},
    {"late-next-slot", QT_TRANSLATE_NOOP("Errors", "It was late and moved to the next free time."), QT_TRANSLATE_NOOP("Errors", "Move it if that does not suit.")},
    {"paused-next-slot", QT_TRANSLATE_NOOP("Errors", "It fell into a pause and moved to the next free time."), QT_TRANSLATE_NOOP("Errors", "Move it if that does not suit.")},
    {"zone-data", QT_TRANSLATE_NOOP("Errors", "The clocks of its zone are counted differently now."), QT_TRANSLATE_NOOP("Errors", "The time you chose stays.")},
    {"paused", QT_TRANSLATE_NOOP("Errors", "It is held back by a pause."), QT_TRANSLATE_NOOP("Errors", "End the pause, or decide for this one.")},
    {"paused-dropped", QT_TRANSLATE_NOOP("Errors", "It fell into a pause and was dropped."), QT_TRANSLATE_NOOP("Errors", "Move it if it still should go out.")},
    {"reauth", QT_TRANSLATE_NOOP("Errors", "Its channel must be connected again."), QT_TRANSLATE_NOOP("Errors", "Connect it; what waits goes on.")},
    // files
    {"file-unreadable", QT_TRANSLATE_NOOP("Errors", "The file “%1” can't be read."), QT_TRANSLATE_NOOP("Errors", "Check its path and its rights.")},
    {"print-platform", QT_TRANSLATE_NOOP("Errors", "PDF files can't be made here: Qt's “offscreen” platform is missing."), QT_TRANSLATE_NOOP("Errors", "Install Qt's GUI libraries whole (on Debian the package libqt6gui6).")},
    {"print-range", QT_TRANSLATE_NOOP("Errors", "These days don't fit into one print."), QT_TRANSLATE_NOOP("Errors", "Choose at most %1 days.")},
    {"print-refused", QT_TRANSLATE_NOOP("Errors", "The printer did not take the pages."), QT_TRANSLATE_NOOP("Errors", "Check that it is on and has paper, or save a PDF.")},
    {"fonts-missing", QT_TRANSLATE_NOOP("Errors", "There is no font on this machine to print with."), QT_TRANSLATE_NOOP("Errors", "Install one, such as Noto Sans or Inter.")},
    {"file-unwritable", QT_TRANSLATE_NOOP("Errors", "The file “%1” can't be written."), QT_TRANSLATE_NOOP("Errors", "Choose another place.")},
    {"csv-not-text", QT_TRANSLATE_NOOP("Errors", "This is no text file: it looks like %1."), QT_TRANSLATE_NOOP("Errors", "Save it as CSV in your spreadsheet program and try again.")},
    {"csv-record-too-long", QT_TRANSLATE_NOOP("Errors", "Row %1 (line %2) is longer than 16 MB."), QT_TRANSLATE_NOOP("Errors", "A quotation mark is probably not closed there. Nothing was imported.")},
    {"sheet-encrypted", QT_TRANSLATE_NOOP("Errors", "“%1” is protected with a password."), QT_TRANSLATE_NOOP("Errors", "Save it without one, or export the sheet as CSV.")},
    {"sheet-old-xls", QT_TRANSLATE_NOOP("Errors", "“%1” is a workbook in an old or binary form (.xls, .xlsb)."), QT_TRANSLATE_NOOP("Errors", "Open it in your spreadsheet program and save it as .xlsx.")},
    {"sheet-numbers", QT_TRANSLATE_NOOP("Errors", "“%1” is a document of Apple Numbers."), QT_TRANSLATE_NOOP("Errors", "Export it there as Excel (.xlsx) or as CSV.")},
    {"sheet-unknown-zip", QT_TRANSLATE_NOOP("Errors", "“%1” is a compressed file without a spreadsheet in it."), QT_TRANSLATE_NOOP("Errors", "Unpack it, and take the .csv, .xlsx or .ods file.")},
    {"sheet-broken", QT_TRANSLATE_NOOP("Errors", "“%1” is damaged: it can't be read to its end."), QT_TRANSLATE_NOOP("Errors", "Open it in your spreadsheet program and save it again, or download it again. Nothing was imported.")},
    {"sheet-doctype", QT_TRANSLATE_NOOP("Errors", "“%1” declares entities, which spreadsheets don't do."), QT_TRANSLATE_NOOP("Errors", "Open it in your spreadsheet program and save it again. Nothing was imported.")},
    {"sheet-too-large", QT_TRANSLATE_NOOP("Errors", "“%1” would take up more room than a table can."), QT_TRANSLATE_NOOP("Errors", "Save only the rows that you need into a new file. Nothing was imported.")},
    {"sheet-unknown", QT_TRANSLATE_NOOP("Errors", "“%1” has no sheet “%2”."), QT_TRANSLATE_NOOP("Errors", "It has: %3.")},
    {"sheet-none", QT_TRANSLATE_NOOP("Errors", "“%1” is no spreadsheet, so it has no sheet “%2”."), QT_TRANSLATE_NOOP("Errors", "Leave the sheet out.")},
    {"gzip-broken", QT_TRANSLATE_NOOP("Errors", "“%1” is damaged or not complete."), QT_TRANSLATE_NOOP("Errors", "Download or compress it again. Nothing was imported.")},
    {"cell-too-long", QT_TRANSLATE_NOOP("Errors", "The post “%1” has a text of more than %2 characters, which no cell of a spreadsheet holds."), QT_TRANSLATE_NOOP("Errors", "Export it as CSV, which holds any length.")},
    {"template-unknown", QT_TRANSLATE_NOOP("Errors", "There is no template “%1”."), QT_TRANSLATE_NOOP("Errors", "Use auto, or one of: %2.")},
    {"match-malformed", QT_TRANSLATE_NOOP("Errors", "“%1” is no match of a name and a channel."), QT_TRANSLATE_NOOP("Errors", "Write NAME=CHANNEL, such as facebook=Brand.")},
    {"map-malformed", QT_TRANSLATE_NOOP("Errors", "“%1” is no column mapping."), QT_TRANSLATE_NOOP("Errors", "Write FIELD=COLUMN, such as text=Message.")},
    {"map-field-unknown", QT_TRANSLATE_NOOP("Errors", "“%1” is no field."), QT_TRANSLATE_NOOP("Errors", "The help of import lists them.")},
    {"map-column-unknown", QT_TRANSLATE_NOOP("Errors", "The file has no column “%1”."), QT_TRANSLATE_NOOP("Errors", "“perennialctl csv inspect” shows its columns.")},
    {"batch-unknown", QT_TRANSLATE_NOOP("Errors", "There is no import %1."), QT_TRANSLATE_NOOP("Errors", "“perennialctl import list” shows them.")},
    {"batch-undone", QT_TRANSLATE_NOOP("Errors", "This import was undone already."), ""},
    {"folder-missing", QT_TRANSLATE_NOOP("Errors", "There is no folder “%1”."), QT_TRANSLATE_NOOP("Errors", "Check its path.")},
    {"folder-without-table", QT_TRANSLATE_NOOP("Errors", "The folder “%1” holds no table."), QT_TRANSLATE_NOOP("Errors", "Put a .csv, .xlsx or .ods file beside the pictures.")},
    {"folder-with-tables", QT_TRANSLATE_NOOP("Errors", "The folder “%1” holds several tables: %2."), QT_TRANSLATE_NOOP("Errors", "Choose one of them.")},
    {"watched-folder-unknown", QT_TRANSLATE_NOOP("Errors", "The folder “%1” is not watched."), QT_TRANSLATE_NOOP("Errors", "“perennialctl import watched” lists those that are.")},
    {"batch-done", QT_TRANSLATE_NOOP("Errors", "The import of “%1” came to its end; there is nothing to go on with."), ""},
    {"import-running", QT_TRANSLATE_NOOP("Errors", "The import of “%1” is under way."), QT_TRANSLATE_NOOP("Errors", "Wait for its end. If its program is gone, try again in a quarter of a minute.")},
    {"import-taken-over", QT_TRANSLATE_NOOP("Errors", "Somebody else goes on with the import of “%1”, or took it back."), QT_TRANSLATE_NOOP("Errors", "Look at the list of imports.")},
    {"import-file-changed", QT_TRANSLATE_NOOP("Errors", "“%1” is not the file any more that this import began with."), QT_TRANSLATE_NOOP("Errors", "Import it again: rows that came in are known and left out. Or take this import back.")},
    {"import-recipe-unreadable", QT_TRANSLATE_NOOP("Errors", "This import was begun by a later version of Perennial."), QT_TRANSLATE_NOOP("Errors", "Import the file again: rows that came in are known and left out.")},
    {"media-file-missing", QT_TRANSLATE_NOOP("Errors", "The file “%1” is not there."), QT_TRANSLATE_NOOP("Errors", "Check its path.")},
    {"file-is-table", QT_TRANSLATE_NOOP("Errors", "“%1” is a table."), QT_TRANSLATE_NOOP("Errors", "Drop it alone, or open it under Import.")},
    {"file-is-calendar", QT_TRANSLATE_NOOP("Errors", "“%1” is a calendar."), QT_TRANSLATE_NOOP("Errors", "Drop it alone on the calendar, or add it in the settings.")},
    {"film-unsupported", QT_TRANSLATE_NOOP("Errors", "“%1” is a film or a sound, and none of your channels takes one."), QT_TRANSLATE_NOOP("Errors", "Add a picture instead.")},
    {"file-no-picture", QT_TRANSLATE_NOOP("Errors", "“%1” is no picture."), QT_TRANSLATE_NOOP("Errors", "Save it as PNG or JPEG and add that.")},
    {"folder-no-pictures", QT_TRANSLATE_NOOP("Errors", "There is no picture in the folder “%1”."), QT_TRANSLATE_NOOP("Errors", "Open the folder and drop the pictures themselves.")},
    {"folder-others-left", QT_TRANSLATE_NOOP("Errors", "Of the folder “%1” only the pictures were taken; files left: %2."), ""},
    {"pictures-beyond", QT_TRANSLATE_NOOP("Errors", "Files left: %1. Your channels have room for %2 more."), QT_TRANSLATE_NOOP("Errors", "Put the others into a post of their own.")},
    {"media-too-large", QT_TRANSLATE_NOOP("Errors", "“%1” is too large."), QT_TRANSLATE_NOOP("Errors", "It may have 512 MB.")},
    {"media-unreadable", QT_TRANSLATE_NOOP("Errors", "“%1” can't be read."), QT_TRANSLATE_NOOP("Errors", "Check its rights.")},
    {"picture-bomb", QT_TRANSLATE_NOOP("Errors", "“%1” says it is %2 by %3 pixels, more than any network takes."), QT_TRANSLATE_NOOP("Errors", "Make it smaller.")},
    {"media-store", QT_TRANSLATE_NOOP("Errors", "The media folder “%1” can't be written to."), QT_TRANSLATE_NOOP("Errors", "Check the room on the disk and the folder's rights.")},
    {"media-unknown", QT_TRANSLATE_NOOP("Errors", "A picture of this post is gone."), QT_TRANSLATE_NOOP("Errors", "Add it again.")},
    {"url-private", QT_TRANSLATE_NOOP("Errors", "%1 is an address inside your own network."), QT_TRANSLATE_NOOP("Errors", "Use a public address or a file.")},
    {"url-unusable", QT_TRANSLATE_NOOP("Errors", "“%1” is no address that can be fetched."), QT_TRANSLATE_NOOP("Errors", "Use http or https.")},
    {"url-redirects", QT_TRANSLATE_NOOP("Errors", "%1 sends us round in circles."), QT_TRANSLATE_NOOP("Errors", "Use the address it ends at.")},
    {"url-type", QT_TRANSLATE_NOOP("Errors", "What %1 sends is no picture and no film."), QT_TRANSLATE_NOOP("Errors", "Check the address.")},
    {"url-too-large", QT_TRANSLATE_NOOP("Errors", "What %1 sends is too large."), QT_TRANSLATE_NOOP("Errors", "Use a smaller one.")},
    {"backup-damaged", QT_TRANSLATE_NOOP("Errors", "The backup “%1” is damaged."), QT_TRANSLATE_NOOP("Errors", "Use another one. Nothing was changed.")},
    {"restore-not-damaged", QT_TRANSLATE_NOOP("Errors", "The database %1 is not damaged."), QT_TRANSLATE_NOOP("Errors", "Restore into a new folder: --into DIR. Nothing was changed.")},
    {"restore-publisher-runs", QT_TRANSLATE_NOOP("Errors", "The publisher of %1 still runs."), QT_TRANSLATE_NOOP("Errors", "End Perennial and its publisher, then try again.")},
    {"backup-newer", QT_TRANSLATE_NOOP("Errors", "The backup “%1” was made by a newer Perennial."), QT_TRANSLATE_NOOP("Errors", "Restore it with the newer Perennial. Nothing was changed.")},
    {"backup-no-room", QT_TRANSLATE_NOOP("Errors", "There is no room for the backup in “%1”."), QT_TRANSLATE_NOOP("Errors", "Free some room, or choose another place.")},
    {"backup-unverified", QT_TRANSLATE_NOOP("Errors", "The backup “%1” could not be read again after it was written."), QT_TRANSLATE_NOOP("Errors", "It was thrown away. Check the disk, or choose another place.")},
    {"backup-of-client", QT_TRANSLATE_NOOP("Errors", "“%1” is one client (%2), no whole profile."), QT_TRANSLATE_NOOP("Errors", "Bring it in with “perennialctl workspace import FILE”.")},
    {"backup-of-profile", QT_TRANSLATE_NOOP("Errors", "“%1” is a whole profile, no single client."), QT_TRANSLATE_NOOP("Errors", "Restore it with “perennialctl restore FILE --into DIR”.")},
    {"backup-cancelled", QT_TRANSLATE_NOOP("Errors", "The backup was stopped."), QT_TRANSLATE_NOOP("Errors", "Nothing was kept of it, and nothing was changed.")},
    {"backup-exists", QT_TRANSLATE_NOOP("Errors", "“%1” is there already."), QT_TRANSLATE_NOOP("Errors", "Choose another name.")},
    {"backup-folder-missing", QT_TRANSLATE_NOOP("Errors", "The folder for backups, “%1”, is not there."), QT_TRANSLATE_NOOP("Errors", "Connect the disk, or choose another folder.")},
    {"backup-passphrase-missing", QT_TRANSLATE_NOOP("Errors", "The passphrase for the backups is not in the store of secrets any more."), QT_TRANSLATE_NOOP("Errors", "Set up the backups again.")},
    {"backup-schedule", QT_TRANSLATE_NOOP("Errors", "The backups can't be planned like this: %1."), QT_TRANSLATE_NOOP("Errors", "“perennialctl backup schedule --help” shows how.")},
    {"old-machine", QT_TRANSLATE_NOOP("Errors", "This was restored from a backup. If the computer it was made on (%1) still publishes, posts would go out twice."), QT_TRANSLATE_NOOP("Errors", "Stop Perennial there, then resume with --old-machine-is-off.")},
    {"restored", QT_TRANSLATE_NOOP("Errors", "It was due after the backup was made: the old computer may have sent it."), QT_TRANSLATE_NOOP("Errors", "Look at the account and say whether it is there.")},
    {"restore-not-empty", QT_TRANSLATE_NOOP("Errors", "The folder “%1” is not empty."), QT_TRANSLATE_NOOP("Errors", "Restore into a new folder.")},
    // calendar files, days and notes
    {"ics-too-large", QT_TRANSLATE_NOOP("Errors", "The calendar file is larger than %1 MB."), QT_TRANSLATE_NOOP("Errors", "Use a smaller one, or split it.")},
    {"ics-not-calendar", QT_TRANSLATE_NOOP("Errors", "There is no calendar in the file."), QT_TRANSLATE_NOOP("Errors", "An iCalendar file ends in .ics and begins with BEGIN:VCALENDAR.")},
    {"ics-folder-empty", QT_TRANSLATE_NOOP("Errors", "There is no .ics file in the folder “%1”."), QT_TRANSLATE_NOOP("Errors", "Choose another folder, or a file.")},
    {"day-source-unknown", QT_TRANSLATE_NOOP("Errors", "There is no calendar “%1” here."), QT_TRANSLATE_NOOP("Errors", "“perennialctl calendar list” shows them.")},
    {"day-source-exists", QT_TRANSLATE_NOOP("Errors", "There is a calendar “%1” already."), QT_TRANSLATE_NOOP("Errors", "Give this one another name.")},
    {"note-unknown", QT_TRANSLATE_NOOP("Errors", "There is no note %1."), QT_TRANSLATE_NOOP("Errors", "“perennialctl calendar note list” shows them.")},
    {"note-text-empty", QT_TRANSLATE_NOOP("Errors", "The note says nothing."), QT_TRANSLATE_NOOP("Errors", "Write a text.")},
    {"note-text-long", QT_TRANSLATE_NOOP("Errors", "The note is longer than %1 characters."), QT_TRANSLATE_NOOP("Errors", "Shorten it.")},
    {"note-days", QT_TRANSLATE_NOOP("Errors", "The last day of the note is before its first."), QT_TRANSLATE_NOOP("Errors", "Turn them round.")},
    {"calendar-file-name", QT_TRANSLATE_NOOP("Errors", "“%1” is no name for a calendar file."), QT_TRANSLATE_NOOP("Errors", "It must end in .ics.")},
    {"calendar-file-range", QT_TRANSLATE_NOOP("Errors", "The range of the calendar file is too wide."), QT_TRANSLATE_NOOP("Errors", "At most %1 days back and as many ahead, and one ahead at least.")},
    {"calendar-file-none", QT_TRANSLATE_NOOP("Errors", "This client has no calendar file."), QT_TRANSLATE_NOOP("Errors", "“perennialctl calendar file PATH” sets one up.")},
    {"review-too-many", QT_TRANSLATE_NOOP("Errors", "These are %1 posts; a review takes %2 at most."), QT_TRANSLATE_NOOP("Errors", "Choose fewer days or channels.")},
    {"review-nothing", QT_TRANSLATE_NOOP("Errors", "There is no post to look through."), QT_TRANSLATE_NOOP("Errors", "Choose other days or channels.")},
    {"review-too-large", QT_TRANSLATE_NOOP("Errors", "The file of answers is larger than %1 MB."), QT_TRANSLATE_NOOP("Errors", "It can't come from a review page.")},
    {"review-not-answers", QT_TRANSLATE_NOOP("Errors", "This is no file of answers to a review."), QT_TRANSLATE_NOOP("Errors", "Its name ends in .perennial-review.json.")},
    {"review-newer", QT_TRANSLATE_NOOP("Errors", "The answers come from a newer Perennial."), QT_TRANSLATE_NOOP("Errors", "Use that one to read them.")},
    {"review-damaged", QT_TRANSLATE_NOOP("Errors", "The file of answers is damaged (%1)."), QT_TRANSLATE_NOOP("Errors", "Ask for it again. Nothing was changed.")},
    {"review-pack-unknown", QT_TRANSLATE_NOOP("Errors", "The answers are to a review that this profile did not send out."), QT_TRANSLATE_NOOP("Errors", "Look whether it was another profile's.")},
    {"review-foreign", QT_TRANSLATE_NOOP("Errors", "The answers are not to the page that was sent out."), QT_TRANSLATE_NOOP("Errors", "Ask for them again. Nothing was changed.")},
    {"agent-program", QT_TRANSLATE_NOOP("Errors", "The publisher “%1” was not found."), QT_TRANSLATE_NOOP("Errors", "Install Perennial again.")},
    {"wake-refused", QT_TRANSLATE_NOOP("Errors", "The publisher may not wake this computer."), QT_TRANSLATE_NOOP("Errors", "Give it the right: AmbientCapabilities=CAP_WAKE_ALARM in its service (systemd 254 or later), or “sudo setcap cap_wake_alarm+ep” on perennialctl. Until then posts go out while the computer is awake.")},
    {"wake-unsupported", QT_TRANSLATE_NOOP("Errors", "This computer has no clock that wakes it."), QT_TRANSLATE_NOOP("Errors", "Leave it awake for what is due. The late policy of each channel decides about the rest.")},
    {"autostart", QT_TRANSLATE_NOOP("Errors", "The start at log-in could not be arranged in “%1”."), QT_TRANSLATE_NOOP("Errors", "Check the rights of that folder.")},
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled."), ""},
};


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
