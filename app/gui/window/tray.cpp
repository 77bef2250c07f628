// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tray.h"

#include "common/icons.h"

#include <QPainter>

namespace perennial {

Tray::Tray(ShellBinder &binder, const Theme &theme, QObject *parent) : QObject(parent), m_binder(binder), m_theme(theme)
{
    m_next = m_menu.addAction(QString());
    m_next->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Perennial"), this, &Tray::openRequested);
    m_pause = m_menu.addAction(QString(), &m_binder, &ShellBinder::togglePause);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&binder, &ShellBinder::factsChanged, this, &Tray::follow);
    connect(&theme, &Theme::changed, this, &Tray::follow);
    follow();
}

void Tray::setWanted(bool wanted)
{
    m_icon.setVisible(wanted && QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::say(const QString &title, const QString &text)
{
    if (isShown() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, text, m_icon.icon());
}

bool Tray::isShown() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::follow()
{
    const PublisherFacts facts = m_binder.facts();
    const QString line = facts.secondLine.isEmpty() ? facts.firstLine : tr("%1: %2").arg(facts.firstLine, facts.secondLine);
    m_next->setText(line);
    m_pause->setText(m_binder.isPaused() ? tr("Go on publishing") : tr("Pause everything"));
    m_icon.setToolTip(QStringLiteral("Perennial\n") + line);
    m_icon.setIcon(icon());
}

QIcon Tray::icon() const
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_binder.isPaused() ? m_theme.colour(Token::Text3) : m_theme.colour(Token::Green));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    const QString name = m_binder.isPaused() ? QStringLiteral("pause") : QStringLiteral("leaf");
    m_theme.icons().paint(painter, QRectF(12, 12, 40, 40), name, IconLook{Qt::white});
    return pixmap;
}

} // namespace perennial
