// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarpage.h"

#include "calendar/calendarcommands.h"
#include "calendar/calendarfilterbar.h"
#include "calendar/calendarheader.h"
#include "calendar/calendarinspector.h"
#include "calendar/calendartyping.h"
#include "calendar/monthview.h"
#include "calendar/weekview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial {

namespace {

constexpr int kNarrow = 824; // a window of 1024 less its rail: the inspector starts closed

} // namespace

CalendarPage::CalendarPage(CalendarSource &source, QUndoStack &undo, const Theme &theme, const Clock &clock,
                           QWidget *parent)
    : QWidget(parent), m_context(source, undo, theme, clock)
{
    setObjectName(QStringLiteral("calendarPage"));
    m_header = new CalendarHeader(theme);
    m_filters = new CalendarFilterBar(theme);
    m_week = new WeekView(m_context);
    m_month = new MonthView(m_context);
    m_views = new QStackedWidget;
    m_views->addWidget(m_week);
    m_views->addWidget(m_month);
    m_commands = new CalendarCommands(m_context, this);
    m_inspector = new CalendarInspector(m_context, *m_commands);
    m_inspector->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_views, 1);
    middle->addWidget(m_inspector);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addLayout(middle, 1);

    connect(m_commands, &CalendarCommands::openRequested, this, &CalendarPage::openRequested);
    connect(m_commands, &CalendarCommands::timeWanted, this, [this](PostId post) {
        const QRect card = view().cardRect(post).intersected(view().viewport()->rect());
        Q_EMIT view().timeTyped(QString(), card);
    });
    m_typing = new CalendarTyping(m_context, this);
    connect(m_typing, &CalendarTyping::dateWanted, this, &CalendarPage::showDate);
    wireHeader();
    wireView(*m_week);
    wireView(*m_month);
    connect(&m_context.selection, &CalendarSelection::changed, this, &CalendarPage::takeSelection);
    connect(&m_context.actions, &CalendarActions::said, this, &CalendarPage::said);
    connect(&m_context.actions, &CalendarActions::failed, this, &CalendarPage::failed);
    connect(&m_context.actions, &CalendarActions::reloadWanted, this, &CalendarPage::reload);
    connect(&m_context.model, &CalendarModel::entriesChanged, this, &CalendarPage::refreshTitle);
    connect(m_inspector, &CalendarInspector::closeRequested, this, [this] { m_context.selection.clear(); });
    connect(m_inspector, &CalendarInspector::editRequested, this, &CalendarPage::openRequested);
    connect(m_inspector, &CalendarInspector::actionRequested, this, &CalendarPage::act);
    connect(m_inspector, &CalendarInspector::menuRequested, this,
            [this](PostId post, QPoint pos) { openMenu(post, {}, pos); });

    // Many changes in one turn are one reload.
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &CalendarPage::reload);
    connect(&source, &CalendarSource::dataChanged, this, [this] { m_reload.start(); });
    startNowTicker();
    addShortcuts();
}

void CalendarPage::wireHeader()
{
    connect(m_header, &CalendarHeader::stepRequested, this, &CalendarPage::step);
    connect(m_header, &CalendarHeader::todayRequested, this, [this] { showDate(m_context.today()); });
    connect(m_header, &CalendarHeader::viewChosen, this, &CalendarPage::showView);
    connect(m_header, &CalendarHeader::searchChanged, m_filters, &CalendarFilterBar::setWords);
    connect(m_filters, &CalendarFilterBar::filterChanged, this, &CalendarPage::reload);
    connect(m_header, &CalendarHeader::newPostRequested, this, [this] {
        const CalendarSpot &spot = view().cursor();
        const bool chosen = spot.date.isValid() && spot.timed && view().hasFocus();
        Q_EMIT newPostRequested(chosen ? spot.date : m_context.today(), chosen ? spot.time : QTime(), chosen);
    });
}

void CalendarPage::wireView(CalendarView &view)
{
    connect(&view, &CalendarView::openRequested, this, &CalendarPage::openRequested);
    connect(&view, &CalendarView::newPostRequested, this, &CalendarPage::newPostRequested);
    connect(&view, &CalendarView::newPostFromDrop, this, &CalendarPage::newPostFromDrop);
    connect(&view, &CalendarView::menuRequested, this, &CalendarPage::openMenu);
    connect(&view, &CalendarView::stepRequested, this, &CalendarPage::step);
    connect(&view, &CalendarView::timeTyped, m_typing, [this, &view](const QString &begun, const QRect &beside) {
        m_typing->open(QRect(view.viewport()->mapTo(window(), beside.topLeft()), beside.size()), begun);
    });
}

void CalendarPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence::Find, [this] { m_header->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        m_inspectorWanted = !m_inspector->isVisible();
        takeSelection();
    });
}

