// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PreviewPane: the previews of all chosen channels in one or two columns. Cards keep their place while one types; only
// those that changed are laid out again. Thread: the window's.

#include "composer/composercheck.h"
#include "composer/previewcard.h"

#include <QScrollArea>

namespace perennial {

class Label;
class Thumbnails;

class PreviewPane : public QScrollArea
{
    Q_OBJECT
public:
    PreviewPane(ComposerSession &session, Thumbnails &thumbnails, const Theme &theme, QWidget *parent = nullptr);

    void show(const ComposerReport &report);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PreviewContent contentOf(const ComposerChannel &channel, const ChannelCheck &check) const;
    QPixmap picture(qint64 media) const;
    void place();

    ComposerSession &m_session;
    Thumbnails &m_thumbnails;
    const Theme &m_theme;
    QWidget *m_board;
    Label *m_nothing;
    QHash<ChannelId, PreviewCard *> m_cards;
    QList<ChannelId> m_order;
};

} // namespace perennial
