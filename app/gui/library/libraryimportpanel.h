// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryImportPanel: a table comes into the library: it is checked first and said what would come in and what would not,
// then it comes in as one step of undo. It deletes itself when it is closed. Thread: the window's.

#include "common/modalpanel.h"
#include "service/libraryimport.h"
#include "shell/pages.h"
#include "shell/services.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace perennial {

class BusyBar;
class ErrorLine;
class Label;

class LibraryImportPanel : public ModalPanel
{
    Q_OBJECT
public:
    LibraryImportPanel(Services &services, const Theme &theme, Shell &shell, QWidget *host, const QString &path);
    ~LibraryImportPanel() override;

private:
    enum class Purpose { Check, Import };
    void build(const QString &path);
    void askForCategories();
    LibraryImportOptions options() const;
    void start(Purpose purpose, const QString &errorsFile = {});
    void take(Purpose purpose, const Result<LibraryImportReport> &report);
    void show(const LibraryImportReport &report);
    void keepRefused();

    Services &m_services;
    const Theme &m_theme;
    Shell &m_shell;
    QString m_path;
    WorkspaceId m_client;
    CancelFlag m_cancel;
    int m_asked = 0;
    ErrorLine *m_error;
    BusyBar *m_busy;
    QComboBox *m_category;
    QCheckBox *m_spintax;
    Label *m_counts;
    QListWidget *m_findings;
    Button *m_keep = nullptr;
    Button *m_import = nullptr;
    QTimer m_again;
};

} // namespace perennial
