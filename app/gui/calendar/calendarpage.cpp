// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarpage.h"

#include "calendar/agendaview.h"
#include "calendar/calendarcommands.h"
#include "calendar/calendarfilterbar.h"
#include "calendar/calendarheader.h"
#include "calendar/calendarinspector.h"
#include "calendar/calendarnotes.h"
#include "calendar/calendartyping.h"
#include "calendar/calendarviews.h"
#include "calendar/ideatray.h"
#include "calendar/gapspopover.h"
#include "calendar/weekview.h"
#include "calendar/yearview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QResizeEvent>
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
    m_filters = new CalendarFilterBar(theme, source);
    m_views = new CalendarViews(m_context);
    m_commands = new CalendarCommands(m_context, this);
    m_inspector = new CalendarInspector(m_context, *m_commands);
    m_inspector->hide();
    m_notes = new CalendarNotes(m_context, this);
    m_tray = new IdeaTray(m_context);
    m_tray->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_tray);
    middle->addWidget(m_views, 1);
    middle->addWidget(m_inspector);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addLayout(middle, 1);

    connect(m_commands, &CalendarCommands::openRequested, this, &CalendarPage::openRequested);
    connect(m_commands, &CalendarCommands::promotionRequested, this, &CalendarPage::promotionRequested);
    connect(m_commands, &CalendarCommands::handOverRequested, this, &CalendarPage::handOverRequested);
    connect(m_commands, &CalendarCommands::timeWanted, this, [this](PostId post) {
        const QRect card = view().cardRect(post).intersected(view().viewport()->rect());
        Q_EMIT view().timeTyped(QString(), card);
    });
    m_typing = new CalendarTyping(m_context, this);
    connect(m_typing, &CalendarTyping::dateWanted, this, &CalendarPage::showDate);
    wireHeader();
    wireTray();
    connect(m_views, &CalendarViews::made, this, [this](CalendarView *view) { wireView(*view); });
    wireView(m_views->week());
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
    connect(m_filters, &CalendarFilterBar::filterChanged, this,
            [this] { m_context.setHiddenChannels(m_filters->filter().hiddenChannels); });
    connect(m_filters, &CalendarFilterBar::filterChanged, this, &CalendarPage::reload);
    connect(m_filters, &CalendarFilterBar::filterChanged, this, &CalendarPage::memoryChanged);
    connect(m_filters, &CalendarFilterBar::gapsRequested, this, &CalendarPage::openGaps);
    connect(m_header, &CalendarHeader::newPostRequested, this, [this] {
        const CalendarSpot &spot = view().cursor();
        const bool chosen = spot.date.isValid() && spot.timed && view().hasFocus();
        Q_EMIT newPostRequested(chosen ? view().placeOf(spot) : NewPostPlace{m_context.today(), {}});
    });
}

void CalendarPage::wireTray()
{
    m_context.setTray(m_tray);
    connect(&m_context, &CalendarContext::trayHovered, m_tray, &IdeaTray::setWelcoming);
    connect(m_tray, &IdeaTray::openRequested, this, &CalendarPage::openRequested);
    connect(m_tray, &IdeaTray::closeRequested, this, [this] { showIdeas(false); });
    connect(m_tray, &IdeaTray::timeWanted, m_typing, &CalendarTyping::openFor);
    connect(m_filters, &CalendarFilterBar::ideasToggled, this, &CalendarPage::showIdeas);
}

void CalendarPage::showIdeas(bool shown)
{
    m_filters->setIdeasShown(shown);
    m_tray->setVisible(shown);
    if (shown)
        m_tray->field()->setFocus();
    else
        view().setFocus();
    Q_EMIT memoryChanged();
}

void CalendarPage::setShareActions(const QList<QAction *> &actions)
{
    m_header->setShareActions(actions);
    addActions(actions);
}

