// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Posts as they are printed: one with all it has, many as a list ("post list"). Thread: the main one.

#include "ctl/commandcontext.h"
#include "ctl/postchecks.h"

namespace perennial {

QCoro::Task<Result<void>> printPost(CommandContext &context, WorkspaceId client, PostId id, QList<PostRemark> remarks);
// The action itself.
QCoro::Task<Result<int>> listPosts(CommandContext &context);

// "2026-11-23 09:30 Europe/Istanbul"; "" without a time.
QString shownTime(const Post &post);

} // namespace perennial
