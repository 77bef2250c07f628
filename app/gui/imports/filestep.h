// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FileStep: brings a table: by choosing, dropping or pasting; and lists what was imported before, each with its undo.
// Thread: the window's.

#include "common/theme.h"
#include "shell/services.h"

#include <QWidget>

class QMimeData;

namespace perennial {

class BusyBar;
class ErrorLine;
class ScrollPage;
class WatchedFolders;

class FileStep : public QWidget
{
    Q_OBJECT
public:
    FileStep(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void refresh(); // the earlier imports
    void showError(const QString &what, const QString &hint);
    // What lasts, with its end; empty: nothing.
    void showRunning(const QString &what);
    void showProgress(qint64 done, qint64 total);
    void choose();
    void chooseFolder(); // of pictures with a table beside them
    void paste();

Q_SIGNALS:
    void failed(const perennial::Error &error);
    void said(const QString &sentence);
    void cancelled(); // what runs
    void fileChosen(const QString &path);
    // As one types it; or cells of a spreadsheet, parted by tabs.
    void textPasted(const QString &text);
    void cellsPasted(const QString &text);
    void undoRequested(perennial::BatchId batch);
    void resumeRequested(perennial::BatchId batch, const QString &fileName);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeText(const QMimeData &data);
    void showBatches(const QList<Batch> &batches);
    QWidget *makeBatchRow(const Batch &batch);
    void addBatchActions(class QHBoxLayout *line, const Batch &batch, BatchState state);

    Services &m_services;
    const Theme &m_theme;
    ScrollPage *m_page;
    ErrorLine *m_error;
    BusyBar *m_busy;
    WatchedFolders *m_watched;
    QWidget *m_earlier;
};

} // namespace perennial
