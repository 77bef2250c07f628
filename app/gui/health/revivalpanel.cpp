// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/barchart.h"
#include "health/panelparts.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace perennial {

namespace {

using namespace healthparts;

constexpr int kMostMonths = 12;
constexpr int kMostPosts = 50;
constexpr int kBars = 40;

struct MonthRow
{
    QWidget *box = nullptr;
    Label *name = nullptr;
    QSpinBox *posts = nullptr;
    QLineEdit *focus = nullptr;
    QLineEdit *milestone = nullptr;
};

class RevivalDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::RevivalPanel)
public:
    RevivalDesk(const HealthPanelDesk &desk, const ChannelPlan &plan, const PlanChoices &choices);

private:
    void addDays();
    void addMonths();
    void addMonth(const RevivalMonth &month);
    void takeMonth();
    void addRest(const PlanChoices &choices);
    void addFoot();
    void follow();
    ChannelPlan edited() const;

    const HealthPanelDesk m_desk;
    const ChannelPlan m_plan;
    ModalPanel *m_panel;
    ErrorLine *m_error;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_decide = nullptr;
    QVBoxLayout *m_table = nullptr;
    QList<MonthRow> m_months;
    Button *m_more = nullptr;
    Button *m_fewer = nullptr;
    BarChart *m_chart = nullptr;
    Ticks<ChannelId> m_cross;
    QPlainTextEdit *m_watch = nullptr;
};

RevivalDesk::RevivalDesk(const HealthPanelDesk &desk, const ChannelPlan &plan, const PlanChoices &choices)
    : m_desk(desk), m_plan(plan),
      m_panel(new ModalPanel(*desk.theme, desk.host, PanelWidth::Large,
                             plan.id.isNull() ? tr("Plan the revival of %1").arg(desk.standing.channel.name)
                                              : tr("Revival of %1").arg(desk.standing.channel.name)))
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("revival-panel"));
    m_panel->setSubtitle(
        tr("Each week gets its ideas on the calendar. On the day you set, you decide: go on, maintain or close."));
    m_error = addError(m_panel, *desk.theme);
    addDays();
    addMonths();
    addRest(choices);
    addFoot();
    follow();
    m_panel->open(m_months.isEmpty() ? nullptr : m_months.first().posts);
}

void RevivalDesk::addDays()
{
    const RevivalRules &rules = m_plan.revival;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_from = new QDateEdit(rules.from);
    m_from->setObjectName(QStringLiteral("from"));
    m_decide = new QDateEdit(rules.decideOn);
    m_decide->setObjectName(QStringLiteral("decide-on"));
    for (QDateEdit *edit : {m_from, m_decide}) {
        edit->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
        edit->setCalendarPopup(true);
    }
    m_from->setEnabled(m_plan.id.isNull());
    connect(m_from, &QDateEdit::dateChanged, this, &RevivalDesk::follow);
    row->addWidget(labelled(*m_desk.theme, tr("First week"), m_from, tr("Begins with the Monday of that week.")), 1);
    row->addWidget(labelled(*m_desk.theme, tr("Decision on"), m_decide, tr("Becomes a task for that day.")), 1);
    m_panel->body()->addLayout(row);
}