void CalendarPage::wireView(CalendarView &view)
{
    connect(&view, &CalendarView::openRequested, this, &CalendarPage::openRequested);
    connect(&view, &CalendarView::newPostRequested, this, &CalendarPage::newPostRequested);
    connect(&view, &CalendarView::newPostFromDrop, this, &CalendarPage::newPostFromDrop);
    connect(&view, &CalendarView::menuRequested, this, &CalendarPage::openMenu);
    connect(&view, &CalendarView::noteRequested, m_notes, &CalendarNotes::edit);
    connect(&view, &CalendarView::stepRequested, this, &CalendarPage::step);
    connect(&view, &CalendarView::placeChanged, this, &CalendarPage::takePlace);
    connect(&view, &CalendarView::timeTyped, m_typing, [this, &view](const QString &begun, const QRect &beside) {
        m_typing->open(QRect(view.viewport()->mapTo(window(), beside.topLeft()), beside.size()), begun);
    });
    if (auto *week = qobject_cast<WeekView *>(&view))
        connect(week, &WeekView::hourHeightChanged, this, &CalendarPage::memoryChanged);
    if (auto *agenda = qobject_cast<AgendaView *>(&view))
        connect(agenda, &AgendaView::rangeWanted, this, &CalendarPage::reload);
    if (auto *year = qobject_cast<YearView *>(&view)) {
        connect(year, &YearView::dayOpened, this, [this](QDate date) {
            m_date = date;
            showView(QStringLiteral("day"));
        });
    }
}

void CalendarPage::addShortcuts()
{
    const auto add = [this](QWidget *in, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        in->addAction(action);
        return action;
    };
    add(this, QKeySequence::Find, [this] { m_header->focusSearch(); });
    add(this, QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        m_inspectorWanted = !m_inspector->isVisible();
        takeSelection();
        Q_EMIT memoryChanged();
    });
    add(this, QKeySequence(Qt::ALT | Qt::Key_I), [this] { showIdeas(!m_tray->isVisible()); });
    for (const QString &id : CalendarViews::ids())
        add(this, CalendarViews::keyOf(id), [this, id] { showView(id); });
    // Only in the views, and only with nothing selected: else a T begins a time ("tue 14:30").
    QAction *today = add(m_views, QKeySequence(Qt::Key_T), [this] { showDate(m_context.today()); });
    connect(&m_context.selection, &CalendarSelection::changed, today,
            [this, today] { today->setEnabled(m_context.selection.posts().isEmpty()); });
    m_pageKeys[0] = add(m_views, QKeySequence(Qt::Key_PageUp), [this] { step(-1); });
    m_pageKeys[1] = add(m_views, QKeySequence(Qt::Key_PageDown), [this] { step(1); });
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
    return m_views->current();
}

void CalendarPage::setSetting(const CalendarSetting &setting)
{
    m_context.setSetting(setting);
    standAt(m_date.isValid() ? m_date : m_context.today());
    m_reload.start();
}

void CalendarPage::setChannels(const QList<CalendarChannel> &channels)
{
    m_context.setChannels(channels);
    m_filters->setChannels(channels);
}

void CalendarPage::showView(const QString &id)
{
    choose(id);
    reload();
    Q_EMIT memoryChanged();
}

void CalendarPage::choose(const QString &id)
{
    m_views->choose(id);
    for (QAction *key : m_pageKeys)
        key->setEnabled(!m_views->usesPageKeys());
    standAt(m_date.isValid() ? m_date : m_context.today());
}

CalendarMemory CalendarPage::memory() const
{
    return {m_views->chosen(), m_filters->filter(), m_inspectorWanted, m_views->week().hourHeight(), m_tray->isVisibleTo(this)};
}

void CalendarPage::recall(const CalendarMemory &memory, QDate date)
{
    const QSignalBlocker quiet(this);
    m_context.selection.clear();
    m_filters->setFilter(memory.filter);
    m_context.setHiddenChannels(memory.filter.hiddenChannels);
    m_inspectorWanted = memory.inspector;
    m_views->week().setHourHeight(memory.hourHeight);
    m_filters->setIdeasShown(memory.ideas);
    m_tray->setVisible(memory.ideas);
    m_date = date.isValid() ? date : m_context.today();
    choose(memory.view);
    m_reload.start();
}

void CalendarPage::standAt(QDate date)
{
    m_date = date;
    m_header->setView(m_views->chosen());
    view().showDate(date);
}

void CalendarPage::showDate(QDate date)
{
    standAt(date);
    reload();
}

void CalendarPage::step(int direction)
{
    showDate(m_views->stepped(m_date, direction));
}

