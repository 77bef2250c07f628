// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue/queueview.h"

#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/emptystate.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "shell/services.h"
#include "today/todaywords.h"

#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace perennial {

namespace {

constexpr int kMostNext = 50;
constexpr int kWhileSending = 1000; // ms: a step of an upload takes about as long
constexpr int kElse = 15000;
const char *const kKey = "queueKey"; // which action of which delivery a button is: the focus survives a rebuild

QueueSize sizeOf(const Post &post, ChannelId channel)
{
    const Content content = contentFor(post, channel);
    return {int(content.media.size()), 1 + int(content.thread.size())};
}

} // namespace

QueueView::QueueView(Services &services, const Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell)
{
    setObjectName(QStringLiteral("queue"));
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    build();
    const auto follow = [this] {
        if (isVisible())
            load();
    };
    connect(&services, &Services::dataChanged, this, follow);
    connect(&services, &Services::channelsChanged, this, follow);
    m_look.setInterval(kElse);
    connect(&m_look, &QTimer::timeout, this, follow);
    m_look.start();
}

void QueueView::build()
{
    clearLayout(layout());
    m_mark.clear();
    setAccessibleName(tr("Queue"));
    m_stack = new QStackedWidget;
    m_scroll = new ScrollPage(m_theme, 1200);
    m_stack->addWidget(m_scroll);
    auto *empty = new EmptyState(m_theme, QStringLiteral("send"), tr("Nothing is on its way"),
                                 tr("What is scheduled stands here in the order in which it goes out."));
    connect(empty->addAction(ButtonKind::Tinted, tr("New post")), &Button::clicked, this, &QueueView::newPostRequested);
    m_stack->addWidget(centred(empty));
    layout()->addWidget(m_stack);
    if (isVisible())
        load();
}

QCoro::Task<void> QueueView::load()
{
    const QPointer<QueueView> alive(this);
    const int asked = ++m_asked;
    House &house = m_services.house;
    const WorkspaceId client = m_services.workspace().id;
    if (client.isNull())
        co_return;
    auto found = std::make_shared<Findings>();
    found->now = house.clock().now();
    DeliveryFilter filter;
    filter.workspace = client;
    for (const DeliveryState state : {DeliveryState::Claimed, DeliveryState::Sending, DeliveryState::Scheduled}) {
        filter.state = state;
        filter.limit = kMostNext;
        const auto some = co_await house.deliveries().list(filter);
        if (!alive)
            co_return;
        found->deliveries += some.value_or(QList<Delivery>());
    }
    std::stable_sort(found->deliveries.begin(), found->deliveries.end(),
                     [](const Delivery &a, const Delivery &b) { return a.nextTryAt < b.nextTryAt; });
    const auto channels = co_await house.channels().list(client); // as they stand now, with what the networks asked for
    if (!alive)
        co_return;
    for (const Channel &channel : channels.value_or(QList<Channel>()))
        found->channels.insert(channel.id, channel);
    const auto status = co_await house.deliveries().publisher();
    if (!alive)
        co_return;
    found->paused = m_services.workspace().pausedAt || (status && status->pause.everywhere);
    co_await measure(house, client, found);
    if (!alive || asked != m_asked)
        co_return;
    show(*found);
}

// The posts, and how much there is to send of those under way.
QCoro::Task<void> QueueView::measure(House &house, WorkspaceId client, std::shared_ptr<Findings> found)
{
    QList<PostId> ids;
    for (const Delivery &each : std::as_const(found->deliveries))
        ids << each.post;
    const auto posts = co_await house.posts().summaries(client, ids);
    for (const PostSummary &post : posts.value_or(QList<PostSummary>()))
        found->posts.insert(post.id, post);
    for (const Delivery &each : std::as_const(found->deliveries)) {
        if (each.state != DeliveryState::Sending)
            continue;
        const auto post = co_await house.posts().load(client, each.post);
        if (post)
            found->sizes.insert(each.id, sizeOf(*post, each.channel));
    }
}

QString QueueView::markOf(const Findings &found) const
{
    QStringList parts{m_services.workspace().id.toString(), found.paused ? QStringLiteral("paused") : QString()};
    for (const Delivery &each : found.deliveries) {
        const QueueLine line = queueLine(each, found.channels.value(each.channel), found.sizes.value(each.id),
                                         found.now, m_services.workspace().timeZone);
        parts << each.id.toString()
              << QString::number(int(placeOf(each, found.channels.value(each.channel), found.now))) << line.icon
              << line.what << line.when << titleOf(found.posts.value(each.post));
    }
    return parts.join(QLatin1Char('|'));
}

