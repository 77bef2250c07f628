// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BusyBar: work that lasts: what, how far, how much time is left, and Cancel. Hidden while there is none.

#include "common/theme.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace perennial {

class Button;
class ElidedLabel;
class Label;

class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(const Theme &theme, QWidget *parent = nullptr);

    void start(const QString &what);
    void setProgress(qint64 done, qint64 total); // total 0: not known; with how many a second, once that is known
    void finish();
    void hideCancel(); // what is short and only reads

Q_SIGNALS:
    void cancelled();

private:
    ElidedLabel *m_what;
    Label *m_count;
    Label *m_left;
    QProgressBar *m_bar;
    Button *m_cancel;
    QElapsedTimer m_since;
};

// "about 3 min left"; empty when too little is known: less than two seconds or two percent.
QString timeLeft(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace perennial