void RevivalDesk::addMonths()
{
    addHead(m_panel->body(), *m_desk.theme, tr("Month by month"));
    m_chart = new BarChart(*m_desk.theme);
    m_chart->setObjectName(QStringLiteral("month-bars"));
    m_chart->setAccessibleName(tr("Posts a week in each month"));
    ChartLook look;
    look.barHeight = kBars;
    look.labelsCentred = true;
    look.share = 0.6;
    m_chart->setLook(look);
    m_panel->body()->addWidget(m_chart);
    m_table = new QVBoxLayout;
    m_table->setSpacing(6);
    m_panel->body()->addLayout(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_more = new Button(*m_desk.theme, ButtonKind::Outlined, tr("Another month"));
    m_more->setObjectName(QStringLiteral("more-months"));
    m_more->setIconName(QStringLiteral("plus"));
    m_fewer = new Button(*m_desk.theme, ButtonKind::Quiet, tr("One month less"));
    m_fewer->setObjectName(QStringLiteral("fewer-months"));
    m_fewer->setIconName(QStringLiteral("minus"));
    for (Button *button : {m_more, m_fewer}) {
        button->setButtonSize(ButtonSize::Row);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_panel->body()->addLayout(row);
    for (const RevivalMonth &month : m_plan.revival.months)
        addMonth(month);
    connect(m_more, &Button::clicked, this, [this] {
        RevivalMonth next;
        next.postsAWeek = m_months.isEmpty() ? 1 : m_months.last().posts->value();
        addMonth(next);
        follow();
    });
    connect(m_fewer, &Button::clicked, this, &RevivalDesk::takeMonth);
}

void RevivalDesk::addMonth(const RevivalMonth &month)
{
    const QString number = QString::number(m_months.size() + 1);
    MonthRow made{new QWidget, new Label(*m_desk.theme, TextType::Body, Token::Text), new QSpinBox,
                  new QLineEdit(month.focus), new QLineEdit(month.milestone)};
    auto *row = new QHBoxLayout(made.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    made.name->setMinimumWidth(m_desk.theme->scaled(116));
    made.posts->setRange(0, kMostPosts);
    made.posts->setValue(month.postsAWeek);
    made.posts->setSuffix(QLatin1Char(' ') + tr("a week"));
    made.posts->setObjectName(QStringLiteral("posts-") + number);
    made.posts->setMinimumWidth(m_desk.theme->scaled(112));
    made.focus->setPlaceholderText(tr("What to try: a subject, a kind of post"));
    made.focus->setAccessibleName(tr("What to try in month %1").arg(number));
    made.focus->setObjectName(QStringLiteral("focus-") + number);
    made.milestone->setPlaceholderText(tr("What should be true at its end"));
    made.milestone->setAccessibleName(tr("Milestone of month %1").arg(number));
    made.milestone->setObjectName(QStringLiteral("milestone-") + number);
    made.posts->setAccessibleName(tr("Posts a week in month %1").arg(number));
    row->addWidget(made.name);
    row->addWidget(made.posts);
    row->addWidget(made.focus, 1);
    row->addWidget(made.milestone, 1);
    connect(made.posts, &QSpinBox::valueChanged, this, &RevivalDesk::follow);
    m_table->addWidget(made.box);
    m_months << made;
}

void RevivalDesk::takeMonth()
{
    if (m_months.size() <= 1)
        return;
    m_months.takeLast().box->deleteLater();
    follow();
}

void RevivalDesk::addRest(const PlanChoices &choices)
{
    const RevivalRules &rules = m_plan.revival;
    const Columns columns = columnsIn(m_panel->body());
    addHead(columns.first, *m_desk.theme, tr("Other channels that tell of it"),
            tr("Each gets a reminder to point there now and then."));
    auto *ticks = new QVBoxLayout;
    ticks->setSpacing(6);
    for (const Channel &channel : choices.others) {
        const Tick tick{channel.name, QStringLiteral("cross-") + channel.id.toString(),
                        rules.crossPromote.contains(channel.id)};
        m_cross << std::pair(channel.id, addTick(ticks, tick));
    }
    if (choices.others.isEmpty())
        ticks->addWidget(
            new Label(*m_desk.theme, TextType::Small, Token::Text3, tr("This client has no other channel.")));
    columns.first->addLayout(ticks);
    columns.first->addStretch(1);
    m_watch = new QPlainTextEdit(rules.watch.join(QLatin1Char('\n')));
    m_watch->setObjectName(QStringLiteral("watch"));
    m_watch->setTabChangesFocus(true);
    m_watch->setFixedHeight(m_desk.theme->scaled(94));
    columns.second->addWidget(labelled(*m_desk.theme, tr("Numbers to watch"), m_watch,
                                       tr("A line each: followers, answers, visits from there.")));
    columns.second->addStretch(1);
}

void RevivalDesk::addFoot()
{
    const bool isNew = m_plan.id.isNull();
    const QString done = isNew ? tr("The revival of %1 begins.").arg(m_desk.standing.channel.name)
                               : tr("The revival of %1 is changed.").arg(m_desk.standing.channel.name);
    addPlanFoot(m_panel, m_error, m_desk, {isNew, tr("Start the revival"), tr("Save"), done, [this] { return edited(); }});
}

void RevivalDesk::follow()
{
    RevivalRules rules;
    rules.from = m_from->date().addDays(1 - m_from->date().dayOfWeek());
    QList<ChartBar> bars;
    for (int i = 0; i < m_months.size(); ++i) {
        const QDate month = healthwords::monthOf(rules, i);
        m_months.at(i).name->setText(healthwords::month(month, m_desk.frame));
        ChartBar bar;
        bar.value = m_months.at(i).posts->value();
        bar.label = healthwords::monthShort(month, m_desk.frame);
        //: %1 a month, %2 a number of posts
        bar.text = tr("%1: %2 a week").arg(healthwords::month(month, m_desk.frame), QLocale().toString(bar.value));
        bars << bar;
    }
    m_chart->setBars(bars);
    m_more->setEnabled(m_months.size() < kMostMonths);
    m_fewer->setEnabled(m_months.size() > 1);
}

ChannelPlan RevivalDesk::edited() const
{
    ChannelPlan plan = m_plan;
    RevivalRules &rules = plan.revival;
    rules.from = m_from->date().addDays(1 - m_from->date().dayOfWeek());
    rules.decideOn = m_decide->date();
    rules.months.clear();
    for (const MonthRow &row : m_months)
        rules.months << RevivalMonth{row.posts->value(), row.focus->text().trimmed(), row.milestone->text().trimmed()};
    rules.crossPromote = tickedOf(m_cross);
    rules.watch.clear();
    for (const QString &line : m_watch->toPlainText().split(QLatin1Char('\n'))) {
        if (const QString words = line.trimmed(); !words.isEmpty())
            rules.watch << words;
    }
    return plan;
}

} // namespace

void openRevivalPanel(const HealthPanelDesk &desk, const ChannelPlan &plan)
{
    whenDone(loadChoices(desk.services->house, plan.workspace, plan.channel), desk.host,
             [desk, plan](const PlanChoices &choices) { new RevivalDesk(desk, plan, choices); });
}

} // namespace perennial
