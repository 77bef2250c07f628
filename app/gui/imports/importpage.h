// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportPage: brings a table of posts in, in four steps: file, columns, check, import. Nothing is made before the last
// one, and that one can be undone. Thread: the window's. Ownership: borrows Services, Theme and Shell.

#include "imports/importsession.h"
#include "shell/pages.h"

#include <QWidget>

class QStackedWidget;

namespace perennial {

class Button;
class CheckStep;
class ColumnsStep;
class FileStep;
class ImportPreview;
class PageHeader;
class ResultStep;
class StepBar;

class ImportPage : public QWidget
{
    Q_OBJECT
public:
    enum Step { File, Columns, Check, Done };

    ImportPage(Services &services, Theme &theme, Shell &shell, QWidget *parent = nullptr);

    void openFile(const QString &path);
    void openText(const QString &text, ImportSession::Pasted pasted = ImportSession::Pasted::Text);
    Step step() const;
    ImportSession &session() { return *m_session; }
    CheckStep &checkStep() { return *m_check; }
    ImportPreview &preview() { return *m_preview; }
    bool isPreviewing() const; // over the rows of the check
    void startCheck();
    void startImport();
    void resumeImport(BatchId batch, const QString &fileName);

Q_SIGNALS:
    void postOpened(PostId post);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeColumnsFoot();
    QWidget *makeCheckPage();
    void openPreview();
    void closePreview();
    void go(Step step);
    void back();
    void askBeforeLeaving();
    void fail(const Error &error);
    QString fact() const;

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    ImportSession *m_session;
    PageHeader *m_header = nullptr;
    StepBar *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    FileStep *m_file = nullptr;
    ColumnsStep *m_columns = nullptr;
    CheckStep *m_check = nullptr;
    ImportPreview *m_preview = nullptr;
    QStackedWidget *m_checkStack = nullptr;
    ResultStep *m_result = nullptr;
};

} // namespace perennial
