// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PassphraseField: a line for a passphrase, hidden until the button beside it shows it. Thread: the window's.

#include "common/theme.h"

#include <QLineEdit>

namespace perennial {

class Button;

class PassphraseField : public QWidget
{
    Q_OBJECT
public:
    PassphraseField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QByteArray passphrase() const { return m_edit->text().toUtf8(); }
    // What was typed is not kept longer than it is needed.
    void forget();

Q_SIGNALS:
    void submitted();

private:
    void setShown(bool shown);

    QLineEdit *m_edit;
    Button *m_show;
};

} // namespace perennial
