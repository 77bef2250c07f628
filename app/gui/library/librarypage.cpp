// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarypage.h"

#include "boot/errortext.h"
#include "common/busybar.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/plate.h"
#include "common/searchfield.h"
#include "common/segmented.h"
#include "common/toast.h"
#include "composer/thumbnails.h"
#include "library/categorylist.h"
#include "library/librarybulk.h"
#include "library/libraryhead.h"
#include "library/libraryview.h"
#include "library/rulespanel.h"
#include "shell/pageheader.h"

#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

namespace perennial {

namespace {

constexpr int kSearchAfter = 40;  // ms after the last key
constexpr int kBusyAfter = 100;   // ms: what is shorter needs no bar
constexpr int kSearchWidth = 320;
constexpr int kRulesFrom = 980;   // narrower pages have no room for the rules
const QString kTable = QStringLiteral("table");
const QString kCards = QStringLiteral("cards");

QWidget *framed(QWidget *inside)
{
    auto *frame = new QWidget;
    auto *row = new QVBoxLayout(frame);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(inside);
    return frame;
}

// By their places; all of a hundred thousand as fast as a few.
std::vector<int> inOrder(const std::vector<int> &rows, const std::vector<int> &places)
{
    std::vector<int> all(places.size(), -1);
    for (int row : rows)
        all[size_t(places[size_t(row)])] = row;
    all.erase(std::remove(all.begin(), all.end(), -1), all.end());
    return all;
}

} // namespace

LibraryPage::LibraryPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_settings(settings), m_thumbnails(new Thumbnails(services.house.posts(), this)),
      m_source(new LibrarySource(services, this)), m_model(new LibraryModel(*m_source, *m_thumbnails, this)),
      m_actions(new LibraryActions(services, *m_source, this))
{
    setObjectName(QStringLiteral("libraryPage"));
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchAfter);
    m_busySoon.setSingleShot(true);
    m_busySoon.setInterval(kBusyAfter);
    build();
    connectParts();
    connectCategories();
    follow();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::buildHeader()
{
    m_header = new PageHeader(m_theme, tr("Library"));
    m_header->search()->setPlaceholderText(tr("Search every wording"));
    m_header->search()->setObjectName(QStringLiteral("search"));
    m_header->search()->setToolTip(tr("Texts, links, labels, notes, source, descriptions of pictures"));
    m_shapes = new Segmented(m_theme);
    m_shapes->setObjectName(QStringLiteral("shapes"));
    m_shapes->setAccessibleName(tr("View"));
    m_shapes->addSegment(kCards, tr("Cards"));
    m_shapes->addSegment(kTable, tr("Table"));
    m_header->addView(m_shapes);
    m_import = new Button(m_theme, ButtonKind::Outlined, tr("Import"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setIconName(QStringLiteral("upload"));
    m_import->setToolTip(tr("Items from a spreadsheet"));
    m_import->hide();
    auto *fresh = new Button(m_theme, ButtonKind::Tinted, tr("New item"));
    fresh->setObjectName(QStringLiteral("newItem"));
    fresh->setIconName(QStringLiteral("plus"));
    fresh->setToolTip(tr("Something to say again and again (Ctrl+Shift+N)"));
    fresh->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    auto *near = makeIconButton(m_theme, QStringLiteral("copy"), tr("Find what is nearly the same"), ButtonKind::Outlined);
    near->setObjectName(QStringLiteral("findNear"));
    connect(near, &QPushButton::clicked, this, &LibraryPage::findNear);
    m_header->addEnd(near);
    m_header->addEnd(m_import);
    m_header->addEnd(fresh);
    connect(m_import, &QPushButton::clicked, this, &LibraryPage::chooseFile);
    connect(fresh, &QPushButton::clicked, this, &LibraryPage::newItem);
}

void LibraryPage::build()
{
    buildHeader();
    m_error = new ErrorLine(m_theme, Tone::Red);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    m_busy = new BusyBar(m_theme);
    m_busy->hideCancel();
    m_busyFrame = framed(m_busy);
    m_busyFrame->hide();
    m_categories = new CategoryList(*m_source, m_theme);
    m_rules = new RulesPanel(m_theme);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_categories);
    m_columns->addWidget(buildCentre());
    m_columns->addWidget(m_rules);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({m_theme.scaled(264), m_theme.scaled(688), m_theme.scaled(288)});
    m_floors = new QSplitter(Qt::Vertical);
    m_floors->setHandleWidth(1);
    m_floors->setChildrenCollapsible(false);
    m_floors->addWidget(m_columns);
    m_floors->setStretchFactor(0, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_error), m_busyFrame})
        all->addWidget(part);
    all->addWidget(m_floors, 1);
}

