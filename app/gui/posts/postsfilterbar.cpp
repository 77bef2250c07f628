// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posts/postsfilterbar.h"

#include "common/button.h"
#include "common/chip.h"

#include <QMenu>

namespace perennial {

namespace {

constexpr PostStatus kStatuses[] = {PostStatus::Idea, PostStatus::Draft, PostStatus::InReview, PostStatus::Approved, PostStatus::Scheduled, PostStatus::Done};
constexpr PostOrder kOrders[] = {PostOrder::DueTime, PostOrder::NewestFirst, PostOrder::UpdatedFirst, PostOrder::Status};

QString nameOf(PostStatus status)
{
    switch (status) {
    case PostStatus::Idea:
        return PostsFilterBar::tr("Ideas");
    case PostStatus::Draft:
        return PostsFilterBar::tr("Drafts");
    case PostStatus::InReview:
        return PostsFilterBar::tr("In review");
    case PostStatus::Approved:
        return PostsFilterBar::tr("Approved");
    case PostStatus::Scheduled:
        return PostsFilterBar::tr("Scheduled");
    case PostStatus::Done:
        return PostsFilterBar::tr("Sent");
    }
    return {};
}

QString nameOf(PostOrder order)
{
    switch (order) {
    case PostOrder::DueTime:
        return PostsFilterBar::tr("By time");
    case PostOrder::NewestFirst:
        return PostsFilterBar::tr("Newest first");
    case PostOrder::UpdatedFirst:
        return PostsFilterBar::tr("Changed last first");
    case PostOrder::Status:
        return PostsFilterBar::tr("By status");
    }
    return {};
}

QMenu *menuUnder(QWidget *chip)
{
    auto *menu = new QMenu(chip);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popup(QMenu *menu, const QWidget *chip)
{
    const int x = chip->layoutDirection() == Qt::RightToLeft ? chip->width() - menu->sizeHint().width() : 0;
    menu->popup(chip->mapToGlobal(QPoint(x, chip->height() + 4)));
}

} // namespace

PostsFilterBar::PostsFilterBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(44));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(16, 0, 16, 1);
    m_row->setSpacing(8);
    m_toggles = new QHBoxLayout;
    m_toggles->setSpacing(6);
    m_row->addLayout(m_toggles);
    m_row->addSpacing(10);
    m_status = addChip(QStringLiteral("statusChip"), tr("Status"));
    m_status->setArrow(Chip::Arrow::Down);
    m_label = addChip(QStringLiteral("labelChip"), tr("Label"));
    m_label->setArrow(Chip::Arrow::Down);
    m_campaign = addChip(QStringLiteral("campaignChip"), tr("Campaign"));
    m_campaign->setArrow(Chip::Arrow::Down);
    m_needsPerson = addChip(QStringLiteral("needsPersonChip"), tr("Needs a person"));
    m_needsPerson->setIconName(QStringLiteral("warning"));
    m_needsPerson->setTone(Tone::Red);
    m_needsPerson->setCheckable(true);
    m_needsPerson->setToolTip(tr("Failed, unsure, missed or held"));
    m_clear = new Button(theme, ButtonKind::Quiet, tr("Clear filters"), this);
    m_clear->setButtonSize(ButtonSize::Row);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_row->addWidget(m_clear);
    m_row->addStretch(1);
    m_trash = addChip(QStringLiteral("trashChip"), tr("Trash"));
    m_trash->setIconName(QStringLiteral("trash"));
    m_trash->setCheckable(true);
    m_trash->setToolTip(tr("What was deleted stays here for 30 days"));
    m_order = addChip(QStringLiteral("orderChip"), nameOf(PostOrder::DueTime));
    m_order->setIconName(QStringLiteral("sort"));
    m_order->setArrow(Chip::Arrow::Down);
    connect(m_status, &QAbstractButton::clicked, this, &PostsFilterBar::openStatuses);
    connect(m_label, &QAbstractButton::clicked, this, [this] { openNames(m_label, m_labels, &PostFilter::label, tr("All labels")); });
    connect(m_campaign, &QAbstractButton::clicked, this, [this] { openNames(m_campaign, m_campaigns, &PostFilter::campaign, tr("All campaigns")); });
    connect(m_order, &QAbstractButton::clicked, this, &PostsFilterBar::openOrders);
    connect(m_clear, &QAbstractButton::clicked, this, &PostsFilterBar::clear);
    connect(m_needsPerson, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.anyDeliveryState.clear();
        if (on)
            m_filter.anyDeliveryState = {DeliveryState::Failed, DeliveryState::Unsure, DeliveryState::Missed, DeliveryState::Held};
        tell();
    });
    connect(m_trash, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.trashed = on;
        tell();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showState();
}

Chip *PostsFilterBar::addChip(const QString &name, const QString &text)
{
    auto *chip = new Chip(m_theme, text, this);
    chip->setObjectName(name);
    m_row->addWidget(chip);
    return chip;
}

