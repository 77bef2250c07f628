// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaypage.h"

#include "channels/channelwords.h"
#include "channels/connectpanel.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "common/errorline.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "health/healthdesk.h"
#include "keys/lockdownpanel.h"
#include "shell/pageheader.h"
#include "today/awaysection.h"
#include "today/connectagain.h"
#include "today/decidepanels.h"
#include "today/todayrows.h"
#include "today/todaywords.h"

#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kMostNext = 12; // posts
constexpr int kMostNeeds = 50;

class SummaryBar : public QWidget
{
public:
    explicit SummaryBar(const Theme &theme) : m_theme(theme)
    {
        setFixedHeight(theme.scaled(44));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 0, 16, 1);
        row->setSpacing(8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Token::Canvas));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Token::Line));
    }

private:
    const Theme &m_theme;
};

QString badgeIcon(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Unsure:
        return QStringLiteral("badge-unsure");
    case DeliveryState::Held:
        return QStringLiteral("badge-held");
    case DeliveryState::Missed:
        return QStringLiteral("badge-missed");
    default:
        return QStringLiteral("badge-failed");
    }
}

// From midnight to midnight.
std::optional<std::pair<Instant, Instant>> dayOf(Instant now, const QByteArray &zone)
{
    ZoneResolver zones;
    const auto here = zones.wallTime(now, zone);
    if (!here)
        return std::nullopt;
    const auto from = zones.resolve(WallTime{here->date, QTime(0, 0), zone});
    const auto until = zones.resolve(WallTime{here->date.addDays(1), QTime(0, 0), zone});
    return from && until ? std::optional(std::pair(from->instant, until->instant)) : std::nullopt;
}

QCoro::Task<HealthToday> readHealth(House &house, Workspace client, Instant now)
{
    const auto standings = co_await house.health().list(client.id);
    const auto tasks = co_await house.channelPlans().tasks(client.id);
    co_return HealthToday::of(standings.value_or(QList<ChannelStanding>()), tasks.value_or(QList<ChannelTask>()), HealthFrame::of(client, now));
}

} // namespace

