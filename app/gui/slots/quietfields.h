// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QuietFields: from when to when it is quiet, as two times side by side. Thread: the window's.

#include "common/theme.h"
#include "domain/quiethours.h"

#include <QWidget>

class QTimeEdit;

namespace perennial {

class QuietFields : public QWidget
{
    Q_OBJECT
public:
    explicit QuietFields(const Theme &theme, QWidget *parent = nullptr);

    // Off shows 22:00 to 07:00 to begin with.
    void setHours(const QuietHours &hours);
    QuietHours hours() const;

Q_SIGNALS:
    void edited();

private:
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace perennial
