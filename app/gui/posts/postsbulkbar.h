// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsBulkBar: what can be done with the posts that are selected. Hidden while there are none. Thread: the window's.

#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Button;
class Label;
class Theme;

class PostsBulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit PostsBulkBar(const Theme &theme, QWidget *parent = nullptr);

    enum class Place { Posts, Trash };
    void show(int count, Place place);

Q_SIGNALS:
    void approveRequested();
    void draftRequested();
    void moveRequested();
    void labelRequested();
    void duplicateRequested();
    void trashRequested();
    void restoreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Signal = void (PostsBulkBar::*)();
    void add(const QString &name, const QString &icon, const QString &text, Place place, Signal signal);

    const Theme &m_theme;
    QHBoxLayout *m_row;
    Label *m_count;
    QList<QPair<Button *, Place>> m_buttons;
};

} // namespace perennial
