// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// goingOut: the look before posts go on their way: another client's name in the text, another language, a channel that is
// new, a handle that is to be typed. Asks only where there is something to ask; otherwise goes on at once.
// Thread: the window's. Ownership: the panel deletes itself when it is closed.

#include "common/theme.h"
#include "domain/post.h"
#include "service/clientguard.h"

class QWidget;

namespace perennial {

class House;

// Stored posts; instead: the channels that they are to get, empty = their own. go is called once they may, and never if
// host is gone or the person says no.
void askBeforeGoingOut(House &house, const Theme &theme, QWidget *host, WorkspaceId workspace, const QList<PostId> &posts,
                       const QList<ChannelId> &instead, std::function<void()> go);
// A post as it is written.
void askBeforeGoingOut(House &house, const Theme &theme, QWidget *host, const Post &post, std::function<void()> go);

// "“Beta” is a mark of the client Beta Ltd." in words of its own.
QString guardWords(const ClientFinding &finding, const QString &client);
// "Turkish" in the person's language; the code where it has no name.
QString languageName(const QString &code);

} // namespace perennial