// One timer for the now line, aligned to the minute.
void CalendarPage::startNowTicker()
{
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    const auto arm = [this] {
        constexpr qint64 kMinute = 60000;
        m_minute.start(int(kMinute - m_context.clock.now().ms % kMinute) + 5);
    };
    connect(&m_minute, &QTimer::timeout, this, [this, arm] {
        view().viewport()->update();
        arm();
    });
    arm();
}

CalendarView &CalendarPage::view() const
{
    return m_view == QLatin1String("month") ? static_cast<CalendarView &>(*m_month) : *m_week;
}

void CalendarPage::setSetting(const CalendarSetting &setting)
{
    m_context.setSetting(setting);
    showDate(m_date.isValid() ? m_date : m_context.today());
}

void CalendarPage::setChannels(const QList<CalendarChannel> &channels)
{
    m_context.setChannels(channels);
    m_filters->setChannels(channels);
}

void CalendarPage::showView(const QString &id)
{
    m_view = id;
    m_header->setView(id);
    if (id != QLatin1String("month"))
        m_week->setDayCount(id == QLatin1String("day") ? 1 : 7);
    m_views->setCurrentWidget(&view());
    showDate(m_date.isValid() ? m_date : m_context.today());
}

void CalendarPage::showDate(QDate date)
{
    m_date = date;
    m_header->setView(m_view);
    view().showDate(date);
    reload();
}

void CalendarPage::step(int direction)
{
    if (m_view == QLatin1String("month"))
        showDate(addMonths(m_date, direction, m_context.format().calendar()));
    else
        showDate(m_date.addDays(direction * (m_view == QLatin1String("day") ? 1 : 7)));
}

void CalendarPage::select(PostId post)
{
    m_context.selection.select(post);
}

void CalendarPage::reload()
{
    if (!m_date.isValid())
        return;
    m_reload.stop();
    const int asked = ++m_asked;
    const QDate from = view().firstShown();
    const QDate to = view().lastShown();
    QPointer<CalendarPage> self = this;
    m_context.source.load(from, to, m_filters->filter(),
                          [self, asked, from, to](const Result<QList<CalendarEntry>> &entries) {
                              if (!self || asked != self->m_asked)
                                  return;
                              if (!entries) {
                                  Q_EMIT self->failed(entries.error());
                                  return;
                              }
                              self->m_context.model.setBands(self->m_context.source.bands(from, to));
                              self->m_context.model.setEntries(*entries);
                              self->refreshTitle();
                              if (self->m_inspector->isVisible())
                                  self->m_inspector->reload();
                          });
}

void CalendarPage::refreshTitle()
{
    const CalendarFormat format = m_context.format();
    const int count = m_context.model.rowCount();
    const QString posts = count == 1 ? tr("%1 post").arg(format.number(1)) : tr("%1 posts").arg(format.number(count));
    if (m_view == QLatin1String("month"))
        m_header->setTitle(format.month(m_month->month()), posts);
    else if (m_view == QLatin1String("day"))
        m_header->setTitle(format.day(m_week->firstShown()), posts);
    else
        m_header->setTitle(format.range(m_week->firstShown(), m_week->lastShown()), format.week(m_week->firstShown()));
    m_filters->setConflicts(m_context.model.conflictCount(), format.locale());
}

// The month needs the width for its cells: there the inspector comes only when asked for.
void CalendarPage::takeSelection()
{
    const PostId post = m_context.selection.current();
    const bool roomy = width() >= kNarrow && m_view != QLatin1String("month");
    const bool wanted = post && m_inspectorWanted && (roomy || m_inspector->isVisible() || !isVisible());
    m_inspector->setPosts(m_context.selection.posts());
    m_inspector->setVisible(wanted);
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() >= kNarrow && width() < kNarrow)
        m_inspector->hide();
    else if (event->oldSize().width() < kNarrow && width() >= kNarrow)
        takeSelection();
}

void CalendarPage::act(PostId post, const QString &id)
{
    if (id == QLatin1String("approve"))
        m_context.actions.setStatus({post}, PostStatus::Approved);
    else
        Q_EMIT actionRequested(post, id);
}

void CalendarPage::openMenu(PostId post, const CalendarSpot &spot, QPoint globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CalendarFormat format = m_context.format();
    if (!post) {
        const QString when = spot.timed && m_view != QLatin1String("month") ? format.moment(spot.date, spot.time)
                                                                            : format.day(spot.date);
        connect(menu->addAction(tr("New post on %1").arg(when)), &QAction::triggered, this,
                [this, spot] { Q_EMIT newPostRequested(spot.date, spot.time, spot.timed); });
        menu->popup(globalPos);
        return;
    }
    m_commands->fill(*menu, m_context.selection.contains(post) ? m_context.selection.posts() : QList<PostId>{post});
    menu->popup(globalPos);
}

} // namespace perennial