void QueueView::show(const Findings &found)
{
    const bool sending = std::any_of(found.deliveries.cbegin(), found.deliveries.cend(),
                                     [](const Delivery &each) { return each.state != DeliveryState::Scheduled; });
    m_look.setInterval(sending ? kWhileSending : kElse);
    Q_EMIT counted(int(found.deliveries.size()));
    const QString mark = markOf(found);
    if (mark == m_mark)
        return;
    m_mark = mark;
    const QWidget *focused = focusWidget();
    const QVariant key = focused ? focused->property(kKey) : QVariant();
    const int at = m_scroll->verticalScrollBar()->value();
    clearLayout(m_scroll->column());
    addPlace(found, QueuePlace::UnderWay, tr("On its way"));
    addPlace(found, QueuePlace::TriedAgain, tr("Is tried again"));
    addPlace(found, QueuePlace::Waiting, tr("Waits for the network"));
    addPlace(found, QueuePlace::Next, found.paused ? tr("Waits behind the pause") : tr("Next"));
    m_scroll->column()->addStretch(1);
    m_stack->setCurrentIndex(found.deliveries.isEmpty() ? 1 : 0);
    for (Button *button : m_scroll->findChildren<Button *>()) {
        if (key.isValid() && button->property(kKey) == key)
            button->setFocus(Qt::OtherFocusReason);
    }
    QTimer::singleShot(0, this, [this, at] { m_scroll->verticalScrollBar()->setValue(at); });
}

void QueueView::addPlace(const Findings &found, QueuePlace place, const QString &head)
{
    auto *plate = new Plate(m_theme);
    for (const Delivery &delivery : found.deliveries) {
        const auto channel = found.channels.constFind(delivery.channel);
        if (channel != found.channels.cend() && placeOf(delivery, *channel, found.now) == place)
            plate->addRow(rowOf(found, delivery));
    }
    if (plate->rows() == 0) {
        delete plate;
        return;
    }
    auto *badge = new CountBadge(m_theme, Tone::Neutral);
    badge->setCount(plate->rows());
    m_scroll->addHead(head)->insertWidget(1, badge);
    m_scroll->column()->addWidget(plate);
}

QWidget *QueueView::rowOf(const Findings &found, const Delivery &delivery)
{
    const Channel channel = found.channels.value(delivery.channel);
    const QueueLine line =
        queueLine(delivery, channel, found.sizes.value(delivery.id), found.now, m_services.workspace().timeZone);
    const QString title = titleOf(found.posts.value(delivery.post));
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("queue-row"));
    row->setAccessibleName(title);
    row->setAccessibleDescription(line.what);
    auto *all = new QHBoxLayout(row);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(new IconMark(m_theme, 20, line.icon, Tone::Neutral));
    all->addWidget(new ChannelDisc(m_theme, 20, channel.network, channelColour(channel)));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *first = new ElidedLabel(m_theme, TextType::Body, Token::Text, title);
    first->setWeight(QFont::DemiBold);
    words->addWidget(first);
    words->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, line.what));
    all->addLayout(words, 1);
    all->addWidget(new Label(m_theme, TextType::Small, Token::Text3, line.when));
    const QString id = delivery.id.toString();
    if (line.movable) {
        const bool mayGo = !found.paused && !channel.pausedAt && channel.state != ChannelState::Reauth;
        Button *send = addAction(row, QStringLiteral("send"), tr("Send now…"), id + QStringLiteral("-send"));
        send->setEnabled(mayGo);
        connect(send, &Button::clicked, this, [this, id = delivery.id] { decide(id, Ask::Send); });
        Button *drop = addAction(row, QStringLiteral("skip"), tr("Drop…"), id + QStringLiteral("-drop"));
        connect(drop, &Button::clicked, this, [this, id = delivery.id] { decide(id, Ask::Drop); });
    }
    Button *open = addAction(row, QStringLiteral("pencil"), tr("Open the post"), id + QStringLiteral("-open"));
    connect(open, &Button::clicked, this, [this, post = delivery.post] { Q_EMIT postOpened(post); });
    return row;
}

Button *QueueView::addAction(QWidget *row, const QString &icon, const QString &name, const QString &key)
{
    Button *button = makeIconButton(m_theme, icon, name, ButtonKind::Quiet);
    button->setAccessibleDescription(row->accessibleName());
    button->setObjectName(key.section(QLatin1Char('-'), -1));
    button->setProperty(kKey, key);
    row->layout()->addWidget(button);
    return button;
}

// Asked anew: it may be on its way by now.
void QueueView::decide(DeliveryId id, Ask what)
{
    const auto said = [this, alive = QPointer<QueueView>(this)](const QString &words) {
        if (!alive)
            return;
        m_shell.notices().say(words, QStringLiteral("check"));
        m_services.tellDataChanged();
    };
    askAbout(m_services, m_theme, this, m_services.workspace().id, id, what, said);
}

void QueueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void QueueView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace perennial
