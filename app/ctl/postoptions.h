// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The options of "post add" and "post edit" laid into a post. Errors: "usage", channels and media as the services say.

#include "ctl/commandcontext.h"

namespace perennial {

// What is not set is left as it is.
QCoro::Task<Result<void>> takePostOptions(CommandContext &context, Workspace workspace, Post &post);
QList<CommandOption> postOptions();
Result<PostStatus> parsePostStatus(const QString &text);

// "pictures/a.jpg=A cat": a file whose name has a = in it is found, too.
struct MediaArgument
{
    QString path;
    QString alt;
};
MediaArgument parseMediaArgument(const QString &text);
// title, link, first-comment ... into the post's own fields, the rest into its options.
void takeOption(Post &post, const QString &key, const QString &value);

} // namespace perennial
