// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TermSignal: SIGTERM and SIGINT as an event of the loop, so that a program ends cleanly. One at a time.
// Thread: the main one.

#include <QObject>

class QSocketNotifier;

namespace perennial {

class TermSignal : public QObject
{
    Q_OBJECT
public:
    explicit TermSignal(QObject *parent = nullptr);
    ~TermSignal() override;

Q_SIGNALS:
    void raised();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace perennial
