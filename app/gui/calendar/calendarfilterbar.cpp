// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarfilterbar.h"

#include "common/chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>

namespace perennial {

CalendarFilterBar::CalendarFilterBar(const Theme &theme, CalendarSource &source, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_source(source)
{
    setFixedHeight(44);
    m_toggles = new QHBoxLayout;
    m_toggles->setSpacing(6);
    addChips();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addLayout(m_toggles);
    row->addSpacing(10);
    row->addWidget(m_states);
    row->addWidget(m_tags);
    row->addWidget(m_ideas);
    row->addStretch(1);
    row->addWidget(m_fill);
    row->addWidget(m_conflicts);
    row->addWidget(m_gaps);

    connect(m_states, &QAbstractButton::clicked, this, &CalendarFilterBar::openStates);
    connect(m_tags, &QAbstractButton::clicked, this, &CalendarFilterBar::openTags);
    connect(m_ideas, &QAbstractButton::toggled, this, &CalendarFilterBar::ideasToggled);
    connect(m_fill, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.plannedFill = on;
        Q_EMIT filterChanged();
    });
    connect(m_conflicts, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.conflictsOnly = on;
        Q_EMIT filterChanged();
    });
    connect(m_gaps, &QAbstractButton::clicked, this, [this] { Q_EMIT gapsRequested(m_gaps); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CalendarFilterBar::addChips()
{
    const Theme &theme = m_theme;
    m_states = new Chip(theme, tr("Status"));
    m_states->setObjectName(QStringLiteral("statusChip"));
    m_states->setArrow(Chip::Arrow::Down);
    m_tags = new Chip(theme, tr("Label"));
    m_tags->setObjectName(QStringLiteral("tagChip"));
    m_tags->setArrow(Chip::Arrow::Down);
    m_tags->setToolTip(tr("Show only one label or campaign"));
    m_ideas = new Chip(theme, tr("Ideas"));
    m_ideas->setObjectName(QStringLiteral("ideasChip"));
    m_ideas->setIconName(QStringLiteral("bulb"));
    m_ideas->setCheckable(true);
    m_ideas->setToolTip(tr("%1 (%2)").arg(tr("Posts without a day, beside the calendar"),
                                          QKeySequence(Qt::ALT | Qt::Key_I).toString(QKeySequence::NativeText)));
    m_fill = new Chip(theme, tr("Planned fill"));
    m_fill->setObjectName(QStringLiteral("fillChip"));
    m_fill->setIconName(QStringLiteral("leaf"));
    m_fill->setTone(Tone::Green);
    m_fill->setCheckable(true);
    m_fill->setChecked(true);
    m_fill->setToolTip(tr("Show the posts that the library will fill in"));
    m_fill->hide(); // until there is a fill to show
    m_conflicts = new Chip(theme, QString());
    m_conflicts->setObjectName(QStringLiteral("conflictChip"));
    m_conflicts->setIconName(QStringLiteral("warning"));
    m_conflicts->setTone(Tone::Amber);
    m_conflicts->setCheckable(true);
    m_conflicts->setToolTip(tr("Show only posts that something speaks against"));
    m_conflicts->hide();
    m_gaps = new Chip(theme, QString());
    m_gaps->setObjectName(QStringLiteral("gapChip"));
    m_gaps->setIconName(QStringLiteral("clock"));
    m_gaps->setTone(Tone::Amber);
    m_gaps->setArrow(Chip::Arrow::Down);
    m_gaps->setToolTip(tr("Channels without a post for longer than usual"));
    m_gaps->hide();
}

void CalendarFilterBar::setChannels(const QList<CalendarChannel> &channels)
{
    while (QLayoutItem *item = m_toggles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_channels.clear();
    for (const CalendarChannel &channel : channels) {
        m_channels.append(channel.id);
        auto *toggle = new ChannelToggle(m_theme, channel.network, channel.colour, channel.name);
        toggle->setObjectName(QStringLiteral("channel-") + channel.id.toString());
        toggle->setCheckable(true);
        toggle->setChecked(!m_filter.hiddenChannels.contains(channel.id));
        toggle->setWarning(warningOf(channel.id));
        connect(toggle, &QAbstractButton::toggled, this, [this, id = channel.id](bool on) {
            if (on)
                m_filter.hiddenChannels.remove(id);
            else
                m_filter.hiddenChannels.insert(id);
            Q_EMIT filterChanged();
        });
        m_toggles->addWidget(toggle);
    }
}

void CalendarFilterBar::setConflicts(int count, const QLocale &locale)
{
    m_conflicts->setText(count == 1 ? tr("%1 conflict").arg(locale.toString(1))
                                    : tr("%1 conflicts").arg(locale.toString(count)));
    m_conflicts->setVisible(count > 0 || m_filter.conflictsOnly);
    m_conflicts->updateGeometry();
}

QString CalendarFilterBar::warningOf(ChannelId channel) const
{
    QStringList lines{m_quietSentences.value(channel), m_gapSentences.value(channel)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void CalendarFilterBar::warn()
{
    for (int i = 0; i < m_toggles->count(); ++i) {
        if (auto *toggle = qobject_cast<ChannelToggle *>(m_toggles->itemAt(i)->widget()))
            toggle->setWarning(warningOf(m_channels.value(i)));
    }
}

void CalendarFilterBar::setQuiet(const QHash<ChannelId, QString> &sentences)
{
    m_quietSentences = sentences;
    warn();
}

void CalendarFilterBar::setGaps(const QHash<ChannelId, QString> &sentences, int count)
{
    m_gapSentences = sentences;
    warn();
    m_gaps->setText(tr("%Ln gaps", nullptr, count));
    m_gaps->setVisible(count > 0);
    m_gaps->updateGeometry();
}

void CalendarFilterBar::setWords(const QString &words)
{
    if (words == m_filter.words)
        return;
    m_filter.words = words;
    Q_EMIT filterChanged();
}

void CalendarFilterBar::openStates()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = int(EntryState::Idea); i <= int(EntryState::Cancelled); ++i) {
        const auto state = static_cast<EntryState>(i);
        QAction *action = menu->addAction(entryStateName(state));
        action->setCheckable(true);
        action->setChecked(m_filter.states.contains(state));
        connect(action, &QAction::toggled, this, [this, state](bool on) { setState(state, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("All states")), &QAction::triggered, this, [this] {
        m_filter.states.clear();
        nameStates();
        Q_EMIT filterChanged();
    });
    menu->popup(m_states->mapToGlobal(QPoint(0, m_states->height() + 4)));
}

void CalendarFilterBar::openTags()
{
    const QPointer<CalendarFilterBar> self(this);
    m_source.campaigns([self](const Result<QStringList> &campaigns) {
        if (!self)
            return;
        self->m_source.labels([self, known = campaigns.value_or(QStringList())](const Result<QStringList> &labels) {
            if (self)
                self->showTags({known, labels.value_or(QStringList())});
        });
    });
}

void CalendarFilterBar::showTags(const Tags &tags)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tagMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, bool chosen, const QString &campaign, const QString &label) {
        QString text = name;
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, [=, this] { setTag(campaign, label); });
    };
    add(tr("Everything"), m_filter.label.isEmpty() && m_filter.campaign.isEmpty(), {}, {});
    if (!tags.campaigns.isEmpty())
        menu->addSection(tr("Campaigns"));
    for (const QString &campaign : tags.campaigns)
        add(campaign, m_filter.campaign == campaign, campaign, {});
    if (!tags.labels.isEmpty())
        menu->addSection(tr("Labels"));
    for (const QString &label : tags.labels)
        add(label, m_filter.label == label, {}, label);
    if (tags.campaigns.isEmpty() && tags.labels.isEmpty())
        menu->addAction(tr("No post has a label or a campaign yet"))->setEnabled(false);
    menu->popup(m_tags->mapToGlobal(QPoint(0, m_tags->height() + 4)));
}

void CalendarFilterBar::setTag(const QString &campaign, const QString &label)
{
    m_filter.campaign = campaign;
    m_filter.label = label;
    nameTags();
    Q_EMIT filterChanged();
}

void CalendarFilterBar::nameTags()
{
    constexpr int kLongest = 24;
    const QString chosen = m_filter.campaign.isEmpty() ? m_filter.label : m_filter.campaign;
    m_tags->setText(chosen.isEmpty() ? tr("Label") : chosen.size() > kLongest ? chosen.left(kLongest - 1) + QChar(0x2026) : chosen);
    m_tags->updateGeometry();
}

void CalendarFilterBar::setIdeasShown(bool shown)
{
    const QSignalBlocker quiet(this);
    m_ideas->setChecked(shown);
}

void CalendarFilterBar::setState(EntryState state, bool wanted)
{
    if (wanted)
        m_filter.states.insert(state);
    else
        m_filter.states.remove(state);
    nameStates();
    Q_EMIT filterChanged();
}

void CalendarFilterBar::nameStates()
{
    const int count = int(m_filter.states.size());
    m_states->setText(count == 0   ? tr("Status")
                      : count == 1 ? entryStateName(*m_filter.states.cbegin())
                                   : tr("Status: %1").arg(locale().toString(count)));
    m_states->updateGeometry();
}

void CalendarFilterBar::setFilter(CalendarFilter filter)
{
    filter.words = m_filter.words;
    m_filter = std::move(filter);
    const QSignalBlocker quiet(this);
    for (int i = 0; i < m_toggles->count(); ++i) {
        if (auto *toggle = qobject_cast<ChannelToggle *>(m_toggles->itemAt(i)->widget()))
            toggle->setChecked(!m_filter.hiddenChannels.contains(m_channels.value(i)));
    }
    m_fill->setChecked(m_filter.plannedFill);
    m_conflicts->setChecked(m_filter.conflictsOnly);
    nameStates();
    nameTags();
}

void CalendarFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Token::Line));
    const QRect states = m_states->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? states.right() + 10 : states.left() - 10;
    painter.fillRect(x, (height() - 20) / 2, 1, 20, m_theme.colour(Token::Line2));
}

} // namespace perennial
