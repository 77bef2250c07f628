// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotspage.h"

#include "boot/errortext.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/paint.h"
#include "common/plate.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "shell/pageheader.h"
#include "slots/slotbanner.h"
#include "slots/slotbar.h"
#include "slots/sloteditor.h"
#include "slots/slotfoot.h"
#include "slots/slotpanels.h"
#include "slots/slotreviewpane.h"
#include "slots/slotstrip.h"
#include "slots/slotundo.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace perennial {

SlotsPage::SlotsPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_settings(settings), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("slots-page"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    build();
    bindKeys();
    connect(&m_draft, &SlotDraft::changed, this, &SlotsPage::draftChanged);
    connect(&services, &Services::channelsChanged, this, &SlotsPage::follow);
    connect(&services, &Services::workspaceChanged, this, &SlotsPage::follow);
    connect(&services, &Services::dataChanged, this, &SlotsPage::load);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    follow();
}

SlotsPage::~SlotsPage()
{
    delete m_editor; // a child of the window
}

void SlotsPage::build()
{
    delete m_editor;
    clearLayout(m_column);
    buildHeader();
    buildBody();
    bindGrid();
    m_empty = new EmptyState(m_theme, QStringLiteral("channels"), tr("There is no channel yet"), tr("Publishing times belong to a channel. Connect one first."));
    m_empty->setObjectName(QStringLiteral("no-channels"));
    connect(m_empty->addAction(ButtonKind::Tinted, tr("To the channels")), &Button::clicked, this, [this] { m_shell.openPage(QStringLiteral("channels")); });
    m_column->addWidget(m_empty, 1);
}

void SlotsPage::buildHeader()
{
    m_header = new PageHeader(m_theme, tr("Publishing times"));
    Button *back = makeIconButton(m_theme, QStringLiteral("arrow-left"), tr("Back to the channels"), ButtonKind::Quiet);
    connect(back, &Button::clicked, this, [this] { m_shell.openPage(QStringLiteral("channels")); });
    m_header->addBack(back);
    const auto add = [this](const char *name, const QString &icon, const QString &text, const QString &tip) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, text);
        button->setObjectName(QString::fromLatin1(name));
        button->setIconName(icon);
        button->setToolTip(tip);
        m_header->addEnd(button);
        return button;
    };
    connect(add("copy-day", QStringLiteral("copy"), tr("Copy a day…"), tr("What stands on a day goes to other days, too")), &Button::clicked, this,
            [this] { askDayCopy(m_grid->currentDay()); });
    connect(add("copy-channel", QStringLiteral("channels"), tr("Copy to channels…"), tr("The slots of a channel for other channels")), &Button::clicked, this,
            &SlotsPage::askChannelCopy);
    connect(add("quiet-hours", QStringLiteral("clock"), tr("Quiet hours…"), tr("When nothing of a channel goes out")), &Button::clicked, this,
            [this] { slotpanels::openQuietHours(m_services, m_theme, this, m_bar->target()); });
    m_column->addWidget(m_header);
}

void SlotsPage::buildBody()
{
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    m_bar = new SlotBar(m_theme);
    m_bar->setSeries(m_memory.seriesMinutes);
    m_error = new ErrorLine(m_theme, Tone::Red);
    m_error->setObjectName(QStringLiteral("slots-error"));
    m_error->hide();
    m_banner = new SlotBanner(m_theme);
    m_strip = new SlotStrip(m_theme, m_draft);
    m_grid = new SlotGridView(m_theme, m_draft);
    m_pane = new SlotReviewPane(m_theme);
    m_foot = new SlotFoot(m_theme, m_draft);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_grid, 1);
    middle->addWidget(m_pane);
    body->addWidget(m_bar);
    body->addWidget(m_error);
    body->addWidget(m_banner);
    body->addWidget(m_strip);
    body->addLayout(middle, 1);
    body->addWidget(m_foot);
    m_column->addWidget(m_body, 1);
}

