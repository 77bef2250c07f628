// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SealedFilePart: what every panel about a sealed file has: the file, its passphrase, the progress of the work with its
// cancel, and what went wrong. Thread: the window's. Ownership: the panel's.

#include "base/result.h"
#include "common/busybar.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "service/backupprogress.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace perennial {

inline const QString kSealedEnding = QStringLiteral(".perennial");

class SealedFilePart : public QObject
{
    Q_OBJECT
public:
    SealedFilePart(const Theme &theme, ModalPanel *panel, QFileDialog::AcceptMode mode);

    QLineEdit *file() const { return m_file; }
    QLineEdit *passphrase() const { return m_passphrase; }
    // As it is typed, for the disk.
    QString path() const;
    // A second field for the passphrase, where a file is written.
    QLineEdit *addAgain();
    void addBusy();
    BackupProgressPtr begin(const QString &what, QWidget *button);
    // True where it went well; else it says what went wrong.
    bool end(const Result<void> &result);
    template <class Value> bool end(const Result<Value> &result) { return end(result ? Result<void>() : Result<void>(result.error())); }

private:
    void choose();

    const Theme &m_theme;
    ModalPanel *m_panel;
    QFileDialog::AcceptMode m_mode;
    ErrorLine *m_error;
    QLineEdit *m_file;
    QLineEdit *m_passphrase;
    BusyBar *m_busy;
    QPointer<QWidget> m_button;
    BackupProgressPtr m_progress;
    QTimer m_look;
};

} // namespace perennial
