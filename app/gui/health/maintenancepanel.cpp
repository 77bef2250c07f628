// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/panelparts.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace perennial {

namespace {

using namespace healthparts;

constexpr int kMostMinutes = 480;

struct Fields
{
    Ticks<CategoryId> categories;
    QCheckBox *takesOver = nullptr;
    Ticks<ChannelId> from;
    QComboBox *weekday = nullptr;
    QTimeEdit *time = nullptr;
    QComboBox *lookDay = nullptr;
    QLineEdit *owner = nullptr;
    QSpinBox *minutes = nullptr;
    QLineEdit *elsewhere = nullptr;
    QPlainTextEdit *profile = nullptr;
    QPlainTextEdit *pinned = nullptr;
    QPlainTextEdit *answer = nullptr;
};

class MaintenanceDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::MaintenancePanel)
public:
    MaintenanceDesk(const HealthPanelDesk &desk, const ChannelPlan &plan, const PlanChoices &choices);

private:
    void addSources(QVBoxLayout *column, const PlanChoices &choices);
    void addTimes(QVBoxLayout *column);
    void addLook(QVBoxLayout *column);
    void addNotices(QVBoxLayout *column);
    void addFoot();
    ChannelPlan edited() const;
    void followElsewhere(const QString &now);

    const HealthPanelDesk m_desk;
    const ChannelPlan m_plan;
    ModalPanel *m_panel;
    ErrorLine *m_error;
    Fields m_fields;
    QString m_elsewhere; // as the notices say it
};

MaintenanceDesk::MaintenanceDesk(const HealthPanelDesk &desk, const ChannelPlan &plan, const PlanChoices &choices)
    : m_desk(desk), m_plan(plan),
      m_panel(new ModalPanel(*desk.theme, desk.host, PanelWidth::Large,
                             plan.id.isNull() ? tr("Put %1 into maintenance").arg(desk.standing.channel.name)
                                              : tr("Maintenance of %1").arg(desk.standing.channel.name))),
      m_elsewhere(plan.maintenance.elsewhere)
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("maintenance-panel"));
    m_panel->setSubtitle(
        tr("One post a week from what is there, and one look at what visitors wrote. It can be ended on any day."));
    m_error = addError(m_panel, *desk.theme);
    const Columns columns = columnsIn(m_panel->body());
    addSources(columns.first, choices);
    addTimes(columns.first);
    addLook(columns.first);
    columns.first->addStretch(1);
    addNotices(columns.second);
    columns.second->addStretch(1);
    addFoot();
    m_panel->open();
}

void MaintenanceDesk::addSources(QVBoxLayout *column, const PlanChoices &choices)
{
    const MaintenanceRules &rules = m_plan.maintenance;
    addHead(column, *m_desk.theme, tr("What it posts"), tr("Categories of the library that may go out there."));
    auto *categories = new QVBoxLayout;
    categories->setSpacing(6);
    for (const auto &[id, name] : choices.categories) {
        const Tick tick{name, QStringLiteral("category-") + id.toString(), rules.categories.contains(id)};
        m_fields.categories << std::pair(id, addTick(categories, tick));
    }
    if (choices.categories.isEmpty())
        categories->addWidget(
            new Label(*m_desk.theme, TextType::Small, Token::Text3, tr("The library has no category yet.")));
    column->addLayout(categories);
    auto *others = new QVBoxLayout;
    others->setSpacing(6);
    m_fields.takesOver = addTick(others, {tr("Take over what other channels published, reworded"),
                                          QStringLiteral("takes-over"), rules.takesOver});
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(24, 0, 0, 0);
    inner->setSpacing(6);
    for (const Channel &channel : choices.others) {
        const Tick tick{channel.name, QStringLiteral("from-") + channel.id.toString(),
                        rules.from.isEmpty() || rules.from.contains(channel.id)};
        QCheckBox *box = addTick(inner, tick);
        box->setEnabled(rules.takesOver);
        connect(m_fields.takesOver, &QCheckBox::toggled, box, &QCheckBox::setEnabled);
        m_fields.from << std::pair(channel.id, box);
    }
    others->addLayout(inner);
    column->addLayout(others);
}

void MaintenanceDesk::addTimes(QVBoxLayout *column)
{
    const MaintenanceRules &rules = m_plan.maintenance;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_fields.weekday = weekdayBox(rules.weekday, tr("Found by Perennial"));
    m_fields.weekday->setObjectName(QStringLiteral("weekday"));
    m_fields.weekday->setAccessibleName(tr("Day of the week of the post"));
    m_fields.time = new QTimeEdit(rules.time.value_or(QTime(10, 30)));
    m_fields.time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_fields.time->setObjectName(QStringLiteral("time"));
    m_fields.time->setAccessibleName(tr("Time of the post"));
    const auto follow = [this] { m_fields.time->setEnabled(m_fields.weekday->currentData().toInt() > 0); };
    connect(m_fields.weekday, &QComboBox::currentIndexChanged, this, follow);
    follow();
    row->addWidget(m_fields.weekday, 1);
    row->addWidget(m_fields.time);
    column->addWidget(labelled(*m_desk.theme, tr("Day and time of the post"), box,
                               tr("Perennial takes the time that used to be best there.")));
}

