// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ReviewForm: posts as the bytes of a page that a client looks through, in pieces. The page has words and is made by the
// programs. One thread at a time, any.

#include "service/reviewcontent.h"
#include "store/reviewstore.h"

#include <QSize>

namespace perennial {

struct ReviewPicture
{
    QByteArray jpeg; // empty: it can't be shown here
    QSize size;
    QString alt;
    QString name;
};

struct ReviewShown
{
    QStringList channels; // their names
    Content content;
    QList<ReviewPicture> pictures;
};

struct ReviewPost
{
    Post post;
    EntryState state = EntryState::Draft;
    bool asked = true;
    QString hash;
    QList<ReviewShown> faces;
};

class ReviewForm
{
public:
    virtual ~ReviewForm() = default;
    virtual QByteArray begin(const ReviewPack &pack, qint64 posts, qint64 asked) = 0;
    virtual QByteArray post(const ReviewPost &post) = 0;
    virtual QByteArray end() = 0;
};

} // namespace perennial
