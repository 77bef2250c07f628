// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PageHeader: the bar on top of a page: title with its fact, date navigation, view switch, search, New post. A page
// fills what it has; empty slots take no room. Ctrl+F and F6 of the frame find it by itself.

#include "common/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace perennial {

class Button;
class Label;
class SearchField;

class PageHeader : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kHeight = 56;

    PageHeader(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFact(const QString &fact); // "Week 48", "12 of 40 shown"
    void addBack(QWidget *widget); // before the title
    void addNavigation(QWidget *widget);
    void addView(QWidget *widget);
    void addEnd(QWidget *widget); // after the search

    // Made at the first call.
    SearchField *search();
    Button *newPostButton();
    bool focusSearch();

Q_SIGNALS:
    void newPostRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Label *m_title;
    Label *m_fact;
    QHBoxLayout *m_navigation;
    QHBoxLayout *m_view;
    QHBoxLayout *m_end;
    SearchField *m_search = nullptr;
    Button *m_newPost = nullptr;
};

} // namespace perennial