void SlotsPage::bindGrid()
{
    connect(m_bar, &SlotBar::changed, this, [this] {
        m_only = {};
        m_memory.hiddenChannels = m_bar->hidden();
        m_memory.seriesMinutes = m_bar->seriesMinutes();
        remember();
        showScene();
    });
    connect(m_grid, &SlotGridView::editRequested, this, [this](SlotId id, const QRect &beside) {
        if (const Slot *slot = m_draft.sheet().find(id))
            editSlot(*slot, QRect(m_grid->viewport()->mapTo(window(), beside.topLeft()), beside.size()));
    });
    connect(m_grid, &SlotGridView::copyDayRequested, this, &SlotsPage::askDayCopy);
    connect(m_grid, &SlotGridView::historyRequested, this, &SlotsPage::turnHistory);
    connect(m_strip, &SlotStrip::editRequested, this, [this](SlotId id, const QRect &beside) {
        if (const Slot *slot = m_draft.sheet().find(id))
            editSlot(*slot, beside);
    });
    connect(m_strip, &SlotStrip::removeRequested, this, &SlotsPage::removeSlot);
    connect(m_strip, &SlotStrip::newRequested, this, [this](const QRect &beside) {
        Slot slot;
        slot.workspace = m_workspace;
        slot.channel = m_bar->target();
        slot.repeat = SlotRepeat::MonthWeekday;
        slot.nth = -1;
        slot.days = {Qt::Friday};
        slot.time = kSuggestedMorning;
        editSlot(slot, beside);
    });
    connect(m_banner, &SlotBanner::suggestRequested, this, &SlotsPage::suggest);
    connect(m_pane, &SlotReviewPane::slotRequested, m_grid, &SlotGridView::showSlot);
    connect(m_pane, &SlotReviewPane::postRequested, this, &SlotsPage::postRequested);
    connect(m_foot, &SlotFoot::undoRequested, this, [this] { m_draft.undo(); });
    connect(m_foot, &SlotFoot::redoRequested, this, [this] { m_draft.redo(); });
    connect(m_foot, &SlotFoot::discardRequested, this, [this] { m_draft.discard(); });
    connect(m_foot, &SlotFoot::saveRequested, this, &SlotsPage::save);
}

void SlotsPage::bindKeys()
{
    const auto bind = [this](QKeySequence::StandardKey key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeySequence::Undo, [this] { turnHistory(true); });
    bind(QKeySequence::Redo, [this] { turnHistory(false); });
    bind(QKeySequence::Save, [this] { save(); });
}

// The draft's own steps first, then those of the window, of which saving is one.
void SlotsPage::turnHistory(bool back)
{
    if (m_isSaving)
        return;
    if (back)
        m_draft.canUndo() ? m_draft.undo() : m_services.undo.undo();
    else
        m_draft.canRedo() ? m_draft.redo() : m_services.undo.redo();
}

void SlotsPage::follow()
{
    const WorkspaceId now = m_services.workspace().id;
    if (now != m_memory.workspace) {
        m_workspace = {}; // until it is read nothing is kept
        m_only = {};
        m_memory = readSlotMemory(m_settings, now);
        m_bar->setSeries(m_memory.seriesMinutes);
        m_draft.begin({}, {});
        allowChanges();
    }
    showScene();
    load();
}

QCoro::Task<Result<SlotsPage::Known>> SlotsPage::read(House *house, WorkspaceId workspace)
{
    Known known;
    CO_TRY_ASSIGN(known.slots, co_await house->slotTimes().list(workspace));
    CO_TRY_ASSIGN(known.categories, co_await house->slotTimes().categories(workspace));
    co_return known;
}

void SlotsPage::load()
{
    const WorkspaceId workspace = m_services.workspace().id;
    const int asked = ++m_asked;
    if (!workspace || m_isSaving)
        return;
    m_isStale = m_workspace && !isVisible(); // it is looked at again when it is shown
    if (m_isStale)
        return;
    whenDone(read(&m_services.house, workspace), this, [this, asked](const Result<Known> &known) {
        if (asked != m_asked)
            return;
        if (known)
            take(*known);
        else
            complain(known.error());
    });
}

void SlotsPage::take(const Known &known)
{
    const bool isFirst = m_workspace != m_services.workspace().id;
    m_workspace = m_services.workspace().id;
    if (isFirst)
        m_draft.begin(m_memory.unsaved.value_or(SlotDraftState{known.slots, known.slots, {}}), known.categories);
    m_draft.follow(known.slots, known.categories);
    if (isFirst)
        showScene();
    allowChanges();
    look();
}

