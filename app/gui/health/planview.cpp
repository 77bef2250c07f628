// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/planview.h"

#include "common/button.h"
#include "common/label.h"
#include "common/pill.h"
#include "common/plate.h"
#include "health/barchart.h"

#include <QBoxLayout>
#include <QLocale>

namespace perennial {

namespace {

constexpr int kWeeksHeight = 40;
constexpr int kFewBars = 14; // narrower ones would look like towers

} // namespace

PlanView::PlanView(const Theme &theme, const HealthSnapshot &snapshot, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_snapshot(snapshot), m_progress(snapshot.progress.value_or(PlanProgress())),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("plan"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *plate = new Plate(theme);
    plate->addRow(head());
    if (!m_progress.weeks.isEmpty() || m_progress.sent > 0 || m_progress.expected > 0)
        plate->addRow(progress());
    if (m_progress.plan.kind == PlanKind::Revival && m_progress.plan.isRunning() &&
        !m_progress.plan.revival.months.isEmpty())
        plate->addRow(months());
    m_column->addWidget(plate);
    addTasks();
}

QWidget *PlanView::head()
{
    const ChannelPlan &plan = m_progress.plan;
    const bool isClosed = m_snapshot.standing.channel.lifecycle == Lifecycle::Closed;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(m_theme, TextType::Section, Token::Text,
                            isClosed ? tr("This channel is closed") : planName(plan.kind));
    title->setObjectName(QStringLiteral("plan-title"));
    words->addWidget(title);
    QString facts = healthwords::planFacts(plan, m_snapshot.frame);
    if (isClosed && !plan.closing.redirect.isEmpty())
        facts += QStringLiteral(" · ") + tr("visitors are sent to %1").arg(plan.closing.redirect);
    auto *line = new Label(m_theme, TextType::Small, Token::Text2, facts);
    line->setParagraph();
    words->addWidget(line);
    row->addLayout(words, 1);
    addPlanButtons(row);
    return box;
}

void PlanView::addPlanButtons(QBoxLayout *row)
{
    const ChannelPlan &plan = m_progress.plan;
    if (m_snapshot.standing.channel.lifecycle == Lifecycle::Closed) {
        addButton(row, "archive", tr("Keep a copy…"), HealthAct::Archive);
        addButton(row, "reopen", tr("Open again…"), HealthAct::Reopen);
        return;
    }
    if (plan.kind == PlanKind::Closing) {
        addButton(row, "archive", tr("Keep a copy…"), HealthAct::Archive);
        const auto open = std::count_if(m_progress.tasks.cbegin(), m_progress.tasks.cend(),
                                        [](const ChannelTask &task) { return task.isOpen(); });
        auto *close = new Button(m_theme, ButtonKind::Firm, tr("Close the channel"));
        close->setObjectName(QStringLiteral("close-now"));
        close->setButtonSize(ButtonSize::Row);
        close->setEnabled(open == 0);
        close->setToolTip(open == 0 ? QString()
                                    : tr("%Ln tasks are still open: do them or leave them out.", nullptr, int(open)));
        connect(close, &Button::clicked, this, [this] { Q_EMIT wished(HealthAct::CloseNow); });
        addButton(row, "change-plan", tr("Change…"), HealthAct::ChangePlan);
        addButton(row, "end-plan", tr("End it…"), HealthAct::EndPlan);
        row->addWidget(close);
        return;
    }
    addButton(row, "change-plan", tr("Change…"), HealthAct::ChangePlan);
    addButton(row, "end-plan", tr("End it…"), HealthAct::EndPlan);
}

void PlanView::addButton(QBoxLayout *row, const char *name, const QString &text, HealthAct act)
{
    auto *button = new Button(m_theme, ButtonKind::Outlined, text);
    button->setObjectName(QLatin1String(name));
    button->setButtonSize(ButtonSize::Row);
    connect(button, &Button::clicked, this, [this, act] { Q_EMIT wished(act); });
    row->addWidget(button);
}

QString PlanView::progressText() const
{
    //: %1 is a number of posts
    QString text =
        m_progress.expected > 0
            ? tr("%1 of %Ln posts are out", nullptr, m_progress.expected).arg(QLocale().toString(m_progress.sent))
            : tr("%Ln posts are out", nullptr, m_progress.sent);
    if (m_progress.nextPostAt)
        text += QStringLiteral(" · ") +
                tr("the next one: %1").arg(healthwords::dayAndTime(*m_progress.nextPostAt, m_snapshot.frame));
    return text;
}

QWidget *PlanView::progress()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    auto *words = new Label(m_theme, TextType::Body, Token::Text, progressText());
    words->setObjectName(QStringLiteral("plan-progress"));
    column->addWidget(words);
    if (m_progress.weeks.isEmpty())
        return box;
    QList<ChartBar> bars;
    for (const RevivalWeek &week : m_progress.weeks) {
        ChartBar bar;
        bar.value = week.sent;
        bar.behind = std::max(week.planned, week.sent + week.waiting);
        const bool begins = bars.isEmpty() || week.monday.day() <= 7;
        bar.label = begins ? healthwords::monthShort(week.monday, m_snapshot.frame) : QString();
        //: %1 a day, %2 to %4 numbers of posts
        bar.text = tr("Week of %1: %2 planned, %3 sent, %4 waiting")
                       .arg(healthwords::day(week.monday, m_snapshot.frame), QLocale().toString(week.planned),
                            QLocale().toString(week.sent), QLocale().toString(week.waiting));
        bars << bar;
    }
    auto *chart = new BarChart(m_theme);
    chart->setObjectName(QStringLiteral("plan-weeks"));
    chart->setAccessibleName(tr("Posts planned and sent, week by week"));
    ChartLook look;
    look.barHeight = kWeeksHeight;
    look.share = bars.size() < kFewBars ? 0.5 : 0.72;
    chart->setLook(look);
    chart->setBars(bars);
    column->addWidget(chart);
    column->addWidget(new Label(m_theme, TextType::Small, Token::Text3, tr("Filled: sent. Outlined: planned.")));
    return box;
}

QWidget *PlanView::months()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    const RevivalRules &rules = m_progress.plan.revival;
    for (int i = 0; i < rules.months.size(); ++i) {
        const RevivalMonth &month = rules.months.at(i);
        auto *name = new Label(m_theme, TextType::Small, Token::Text,
                               healthwords::month(healthwords::monthOf(rules, i), m_snapshot.frame));
        name->setWeight(QFont::DemiBold);
        grid->addWidget(name, i, 0);
        grid->addWidget(
            new Label(m_theme, TextType::Small, Token::Text2, tr("%Ln posts a week", nullptr, month.postsAWeek)), i, 1);
        grid->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text, month.focus), i, 2);
        grid->addWidget(new ElidedLabel(m_theme, TextType::Small, Token::Text2, month.milestone), i, 3);
    }
    return box;
}

