// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/panelparts.h"

#include <QDateEdit>
#include <QLineEdit>

namespace perennial {

namespace {

using namespace healthparts;

class ClosingDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(perennial::ClosingPanel)
public:
    ClosingDesk(const HealthPanelDesk &desk, const ChannelPlan &plan, const PlanChoices &choices);

private:
    void addDay(QVBoxLayout *column);
    void addTexts(QVBoxLayout *column);
    void addQueue(QVBoxLayout *column, const PlanChoices &choices);
    void addEnd(QVBoxLayout *column);
    void addFoot();
    ChannelPlan edited() const;

    const HealthPanelDesk m_desk;
    const ChannelPlan m_plan;
    ModalPanel *m_panel;
    ErrorLine *m_error;
    QDateEdit *m_lastOn = nullptr;
    QPlainTextEdit *m_lastPost = nullptr;
    QLineEdit *m_redirect = nullptr;
    QPlainTextEdit *m_profile = nullptr;
    QComboBox *m_queue = nullptr;
    Ticks<ChannelId> m_queueTo;
    QCheckBox *m_handle = nullptr;
    QCheckBox *m_keys = nullptr;
    QString m_elsewhere; // as the texts say it
};

ClosingDesk::ClosingDesk(const HealthPanelDesk &desk, const ChannelPlan &plan, const PlanChoices &choices)
    : m_desk(desk), m_plan(plan),
      m_panel(new ModalPanel(*desk.theme, desk.host, PanelWidth::Large,
                             plan.id.isNull() ? tr("Close %1 properly").arg(desk.standing.channel.name)
                                              : tr("Closing of %1").arg(desk.standing.channel.name))),
      m_elsewhere(plan.closing.redirect)
{
    setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("closing-panel"));
    m_panel->setSubtitle(tr("A last post, a profile that says where you went, a copy of everything, and keys that open "
                            "nothing any more. Nothing is deleted on the network."));
    m_error = addError(m_panel, *desk.theme);
    const Columns columns = columnsIn(m_panel->body());
    addDay(columns.first);
    addTexts(columns.first);
    columns.first->addStretch(1);
    addQueue(columns.second, choices);
    addEnd(columns.second);
    columns.second->addStretch(1);
    addFoot();
    m_panel->open(m_lastOn);
}

void ClosingDesk::addDay(QVBoxLayout *column)
{
    m_lastOn = new QDateEdit(m_plan.closing.lastOn);
    m_lastOn->setObjectName(QStringLiteral("last-on"));
    m_lastOn->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_lastOn->setCalendarPopup(true);
    column->addWidget(labelled(*m_desk.theme, tr("Day of the last post"), m_lastOn));
}

void ClosingDesk::addTexts(QVBoxLayout *column)
{
    const CountedText last = countedText(*m_desk.theme, tr("Text of the last post"),
                                         tr("Becomes a task, from which it is scheduled for that day."),
                                         m_plan.closing.lastPost, postRules(m_desk), 5);
    m_lastPost = last.edit;
    m_lastPost->setObjectName(QStringLiteral("last-post"));
    column->addWidget(last.box);
    m_redirect = new QLineEdit(m_plan.closing.redirect);
    m_redirect->setObjectName(QStringLiteral("redirect"));
    m_redirect->setPlaceholderText(tr("an address, a handle"));
    column->addWidget(labelled(*m_desk.theme, tr("Where visitors go from then on"), m_redirect));
    connect(m_redirect, &QLineEdit::textEdited, this,
            [this](const QString &now) { followPlace(m_elsewhere, now, {m_lastPost, m_profile}); });
    const CountedText profile =
        countedText(*m_desk.theme, tr("Text of the profile"), tr("Becomes a task with its text to copy."),
                    m_plan.closing.profileText, TextRules(), 3);
    m_profile = profile.edit;
    m_profile->setObjectName(QStringLiteral("profile-text"));
    column->addWidget(profile.box);
}