// By scrolling or by the arrows, in a view that goes on.
void CalendarPage::takePlace(QDate date)
{
    if (date < view().firstShown() || date > view().lastShown())
        return showDate(date);
    m_date = date;
    refreshTitle();
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
    if (m_views->showsCounts())
        return reloadCounts();
    const int asked = ++m_asked;
    const QDate from = view().firstShown();
    const QDate to = view().lastShown();
    QPointer<CalendarPage> self = this;
    m_context.source.load(from, to, m_filters->filter(),
                          [self, asked, from, to](const Result<QList<CalendarEntry>> &entries) {
                              if (!self || asked != self->m_asked)
                                  return;
                              if (!entries)
                                  Q_EMIT self->failed(entries.error());
                              else
                                  self->takeEntries(from, to, *entries);
                          });
}

void CalendarPage::takeEntries(QDate from, QDate to, const QList<CalendarEntry> &entries)
{
    m_context.model.setBands(m_context.source.bands(from, to));
    m_context.model.setTimes(m_context.source.times());
    m_context.model.setEntries(entries);
    view().setLoaded(from, to);
    refreshTitle();
    if (m_inspector->isVisible())
        m_inspector->reload();
}

// A year is counted, not loaded: what is selected stays, for the views that show it.
void CalendarPage::reloadCounts()
{
    const int asked = ++m_asked;
    const QDate from = view().firstShown();
    const QDate to = view().lastShown();
    QPointer<CalendarPage> self = this;
    m_context.source.counts(from, to, m_filters->filter(), [self, asked, from, to](const Result<QList<DayCount>> &days) {
        if (!self || asked != self->m_asked)
            return;
        if (!days) {
            Q_EMIT self->failed(days.error());
            return;
        }
        self->m_context.model.setBands(self->m_context.source.bands(from, to));
        self->m_views->year().setCounts(*days);
        self->refreshTitle();
    });
}

void CalendarPage::refreshTitle()
{
    const CalendarTitle title = m_views->title();
    m_header->setTitle(title.title, title.fact);
    // A year is counted, not loaded: it knows no conflicts.
    const int conflicts = m_views->showsCounts() ? 0 : m_context.model.conflictCount();
    m_filters->setConflicts(conflicts, m_context.format().locale());
    refreshGaps();
}

void CalendarPage::refreshGaps()
{
    const QList<ChannelGap> gaps = m_views->showsCounts() ? QList<ChannelGap>() : m_context.model.times().gaps;
    const CalendarFormat format = m_context.format();
    QHash<ChannelId, QString> sentences;
    for (const ChannelGap &gap : gaps) {
        const QString text = gapText(gap, m_context.channelsById().value(gap.channel).name, format);
        QString &sentence = sentences[gap.channel];
        sentence += sentence.isEmpty() ? text : QLatin1Char('\n') + text;
    }
    m_filters->setGaps(sentences, int(gaps.size()));
}

void CalendarPage::setQuietChannels(const QHash<ChannelId, QString> &sentences)
{
    m_filters->setQuiet(sentences);
}

void CalendarPage::openGaps(QWidget *beside)
{
    if (!m_gaps) {
        m_gaps = new GapsPopover(m_context, window());
        connect(m_gaps, &GapsPopover::fillRequested, this, &CalendarPage::fillGap);
    }
    m_gaps->setLayoutDirection(layoutDirection());
    m_gaps->open(QRect(beside->mapTo(window(), QPoint(0, 0)), beside->size()), m_context.model.times().gaps);
}

void CalendarPage::fillGap(const ChannelGap &gap)
{
    QPointer<CalendarPage> self = this;
    m_context.source.placeIn(gap, [self](const Result<NewPostPlace> &place) {
        if (!self)
            return;
        if (place)
            Q_EMIT self->newPostRequested(*place);
        else
            Q_EMIT self->failed(place.error());
    });
}

// Where a view needs the width the inspector comes only when asked for.
void CalendarPage::takeSelection()
{
    const PostId post = m_context.selection.current();
    const bool roomy = width() >= kNarrow && !m_views->needsWidth();
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

void CalendarPage::openMenu(PostId post, const NewPostPlace &place, QPoint globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CalendarFormat format = m_context.format();
    if (!post) {
        const bool timed = place.timed && !m_views->needsWidth();
        const QString when = timed ? format.moment(place.date, place.time) : format.day(place.date);
        connect(menu->addAction(tr("New post on %1").arg(when)), &QAction::triggered, this,
                [this, place] { Q_EMIT newPostRequested(place); });
        m_notes->fill(*menu, place.date);
        menu->popup(globalPos);
        return;
    }
    m_commands->fill(*menu, m_context.selection.contains(post) ? m_context.selection.posts() : QList<PostId>{post});
    menu->popup(globalPos);
}

} // namespace perennial
