// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthdetail.h"

#include "boot/healthtext.h"
#include "common/button.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/plate.h"
#include "health/healthhistory.h"
#include "health/planview.h"
#include "health/wayscards.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTimer>

namespace perennial {

HealthDetail::HealthDetail(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_facts(new HealthFacts(theme)), m_middle(new QVBoxLayout),
      m_history(new HealthHistory(theme))
{
    setObjectName(QStringLiteral("health-detail"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 16, 16, 24);
    column->setSpacing(16);
    column->addWidget(m_facts);
    m_middle->setSpacing(12);
    column->addLayout(m_middle);
    column->addWidget(m_history);
    column->addStretch(1);
    setWidget(ground);
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_facts, &HealthFacts::wished, this, &HealthDetail::wished);
    connect(m_history, &HealthHistory::noted, this, &HealthDetail::noted);
    clear();
}

void HealthDetail::clear()
{
    m_shown.reset();
    m_mark.clear();
    widget()->hide();
}

void HealthDetail::noteWritten()
{
    m_history->clearNote();
}

// All that is shown and may change.
QString HealthDetail::markOf(const HealthSnapshot &snapshot) const
{
    const ChannelStanding &standing = snapshot.standing;
    QStringList parts{standing.channel.id.toString(), standing.channel.name, standing.client,
                      toString(standing.channel.lifecycle), toString(standing.channel.state)};
    parts << toString(standing.health.activity)
          << QString::fromUtf8(QJsonDocument(toJson(standing.health.reason)).toJson(QJsonDocument::Compact));
    parts << QString::number(standing.openTasks) << QString::number(standing.overdueTasks)
          << QString::number(standing.channel.pausedAt.has_value())
          << QString::number(standing.channel.threshold.value_or(0)) << toString(standing.proposal)
          << standing.health.networkAnswer;
    for (const int week : standing.weeks)
        parts << QString::number(week);
    if (snapshot.ways) {
        for (const WayOut *way : {&snapshot.ways->revival, &snapshot.ways->maintenance, &snapshot.ways->closing})
            parts << QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(way->libraryItems)
                         .arg(way->planned)
                         .arg(way->published)
                         .arg(way->openKeys)
                         .arg(way->drafts)
                         .arg(way->sources);
    }
    if (snapshot.progress) {
        parts << snapshot.progress->plan.id.toString() << QString::number(snapshot.progress->plan.version)
              << toString(snapshot.progress->plan.end) << QString::number(snapshot.progress->sent)
              << QString::number(snapshot.progress->nextPostAt.value_or(Instant()).ms);
        for (const ChannelTask &task : snapshot.progress->tasks)
            parts << task.id.toString() << QString::number(task.version) << toString(task.outcome);
    }
    for (const ChannelEvent &event : snapshot.events)
        parts << event.id.toString();
    return parts.join(QLatin1Char('|')) + snapshot.frame.today().toString(Qt::ISODate);
}

void HealthDetail::present(const HealthSnapshot &snapshot)
{
    const QString mark = markOf(snapshot);
    if (mark == m_mark && m_shown)
        return;
    const bool same = m_shown && m_shown->standing.channel.id == snapshot.standing.channel.id;
    const QWidget *focused = window()->focusWidget();
    const QString focus = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const int at = same ? verticalScrollBar()->value() : 0;
    if (!same)
        m_history->clearNote();
    m_mark = mark;
    m_shown = snapshot;
    m_facts->show(snapshot);
    fillMiddle();
    m_history->show(snapshot.events, snapshot.frame);
    widget()->show();
    QTimer::singleShot(0, this, [this, at, focus] {
        verticalScrollBar()->setValue(at);
        QWidget *again = focus.isEmpty() ? nullptr : findChild<QWidget *>(focus);
        if (again && again->isVisible())
            again->setFocus(Qt::OtherFocusReason);
    });
}

void HealthDetail::fillMiddle()
{
    clearLayout(m_middle);
    const HealthSnapshot &snapshot = *m_shown;
    const bool hasPlan = snapshot.progress && (snapshot.progress->plan.isRunning() ||
                                               snapshot.standing.channel.lifecycle == Lifecycle::Closed);
    if (hasPlan) {
        auto *plan = new PlanView(m_theme, snapshot);
        connect(plan, &PlanView::wished, this, &HealthDetail::wished);
        connect(plan, &PlanView::taskWished, this, &HealthDetail::taskWished);
        m_middle->addWidget(plan);
        return;
    }
    addOutlook(m_middle);
    if (!snapshot.ways)
        return;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Three ways out")));
    head->addWidget(new Label(m_theme, TextType::Body, Token::Text2, tr("None is a failure. Choosing none is.")));
    head->addStretch(1);
    auto *texts = new Button(m_theme, ButtonKind::Quiet, tr("Texts of this client…"));
    texts->setObjectName(QStringLiteral("guide-texts"));
    texts->setToolTip(tr("The words for notices, last posts and plans, in each language"));
    connect(texts, &Button::clicked, this, [this] { Q_EMIT wished(HealthAct::Texts); });
    head->addWidget(texts);
    m_middle->addLayout(head);
    auto *ways = new WaysCards(m_theme, snapshot);
    connect(ways, &WaysCards::wished, this, &HealthDetail::wished);
    m_middle->addWidget(ways);
}

// A sentence where none of the ways is needed.
void HealthDetail::addOutlook(QVBoxLayout *column)
{
    const ChannelStanding &standing = m_shown->standing;
    if (standing.needsPerson() || standing.channel.lifecycle != Lifecycle::Active)
        return;
    auto *line = new ErrorLine(m_theme, Tone::Green);
    line->setObjectName(QStringLiteral("all-well"));
    line->setTexts(tr("All is well here."), tr("The ways out stay open, should it ever be too much."));
    column->addWidget(line);
}

} // namespace perennial
