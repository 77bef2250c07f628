// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The panel that moves posts to another client: which one, and what stays behind, said first. It deletes itself when it
// is closed; the move is a step of undo. Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

namespace perennial {

// done: called with what is to be said once the posts are there. Nothing opens where there is no other client.
void openHandOver(Services &services, const Theme &theme, QWidget *host, const QList<PostId> &posts,
                  std::function<void(const QString &said)> done);

} // namespace perennial
