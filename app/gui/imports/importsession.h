// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportSession: one file on its way in: what was found in it, what the person said about it, the check that runs, the
// import itself. The pages of the wizard show it. A change while a check runs starts the check again.
// Thread: the window's. Ownership: borrows Services; what runs is stopped when it goes.

#include "imports/importdays.h"
#include "imports/importmodel.h"
#include "shell/services.h"

#include <QTemporaryDir>
#include <QTimer>

namespace perennial {

class ImportSession : public QObject
{
    Q_OBJECT
public:
    explicit ImportSession(Services &services, QObject *parent = nullptr);
    ~ImportSession() override;

    // Reads the first rows. inspected() or failed() follows.
    void open(const QString &path, const QString &shownName = {});
    void inspect();
    // Another sheet of the workbook: what was said about the rows of the one before is forgotten.
    void chooseSheet(const QString &sheet);
    // The words on a clipboard, as a file of their own.
    enum class Pasted { Text, Cells };
    void openText(const QString &text, Pasted pasted = Pasted::Text);
    void forget();

    ImportOptions options; // the person's word; call recheck() or inspect() after a change
    const FileInspection &found() const { return m_found; }
    QString shownName() const { return m_shownName; }
    qint64 bytes() const;
    ImportModel &model() { return m_model; }
    const ImportDays &days() const { return m_days; }

    // What each column is taken for; as found, or as the person says.
    const QList<std::optional<Field>> &fields() const { return m_fields; }
    void setField(int column, std::optional<Field> field);
    QStringList headings() const;
    // Whose file it is: "auto" finds out. What was said of the columns before belonged to another word.
    void setTemplate(const QString &id);
    void forgetMapping(); // of files such as this one; reads it anew

    void check();
    void recheckSoon();
    bool isChecking() const { return m_checking; }
    void cancelCheck();
    const std::optional<ImportReport> &checked() const { return m_checked; }
    // The findings of that check, put together.
    const QList<FindingGroup> &groups() const { return m_groups; }
    void mend(qint64 row, int column, const QString &value);
    // All cells with this damage, as suggested; or as they are in the file again.
    void consent(const QString &code, bool given);
    void leaveOut(const QSet<qint64> &rows, bool out);

    void run();
    // Goes on with an import that was broken off; finished() or failed() follows.
    void resume(BatchId batch, const QString &shownName);
    bool isRunning() const { return m_running; }
    void cancelRun();
    const std::optional<ImportReport> &done() const { return m_done; }
    // What done() made, once it was taken back.
    const std::optional<ImportService::Undone> &takenBack() const { return m_takenBack; }
    QString errorsFile() const; // of the last run; empty if nothing was refused
    void undo(BatchId batch);

Q_SIGNALS:
    void inspected();
    void checkChanged(); // began, went on or ended
    void progressed(qint64 done, qint64 total);
    void finished(); // the import
    void undone(perennial::ImportService::Undone undone);
    void failed(const perennial::Error &error);

private:
    void begin(const QString &path, const QString &shownName);
    ImportWatch watch(bool rows);
    ImportOptions effective() const;
    void takeDone(int number, const Result<ImportReport> &report);
    void takeCheck(int number, const Result<ImportReport> &report);

    Services &m_services;
    QTemporaryDir m_folder;
    QString m_shownName;
    FileInspection m_found;
    QList<std::optional<Field>> m_fields;
    bool m_fieldsChanged = false;
    ImportModel m_model;
    ImportDays m_days;
    QTimer m_again;
    CancelFlag m_cancel;
    int m_number = 0; // of the check: what an old one tells is dropped
    bool m_checking = false;
    bool m_running = false;
    std::optional<ImportReport> m_checked;
    QList<FindingGroup> m_groups;
    std::optional<ImportReport> m_done;
    std::optional<ImportService::Undone> m_takenBack;
};

} // namespace perennial
