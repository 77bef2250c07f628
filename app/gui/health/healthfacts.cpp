// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthfacts.h"

#include "boot/healthtext.h"
#include "channels/channelwords.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/pill.h"
#include "common/plate.h"
#include "health/barchart.h"

#include <QBoxLayout>
#include <QLocale>
#include <QResizeEvent>

#include <cmath>

namespace perennial {

namespace {

constexpr int kDisc = 40;
constexpr int kNarrow = 720; // the figures go below the name
constexpr int kYearWeeks = 52;
constexpr int kYearHeight = 36;

// A number over its name.
QWidget *figure(const Theme &theme, Token colour, const QString &value, const QString &name)
{
    auto *box = new QWidget;
    box->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(theme, TextType::Section, colour, value));
    column->addWidget(new Label(theme, TextType::Small, Token::Text2, name));
    column->addStretch(1);
    return box;
}

// The Monday of the last of the weeks.
QDate thisMonday(const HealthFrame &frame)
{
    const QDate today = frame.today();
    return today.addDays(1 - today.dayOfWeek());
}

QString afterLast(const HealthReason &reason, const HealthFrame &frame)
{
    //: %1 is a day
    return HealthFacts::tr("%1: the last post").arg(healthwords::day(frame.dayOf(*reason.lastPostAt), frame));
}

} // namespace

HealthFacts::HealthFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void HealthFacts::show(const HealthSnapshot &snapshot)
{
    m_head = nullptr;
    clearLayout(m_column);
    addHead(snapshot);
    addYear(snapshot);
    addFoot(snapshot);
}

void HealthFacts::addHead(const HealthSnapshot &snapshot)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(12);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    const Channel &channel = snapshot.standing.channel;
    who->addWidget(new ChannelDisc(m_theme, kDisc, channel.network, channelColour(channel)), 0, Qt::AlignTop);
    addWho(who, snapshot);
    m_head->addLayout(who, 1);
    addFigures(m_head, snapshot);
    m_column->addLayout(m_head);
    turn(width());
}

void HealthFacts::addWho(QBoxLayout *head, const HealthSnapshot &snapshot)
{
    const ChannelStanding &standing = snapshot.standing;
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *line = new FlowLayout(nullptr, 8);
    //: %1 a channel, %2 its client
    auto *name =
        new Label(m_theme, TextType::Section, Token::Text, tr("%1, %2").arg(standing.channel.name, standing.client));
    name->setObjectName(QStringLiteral("health-name"));
    line->addWidget(name);
    const healthwords::StateLook look = healthwords::lookOf(standing);
    auto *pill = new Pill(m_theme, look.tone, look.word);
    pill->setObjectName(QStringLiteral("health-state"));
    if (!look.icon.isEmpty())
        pill->setIconName(look.icon);
    //: %1 is a day
    pill->setToolTip(tr("Since %1").arg(healthwords::day(snapshot.frame.dayOf(standing.health.since), snapshot.frame)));
    line->addWidget(pill);
    if (standing.channel.pausedAt) {
        const QString by = standing.health.reason.pausedBy;
        auto *paused = new Pill(m_theme, Tone::Neutral, by.isEmpty() ? tr("Paused") : tr("Paused by %1").arg(by));
        paused->setIconName(QStringLiteral("pause"));
        line->addWidget(paused);
    }
    column->addLayout(line);
    auto *why = new Label(m_theme, TextType::Body, Token::Text2, reasonText(standing.health.reason, locale()));
    why->setObjectName(QStringLiteral("health-why"));
    why->setParagraph();
    column->addWidget(why);
    column->addStretch(1);
    head->addLayout(column, 1);
}

void HealthFacts::addFigures(QBoxLayout *head, const HealthSnapshot &snapshot)
{
    const ChannelStanding &standing = snapshot.standing;
    const HealthReason &reason = standing.health.reason;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    const bool isQuiet = standing.health.activity >= Activity::Quiet && standing.channel.lifecycle == Lifecycle::Active;
    const QString none = QStringLiteral("–");
    row->addWidget(figure(m_theme, isQuiet ? Token::Amber : Token::Text,
                          reason.lastPostAt ? tr("%Ln days", "a span", reason.daysQuiet) : none, tr("quiet")));
    row->addWidget(figure(
        m_theme, Token::Text,
        reason.rhythmDays > 0 ? tr("%Ln days", "a span", std::max(1, int(std::lround(reason.rhythmDays)))) : none,
        tr("own rhythm")));
    auto *threshold = new QWidget;
    auto *side = new QHBoxLayout(threshold);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(4);
    side->addWidget(figure(m_theme, Token::Text, tr("%Ln days", "a span", reason.thresholdDays),
                           standing.channel.threshold ? tr("your threshold") : tr("usual threshold")));
    Button *change = makeIconButton(m_theme, QStringLiteral("pencil"),
                                    tr("Change after how many days it counts as inactive"), ButtonKind::Quiet);
    change->setObjectName(QStringLiteral("change-threshold"));
    change->setButtonSize(ButtonSize::Row);
    connect(change, &Button::clicked, this, [this] { Q_EMIT wished(HealthAct::Threshold); });
    side->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(threshold);
    const bool late = standing.overdueTasks > 0;
    row->addWidget(figure(m_theme, late ? Token::Amber : Token::Text, QLocale().toString(standing.openTasks),
                          late ? tr("tasks, %Ln late", nullptr, standing.overdueTasks) : tr("open tasks")));
    row->addStretch(0);
    head->addLayout(row);
}

