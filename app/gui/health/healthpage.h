// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthPage: how alive the channels are, of this client or of all, what needs a person first; and of the chosen one
// its year, the three ways out or the plan that runs, and its history. Thread: the window's. Ownership: borrows
// Services, Theme, Shell and SettingsStore.

#include "channels/connectform.h"
#include "health/healthlist.h"
#include "shell/pages.h"

class QSplitter;
class QStackedWidget;

namespace perennial {

class Button;
class EmptyState;
class ErrorLine;
class HealthDesk;
class HealthDetail;
class Label;
class PageHeader;
class SearchField;
class Segmented;
struct Services;

class HealthPage : public QWidget
{
    Q_OBJECT
public:
    HealthPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent = nullptr);

    void showChannel(ChannelId channel); // also before the list is loaded
    void refresh();
    // For tests: what opens a page in the browser.
    void setOpenUrl(OpenUrl openUrl);

Q_SIGNALS:
    void resumeRequested(const perennial::Channel &channel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    QWidget *buildList();
    QWidget *buildDetail();
    void connectAll();
    void present(const Result<QList<ChannelStanding>> &standings);
    void presentFact();
    void presentEmpty();
    void choose();
    void chosen(int row);
    void loadDetail();
    QCoro::Task<void> readDetail(HealthSnapshot snapshot, int asked);
    void savePdf();
    bool isAll() const;
    HealthFrame frameOf(WorkspaceId workspace) const;
    void remember();

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    SettingsStore &m_settings;
    HealthModel *m_model;
    HealthDesk *m_desk;
    PageHeader *m_header = nullptr;
    Segmented *m_clients = nullptr;
    SearchField *m_search = nullptr;
    Button *m_pdf = nullptr;
    ErrorLine *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_columns = nullptr;
    HealthList *m_list = nullptr;
    Label *m_none = nullptr;
    HealthDetail *m_detail = nullptr;
    EmptyState *m_empty = nullptr;
    ChannelId m_wanted;
    WorkspaceId m_workspace;
    int m_asked = 0; // an answer that is not the newest is dropped
    int m_askedDetail = 0;
};

} // namespace perennial