TodayPage::TodayPage(Services &services, Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_cards(theme), m_healthDesk(new HealthDesk(services, theme, shell, this))
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    build();
    connect(&services, &Services::dataChanged, this, [this] { load(); });
    connect(&services, &Services::channelsChanged, this, [this] { load(); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    connect(m_healthDesk, &HealthDesk::changed, &services, &Services::tellDataChanged);
    m_minute.setInterval(30000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    m_minute.start();
}

void TodayPage::build()
{
    clearLayout(layout());
    m_mark.clear();
    m_header = new PageHeader(m_theme, tr("Today"));
    m_header->newPostButton();
    connect(m_header, &PageHeader::newPostRequested, this, [this] { m_shell.requestNewPost(); });
    m_summary = new SummaryBar(m_theme);
    m_scroll = new ScrollPage(m_theme, 1200);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_header);
    column->addWidget(m_summary);
    column->addWidget(m_scroll, 1);
    load();
}

QCoro::Task<void> TodayPage::load()
{
    const QPointer<TodayPage> alive(this);
    const int asked = ++m_asked;
    const Workspace client = m_services.workspace();
    House &house = m_services.house;
    Findings found;
    found.now = house.clock().now();
    const auto day = dayOf(found.now, client.timeZone);
    if (client.id.isNull() || !day)
        co_return;
    const auto counts = co_await house.deliveries().counts(client.id, day->first, day->second);
    if (!alive)
        co_return;
    found.counts = counts.value_or(deliverystore::Counts());
    DeliveryFilter needs;
    needs.workspace = client.id;
    needs.onlyNeedsPerson = true;
    needs.limit = kMostNeeds;
    const auto details = co_await house.deliveries().listDetails(needs);
    if (!alive)
        co_return;
    found.needs = details.value_or(QList<DeliveryDetails>());
    DeliveryFilter next;
    next.workspace = client.id;
    next.state = DeliveryState::Scheduled;
    next.limit = kMostNext * 4;
    const auto upcoming = co_await house.deliveries().list(next);
    if (!alive)
        co_return;
    found.next = upcoming.value_or(QList<Delivery>());
    const auto away = co_await house.deliveries().away(client.id);
    if (!alive)
        co_return;
    found.away = away.value_or(std::nullopt);
    const auto ending = co_await house.keyRegister().forecast(client.id);
    if (!alive)
        co_return;
    found.endingKeys = ending.value_or(QList<KeyForecast>());
    found.vault = co_await lookAtVault(&house);
    if (!alive)
        co_return;
    found.backupFailure = co_await lookAtBackups(&house.scheduledBackups());
    if (!alive)
        co_return;
    found.health = co_await readHealth(house, client, found.now);
    if (!alive)
        co_return;
    const QList<PostId> ids = postsOf(found);
    const auto posts = co_await house.posts().summaries(client.id, ids);
    if (!alive || asked != m_asked)
        co_return;
    if (posts) {
        for (const PostSummary &post : *posts)
            found.posts.insert(post.id, post);
    }
    show(found);
}

QList<PostId> TodayPage::postsOf(const Findings &found)
{
    QList<PostId> ids;
    for (const Delivery &each : found.away.value_or(AwayReport()).deliveries)
        ids << each.post;
    for (const DeliveryDetails &each : found.needs)
        ids << each.delivery.post;
    for (const Delivery &each : found.next)
        ids << each.post;
    return ids;
}

QString TodayPage::markOf(const Findings &found) const
{
    QStringList parts{QString::number(found.now.ms / 60000), m_services.workspace().name,
                      m_services.workspace().id.toString()};
    parts << QString::number(found.counts.sentToday) << QString::number(found.counts.stillToGo)
          << QString::number(found.counts.needsPerson);
    for (const DeliveryDetails &each : found.needs)
        parts << each.delivery.id.toString() << toString(each.delivery.state) << each.delivery.reason;
    for (const Delivery &each : found.next)
        parts << each.id.toString() << each.dueAt.toIso();
    for (const Delivery &each : found.away.value_or(AwayReport()).deliveries)
        parts << QStringLiteral("away") << each.id.toString() << each.stateAt.toIso();
    parts << toString(found.vault.status.state) << toString(found.vault.status.place) << QString::number(found.vault.waiting);
    if (found.backupFailure)
        parts << QStringLiteral("backup") << found.backupFailure->at.toIso();
    parts << found.health.mark();
    parts << (m_awayWhole ? QStringLiteral("whole") : QString());
    for (const PostSummary &post : found.posts)
        parts << post.id.toString() << QString::number(post.version);
    for (const KeyForecast &key : found.endingKeys)
        parts << QStringLiteral("ends") << key.channel.name << key.endsAt.toIso() << QString::number(key.posts);
    for (const Channel &channel : m_services.channels())
        parts << channel.name << toString(channel.state) << (channel.pausedAt ? QStringLiteral("p") : QString())
              << (channel.lockedAt ? QStringLiteral("locked") : QString());
    parts.sort();
    return parts.join(QLatin1Char('|'));
}

void TodayPage::show(const Findings &found)
{
    const QString mark = markOf(found);
    if (mark == m_mark)
        return;
    m_mark = mark;
    ZoneResolver zones;
    const QByteArray zone = m_services.workspace().timeZone;
    if (const auto here = zones.wallTime(found.now, zone))
        m_header->setFact(tr("%1, %2").arg(
            QLocale().toString(here->date, QStringLiteral("dddd d MMMM")),
            QString::fromUtf8(zone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '))));
    auto *summary = static_cast<QHBoxLayout *>(m_summary->layout());
    clearLayout(summary);
    addSummary(found, summary);
    const int at = m_scroll->verticalScrollBar()->value();
    clearLayout(m_scroll->column());
    if (QWidget *locked = lockedRow(m_services, m_theme, this, m_openUrl))
        m_scroll->column()->addWidget(locked);
    if (ErrorLine *line = vaultNotice(m_services, m_theme, this, found.vault, vaultSaid()))
        m_scroll->column()->addWidget(line);
    if (ErrorLine *line = backupNotice(m_theme, this, found.backupFailure, [this] { m_shell.openPage(QStringLiteral("settings")); }))
        m_scroll->column()->addWidget(line);
    addAway(found);
    addNeeds(found);
    addHealth(found);
    addChannels(found);
    addNext(found);
    m_scroll->column()->addStretch(1);
    QTimer::singleShot(0, this, [this, at] { m_scroll->verticalScrollBar()->setValue(at); });
}

void TodayPage::addSummary(const Findings &found, QHBoxLayout *row)
{
    const auto add = [&](const QString &icon, Tone tone, Token colour, const QString &text) {
        row->addWidget(new IconMark(m_theme, 16, icon, tone));
        row->addWidget(new Label(m_theme, TextType::Body, colour, text));
        row->addSpacing(16);
    };
    add(QStringLiteral("check"), Tone::Green, Token::Text2, tr("%Ln out today", nullptr, found.counts.sentToday));
    add(QStringLiteral("clock"), Tone::Neutral, Token::Text2, tr("%Ln still to go", nullptr, found.counts.stillToGo));
    if (found.counts.needsPerson > 0)
        add(QStringLiteral("badge-failed"), Tone::Red, Token::Red,
            tr("%Ln need you", nullptr, found.counts.needsPerson));
    else
        add(QStringLiteral("check"), Tone::Neutral, Token::Text2, tr("Nothing needs you"));
    row->addStretch(1);
}

QBoxLayout *TodayPage::head(const QString &text, int count)
{
    QBoxLayout *row = m_scroll->addHead(text);
    auto *badge = new CountBadge(m_theme, Tone::Neutral);
    badge->setCount(count);
    row->insertWidget(1, badge);
    return row;
}

VaultSaid TodayPage::vaultSaid()
{
    return [self = QPointer<TodayPage>(this)](const QString &what) {
        if (self)
            self->m_shell.notices().say(what, QStringLiteral("check"));
    };
}

void TodayPage::addAway(const Findings &found)
{
    if (!found.away)
        return;
    auto *section = new AwaySection(m_services, m_theme, {*found.away, found.posts, found.now, m_awayWhole});
    connect(section, &AwaySection::opened, this, &TodayPage::postOpened);
    connect(section, &AwaySection::decided, this, [this, posts = found.posts, due = found.away->deliveries](DeliveryId id) {
        const auto at = std::find_if(due.cbegin(), due.cend(), [id](const Delivery &each) { return each.id == id; });
        decide(id, at == due.cend() ? QString() : posts.value(at->post).text);
    });
    connect(section, &AwaySection::allRequested, this, [this] {
        m_awayWhole = true;
        load();
    });
    connect(section, &AwaySection::seen, this, &TodayPage::sawAway);
    m_scroll->column()->addWidget(section);
}

void TodayPage::addNeeds(const Findings &found)
{
    head(tr("Needs a person"), int(found.needs.size()));
    auto *plate = new Plate(m_theme);
    bool filled = false;
    for (const DeliveryDetails &details : found.needs) {
        const Delivery &delivery = details.delivery;
        const Channel *channel = m_services.channel(delivery.channel);
        if (!channel)
            continue;
        const PostSummary post = found.posts.value(delivery.post);
        NeedFacts facts{badgeIcon(delivery.state),
                        channel->network,
                        channelColour(*channel),
                        titleOf(post),
                        causeOf(delivery, *channel),
                        whenWords(delivery.dueAt, found.now, m_services.workspace().timeZone),
                        {}};
        const bool locked = !channel->lockedAt && delivery.reason == QLatin1String("locked") && found.vault.status.place == SecretPlace::SealedFile &&
                            found.vault.status.state == SecretState::Locked;
        const bool reauth = delivery.reason == QLatin1String("reauth");
        if (delivery.state == DeliveryState::Unsure) {
            facts.action = tr("Look and decide");
        } else if (channel->lockedAt) { // nothing else would help
            facts.action = tr("Lift…");
        } else if (locked) {
            facts.action = tr("Unlock");
        } else if (reauth) {
            facts.action = tr("Connect again");
        } else if (delivery.state == DeliveryState::Failed && !filled) {
            facts.action = tr("Send again to %1 of %2").arg(channel->name, m_services.workspace().name);
            facts.kind = ButtonKind::Filled;
            filled = true;
        } else {
            facts.action = delivery.state == DeliveryState::Missed ? tr("Send or drop") : tr("Review");
        }
        auto *row = new NeedRow(m_theme, facts);
        if (locked)
            connect(row, &NeedRow::acted, this, [this, waiting = found.vault.waiting] { openUnlockPanel(m_services, m_theme, this, waiting, vaultSaid()); });
        const bool sends = facts.kind == ButtonKind::Filled;
        connect(row, &NeedRow::opened, this, [this, id = delivery.post] { Q_EMIT postOpened(id); });
        if (!locked)
            connect(row, &NeedRow::acted, this,
                [this, details, text = post.text, sends] { sends ? retry(details.delivery.id) : act(details, text); });
        plate->addRow(row);
    }
    if (plate->rows() == 0) {
        QString sentence = tr("Nothing needs you.");
        if (!found.next.isEmpty())
            sentence += QLatin1Char(' ') +
                        tr("The next post goes out at %1.")
                            .arg(whenWords(found.next.first().dueAt, found.now, m_services.workspace().timeZone));
        plate->addRow(new Label(m_theme, TextType::Body, Token::Text2, sentence));
    }
    m_scroll->column()->addWidget(plate);
}

QList<TodayPage::NextLine> TodayPage::linesOf(const QList<Delivery> &deliveries) const
{
    QList<NextLine> lines;
    for (const Delivery &delivery : deliveries) {
        const Channel *channel = m_services.channel(delivery.channel);
        const ChannelGlyph glyph{channel ? channel->network : QString(), channel ? channelColour(*channel) : QColor()};
        const auto known = std::find_if(lines.begin(), lines.end(), [&](const NextLine &each) {
            return each.post == delivery.post && each.dueAt == delivery.dueAt;
        });
        if (known != lines.end())
            known->channels << glyph;
        else if (lines.size() < kMostNext)
            lines << NextLine{delivery.post, delivery.dueAt, {glyph}, {}};
    }
    ZoneResolver zones;
    for (NextLine &line : lines) {
        if (const auto wall = zones.wallTime(line.dueAt, m_services.workspace().timeZone))
            line.wall = *wall;
    }
    return lines;
}

QVBoxLayout *TodayPage::addDay(Plate *plate, QDate date, QDate today)
{
    auto *box = new QWidget;
    auto *day = new QVBoxLayout(box);
    day->setContentsMargins(0, 0, 4, 0);
    day->setSpacing(0);
    const QString name = QLocale().toString(date, QStringLiteral("dddd d MMMM"));
    if (date == today.addDays(1))
        day->addWidget(new Label(m_theme, TextType::Small, Token::Text2, tr("Tomorrow, %1").arg(name)));
    else if (date != today)
        day->addWidget(new Label(m_theme, TextType::Small, Token::Text2, name));
    plate->addRow(box);
    return day;
}

void TodayPage::addNext(const Findings &found)
{
    QBoxLayout *row = m_scroll->addHead(tr("Goes out next"));
    auto *queue = new Button(m_theme, ButtonKind::Quiet, tr("Open the queue"));
    queue->setObjectName(QStringLiteral("open-queue"));
    queue->setToolTip(tr("What is on its way, is tried again, and goes out next"));
    connect(queue, &Button::clicked, this, &TodayPage::queueRequested);
    row->addWidget(queue);
    auto *week = new Button(m_theme, ButtonKind::Quiet, tr("Open the week"));
    week->setTrailingIcon(QStringLiteral("chevron-right"));
    connect(week, &Button::clicked, this, [this] { m_shell.openPage(QStringLiteral("calendar")); });
    row->addWidget(week);
    const QList<NextLine> lines = linesOf(found.next);
    ZoneResolver zones;
    const auto here = zones.wallTime(found.now, m_services.workspace().timeZone);
    const QDate today = here ? here->date : QDate();
    auto *plate = new Plate(m_theme);
    QVBoxLayout *day = nullptr;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const NextLine &line = lines.at(i);
        const QDate date = line.wall.date;
        const bool newDay = i == 0 || lines.at(i - 1).wall.date != date;
        if (newDay)
            day = addDay(plate, date, today);
        NextFacts facts;
        facts.time = QLocale().toString(line.wall.time, QStringLiteral("HH:mm"));
        facts.text = titleOf(found.posts.value(line.post));
        facts.channels = line.channels;
        if (date == today)
            facts.end = inWords(line.dueAt - found.now);
        else if (line.channels.size() > 1)
            facts.end = tr("%Ln channels", nullptr, int(line.channels.size()));
        facts.first = i == 0;
        facts.lineAbove = !newDay;
        facts.lineBelow = i + 1 < lines.size() && lines.at(i + 1).wall.date == date;
        auto *next = new NextRow(m_theme, m_cards, facts);
        connect(next, &NextRow::clicked, this, [this, id = line.post] { Q_EMIT postOpened(id); });
        day->addWidget(next);
    }
    if (lines.isEmpty())
        plate->addRow(
            new Label(m_theme, TextType::Body, Token::Text2, tr("Nothing is planned. The calendar has room.")));
    m_scroll->column()->addWidget(plate);
}

void TodayPage::addHealth(const Findings &found)
{
    const auto open = [this](ChannelId channel) { Q_EMIT healthRequested(channel); };
    if (Plate *plate = quietPlate(m_theme, found.health, open)) {
        head(tr("Gone quiet"), int(found.health.quiet().size()));
        m_scroll->column()->addWidget(plate);
    }
    const auto act = [this, health = found.health](const ChannelTask &task, TaskAct what) {
        HealthSnapshot on;
        on.standing = *health.standing(task.channel);
        on.frame = health.frame;
        m_healthDesk->act(on, task, what);
    };
    if (Plate *plate = dueTasksPlate(m_theme, found.health, act, open)) {
        head(tr("Tasks"), int(found.health.due.size()));
        m_scroll->column()->addWidget(plate);
    }
}

void TodayPage::addChannels(const Findings &found)
{
    Plate *plate = connectAgainPlate(m_services, m_theme, this, {found.endingKeys, found.now, m_openUrl});
    if (!plate)
        return;
    head(tr("To be connected again"), plate->rows());
    m_scroll->column()->addWidget(plate);
}

void TodayPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void TodayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

} // namespace perennial
