// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerTabs: "All channels", a tab for each channel that differs, and "+ Channel" that makes one differ. Arrow keys
// move between tabs. Thread: the window's.

#include "composer/composercheck.h"

#include <QAbstractButton>

class QButtonGroup;
class QHBoxLayout;

namespace perennial {

class Button;
class Theme;

class ComposerTab : public QAbstractButton
{
    Q_OBJECT
public:
    ComposerTab(const Theme &theme, const QString &network, const QString &text, QWidget *parent);

    void setMarks(bool differs, bool stopped);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal badgeWidth() const;

    const Theme &m_theme;
    QString m_network;
    bool m_differs = false;
    bool m_stopped = false;
};

class ComposerTabs : public QWidget
{
    Q_OBJECT
public:
    ComposerTabs(ComposerSession &session, const Theme &theme, QWidget *parent = nullptr);

    ChannelId current() const { return m_current; } // null = all channels
    void setCurrent(ChannelId channel);
    void setReport(const ComposerReport &report);
    void refresh();

Q_SIGNALS:
    void currentChanged(perennial::ChannelId channel);
    void variantRequested(perennial::ChannelId channel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ChannelId> wanted() const;
    void offerChannels();

    ComposerSession &m_session;
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QHash<ChannelId, ComposerTab *> m_tabs;
    QList<ChannelId> m_order;
    QButtonGroup *m_group;
    Button *m_add;
    ChannelId m_current;
    QList<ChannelId> m_stopped;
};

} // namespace perennial
