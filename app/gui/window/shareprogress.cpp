// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shareprogress.h"

#include "common/busybar.h"
#include "common/modalpanel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kMoment = 100; // ms

} // namespace

ShareProgress::ShareProgress(const Theme &theme, QWidget *host, const QString &what)
    : QObject(host), m_theme(theme), m_host(host), m_what(what)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMoment);
    connect(&m_moment, &QTimer::timeout, this, &ShareProgress::appear);
    m_moment.start();
}

void ShareProgress::appear()
{
    if (!m_host)
        return;
    m_panel = new ModalPanel(m_theme, m_host, PanelWidth::Medium, m_what);
    m_bar = new BusyBar(m_theme);
    m_panel->body()->addWidget(m_bar);
    m_bar->start(m_what);
    connect(m_bar, &BusyBar::cancelled, this, [this] { *m_cancel = true; });
    connect(m_panel, &ModalPanel::rejected, this, [this] { *m_cancel = true; });
    m_panel->open();
}

std::function<void(qint64, qint64)> ShareProgress::progress()
{
    const QPointer<ShareProgress> self(this);
    return [self](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, total] {
                if (self && self->m_panel)
                    self->m_bar->setProgress(done, total);
            },
            Qt::AutoConnection);
    };
}

void ShareProgress::finish()
{
    m_moment.stop();
    if (m_panel)
        m_panel->accept();
    deleteLater();
}

} // namespace perennial