void PlanView::addTasks()
{
    auto *open = new Plate(m_theme);
    auto *done = new Plate(m_theme);
    for (const ChannelTask &task : m_progress.tasks) {
        auto *row = new TaskRow(m_theme, task, m_snapshot.frame,
                                m_progress.plan.isRunning() ? TaskActions::All : TaskActions::None);
        connect(row, &TaskRow::wished, this, [this, task](TaskAct act) { Q_EMIT taskWished(task, act); });
        (task.isOpen() ? open : done)->addRow(row);
    }
    const auto head = [this](const QString &text, int count) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 12, 0, 0);
        row->setSpacing(8);
        row->addWidget(new Label(m_theme, TextType::Section, Token::Text, text));
        auto *badge = new CountBadge(m_theme, Tone::Neutral);
        badge->setCount(count);
        row->addWidget(badge);
        row->addStretch(1);
        m_column->addLayout(row);
    };
    if (open->rows() == 0 && m_progress.plan.isRunning())
        open->addRow(new Label(m_theme, TextType::Body, Token::Text2, tr("Nothing is to be done now.")));
    if (open->rows() > 0) {
        head(tr("Tasks"), int(std::count_if(m_progress.tasks.cbegin(), m_progress.tasks.cend(),
                                            [](const ChannelTask &task) { return task.isOpen(); })));
        m_column->addWidget(open);
    } else {
        open->deleteLater();
    }
    if (done->rows() > 0) {
        head(tr("Done"), done->rows());
        m_column->addWidget(done);
    } else {
        done->deleteLater();
    }
}

} // namespace perennial
