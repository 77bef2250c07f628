// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ShareProgress: what lasts longer than a moment shows how far it is, over the window, and can be cancelled. Short work
// shows nothing. Thread: the window's; progress() may be called from any. Deletes itself when finish() is called.

#include "common/theme.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QWidget;

namespace perennial {

class BusyBar;
class ModalPanel;

class ShareProgress : public QObject
{
    Q_OBJECT
public:
    ShareProgress(const Theme &theme, QWidget *host, const QString &what);

    std::shared_ptr<std::atomic<bool>> cancel() const { return m_cancel; }
    std::function<void(qint64 done, qint64 total)> progress();
    void finish();

private:
    void appear();

    const Theme &m_theme;
    QPointer<QWidget> m_host;
    QString m_what;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    QTimer m_moment;
    QPointer<ModalPanel> m_panel;
    BusyBar *m_bar = nullptr; // the panel's
};

} // namespace perennial
