// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MediaStrip: the pictures of the post (or of the channel that has its own), their descriptions, their order, and
// whether we may use them. Takes drops. Thread: the window's.

#include "composer/composersession.h"

#include <QWidget>

class QCheckBox;
class QDragEnterEvent;

namespace perennial {

class AddTile;
class Button;
class CountBadge;
class FlowLayout;
class Label;
class MediaTile;
class Theme;
class Thumbnails;

class MediaStrip : public QWidget
{
    Q_OBJECT
public:
    MediaStrip(ComposerSession &session, Thumbnails &thumbnails, const Theme &theme, QWidget *parent = nullptr);

    // The tab in front; null = all channels.
    void showFor(ChannelId channel);
    void describe(MediaId media);
    void remove(MediaId media);
    void chooseFiles();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<MediaUse> uses() const;
    void change(const std::function<void(QList<MediaUse> &)> &edit);
    void refresh();
    void rebuild();
    void updateHead();
    void place(MediaId media, qsizetype index);
    void toggleOwn();
    MediaTile *tile(MediaId media) const;

    ComposerSession &m_session;
    Thumbnails &m_thumbnails;
    const Theme &m_theme;
    ChannelId m_channel;
    QList<MediaTile *> m_tiles;
    CountBadge *m_count;
    Label *m_confirmed;
    QCheckBox *m_rights;
    Button *m_own;
    QWidget *m_row;
    FlowLayout *m_flow;
    AddTile *m_add;
};

} // namespace perennial
