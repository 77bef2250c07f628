// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a client is shown of a post, and the hash that an answer is bound to: another word, picture, channel or time
// makes another hash; labels, notes and the state do not. Pure.

#include "plan/entrystate.h"
#include "service/postservice.h"

namespace perennial {

// The post as it looks on some of its channels; most posts have one.
struct ReviewFace
{
    QList<ChannelId> channels; // empty: the post has none yet
    Content content;
};
QList<ReviewFace> reviewFaces(const Post &post);

QString reviewHash(const Post &post); // SHA-256, hex
EntryState reviewState(const PostDetails &details);
// What is out, on its way or past cannot be approved any more: it is shown, and nothing is asked.
bool isAskedAbout(EntryState state);

} // namespace perennial
