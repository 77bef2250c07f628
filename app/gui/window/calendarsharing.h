// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarSharing: what of the calendar leaves the program and comes back: on paper, as a PDF, as a table, as a
// calendar file, as a page for the client to answer, and those answers. It is always about the days that the calendar
// shows, with its channels and words; paper keeps to the whole filter. Work is done off the window's thread. Thread: the window's. Errors: said as sentences. Ownership:
// a child of the page.

#include "boot/house.h"
#include "common/theme.h"

#include <QObject>

class QAction;
class QPrinter;

namespace perennial {

class CalendarPage;
class Shell;
class ShareProgress;
struct CalendarSheet;
struct Services;
struct SheetQuestion;

enum class ShareFile { Pdf, Csv, Xlsx, Ics, Review, Buffer, Hootsuite, Publer, SocialBee };

class CalendarSharing : public QObject
{
    Q_OBJECT
public:
    CalendarSharing(Services &services, const Theme &theme, Shell &shell, CalendarPage &page);

    const QList<QAction *> &actions() const { return m_actions; }
    void saveTo(ShareFile kind, const QString &path);
    void readReview(const QString &path);

private:
    QAction *make(const QString &id, const QString &text);
    void add(const QString &id, const QString &text, void (CalendarSharing::*act)());
    void addChosen();
    QList<PostId> chosen() const; // of the calendar's selection; what is only planned is no post yet
    void addToolForms();
    void print();
    void savePdf() { askWhere(ShareFile::Pdf); }
    void saveCsv() { askWhere(ShareFile::Csv); }
    void saveXlsx() { askWhere(ShareFile::Xlsx); }
    void saveIcs() { askWhere(ShareFile::Ics); }
    void saveReview() { askWhere(ShareFile::Review); }
    void askWhere(ShareFile kind);
    void askReview();

    SheetQuestion question() const;
    PostFilter filter() const;
    void printOn(std::shared_ptr<QPrinter> printer);
    void writePdf(const QString &path);
    void exportPosts(ShareFile kind, const QString &path);
    void takeExport(ShareFile kind, const QString &path, const ExportReport &report);
    void writeReview(const QString &path);
    void takeReview(const ReviewReading &reading);
    void applyReview(const ReviewReading &reading);

    ShareProgress *begin(const QString &what);
    void tellSaved(const QString &sentence, const QString &path);
    void complain(const Error &error);

    Services &m_services;
    const Theme &m_theme;
    Shell &m_shell;
    CalendarPage &m_page;
    QList<QAction *> m_actions;
    QAction *m_onlyChosen = nullptr; // while something is selected
};

} // namespace perennial
