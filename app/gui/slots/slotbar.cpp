// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotbar.h"

#include "channels/channelwords.h"
#include "common/chip.h"
#include "common/label.h"
#include "common/paint.h"

#include <QHBoxLayout>
#include <QMenu>

namespace perennial {

namespace {

constexpr int kHeight = 44;
constexpr int kLongestName = 24;
constexpr int kMostToggles = 12; // further channels stand in a menu
constexpr int kSeries[] = {15, 30, 60, 120, 180, 240};

QString seriesText(int minutes)
{
    return minutes % 60 == 0 ? SlotBar::tr("every %Ln hours", nullptr, minutes / 60) : SlotBar::tr("every %Ln minutes", nullptr, minutes);
}

QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString shortened(const QString &text)
{
    return text.size() > kLongestName ? text.left(kLongestName - 1) + QChar(0x2026) : text;
}

} // namespace

SlotBar::SlotBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_toggles(new QHBoxLayout), m_more(new Chip(theme, QString())), m_targetChip(new Chip(theme, QString())), m_seriesChip(new Chip(theme, QString())),
      m_note(new Label(theme, TextType::Small, Token::Amber))
{
    setObjectName(QStringLiteral("slot-bar"));
    setProperty("area", true);
    setFixedHeight(theme.scaled(kHeight));
    m_toggles->setSpacing(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    m_more->setObjectName(QStringLiteral("slot-more-channels"));
    m_more->setArrow(Chip::Arrow::Down);
    m_more->setToolTip(tr("Further channels to show"));
    m_more->hide();
    row->addLayout(m_toggles);
    row->addWidget(m_more);
    row->addSpacing(10);
    m_targetChip->setObjectName(QStringLiteral("slot-target"));
    m_targetChip->setArrow(Chip::Arrow::Down);
    m_targetChip->setToolTip(tr("The channel that new slots are made for"));
    m_seriesChip->setObjectName(QStringLiteral("slot-series"));
    m_seriesChip->setArrow(Chip::Arrow::Down);
    m_seriesChip->setToolTip(tr("How far apart the slots are that you make by dragging down over empty hours"));
    m_note->setObjectName(QStringLiteral("slot-zones"));
    row->addWidget(m_targetChip);
    row->addWidget(m_seriesChip);
    row->addStretch(1);
    row->addWidget(m_note);
    connect(m_more, &Chip::clicked, this, &SlotBar::openMore);
    connect(m_targetChip, &Chip::clicked, this, &SlotBar::openTargets);
    connect(m_seriesChip, &Chip::clicked, this, &SlotBar::openSeries);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(kHeight));
        update();
    });
    setSeries(m_seriesMinutes);
    m_note->hide();
}

QList<Channel> SlotBar::shown() const
{
    QList<Channel> shown = m_channels;
    shown.removeIf([this](const Channel &channel) { return m_hidden.contains(channel.id); });
    return shown;
}

void SlotBar::setChannels(const QList<Channel> &channels, const QSet<ChannelId> &hidden)
{
    const bool areSame = std::equal(channels.cbegin(), channels.cend(), m_channels.cbegin(), m_channels.cend(),
                                    [](const Channel &a, const Channel &b) { return a.id == b.id && a.version == b.version; });
    m_channels = channels;
    m_hidden = hidden;
    if (areSame) { // whatever has the keyboard keeps it
        for (int i = 0; i < m_toggles->count(); ++i) {
            auto *toggle = static_cast<ChannelToggle *>(m_toggles->itemAt(i)->widget());
            const QSignalBlocker quiet(toggle);
            toggle->setChecked(!hidden.contains(channels.at(i).id));
        }
        return settle();
    }
    while (QLayoutItem *item = m_toggles->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Channel &channel : channels.mid(0, kMostToggles)) {
        auto *toggle = new ChannelToggle(m_theme, channel.network, channelColour(channel), channel.name);
        toggle->setObjectName(QStringLiteral("channel-") + channel.id.toString());
        toggle->setChecked(!hidden.contains(channel.id));
        connect(toggle, &QAbstractButton::toggled, this, [this, id = channel.id](bool on) { setShown(id, on); });
        m_toggles->addWidget(toggle);
    }
    m_more->setText(tr("%Ln more", nullptr, int(std::max<qsizetype>(0, channels.size() - kMostToggles))));
    m_more->setVisible(channels.size() > kMostToggles);
    m_more->updateGeometry();
    settle();
}

void SlotBar::setShown(ChannelId id, bool shown)
{
    if (shown)
        m_hidden.remove(id);
    else
        m_hidden.insert(id);
    settle();
    Q_EMIT changed();
}

void SlotBar::openMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("more-channels"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Channel &channel : m_channels.mid(kMostToggles)) {
        QAction *action = menu->addAction(plain(channel.name));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(channel.id));
        connect(action, &QAction::toggled, this, [this, id = channel.id](bool on) { setShown(id, on); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

// New ones are for a channel that one sees.
void SlotBar::settle()
{
    const QList<Channel> channels = shown();
    const auto found = std::find_if(channels.cbegin(), channels.cend(), [this](const Channel &channel) { return channel.id == m_target; });
    setTarget(found != channels.cend() ? m_target : channels.isEmpty() ? ChannelId() : channels.first().id);
}

void SlotBar::setTarget(ChannelId target)
{
    m_target = target;
    const QList<Channel> channels = shown();
    for (const Channel &channel : channels) {
        if (channel.id == target)
            //: %1 a channel
            m_targetChip->setText(tr("New slots: %1").arg(shortened(channel.name)));
    }
    m_targetChip->setAccessibleName(m_targetChip->text());
    m_targetChip->setVisible(channels.size() > 1);
    m_targetChip->updateGeometry();
}

void SlotBar::setSeries(int minutes)
{
    const bool isKnown = std::find(std::begin(kSeries), std::end(kSeries), minutes) != std::end(kSeries);
    m_seriesMinutes = isKnown ? minutes : 60;
    //: %1 "every 2 hours"
    m_seriesChip->setText(tr("Dragging makes one %1").arg(seriesText(m_seriesMinutes)));
    m_seriesChip->updateGeometry();
}

void SlotBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    m_note->setVisible(!note.isEmpty());
}

void SlotBar::openTargets()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Channel &channel : shown()) {
        QAction *action = menu->addAction(plain(channel.name));
        action->setCheckable(true);
        action->setChecked(channel.id == m_target);
        connect(action, &QAction::triggered, this, [this, id = channel.id] {
            setTarget(id);
            Q_EMIT changed();
        });
    }
    menu->popup(m_targetChip->mapToGlobal(QPoint(0, m_targetChip->height() + 4)));
}

void SlotBar::openSeries()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int minutes : kSeries) {
        QAction *action = menu->addAction(seriesText(minutes));
        action->setCheckable(true);
        action->setChecked(minutes == m_seriesMinutes);
        connect(action, &QAction::triggered, this, [this, minutes] {
            setSeries(minutes);
            Q_EMIT changed();
        });
    }
    menu->popup(m_seriesChip->mapToGlobal(QPoint(0, m_seriesChip->height() + 4)));
}

void SlotBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
    const QRect next = (m_targetChip->isHidden() ? m_seriesChip : m_targetChip)->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? next.right() + 10 : next.left() - 10;
    painter.fillRect(x, (height() - 20) / 2, 1, 20, m_theme.colour(Token::Line2));
}

} // namespace perennial