void ClosingDesk::addQueue(QVBoxLayout *column, const PlanChoices &choices)
{
    const ClosingRules &rules = m_plan.closing;
    m_queue = new QComboBox;
    m_queue->setObjectName(QStringLiteral("queue"));
    m_queue->addItem(tr("Is dropped"), int(QueueChoice::Drop));
    m_queue->addItem(tr("Moves to other channels"), int(QueueChoice::Move));
    m_queue->addItem(tr("Stays as it is"), int(QueueChoice::Keep));
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(int(rules.queue))));
    column->addWidget(labelled(*m_desk.theme, tr("What is planned behind that day"), m_queue,
                               tr("Becomes a task; nothing is changed before it is done.")));
    auto *ticks = new QVBoxLayout;
    ticks->setContentsMargins(24, 0, 0, 0);
    ticks->setSpacing(6);
    for (const Channel &channel : choices.others) {
        const Tick tick{channel.name, QStringLiteral("queue-to-") + channel.id.toString(),
                        rules.queueTo.contains(channel.id)};
        m_queueTo << std::pair(channel.id, addTick(ticks, tick));
    }
    column->addLayout(ticks);
    const auto follow = [this] {
        const bool moves = m_queue->currentData().toInt() == int(QueueChoice::Move);
        for (const auto &each : std::as_const(m_queueTo))
            each.second->setVisible(moves);
    };
    connect(m_queue, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void ClosingDesk::addEnd(QVBoxLayout *column)
{
    addHead(column, *m_desk.theme, tr("Name and keys"));
    auto *ticks = new QVBoxLayout;
    ticks->setSpacing(6);
    m_handle = addTick(ticks, {tr("Keep the handle, so that nobody else takes it"), QStringLiteral("keeps-handle"),
                               m_plan.closing.keepsHandle});
    m_keys = addTick(ticks,
                     {tr("Take the keys back at the end"), QStringLiteral("revokes-keys"), m_plan.closing.revokesKeys});
    column->addLayout(ticks);
    auto *hint =
        new Label(*m_desk.theme, TextType::Small, Token::Text3,
                  tr("The keys are taken back as a task of its own, once the last post is out and a copy is kept."));
    hint->setParagraph();
    column->addWidget(hint);
}

void ClosingDesk::addFoot()
{
    const bool isNew = m_plan.id.isNull();
    const QString done = isNew ? tr("%1 is being closed: its checklist is here.").arg(m_desk.standing.channel.name)
                               : tr("The closing of %1 is changed.").arg(m_desk.standing.channel.name);
    addPlanFoot(m_panel, m_error, m_desk, {isNew, tr("Start closing"), tr("Save"), done, [this] { return edited(); }});
}

ChannelPlan ClosingDesk::edited() const
{
    ChannelPlan plan = m_plan;
    ClosingRules &rules = plan.closing;
    rules.lastOn = m_lastOn->date();
    rules.lastPost = m_lastPost->toPlainText().trimmed();
    rules.redirect = m_redirect->text().trimmed();
    rules.profileText = m_profile->toPlainText().trimmed();
    rules.queue = QueueChoice(m_queue->currentData().toInt());
    rules.queueTo = rules.queue == QueueChoice::Move ? tickedOf(m_queueTo) : QList<ChannelId>();
    rules.keepsHandle = m_handle->isChecked();
    rules.revokesKeys = m_keys->isChecked();
    return plan;
}

} // namespace

void openClosingPanel(const HealthPanelDesk &desk, const ChannelPlan &plan)
{
    whenDone(loadChoices(desk.services->house, plan.workspace, plan.channel), desk.host,
             [desk, plan](const PlanChoices &choices) { new ClosingDesk(desk, plan, choices); });
}

void openPlanPanel(const HealthPanelDesk &desk, const ChannelPlan &plan)
{
    switch (plan.kind) {
    case PlanKind::Maintenance:
        return openMaintenancePanel(desk, plan);
    case PlanKind::Revival:
        return openRevivalPanel(desk, plan);
    case PlanKind::Closing:
        return openClosingPanel(desk, plan);
    }
}

} // namespace perennial
