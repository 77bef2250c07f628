// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/lockdownband.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "keys/keytimes.h"
#include "keys/lockdownpanel.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QPainter>

namespace perennial {

LockdownBand::LockdownBand(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_words(new Label(theme, TextType::Body, Token::Red)),
      m_lift(new Button(theme, ButtonKind::Outlined, {}))
{
    setObjectName(QStringLiteral("lockdown-band"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(new IconMark(theme, 20, QStringLiteral("lock"), Tone::Red));
    m_words->setWeight(QFont::DemiBold);
    row->addWidget(m_words, 1);
    m_lift->setObjectName(QStringLiteral("lift"));
    m_lift->setButtonSize(ButtonSize::Row);
    row->addWidget(m_lift);
    connect(m_lift, &Button::clicked, this, [this] { openLiftPanel(m_services, m_theme, this, m_openUrl); });
    connect(&services, &Services::channelsChanged, this, &LockdownBand::follow);
    connect(&services, &Services::workspaceChanged, this, &LockdownBand::follow);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    follow();
}

void LockdownBand::follow()
{
    int locked = 0;
    std::optional<Instant> since;
    for (const Channel &channel : m_services.channels()) {
        if (!channel.lockedAt)
            continue;
        ++locked;
        since = since ? std::min(*since, *channel.lockedAt) : *channel.lockedAt;
    }
    setVisible(locked > 0);
    m_lift->setText(tr("Lift…"));
    m_lift->setToolTip(tr("Brings the locked keys back"));
    if (!since)
        return;
    const QString when = dayAndTime(*since, m_services.workspace().timeZone);
    m_words->setText(tr("%1 is locked down: %Ln keys are out of reach, since %2.", nullptr, locked).arg(m_services.workspace().name, when));
    setAccessibleName(m_words->text());
}

void LockdownBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours colours = toneColours(m_theme, Tone::Red);
    painter.fillRect(rect(), colours.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void LockdownBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace perennial
