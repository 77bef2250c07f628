// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HistoryPage: "did we publish this?": all that went out for a client, searched as one types, proven whole, written into
// a file. Nothing here can be changed. Thread: the window's. Ownership: borrows Services, Theme and Shell.

#include "channels/connectform.h"
#include "common/controlpaint.h"
#include "history/historyfilterbar.h"
#include "shell/pages.h"

#include <QTimer>

class QStackedWidget;

namespace perennial {

class BusyBar;
class EmptyState;
class ErrorLine;
class HistoryDetail;
class HistoryModel;
class HistoryView;
class PageHeader;

class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Services &services, Theme &theme, Shell &shell, QWidget *parent = nullptr);
    ~HistoryPage() override;

    // For tests: what opens a page in the browser.
    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }
    void setSearch(const QString &words);
    HistoryModel &model() { return *m_model; }
    // The whole chain, of every client.
    void verify();
    // What is shown, into this file.
    void exportTo(const QString &path, HistoryFile file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { List, Nothing, NotFound };
    void build();
    void buildEmpties(QStackedWidget *stack);
    void connectParts();
    void follow();
    void refresh();
    void ask();
    void take(const QList<qint64> &numbers);
    void showRow(int row);
    void openRow(int row);
    void openUrl(const QString &url);
    void copy(const QString &text);
    void openMenu(const QPoint &at);
    void unpublish(WorkspaceId client, DeliveryId id);
    void askFile(HistoryFile file);
    void begin(const QString &what);
    void end();
    LedgerWatch watch();
    LedgerFilter filter() const;
    std::shared_ptr<LedgerForm> formOf(HistoryFile file) const;
    void say(const QString &what, Tone tone);
    void fail(const Error &error);

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    OpenUrl m_openUrl = systemBrowser();
    HistoryModel *m_model = nullptr;
    PageHeader *m_header = nullptr;
    HistoryFilterBar *m_filters = nullptr;
    BusyBar *m_busy = nullptr;
    QWidget *m_busyFrame = nullptr;
    ErrorLine *m_notice = nullptr;
    QWidget *m_noticeFrame = nullptr;
    QStackedWidget *m_stack = nullptr;
    HistoryView *m_view = nullptr;
    HistoryDetail *m_detail = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_notFound = nullptr;
    QTimer m_searchTimer;
    QString m_search;
    WorkspaceId m_workspace;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    int m_question = 0; // answers to older questions are dropped
    qint64 m_shownNumber = 0; // in the detail
    bool m_outdated = false;
};

} // namespace perennial