void MaintenanceDesk::addLook(QVBoxLayout *column)
{
    const MaintenanceRules &rules = m_plan.maintenance;
    addHead(column, *m_desk.theme, tr("The weekly look"),
            tr("Becomes a task each week: read messages and comments, answer them."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_fields.lookDay = weekdayBox(rules.lookWeekday, {});
    m_fields.lookDay->setObjectName(QStringLiteral("look-day"));
    m_fields.lookDay->setAccessibleName(tr("Day of the look"));
    m_fields.minutes = new QSpinBox;
    m_fields.minutes->setRange(1, kMostMinutes);
    m_fields.minutes->setSingleStep(5);
    m_fields.minutes->setValue(rules.lookMinutes);
    m_fields.minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_fields.minutes->setObjectName(QStringLiteral("minutes"));
    m_fields.minutes->setAccessibleName(tr("Minutes of the look"));
    row->addWidget(m_fields.lookDay, 1);
    row->addWidget(m_fields.minutes);
    column->addLayout(row);
    m_fields.owner = new QLineEdit(rules.lookOwner);
    m_fields.owner->setObjectName(QStringLiteral("owner"));
    column->addWidget(labelled(*m_desk.theme, tr("Who looks"), m_fields.owner));
    m_fields.elsewhere = new QLineEdit(rules.elsewhere);
    m_fields.elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_fields.elsewhere->setPlaceholderText(tr("an address, a handle"));
    connect(m_fields.elsewhere, &QLineEdit::textEdited, this, &MaintenanceDesk::followElsewhere);
    column->addWidget(labelled(*m_desk.theme, tr("Where visitors find you instead"), m_fields.elsewhere));
}

void MaintenanceDesk::addNotices(QVBoxLayout *column)
{
    const VisitorNotice &notice = m_plan.maintenance.notice;
    addHead(column, *m_desk.theme, tr("What visitors are told"),
            tr("Networks let no program change a profile: each notice becomes a task with its text to copy."));
    const auto add = [&](const char *object, const QString &name, const QString &hint, const QString &text,
                         const TextRules &rules) {
        const CountedText made = countedText(*m_desk.theme, name, hint, text, rules, 4);
        made.edit->setObjectName(QLatin1String(object));
        column->addWidget(made.box);
        return made.edit;
    };
    m_fields.profile =
        add("notice-profile", tr("Text of the profile"), tr("Empty: no such notice."), notice.profile, TextRules());
    m_fields.pinned = add("notice-pinned", tr("Pinned post"), {}, notice.pinned, postRules(m_desk));
    m_fields.answer = add("notice-answer", tr("Automatic answer to messages"), {}, notice.answer, TextRules());
}

void MaintenanceDesk::followElsewhere(const QString &now)
{
    followPlace(m_elsewhere, now, {m_fields.profile, m_fields.pinned, m_fields.answer});
}

void MaintenanceDesk::addFoot()
{
    const bool isNew = m_plan.id.isNull();
    const QString done = isNew ? tr("%1 is in maintenance.").arg(m_desk.standing.channel.name)
                               : tr("The maintenance of %1 is changed.").arg(m_desk.standing.channel.name);
    addPlanFoot(m_panel, m_error, m_desk, {isNew, tr("Put into maintenance"), tr("Save"), done, [this] { return edited(); }});
}

ChannelPlan MaintenanceDesk::edited() const
{
    ChannelPlan plan = m_plan;
    MaintenanceRules &rules = plan.maintenance;
    rules.categories = tickedOf(m_fields.categories);
    rules.takesOver = m_fields.takesOver->isChecked();
    rules.from = tickedOf(m_fields.from);
    if (rules.from.isEmpty() && !m_fields.from.isEmpty())
        rules.takesOver = false; // none is not all
    if (rules.from.size() == m_fields.from.size())
        rules.from.clear(); // all, also those that come later
    const int day = m_fields.weekday->currentData().toInt();
    rules.weekday = day > 0 ? std::optional(day) : std::nullopt;
    rules.time = day > 0 ? std::optional(m_fields.time->time()) : std::nullopt;
    rules.lookWeekday = m_fields.lookDay->currentData().toInt();
    rules.lookMinutes = m_fields.minutes->value();
    rules.lookOwner = m_fields.owner->text().trimmed();
    rules.elsewhere = m_fields.elsewhere->text().trimmed();
    rules.notice = {m_fields.profile->toPlainText().trimmed(), m_fields.pinned->toPlainText().trimmed(),
                    m_fields.answer->toPlainText().trimmed()};
    return plan;
}

} // namespace

void openMaintenancePanel(const HealthPanelDesk &desk, const ChannelPlan &plan)
{
    whenDone(loadChoices(desk.services->house, plan.workspace, plan.channel), desk.host,
             [desk, plan](const PlanChoices &choices) { new MaintenanceDesk(desk, plan, choices); });
}

} // namespace perennial