QWidget *LibraryPage::buildCentre()
{
    auto *centre = new QWidget;
    m_head = new LibraryHead(m_theme);
    m_view = new LibraryView(*m_model, m_theme);
    m_view->setObjectName(QStringLiteral("items"));
    m_bulk = new LibraryBulk(m_services, *m_source, *m_actions, m_theme, [this] { return m_view->selectedItems(); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    buildEmpties();
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bulk);
    column->addWidget(m_stack, 1);
    centre->setMinimumWidth(m_theme.scaled(360));
    return centre;
}

void LibraryPage::buildEmpties()
{
    m_noCategory = new EmptyState(m_theme, QStringLiteral("library"), tr("What may be said again"),
                                  tr("The library keeps what stays true, and fills free slots with it by rules that you can read. Three steps: "
                                     "make a category, write items in it, each in several wordings, and give the category a slot."));
    Button *first = m_noCategory->addAction(ButtonKind::Tinted, tr("New category"));
    first->setObjectName(QStringLiteral("firstCategory"));
    connect(first, &QPushButton::clicked, this, &LibraryPage::newCategory);
    m_noItems = new EmptyState(m_theme, QStringLiteral("leaf"), QString(), QString());
    Button *write = m_noItems->addAction(ButtonKind::Outlined, tr("New item"));
    write->setObjectName(QStringLiteral("firstItem"));
    connect(write, &QPushButton::clicked, this, &LibraryPage::newItem);
    m_nothing = new EmptyState(m_theme, QStringLiteral("search"), tr("Nothing found"), QString());
    Button *clear = m_nothing->addAction(ButtonKind::Outlined, tr("Clear search and filters"));
    clear->setObjectName(QStringLiteral("clearAll"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_header->search()->clear();
        m_head->clear();
        find();
    });
    m_noTrash = new EmptyState(m_theme, QStringLiteral("trash"), tr("The trash is empty"), tr("What you delete stays here for 30 days."));
    for (EmptyState *empty : {m_noCategory, m_noItems, m_nothing, m_noTrash})
        m_stack->addWidget(centred(empty));
}

void LibraryPage::connectParts()
{
    connect(m_source, &LibrarySource::changed, this, &LibraryPage::refresh);
    connect(m_source, &LibrarySource::busyChanged, this, &LibraryPage::setBusy);
    connect(m_source, &LibrarySource::failed, this, &LibraryPage::fail);
    connect(m_actions, &LibraryActions::failed, this, &LibraryPage::fail);
    connect(m_actions, &LibraryActions::said, this, [this](const QString &words) {
        m_error->hide();
        m_shell.undoBar().say(words, QStringLiteral("leaf"));
    });
    connect(&m_busySoon, &QTimer::timeout, this, [this] {
        m_busy->start(tr("Reading the library"));
        m_busyFrame->show();
    });
    connect(m_header->search(), &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &LibraryPage::find);
    connect(m_head, &LibraryHead::filterChanged, this, &LibraryPage::find);
    connect(m_head, &LibraryHead::orderChanged, this, [this] {
        m_placesAreOld = true;
        remember();
        find();
    });
    connect(m_shapes, &Segmented::chosen, this, [this](const QString &shape) {
        m_view->setShape(shape == kTable ? LibraryModel::Shape::Table : LibraryModel::Shape::Cards);
        layRules();
        remember();
    });
    connect(m_view, &LibraryView::editRequested, this, &LibraryPage::editItem);
    connect(m_view, &LibraryView::trashRequested, m_bulk, [this] {
        if (m_head->filter().place == LibraryFilter::Place::Library)
            m_bulk->trash();
    });
    connect(m_view, &LibraryView::searchRequested, this, [this] { m_header->focusSearch(); });
    connect(m_view, &LibraryView::menuRequested, this, &LibraryPage::openMenu);
    connect(m_view, &LibraryView::selectionMoved, this, &LibraryPage::updateBulk);
    connect(m_view, &LibraryView::decisionRequested, this, &LibraryPage::decide);
    connect(m_view, &LibraryView::sortRequested, this, &LibraryPage::sortBy);
    connect(m_rules, &RulesPanel::editRequested, this, [this] { editRules(m_category); });
    connect(m_rules, &RulesPanel::slotsRequested, this, [this] { m_shell.openPage(QStringLiteral("slots")); });
    connect(m_columns, &QSplitter::splitterMoved, this, &LibraryPage::remember);
    connect(m_floors, &QSplitter::splitterMoved, this, &LibraryPage::remember);
    connect(&m_services, &Services::workspaceChanged, this, &LibraryPage::follow);
    connect(&m_services, &Services::channelsChanged, this, &LibraryPage::follow);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LibraryPage::connectCategories()
{
    CategoryView &view = m_categories->view();
    connect(&view, &CategoryView::chosen, this, &LibraryPage::showCategory);
    connect(&view, &CategoryView::editRequested, this, &LibraryPage::editRules);
    connect(&view, &CategoryView::renameRequested, this, &LibraryPage::renameCategory);
    connect(&view, &CategoryView::removeRequested, m_actions, &LibraryActions::removeCategory);
    connect(&view, &CategoryView::itemsDropped, m_actions, &LibraryActions::moveTo);
    connect(m_categories, &CategoryList::newRequested, this, &LibraryPage::newCategory);
}

void LibraryPage::follow()
{
    const Workspace &client = m_services.workspace();
    CalendarSetting setting;
    setting.zone = m_source->zone();
    setting.weekStart = client.weekStart;
    setting.system = client.calendar;
    setting.locale = locale();
    m_model->setSetting(setting);
    m_model->setChannels(m_services.channels());
    m_categories->setSetting(setting);
    m_bulk->setFormat(CalendarFormat(setting));
    m_head->setChannels(m_services.channels());
    if (client.id != m_workspace) {
        m_workspace = client.id;
        m_error->hide();
        m_head->clear();
        recall();
    }
    refresh();
}

void LibraryPage::setSearch(const QString &words)
{
    m_header->search()->setText(words);
}

LibraryFilter LibraryPage::filter() const
{
    LibraryFilter filter = m_head->filter();
    filter.words = m_header->search()->text();
    filter.category = m_category;
    return filter;
}

void LibraryPage::refresh()
{
    m_placesAreOld = true;
    if (m_category && m_source->isLoaded() && !m_source->category(m_category))
        m_category = {};
    present(Because::News);
}

void LibraryPage::find()
{
    m_searchTimer.stop();
    present(Because::Choice);
}

void LibraryPage::present(Because because)
{
    const LibraryFilter asked = filter();
    LibraryFound found = filtered(m_source->lookAt(), asked, m_source->find(asked.words));
    if (std::exchange(m_placesAreOld, false))
        m_places = placesIn(m_source->rows(), m_head->order(), m_source->categoryNames());
    m_view->setNumbers(inOrder(found.rows, m_places), because == Because::News ? LibraryView::Scroll::Keep : LibraryView::Scroll::Top);
    m_categories->take(found.counts);
    m_categories->view().setCurrent(m_category);
    m_head->setCounts(found.counts, m_source->labels());
    showHead(found.counts);
    const Shown shown = shownFor(found);
    m_stack->setCurrentIndex(int(shown));
    m_head->setVisible(shown != Shown::NoCategory);
    showRules();
    updateBulk();
    if (m_toShow && m_model->rowOf(m_toShow) >= 0)
        m_view->select(std::exchange(m_toShow, {}));
}

LibraryPage::Shown LibraryPage::shownFor(const LibraryFound &found) const
{
    if (!found.rows.empty() || !m_source->isLoaded())
        return Shown::Items;
    const LibraryFilter asked = filter();
    if (!asked.words.trimmed().isEmpty()) {
        m_nothing->setTexts(tr("Nothing found"), tr("No wording holds “%1”.").arg(asked.words.trimmed()));
        return Shown::NothingFound;
    }
    if (asked.isNarrowed()) {
        m_nothing->setTexts(tr("Nothing found"), tr("No item is like that."));
        return Shown::NothingFound;
    }
    if (asked.place == LibraryFilter::Place::Trash)
        return Shown::EmptyTrash;
    if (m_source->categories().isEmpty())
        return Shown::NoCategory;
    const LibraryCategory *category = m_source->category(m_category);
    //: %1 a category
    m_noItems->setTexts(category ? tr("“%1” has no items yet").arg(category->category.name) : tr("No items yet"),
                        tr("Write something that stays true, in two or three wordings. It goes out again only when it has rested."));
    return Shown::NoItems;
}

void LibraryPage::showHead(const LibraryCounts &counts)
{
    const LibraryFilter asked = filter();
    const bool narrowed = asked.isNarrowed() || !asked.words.trimmed().isEmpty();
    //: %1 "148 items", %2 "412 wordings"
    const QString fact = narrowed ? tr("%Ln found", nullptr, counts.all)
                                  : tr("%1, %2").arg(tr("%Ln items", nullptr, m_source->itemCount()), tr("%Ln wordings", nullptr, m_source->wordingCount()));
    m_header->setFact(m_source->isLoaded() && (narrowed || m_source->itemCount() > 0) ? fact : QString());
    const LibraryCategory *category = m_source->category(m_category);
    m_head->setTitle(asked.place == LibraryFilter::Place::Trash ? tr("Trash") : category ? category->category.name : tr("All items"));
    const CategoryHealth health = category ? m_source->health(m_category) : CategoryHealth();
    const bool judged = category && (m_source->isPlanned() || health.health != Health::NoSlot);
    m_head->setHealth(librarywords::toneOf(health.health), librarywords::iconOf(health.health),
                      judged ? librarywords::healthSentence(health, m_model->format()) : QString());
}

void LibraryPage::showRules()
{
    const LibraryCategory *category = m_source->category(m_category);
    if (!category) {
        m_rules->showNone(m_source->categories().isEmpty() ? tr("Each category has its own rules: how its items take turns, how long each rests, and what fills its slots when it has none to give.")
                                                           : tr("Choose a category to read its rules."));
        return;
    }
    RulesShown shown;
    shown.category = *category;
    shown.facts.policy = category->policy;
    shown.facts.slots = m_source->slotsOf(m_category);
    shown.facts.today = m_source->today();
    if (const LibraryCategory *lender = m_source->category(category->policy.borrowFrom))
        shown.facts.borrowsFrom = lender->category.name;
    shown.channels = m_services.channels();
    for (const Channel &channel : m_services.channels()) {
        const bool drawn = std::any_of(shown.facts.slots.cbegin(), shown.facts.slots.cend(), [&channel](const Slot &slot) { return slot.channel == channel.id; });
        if (drawn)
            shown.slotChannels << channel;
    }
    lookForTwins();
    shown.nearTwins = m_twins;
    m_rules->show(shown, m_model->format());
}

void LibraryPage::updateBulk()
{
    m_bulk->show(m_stack->currentIndex() == int(Shown::Items) ? m_view->selectedCount() : 0, m_head->filter().place);
}

void LibraryPage::setBusy(bool busy)
{
    if (busy) {
        if (!m_busySoon.isActive() && m_busyFrame->isHidden())
            m_busySoon.start();
        return;
    }
    m_busySoon.stop();
    m_busyFrame->hide();
}

void LibraryPage::fail(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source->setWatched(true);
}

void LibraryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source->setWatched(false);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layRules();
    m_header->search()->setFixedWidth(std::clamp(width() / 4, 140, m_theme.scaled(kSearchWidth)));
}

// A table needs the room.
void LibraryPage::layRules()
{
    m_rules->setVisible(width() >= m_theme.scaled(kRulesFrom) && m_model->shape() == LibraryModel::Shape::Cards);
}

void LibraryPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
}

} // namespace perennial
