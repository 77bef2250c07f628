// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/healthhistory.h"

#include "boot/healthtext.h"
#include "common/button.h"
#include "common/choicetile.h"
#include "common/label.h"
#include "common/plate.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace perennial {

namespace {

constexpr int kShown = 8; // until all are asked for

QString iconOf(ChannelEventKind kind)
{
    switch (kind) {
    case ChannelEventKind::Activity:
        return QStringLiteral("thinning");
    case ChannelEventKind::Lifecycle:
        return QStringLiteral("channels");
    case ChannelEventKind::PlanStarted:
        return QStringLiteral("play");
    case ChannelEventKind::PlanEnded:
        return QStringLiteral("flag");
    case ChannelEventKind::TaskDone:
        return QStringLiteral("check");
    case ChannelEventKind::Posted:
        return QStringLiteral("send");
    case ChannelEventKind::Note:
        return QStringLiteral("pencil");
    }
    return QStringLiteral("info");
}

// Its words with those of its kind of task, where no title was kept.
QString textOf(const ChannelEvent &event)
{
    if (event.kind == ChannelEventKind::TaskDone && event.note.isEmpty()) {
        ChannelEvent named = event;
        ChannelTask task;
        task.kind = taskKindFromString(event.to).value_or(TaskKind::Other);
        named.note = taskName(task);
        return eventText(named);
    }
    return eventText(event);
}

} // namespace

HealthHistory::HealthHistory(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_note(new QLineEdit),
      m_add(new Button(theme, ButtonKind::Outlined, tr("Add the note")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(theme, TextType::Section, Token::Text, tr("History")));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_note->setObjectName(QStringLiteral("history-note"));
    m_note->setAccessibleName(tr("A note for the history"));
    m_note->setPlaceholderText(tr("Write down what was decided, or what you saw"));
    m_note->setMaxLength(2000);
    m_add->setObjectName(QStringLiteral("history-add"));
    m_add->setEnabled(false);
    line->addWidget(m_note, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    connect(m_note, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_note, &QLineEdit::returnPressed, this, &HealthHistory::write);
    connect(m_add, &Button::clicked, this, &HealthHistory::write);
}

void HealthHistory::write()
{
    if (const QString text = m_note->text().trimmed(); !text.isEmpty())
        Q_EMIT noted(text);
}

void HealthHistory::clearNote()
{
    m_note->clear();
    m_whole = false;
}

void HealthHistory::show(const QList<ChannelEvent> &events, const HealthFrame &frame)
{
    m_events = events;
    m_frame = frame;
    fill();
}

void HealthHistory::fill()
{
    clearLayout(m_rows);
    auto *plate = new Plate(m_theme);
    const int count = m_whole ? int(m_events.size()) : std::min<int>(kShown, int(m_events.size()));
    for (int i = 0; i < count; ++i)
        plate->addRow(rowOf(m_events.at(i)));
    if (m_events.isEmpty())
        plate->addRow(new Label(m_theme, TextType::Body, Token::Text2, tr("Nothing has happened yet.")));
    if (count < m_events.size()) {
        auto *all = new Button(m_theme, ButtonKind::Quiet, tr("Show all %Ln", nullptr, int(m_events.size())));
        all->setObjectName(QStringLiteral("history-all"));
        connect(all, &Button::clicked, this, [this] {
            m_whole = true;
            fill();
        });
        plate->addRow(all);
    }
    m_rows->addWidget(plate);
}

QWidget *HealthHistory::rowOf(const ChannelEvent &event)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(12);
    row->addWidget(new IconMark(m_theme, 16, iconOf(event.kind), Tone::Neutral), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *what = new Label(m_theme, TextType::Body, Token::Text, textOf(event));
    what->setParagraph();
    words->addWidget(what);
    const bool hasNote =
        event.kind != ChannelEventKind::Note && event.kind != ChannelEventKind::TaskDone && !event.note.isEmpty();
    if (hasNote) {
        auto *note = new Label(m_theme, TextType::Small, Token::Text2, event.note);
        note->setParagraph();
        words->addWidget(note);
    }
    row->addLayout(words, 1);
    QStringList facts{event.person, healthwords::dayAndTime(event.at, m_frame)};
    facts.removeAll(QString());
    row->addWidget(new Label(m_theme, TextType::Small, Token::Text3, facts.join(QStringLiteral(" · "))), 0,
                   Qt::AlignTop);
    box->setAccessibleName(QStringLiteral("%1, %2").arg(textOf(event), facts.join(QStringLiteral(", "))));
    return box;
}

} // namespace perennial
