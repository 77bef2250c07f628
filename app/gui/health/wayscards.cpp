// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/wayscards.h"

#include "common/button.h"
#include "common/choicetile.h"
#include "common/flowlayout.h"
#include "common/label.h"
#include "common/paint.h"
#include "common/pill.h"
#include "health/barchart.h"

#include <QBoxLayout>
#include <QLocale>
#include <QResizeEvent>

namespace perennial {

namespace {

constexpr int kNarrow = 700; // three cards need more
constexpr int kMonthBars = 36;
constexpr int kQuoted = 260; // characters of a text that are shown

// A ground of a colour with what it holds.
class Ground : public QWidget
{
public:
    Ground(const Theme &theme, Token fill, std::optional<Token> edge, int radius)
        : m_theme(theme), m_fill(fill), m_edge(edge), m_radius(radius)
    {
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillRounded(painter, rect(), m_radius, m_theme.colour(m_fill), m_edge ? m_theme.colour(*m_edge) : QColor());
    }

private:
    const Theme &m_theme;
    Token m_fill;
    std::optional<Token> m_edge;
    int m_radius;
};

// A card from its head to its button.
class Card
{
public:
    Card(const Theme &theme, const QString &name, const QString &title)
        : m_theme(theme), m_card(new Ground(theme, Token::Panel, Token::Line, 8)), m_column(new QVBoxLayout(m_card))
    {
        m_card->setObjectName(name);
        m_card->setAccessibleName(title);
        m_column->setContentsMargins(16, 16, 16, 16);
        m_column->setSpacing(8);
        m_head = new FlowLayout(nullptr, 8);
        m_head->addWidget(new Label(theme, TextType::Section, Token::Text, title));
        m_column->addLayout(m_head);
    }

    void addPills(const QStringList &reasons, const char *code, Tone tone)
    {
        if (reasons.contains(QLatin1String(code)))
            m_head->addWidget(new Pill(m_theme, tone, healthwords::wayReason(QLatin1String(code))));
    }
    void addPromise(const QString &text)
    {
        auto *promise = new Label(m_theme, TextType::Body, Token::Text2, text);
        promise->setParagraph();
        m_column->addWidget(promise);
    }
    void addCost(const QString &time, const QString &posts)
    {
        auto *box = new Ground(m_theme, Token::Sunken, std::nullopt, 6);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(12, 8, 12, 8);
        row->setSpacing(8);
        auto *first = new Label(m_theme, TextType::Body, Token::Text, time);
        first->setObjectName(QStringLiteral("cost"));
        first->setWeight(QFont::DemiBold);
        row->addWidget(first);
        row->addStretch(1);
        auto *second = new ElidedLabel(m_theme, TextType::Small, Token::Text2, posts);
        row->addWidget(second);
        m_column->addWidget(box);
        m_column->addSpacing(4);
    }
    void addStep(const QString &icon, const QString &what, const QString &how)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconMark(m_theme, 16, icon, Tone::Neutral), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *first = new Label(m_theme, TextType::Body, Token::Text, what);
        first->setParagraph();
        words->addWidget(first);
        auto *second = new Label(m_theme, TextType::Small, Token::Text2, how);
        second->setParagraph();
        second->setVisible(!how.isEmpty());
        words->addWidget(second);
        row->addLayout(words, 1);
        m_column->addLayout(row);
        m_column->addSpacing(4);
    }
    void addQuote(const QString &head, const QString &text)
    {
        if (text.isEmpty())
            return;
        auto *box = new Ground(m_theme, Token::Panel, Token::Line, 6);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(2);
        auto *title = new Label(m_theme, TextType::Small, Token::Text2, head);
        title->setWeight(QFont::DemiBold);
        column->addWidget(title);
        const QString shown = text.size() > kQuoted ? text.left(kQuoted).trimmed() + QChar(0x2026) : text;
        auto *quote = new Label(m_theme, TextType::Small, Token::Text, shown);
        quote->setParagraph();
        if (shown != text)
            quote->setToolTip(text);
        column->addWidget(quote);
        m_column->addWidget(box);
    }
    void add(QWidget *widget) { m_column->addWidget(widget); }
    Button *close(const QString &name, const QString &text)
    {
        m_column->addStretch(1);
        m_column->addSpacing(4);
        auto *button = new Button(m_theme, ButtonKind::Outlined, text);
        button->setObjectName(name);
        m_column->addWidget(button);
        return button;
    }
    QWidget *widget() const { return m_card; }

private:
    const Theme &m_theme;
    Ground *m_card;
    QVBoxLayout *m_column;
    FlowLayout *m_head;
};

QString lineOf(const QString &text)
{
    return text.simplified();
}

} // namespace

