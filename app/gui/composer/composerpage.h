// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerPage: writing a post: left the text with its findings, pictures and the rest, right how it will look on each
// channel, below to whom and when. Kept by itself from the first key; closing never asks and never loses.
// Thread: the window's. Ownership: borrows house and theme. Errors are shown in the page.

#include "composer/composercheck.h"
#include "composer/composersession.h"

#include <QTimer>
#include <QWidget>

namespace perennial {

class ComposerBody;
class ComposerFoot;
class ComposerHead;
class ComposerNotice;
class PreviewPane;
class Theme;
class Thumbnails;

class ComposerPage : public QWidget
{
    Q_OBJECT
public:
    ComposerPage(House &house, Theme &theme, QWidget *parent = nullptr);
    ~ComposerPage() override;

    void openPost(WorkspaceId client, PostId id);
    void newPost(WorkspaceId workspace, std::optional<WallTime> wall, QList<ChannelId> channels, QStringList files, QString text,
                 QByteArray picture = {});
    // Everything written is on its way to the disk. Called by closing, too.
    void leave();
    // Something is still being written to the disk.
    bool isBusy() const { return m_session.isBusy(); }
    const ComposerSession &session() const { return m_session; }

Q_SIGNALS:
    void closed();
    void saved(perennial::PostId post);
    void undoable(const QString &words, const perennial::PostChange &change);
    void channelsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void connectSession();
    void close();
    void whenChanged(PostPart part);
    void check();
    void showPreviews();
    void fix(Fix fix, const ComposerFinding &finding);
    void splitIntoThread(ChannelId channel);
    void makeVariant(ChannelId channel);
    void loadKnownNames();
    void loadGuard();
    void askAndSchedule(const QList<ChannelId> &leftBehind);

    House &m_house;
    Theme &m_theme;
    ComposerSession m_session;
    Thumbnails *m_thumbnails;
    ComposerCheck m_check;
    ComposerReport m_report;
    ComposerHead *m_head;
    ComposerNotice *m_notice;
    ComposerBody *m_body;
    PreviewPane *m_previews;
    ComposerFoot *m_foot;
    QTimer m_checkTimer;
    QTimer m_previewTimer;
    WorkspaceId m_knownFor;
    std::shared_ptr<const ClientCheck> m_guard; // of the client of the post
};

} // namespace perennial