void HealthFacts::addYear(const HealthSnapshot &snapshot)
{
    const ChannelStanding &standing = snapshot.standing;
    const HealthReason &reason = standing.health.reason;
    const QList<int> &weeks = standing.weeks;
    if (weeks.isEmpty())
        return;
    const QDate last = thisMonday(snapshot.frame);
    int lastPost = -1;
    for (int i = 0; i < weeks.size(); ++i) {
        if (weeks.at(i) > 0)
            lastPost = i;
    }
    const bool isSilent =
        standing.health.activity >= Activity::Quiet && standing.channel.lifecycle != Lifecycle::Closed;
    QList<ChartBar> bars;
    for (int i = 0; i < weeks.size(); ++i) {
        const QDate monday = last.addDays(-7 * (int(weeks.size()) - 1 - i));
        ChartBar bar;
        bar.value = weeks.at(i);
        bar.look = isSilent && i > lastPost ? ChartBar::Look::Silent : ChartBar::Look::Solid;
        bar.text = healthwords::weekText(monday, bar.value, snapshot.frame);
        if (i == 0 || i == weeks.size() / 2)
            bar.label = healthwords::month(monday, snapshot.frame);
        else if (i == weeks.size() - 1)
            bar.label = tr("Today");
        bars << bar;
    }
    auto *chart = new BarChart(m_theme);
    chart->setObjectName(QStringLiteral("health-year"));
    chart->setAccessibleName(tr("Posts of %1 in each week of the last year").arg(standing.channel.name));
    ChartLook look;
    const QColor own = channelColour(standing.channel);
    look.colour = own.isValid() ? m_theme.channel(own).colour : m_theme.channel(standing.channel.network).colour;
    look.barHeight = kYearHeight;
    look.share = bars.size() >= kYearWeeks ? 0.76 : 0.6;
    chart->setLook(look);
    chart->setBars(bars);
    if (isSilent && reason.lastPostAt && lastPost < weeks.size() - 1)
        chart->setMark(lastPost, afterLast(reason, snapshot.frame));
    m_column->addWidget(chart);
}

void HealthFacts::addFoot(const HealthSnapshot &snapshot)
{
    const ChannelStanding &standing = snapshot.standing;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QStringList parts{healthwords::queue(standing, snapshot.frame)};
    if (standing.keyEndsAt)
        parts << tr("The key ends on %1")
                     .arg(healthwords::day(snapshot.frame.dayOf(*standing.keyEndsAt), snapshot.frame));
    parts << sourceText(standing.health);
    parts.removeAll(QString());
    auto *facts = new Label(m_theme, TextType::Small, Token::Text2, parts.join(QStringLiteral(" · ")));
    facts->setParagraph();
    row->addWidget(facts, 1);
    const auto offer = [&](const QString &name, const QString &text, HealthAct act) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, text);
        button->setObjectName(name);
        button->setButtonSize(ButtonSize::Row);
        connect(button, &Button::clicked, this, [this, act] { Q_EMIT wished(act); });
        row->addWidget(button);
    };
    if (standing.channel.state == ChannelState::Reauth && !standing.channel.lockedAt)
        offer(QStringLiteral("connect-again"), tr("Connect again"), HealthAct::Connect);
    if (standing.channel.pausedAt)
        offer(QStringLiteral("resume"), tr("Resume"), HealthAct::Resume);
    m_column->addLayout(row);
}

void HealthFacts::turn(int width)
{
    const auto wanted = width < m_theme.scaled(kNarrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_head && m_head->direction() != wanted)
        m_head->setDirection(wanted);
}

void HealthFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn(event->size().width());
}

void HealthFacts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 8, m_theme.colour(Token::Panel), m_theme.colour(Token::Line));
}

} // namespace perennial
