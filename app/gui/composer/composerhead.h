// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ComposerHead: back, the post's title and state, when it was kept, and what went wrong with keeping it. Thread: the
// window's.

#include "common/theme.h"
#include "composer/composersession.h"

#include <QWidget>

namespace perennial {

class Button;
class ElidedLabel;
class Label;
class Pill;

class ComposerHead : public QWidget
{
    Q_OBJECT
public:
    ComposerHead(ComposerSession &session, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    void tell(const QString &words, Token token);

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ComposerSession &m_session;
    const Theme &m_theme;
    ElidedLabel *m_title;
    Pill *m_state;
    Label *m_kept;
    Button *m_back;
};

// A notice over the page with the ways out: keeps its place until it is answered or taken back.
class ComposerNotice : public QWidget
{
    Q_OBJECT
public:
    ComposerNotice(const Theme &theme, QWidget *parent = nullptr);

    void showProblem(const Error &error);
    // Files that were not taken, a sentence each.
    void showLeft(const QList<Error> &reasons);
    void showConflict();
    // It is on the disk: no problem and no conflict any more. What was left is still left.
    void settle();
    void clear();

Q_SIGNALS:
    void copyRequested();
    void theirsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    const Theme &m_theme;
    Label *m_words;
    Button *m_copy;
    Button *m_theirs;
    Button *m_hide;
    QString m_problem;
    QString m_left;
    bool m_conflict = false;
};

} // namespace perennial