void SlotsPage::showScene()
{
    const QList<Channel> &channels = m_services.channels();
    m_body->setVisible(!channels.isEmpty());
    m_empty->setVisible(channels.isEmpty());
    QSet<ChannelId> hidden = m_memory.hiddenChannels;
    if (m_services.channel(m_only)) {
        for (const Channel &channel : channels)
            hidden.insert(channel.id);
        hidden.remove(m_only);
    }
    const ChannelId target = m_bar->target();
    m_bar->setChannels(channels, hidden);
    const QList<Channel> shown = m_bar->shown();
    if (m_services.channel(target) && !hidden.contains(target))
        m_bar->setTarget(target);
    SlotScene scene;
    scene.client = m_services.workspace();
    scene.channels = shown;
    scene.target = m_bar->target();
    scene.seriesMinutes = m_bar->seriesMinutes();
    ZoneResolver zones;
    scene.today = zones.wallTime(m_services.house.clock().now(), scene.client.timeZone).value_or(WallTime()).date;
    m_grid->setScene(scene);
    m_strip->setScene(scene);
    m_header->findChild<QWidget *>(QStringLiteral("copy-channel"))->setEnabled(channels.size() > 1);
    for (const char *name : {"copy-day", "quiet-hours"})
        m_header->findChild<QWidget *>(QString::fromLatin1(name))->setEnabled(!shown.isEmpty());
    showClocks(shown);
    m_banner->follow(m_grid->scene(), m_draft, m_workspace && !m_services.channels().isEmpty() ? BannerMode::Shown : BannerMode::Hidden);
    m_pane->show(m_review, scene, m_draft);
}

// Whose wall the hours are on.
void SlotsPage::showClocks(const QList<Channel> &shown)
{
    const QByteArray own = m_services.workspace().timeZone;
    QMap<QString, QStringList> byZone;
    for (const Channel &channel : shown)
        byZone[QString::fromUtf8(channel.timeZone.isEmpty() ? own : channel.timeZone)] << isolate(channel.name);
    if (byZone.size() < 2) {
        m_header->setFact(byZone.isEmpty() ? QString::fromUtf8(own) : byZone.firstKey());
        return m_bar->setNote(QString());
    }
    QStringList parts;
    for (auto it = byZone.cbegin(); it != byZone.cend(); ++it)
        //: %1 channels, %2 a time zone
        parts << tr("%1 in %2").arg(QLocale().createSeparatedList(it.value()), isolate(it.key()));
    m_header->setFact(tr("each channel on its own clock"));
    m_bar->setNote(tr("Different clocks: %1").arg(parts.join(tr("; ", "between channels"))));
}

