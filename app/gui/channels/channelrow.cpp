// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelrow.h"

#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/pill.h"

#include <QMenu>

namespace perennial {

ChannelRow::ChannelRow(const Theme &theme, const Channel &channel, const QString &networkName, const QString &next,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_channel(channel), m_error(new ErrorLine(theme, Tone::Red, this))
{
    setObjectName(QStringLiteral("channel-row"));
    setAccessibleName(QStringLiteral("%1, %2").arg(channel.name, standingOf(channel).word));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ChannelDisc(theme, 32, channel.network, channelColour(channel)));
    row->addWidget(words(networkName), 3);
    row->addWidget(facts(next), 2);
    addActions(row);
    column->addLayout(row);
    column->addWidget(m_error);
    m_error->hide();
}

QWidget *ChannelRow::words(const QString &networkName)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *name = new ElidedLabel(m_theme, TextType::Body, Token::Text, m_channel.name);
    name->setWeight(QFont::DemiBold);
    first->addWidget(name);
    const ConnectionStanding standing = standingOf(m_channel);
    auto *pill = new Pill(m_theme, standing.tone, standing.word);
    pill->setIconName(standing.icon);
    if (m_channel.pausedAt && !m_channel.pauseReason.isEmpty())
        pill->setToolTip(m_channel.pauseReason);
    first->addWidget(pill);
    if (m_channel.role == ChannelRole::Support)
        first->addWidget(new Pill(m_theme, Tone::Neutral, tr("Support")));
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, accountLine(m_channel, networkName)));
    return box;
}

QWidget *ChannelRow::facts(const QString &next)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new ElidedLabel(m_theme, TextType::Body, next.isEmpty() ? Token::Text3 : Token::Text,
                                      next.isEmpty() ? tr("Nothing planned") : tr("Next: %1").arg(next)));
    column->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text3, lateSentence(m_channel.late)));
    return box;
}

void ChannelRow::addActions(QHBoxLayout *row)
{
    const bool paused = m_channel.pausedAt.has_value();
    const ChannelAction main = paused                                    ? ChannelAction::Resume
                               : m_channel.state == ChannelState::Reauth ? ChannelAction::ConnectAgain
                                                                         : ChannelAction::Check;
    const QString text = paused                                    ? tr("Resume")
                         : m_channel.state == ChannelState::Reauth ? tr("Connect again")
                                                                   : tr("Check now");
    m_main = new Button(m_theme, ButtonKind::Outlined, text);
    m_main->setButtonSize(ButtonSize::Row);
    m_main->setAccessibleDescription(m_channel.name);
    connect(m_main, &Button::clicked, this, [this, main] { Q_EMIT chosen(main); });
    row->addWidget(m_main);
    m_more = makeIconButton(m_theme, QStringLiteral("more"), tr("More for %1").arg(m_channel.name), ButtonKind::Quiet);
    connect(m_more, &Button::clicked, this, &ChannelRow::openMenu);
    row->addWidget(m_more);
}

void ChannelRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, ChannelAction action) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, action] { Q_EMIT chosen(action); });
    };
    add(tr("Check now"), ChannelAction::Check);
    add(tr("Connect again"), ChannelAction::ConnectAgain);
    if (m_hasTestPost)
        add(tr("Send a test post…"), ChannelAction::TestPost);
    if (m_channel.pausedAt)
        add(tr("Resume"), ChannelAction::Resume);
    else
        add(tr("Pause…"), ChannelAction::Pause);
    add(tr("Slots…"), ChannelAction::Slots);
    add(tr("Health…"), ChannelAction::Health);
    add(tr("Change…"), ChannelAction::Edit);
    menu->addSeparator();
    add(tr("Remove…"), ChannelAction::Remove);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChannelRow::setBusy(bool busy)
{
    m_main->setEnabled(!busy);
    m_more->setEnabled(!busy);
    if (busy)
        m_error->hide();
}

void ChannelRow::showError(const Error &error)
{
    const WindowWords words = windowWords(error);
    m_error->setTexts(words.what, words.hint);
    m_error->setTone(error.kind == ErrorKind::Transient || error.kind == ErrorKind::RateLimited ? Tone::Amber
                                                                                                : Tone::Red);
    m_error->show();
}

} // namespace perennial
