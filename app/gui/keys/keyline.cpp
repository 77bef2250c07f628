// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/keyline.h"

#include "boot/keytext.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/pill.h"
#include "keys/keytimes.h"

#include <QBoxLayout>
#include <QMenu>

namespace perennial {

namespace {

struct Look
{
    Tone tone;
    const char *icon;
};

Look lookOf(KeyState state)
{
    switch (state) {
    case KeyState::Ok:
        return {Tone::Green, "check"};
    case KeyState::NobodyNamed:
        return {Tone::Neutral, "help"};
    case KeyState::EndsSoon:
        return {Tone::Amber, "clock"};
    case KeyState::Ended:
    case KeyState::Reauth:
        return {Tone::Red, "key"};
    case KeyState::Locked:
        return {Tone::Red, "lock"};
    }
    return {Tone::Neutral, "key"};
}

QVBoxLayout *columnIn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

} // namespace

QString heldBy(const KeyRow &row)
{
    QStringList names;
    for (const HeldKey &each : row.holders)
        names << QStringLiteral("%1 (%2)").arg(each.holder.name, accessWord(each.holding.access));
    return QLocale().createSeparatedList(names);
}

KeyLine::KeyLine(const Theme &theme, const KeyLineFacts &facts, QWidget *parent) : QWidget(parent), m_theme(theme), m_facts(facts)
{
    setObjectName(QStringLiteral("key-line"));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(facts.row.channel.name, keyStateWord(facts.row), heldBy(facts.row)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new ChannelDisc(theme, 32, facts.row.channel.network, channelColour(facts.row.channel)));
    row->addWidget(account(), 3);
    row->addWidget(holders(), 4);
    row->addWidget(times(), 3);
    addActions(row);
}

QWidget *KeyLine::account()
{
    const KeyRow &key = m_facts.row;
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, key.channel.name);
    name->setWeight(QFont::DemiBold);
    first->addWidget(name);
    const Look look = lookOf(key.state);
    auto *pill = new Pill(m_theme, look.tone, keyStateWord(key));
    pill->setIconName(QLatin1String(look.icon));
    first->addWidget(pill);
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, accountLine(key.channel, m_facts.networkName)));
    return box;
}

QWidget *KeyLine::holders()
{
    const KeyRow &key = m_facts.row;
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box);
    const bool nobody = key.holders.isEmpty();
    column->addWidget(new ElidedLabel(m_theme, TextType::Body, nobody ? Token::Text3 : Token::Text, nobody ? tr("Nobody is named") : heldBy(key)));
    QStringList below;
    QDate oldest;
    for (const HeldKey &each : key.holders) {
        if (each.holding.since.isValid() && (!oldest.isValid() || each.holding.since < oldest))
            oldest = each.holding.since;
    }
    if (oldest.isValid())
        below << tr("since %1").arg(dayText(oldest));
    if (!key.fact.recoveryAddress.isEmpty())
        below << tr("recovery: %1").arg(key.fact.recoveryAddress);
    if (!key.former.isEmpty())
        below << tr("%Ln before", nullptr, int(key.former.size()));
    column->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text3, below.join(QStringLiteral(" · "))));
    return box;
}

QWidget *KeyLine::times()
{
    const KeyRow &key = m_facts.row;
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box);
    const QString used = key.lastUsedAt ? tr("Last used %1").arg(dayAndTime(*key.lastUsedAt, m_facts.timeZone)) : tr("Never used yet");
    column->addWidget(new ElidedLabel(m_theme, TextType::Body, key.lastUsedAt ? Token::Text : Token::Text3, used));
    QStringList below;
    if (key.fact.connectedAt) {
        const QString day = dayText(key.fact.connectedAt->utc().date());
        below << (key.fact.connectedBy.isEmpty() ? tr("connected %1").arg(day) : tr("connected %1 by %2").arg(day, key.fact.connectedBy));
    }
    if (key.endsAt)
        below << tr("ends %1").arg(dayText(key.endsAt->utc().date()));
    if (!key.scopes.isEmpty())
        below << tr("may: %1").arg(key.scopes.join(QLatin1Char(' ')));
    column->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text3, below.join(QStringLiteral(" · "))));
    return box;
}

void KeyLine::addActions(QBoxLayout *row)
{
    const bool again = m_facts.row.state == KeyState::Reauth || m_facts.row.state == KeyState::Ended || m_facts.row.state == KeyState::EndsSoon;
    const KeyAction main = again ? KeyAction::ConnectAgain : KeyAction::Holders;
    auto *button = new Button(m_theme, ButtonKind::Outlined, again ? tr("Connect again") : tr("Who holds it…"));
    button->setButtonSize(ButtonSize::Row);
    button->setObjectName(QStringLiteral("main-") + m_facts.row.channel.id.toString());
    button->setAccessibleDescription(m_facts.row.channel.name);
    connect(button, &Button::clicked, this, [this, main] { Q_EMIT chosen(main); });
    row->addWidget(button);
    m_more = makeIconButton(m_theme, QStringLiteral("more"), tr("More for %1").arg(m_facts.row.channel.name), ButtonKind::Quiet);
    connect(m_more, &Button::clicked, this, &KeyLine::openMenu);
    row->addWidget(m_more);
}

void KeyLine::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, KeyAction action) {
        QAction *entry = menu->addAction(text);
        connect(entry, &QAction::triggered, this, [this, action] { Q_EMIT chosen(action); });
        return entry;
    };
    add(tr("Who holds it…"), KeyAction::Holders);
    add(tr("Connect again"), KeyAction::ConnectAgain)->setEnabled(!m_facts.row.channel.lockedAt);
    add(tr("Revoke it on the network’s page"), KeyAction::Page)->setEnabled(!m_facts.row.pages.apps.isEmpty());
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace perennial