WaysCards::WaysCards(const Theme &theme, const HealthSnapshot &snapshot, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_snapshot(snapshot), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("ways"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    if (!snapshot.ways)
        return;
    for (QWidget *card :
         {revival(snapshot.ways->revival), maintenance(snapshot.ways->maintenance), closing(snapshot.ways->closing)})
        m_row->addWidget(card, 1);
}

QString WaysCards::resumed() const
{
    if (!m_snapshot.standing.channel.pausedAt)
        return {};
    const QString by = m_snapshot.standing.health.reason.pausedBy;
    return by.isEmpty() ? tr("It may post again") : tr("%1 paused it").arg(by);
}

QWidget *WaysCards::revival(const WayOut &way)
{
    const RevivalRules &rules = way.plan.revival;
    Card card(m_theme, QStringLiteral("way-revival"), tr("Revive it"));
    card.addPills(way.reasons, "audience-there", Tone::Green);
    card.addPromise(tr("A plan of %Ln months that builds up slowly and can be stopped at any time.", nullptr,
                       int(rules.months.size())));
    card.addCost(healthwords::minutesAWeek(way.minutesAWeek), healthwords::postsAWeek(rules));
    if (!resumed().isEmpty())
        card.addStep(QStringLiteral("play"), tr("The pause is lifted"), resumed());
    card.addStep(QStringLiteral("list"), tr("Ideas for %Ln months", nullptr, int(rules.months.size())),
                 rules.from.isValid()
                     ? tr("from %1 on, week by week").arg(healthwords::day(rules.from, m_snapshot.frame))
                     : QString());
    card.addStep(QStringLiteral("library"), tr("%Ln items from the library", nullptr, way.libraryItems),
                 way.libraryItems == 0 ? healthwords::wayReason(QStringLiteral("library-empty"))
                                       : tr("in %Ln wordings", nullptr, way.wordings));
    if (way.postsToWrite > 0)
        card.addStep(QStringLiteral("pencil"), tr("%Ln posts to write", nullptr, way.postsToWrite),
                     tr("the subjects are proposed"));
    card.addStep(QStringLiteral("clock"), tr("Look back on %1").arg(healthwords::day(rules.decideOn, m_snapshot.frame)),
                 tr("go on, slow down or close"));
    auto *head = new Label(m_theme, TextType::Small, Token::Text2, tr("Posts a week"));
    head->setWeight(QFont::DemiBold);
    card.add(head);
    auto *chart = new BarChart(m_theme);
    chart->setAccessibleName(tr("Posts a week in each month"));
    QList<ChartBar> bars;
    for (int i = 0; i < rules.months.size(); ++i) {
        ChartBar bar;
        bar.value = rules.months.at(i).postsAWeek;
        const QDate month = healthwords::monthOf(rules, i);
        bar.label = healthwords::monthShort(month, m_snapshot.frame);
        //: %1 a month, %2 a number of posts
        bar.text = tr("%1: %2 a week").arg(healthwords::month(month, m_snapshot.frame), QLocale().toString(bar.value));
        bars << bar;
    }
    ChartLook look;
    look.barHeight = kMonthBars;
    look.share = 0.86;
    look.labelsCentred = true;
    chart->setLook(look);
    chart->setBars(bars);
    card.add(chart);
    connect(card.close(QStringLiteral("start-revival"), tr("Plan the revival…")), &Button::clicked, this,
            [this] { Q_EMIT wished(HealthAct::Revive); });
    return card.widget();
}

QWidget *WaysCards::maintenance(const WayOut &way)
{
    const MaintenanceRules &rules = way.plan.maintenance;
    Card card(m_theme, QStringLiteral("way-maintenance"), tr("Maintain it"));
    card.addPills(way.reasons, "least-work", Tone::Blue);
    card.addPromise(tr("One post and one look a week. Visitors are told what to expect."));
    card.addCost(healthwords::minutesAWeek(way.minutesAWeek), tr("%Ln posts a week", nullptr, 1));
    if (!resumed().isEmpty())
        card.addStep(QStringLiteral("play"), tr("The pause is lifted"), resumed());
    const QString time = rules.time ? QLocale().toString(*rules.time, QStringLiteral("HH:mm")) : QString();
    //: %1 a day of the week, %2 a time
    const QString when =
        rules.weekday ? tr("%1 %2, from the library").arg(healthwords::weekday(*rules.weekday), time).simplified()
                      : tr("One post a week, from the library");
    card.addStep(
        QStringLiteral("library"), when,
        way.libraryItems == 0
            ? healthwords::wayReason(QStringLiteral("library-empty"))
            //: %1 is a number of weeks
            : tr("%Ln items last for %1", nullptr, way.libraryItems).arg(tr("%Ln weeks", nullptr, way.libraryWeeks)));
    if (way.sources > 0)
        card.addStep(QStringLiteral("swap"), tr("%Ln posts of other channels", nullptr, way.sources),
                     tr("may be taken over, reworded"));
    //: %1 a day of the week
    card.addStep(QStringLiteral("inbox"), tr("%1: one look at messages").arg(healthwords::weekday(rules.lookWeekday)),
                 rules.lookOwner.isEmpty()
                     ? healthwords::minutes(rules.lookMinutes)
                     : tr("a task for %1, %2").arg(rules.lookOwner, healthwords::minutes(rules.lookMinutes)));
    if (way.drafts > 0)
        card.addStep(QStringLiteral("undo"), tr("%Ln drafts go back to ideas", nullptr, way.drafts),
                     tr("nothing is lost"));
    card.addStep(QStringLiteral("pin"), tr("A notice stays on the profile"), tr("set by hand, the text is kept here"));
    card.addQuote(tr("Notice to visitors"),
                  lineOf(rules.notice.profile.isEmpty() ? rules.notice.pinned : rules.notice.profile));
    connect(card.close(QStringLiteral("start-maintenance"), tr("Put into maintenance…")), &Button::clicked, this,
            [this] { Q_EMIT wished(HealthAct::Maintain); });
    return card.widget();
}

QWidget *WaysCards::closing(const WayOut &way)
{
    const ClosingRules &rules = way.plan.closing;
    Card card(m_theme, QStringLiteral("way-closing"), tr("Close it"));
    card.addPromise(tr("Say where you went, keep the name, take the keys out of play."));
    //: %1 a time: "1 h, once"
    card.addCost(tr("%1, once").arg(healthwords::minutes(way.minutesOnce)), tr("then nothing"));
    card.addStep(QStringLiteral("pencil"), tr("A last post, pinned"),
                 tr("on %1").arg(healthwords::day(rules.lastOn, m_snapshot.frame)));
    if (way.planned > 0)
        card.addStep(QStringLiteral("posts"), tr("%Ln planned posts", nullptr, way.planned),
                     tr("you say what becomes of them"));
    card.addStep(QStringLiteral("box"), tr("Keep a copy of %Ln posts", nullptr, way.published),
                 tr("with their pictures, in a folder"));
    card.addStep(QStringLiteral("link"), tr("The profile says where you went"),
                 rules.redirect.isEmpty() ? tr("you name the place") : rules.redirect);
    if (way.openKeys > 0)
        card.addStep(QStringLiteral("key"), tr("Take back %Ln keys", nullptr, way.openKeys),
                     QLocale().createSeparatedList(way.keyHolders));
    if (way.reasons.contains(QLatin1String("network-no-delete")))
        card.addStep(QStringLiteral("info"), tr("Its posts stay on the network"),
                     healthwords::wayReason(QStringLiteral("network-no-delete")));
    card.addQuote(tr("The last post, a draft"), lineOf(rules.lastPost));
    connect(card.close(QStringLiteral("start-closing"), tr("Start closing…")), &Button::clicked, this,
            [this] { Q_EMIT wished(HealthAct::Close); });
    return card.widget();
}

void WaysCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted =
        event->size().width() < m_theme.scaled(kNarrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
}

} // namespace perennial