void PostsFilterBar::setChannels(const QList<Channel> &channels)
{
    while (QLayoutItem *item = m_toggles->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QList<ChannelId> known;
    for (const Channel &channel : channels) {
        known << channel.id;
        auto *toggle = new ChannelToggle(m_theme, channel.network, {}, channel.name, this);
        toggle->setObjectName(QStringLiteral("channel-") + channel.id.toString());
        toggle->setCheckable(true);
        toggle->setChecked(m_filter.channels.isEmpty() || m_filter.channels.contains(channel.id));
        connect(toggle, &QAbstractButton::toggled, this, [this, channels, id = channel.id](bool on) {
            QList<ChannelId> shown = m_filter.channels;
            if (shown.isEmpty()) {
                for (const Channel &each : channels)
                    shown << each.id;
            }
            if (on)
                shown << id;
            else
                shown.removeAll(id);
            // All of them is no filter: posts without a channel are shown, too.
            m_filter.channels = shown.size() == channels.size() ? QList<ChannelId>() : shown;
            if (shown.isEmpty())
                m_filter.channels = {ChannelId{-1}};
            m_filter.channels.removeIf([&](ChannelId each) { return each.value == -1 && m_filter.channels.size() > 1; });
            tell();
        });
        m_toggles->addWidget(toggle);
        toggle->show();
    }
    m_filter.channels.removeIf([&](ChannelId id) { return !known.contains(id); });
}

void PostsFilterBar::setNames(const QStringList &labels, const QStringList &campaigns)
{
    m_labels = labels;
    m_campaigns = campaigns;
    showState();
}

bool PostsFilterBar::isFiltering() const
{
    return !m_filter.statuses.isEmpty() || !m_filter.channels.isEmpty() || !m_filter.label.isEmpty() || !m_filter.campaign.isEmpty() ||
           !m_filter.anyDeliveryState.isEmpty() || m_filter.trashed;
}

void PostsFilterBar::clear()
{
    const PostOrder order = m_filter.order;
    m_filter = PostFilter();
    m_filter.order = order;
    for (QAbstractButton *chip : {static_cast<QAbstractButton *>(m_needsPerson), static_cast<QAbstractButton *>(m_trash)}) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
    }
    for (int i = 0; i < m_toggles->count(); ++i) {
        auto *toggle = qobject_cast<QAbstractButton *>(m_toggles->itemAt(i)->widget());
        const QSignalBlocker quiet(toggle);
        toggle->setChecked(true);
    }
    tell();
}

void PostsFilterBar::setOrder(PostOrder order)
{
    if (order == m_filter.order)
        return;
    m_filter.order = order;
    tell();
}

void PostsFilterBar::tell()
{
    showState();
    Q_EMIT filterChanged();
}

void PostsFilterBar::showState()
{
    m_status->setText(m_filter.statuses.isEmpty() ? tr("Status") : m_filter.statuses.size() == 1 ? nameOf(m_filter.statuses.first()) : tr("Status: %1").arg(locale().toString(m_filter.statuses.size())));
    m_label->setText(m_filter.label.isEmpty() ? tr("Label") : m_filter.label);
    m_label->setVisible(!m_labels.isEmpty() || !m_filter.label.isEmpty());
    m_campaign->setText(m_filter.campaign.isEmpty() ? tr("Campaign") : m_filter.campaign);
    m_campaign->setVisible(!m_campaigns.isEmpty() || !m_filter.campaign.isEmpty());
    m_order->setText(nameOf(m_filter.order));
    m_clear->setVisible(isFiltering());
    for (Chip *chip : {m_status, m_label, m_campaign, m_order})
        chip->updateGeometry();
    update();
}

void PostsFilterBar::openStatuses()
{
    QMenu *menu = menuUnder(m_status);
    for (const PostStatus status : kStatuses) {
        QAction *action = menu->addAction(nameOf(status));
        action->setCheckable(true);
        action->setChecked(m_filter.statuses.contains(status));
        connect(action, &QAction::toggled, this, [this, status](bool on) {
            if (on)
                m_filter.statuses << status;
            else
                m_filter.statuses.removeAll(status);
            tell();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("All of them")), &QAction::triggered, this, [this] {
        m_filter.statuses.clear();
        tell();
    });
    popup(menu, m_status);
}

void PostsFilterBar::openNames(Chip *chip, const QStringList &names, QString PostFilter::*field, const QString &all)
{
    QMenu *menu = menuUnder(chip);
    for (const QString &name : names) {
        QAction *action = menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_filter.*field == name);
        connect(action, &QAction::triggered, this, [this, field, name] {
            m_filter.*field = name;
            tell();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(all), &QAction::triggered, this, [this, field] {
        (m_filter.*field).clear();
        tell();
    });
    popup(menu, chip);
}

void PostsFilterBar::openOrders()
{
    QMenu *menu = menuUnder(m_order);
    for (const PostOrder order : kOrders) {
        QAction *action = menu->addAction(nameOf(order));
        action->setCheckable(true);
        action->setChecked(m_filter.order == order);
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
    }
    popup(menu, m_order);
}

void PostsFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
    if (m_toggles->count() == 0)
        return;
    const QRect next = m_status->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? next.right() + 10 : next.left() - 10;
    painter.fillRect(x, (height() - 20) / 2, 1, 20, m_theme.colour(Token::Line2));
}

} // namespace perennial
