// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PictureStrip: the pictures of an item of the library, or of one of its wordings, with their descriptions and order.
// Takes drops and files. Thread: the window's. Errors: told by failed(). Ownership: borrows all it is given.

#include "domain/media.h"
#include "service/postservice.h"

#include <QWidget>

class QDragEnterEvent;

namespace perennial {

class AddTile;
class FlowLayout;
class Label;
class MediaTile;
class Theme;
class Thumbnails;

class PictureStrip : public QWidget
{
    Q_OBJECT
public:
    PictureStrip(PostService &posts, WorkspaceId workspace, Thumbnails &thumbnails, const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setUses(const QList<MediaUse> &uses, const QHash<MediaId, Media> &known);
    const QList<MediaUse> &uses() const { return m_uses; }
    const QHash<MediaId, Media> &known() const { return m_known; }
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void edited();
    void failed(const perennial::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const Media &media);
    void chooseFiles();
    void rebuild();
    void place(MediaId media, qsizetype index);
    qsizetype indexOf(MediaId media) const;

    PostService &m_posts;
    WorkspaceId m_workspace;
    Thumbnails &m_thumbnails;
    const Theme &m_theme;
    QList<MediaUse> m_uses;
    QHash<MediaId, Media> m_known;
    QList<MediaTile *> m_tiles;
    Label *m_hint;
    QWidget *m_row;
    FlowLayout *m_flow;
    AddTile *m_add;
};

} // namespace perennial
