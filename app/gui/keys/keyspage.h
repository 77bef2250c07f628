// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KeysPage: who can publish as the client: every key with its holders, how it stands, and what to do about it: somebody
// leaves, lock down. Thread: the window's. Ownership: borrows Services, Theme and Shell.

#include "channels/connectform.h"
#include "service/keyregister.h"
#include "shell/pages.h"

class QComboBox;

namespace perennial {

class Button;
class EmptyState;
class ErrorLine;
class PageHeader;
class ScrollPage;
class Segmented;
enum class KeyAction;

class KeysPage : public QWidget
{
    Q_OBJECT
public:
    KeysPage(Services &services, Theme &theme, Shell &shell, QWidget *parent = nullptr);

    // For tests: what opens a page in the browser.
    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }
    void somebodyLeaves(KeyHolderId who = {});
    void lockDown();
    void addHolder();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *filterBar();
    void addButtons();
    void refresh();
    void show(const Register &all);
    void fill();
    void showHolders();
    bool passes(const KeyRow &row) const;
    void act(const KeyRow &row, KeyAction action);

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    OpenUrl m_openUrl = systemBrowser();
    Register m_register;
    PageHeader *m_header = nullptr;
    QWidget *m_filters = nullptr;
    Segmented *m_states = nullptr;
    QComboBox *m_holder = nullptr;
    ScrollPage *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    Button *m_leaves = nullptr;
    Button *m_lock = nullptr;
    int m_asked = 0; // an answer that is not the newest is dropped
};

} // namespace perennial
