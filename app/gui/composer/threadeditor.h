// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ThreadEditor: the parts of a thread after the first, one field each. Hidden while there are none. Thread: the
// window's.

#include "composer/composersession.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class ComposerEditor;
class Theme;

class ThreadEditor : public QWidget
{
    Q_OBJECT
public:
    ThreadEditor(ComposerSession &session, const Theme &theme, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void left();

private:
    void rebuild();
    void joinWithFormer(qsizetype index);

    ComposerSession &m_session;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<ComposerEditor *> m_editors;
    QList<QWidget *> m_rows;
    PostId m_post;
};

} // namespace perennial
