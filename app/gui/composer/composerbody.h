// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerBody: the left column of the composer: tabs, text, tools with the counters, findings, media, thread, more.
// Thread: the window's.

#include "composer/composercheck.h"

#include <QWidget>

namespace perennial {

class Button;
class ComposerEditor;
class ComposerMore;
class ComposerTabs;
class CounterRings;
class FindingRows;
class Label;
class MediaStrip;
class Theme;
class ThreadEditor;
class Thumbnails;

class ComposerBody : public QWidget
{
    Q_OBJECT
public:
    ComposerBody(ComposerSession &session, Thumbnails &thumbnails, const Theme &theme, QWidget *parent = nullptr);

    void refresh(PostPart part);
    void startAfresh(); // another post
    void setReport(const ComposerReport &report);
    void setKnown(const QStringList &labels, const QStringList &campaigns);

    ChannelId currentTab() const;
    void showTab(ChannelId channel);
    void focusText();
    void selectExcess(ChannelId channel);
    void describe(MediaId media);
    void removeMedia(MediaId media);

Q_SIGNALS:
    void fixRequested(perennial::Fix fix, const perennial::ComposerFinding &finding);
    void variantRequested(perennial::ChannelId channel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void connectParts();
    QWidget *makeTools();
    void addTool(QLayout *row, const QString &icon, const QString &name, const QString &insert);
    void insert(const QString &text);
    void showText();
    void takeText(const QString &text);
    void refreshVariantLine();

    ComposerSession &m_session;
    const Theme &m_theme;
    ComposerReport m_report;
    ComposerTabs *m_tabs;
    ComposerEditor *m_editor;
    QWidget *m_variantLine;
    Label *m_variantWords;
    Button *m_common;
    CounterRings *m_rings;
    FindingRows *m_findings;
    ThreadEditor *m_thread;
    MediaStrip *m_media;
    ComposerMore *m_more;
    QWidget *m_tools;
};

} // namespace perennial
