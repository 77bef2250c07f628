// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DaysSection: what stands in the open client's calendar beside posts: calendars that were added (by a dialog or by
// dropping them here), notes, and the file that other calendars subscribe to. Thread: the window's. Ownership: borrows
// what it is given.

#include "shell/pages.h"
#include "shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class Button;
class ErrorLine;
class Label;
class Plate;

class DaysSection : public QWidget
{
    Q_OBJECT
public:
    DaysSection(Services &services, const Theme &theme, Shell &shell, QWidget *parent = nullptr);
    ~DaysSection() override;

    // Files and folders, one after the other.
    void addCalendars(const QStringList &paths);
    void setCalendarFile(const QString &path);
    void reload();

Q_SIGNALS:
    void shown(); // what was asked for is on the page

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Known
    {
        QList<DaySource> sources;
        QList<DayNote> notes;
        std::optional<CalendarFile> file;
    };
    static QCoro::Task<Result<Known>> load(House *house, WorkspaceId workspace);
    QWidget *buildHead();
    QCoro::Task<void> addAll(QStringList paths);
    void show(const Known &known);
    struct Line
    {
        QString title;
        QString facts = {};
        QString error = {};
        QString remarks = {};
    };
    QWidget *lineOf(const Line &texts, QWidget *first, const QList<QWidget *> &last);
    void addSourceRow(const DaySource &source);
    QWidget *keepFree(const DaySource &source);
    void change(const DaySource &changed);
    void addNoteRow(const DayNote &note);
    void addFileRow(const std::optional<CalendarFile> &file);
    void refresh(const DaySource &source);
    void remove(const DaySource &source);
    void remove(const DayNote &note);
    void chooseFiles();
    void chooseFolder();
    void chooseCalendarFile();
    void complain(const Error &error);
    void setBusy(const QString &text);
    QString dayText(QDate day) const;

    Services &m_services;
    const Theme &m_theme;
    Shell &m_shell;
    QVBoxLayout *m_column;
    ErrorLine *m_error = nullptr;
    Label *m_busy = nullptr;
    Button *m_stop = nullptr;
    Plate *m_plate = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

} // namespace perennial