void SlotsPage::suggest(const QList<ChannelId> &channels)
{
    m_draft.apply(tr("Suggest times"), withSuggestedTimes(m_draft.sheet(), m_grid->scene(), channels));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void SlotsPage::draftChanged()
{
    if (!m_workspace)
        return;
    m_memory.unsaved = m_draft.isDirty() ? std::optional(m_draft.state()) : std::nullopt;
    remember();
    m_banner->follow(m_grid->scene(), m_draft, m_workspace && !m_services.channels().isEmpty() ? BannerMode::Shown : BannerMode::Hidden);
    look();
}

void SlotsPage::remember()
{
    if (m_workspace)
        writeSlotMemory(m_settings, m_workspace, m_memory);
}

// Said before it is saved.
void SlotsPage::look()
{
    const int asked = ++m_reviewed;
    if (!m_workspace || m_isSaving)
        return;
    const SlotEdit edit = slotEditBetween(m_draft.before(), m_draft.sheet().slots());
    whenDone(m_services.house.slotTimes().review(m_workspace, edit), this, [this, asked](const Result<SlotReview> &review) {
        if (asked != m_reviewed)
            return;
        m_review = review.value_or(SlotReview());
        m_pane->show(m_review, m_grid->scene(), m_draft);
    });
}

void SlotsPage::editSlot(const Slot &slot, const QRect &beside)
{
    if (!m_editor) {
        m_editor = new SlotEditor(m_theme, m_draft, this);
        connect(m_editor, &SlotEditor::taken, this, &SlotsPage::takeEdited);
        connect(m_editor, &SlotEditor::removed, this, &SlotsPage::removeSlot);
    }
    const Channel *channel = m_services.channel(slot.channel);
    m_editor->open(slot, channel ? channel->name : QString(), m_services.workspace(), m_grid->scene().today, beside);
}

void SlotsPage::takeEdited(const Slot &slot)
{
    SlotSheet next = m_draft.sheet();
    SlotId id = slot.id;
    if (next.find(id))
        next.put(slot);
    else
        id = next.add(slot); // also one that was taken away elsewhere meanwhile
    m_draft.apply(slot.id ? tr("Change a slot") : tr("Add a slot"), next);
    m_grid->select(m_draft.sheet().blocksOf(id));
}

void SlotsPage::removeSlot(SlotId id)
{
    SlotSheet next = m_draft.sheet();
    next.remove(id);
    m_draft.apply(tr("Remove a slot"), next);
}

void SlotsPage::askDayCopy(Qt::DayOfWeek from)
{
    slotpanels::askDays(m_theme, this, m_services.workspace(), from, [this](const slotpanels::DayCopy &copy) {
        QList<ChannelId> channels;
        for (const Channel &channel : m_grid->scene().channels)
            channels << channel.id;
        SlotSheet next = m_draft.sheet();
        next.copyDay(channels, copy.from, copy.to, copy.into);
        m_draft.apply(tr("Copy a day"), next);
    });
}

void SlotsPage::askChannelCopy()
{
    slotpanels::askChannels(m_theme, this, m_services.channels(), m_bar->target(), [this](const slotpanels::ChannelCopy &copy) {
        SlotSheet next = m_draft.sheet();
        next.copyChannel(copy.from, copy.to, copy.into);
        m_draft.apply(tr("Copy to channels"), next);
        for (ChannelId channel : copy.to)
            m_memory.hiddenChannels.remove(channel); // what was made is to be seen
        m_memory.hiddenChannels.remove(copy.from);
        m_only = {};
        remember();
        showScene();
    });
}

QCoro::Task<Result<SlotsPage::Saved>> SlotsPage::write(House *house, WorkspaceId workspace, SlotDraftState state)
{
    Saved saved;
    for (const Category &category : state.madeCategories) {
        const auto isUsed = [&category](const Slot &slot) { return slot.category == category.id; };
        if (std::none_of(state.now.cbegin(), state.now.cend(), isUsed))
            continue;
        CO_TRY_ASSIGN(const Category made, co_await house->slotTimes().categoryNamed(workspace, category.name));
        saved.made.insert(category.id, made.id);
    }
    for (Slot &slot : state.now)
        slot.category = saved.made.value(slot.category, slot.category);
    const SlotEdit edit = slotEditBetween(state.before, state.now);
    CO_TRY_ASSIGN(saved.change, co_await house->slotTimes().change(workspace, edit));
    co_return saved;
}

// Not before the slots are read, and not while they are written.
void SlotsPage::allowChanges()
{
    const bool hadFocus = m_grid->hasFocus();
    const bool mayChange = m_workspace && !m_isSaving;
    m_foot->setSaving(!mayChange);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grid, m_strip, m_banner})
        part->setEnabled(mayChange);
    m_focusWaits = m_focusWaits || (hadFocus && !mayChange);
    if (mayChange && std::exchange(m_focusWaits, false))
        m_grid->setFocus(Qt::OtherFocusReason);
}

void SlotsPage::save()
{
    if (!m_draft.isDirty() || m_isSaving || !m_workspace)
        return;
    m_error->hide();
    m_isSaving = true;
    ++m_asked; // what is being read is older than what is written
    allowChanges();
    whenDone(write(&m_services.house, m_workspace, m_draft.state()), this, [this](const Result<Saved> &done) {
        m_isSaving = false;
        allowChanges();
        if (done)
            return saved(*done);
        complain(done.error());
        load(); // what changed elsewhere is put under what is not saved yet
    });
}

void SlotsPage::saved(const Saved &saved)
{
    QList<Slot> stored = m_draft.before();
    const SlotSheet now(saved.change.now);
    const SlotSheet kept(m_draft.sheet());
    stored.removeIf([&](const Slot &slot) { return !kept.find(slot.id) || now.find(slot.id); });
    stored << saved.change.now;
    m_memory.unsaved.reset();
    m_draft.begin({stored, stored, {}}, m_draft.categories());
    m_shell.undoBar().say(tr("The publishing times were saved."));
    pushSlotChange(m_services, tr("Publishing times"), saved.change);
}

void SlotsPage::complain(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

void SlotsPage::showChannel(ChannelId id)
{
    m_only = id;
    showScene();
    m_focusWaits = !m_grid->isEnabled();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void SlotsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void SlotsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Page));
}

void SlotsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    build();
    showScene();
    allowChanges();
}

} // namespace perennial
