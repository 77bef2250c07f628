// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posts/postspage.h"

#include "boot/errortext.h"
#include "boot/house.h"
#include "common/button.h"
#include "common/emptystate.h"
#include "common/errorline.h"
#include "common/labelpanel.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/searchfield.h"
#include "common/segmented.h"
#include "guard/goingout.h"
#include "posts/postsactions.h"
#include "posts/postsbulkbar.h"
#include "posts/postsfilterbar.h"
#include "posts/postsmodel.h"
#include "posts/postsview.h"
#include "shell/pageheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>

namespace perennial {

namespace {

constexpr int kSearchAfter = 120; // ms after the last key

} // namespace

PostsPage::PostsPage(House &house, Theme &theme, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_house(house), m_theme(theme), m_model(new PostsModel(house.posts(), this)),
      m_actions(new PostsActions(house.posts(), undo, this))
{
    setObjectName(QStringLiteral("postsPage"));
    m_header = new PageHeader(theme, tr("Posts"), this);
    m_header->search()->setPlaceholderText(tr("Search posts"));
    m_header->search()->setObjectName(QStringLiteral("search"));
    m_header->newPostButton();
    m_filters = new PostsFilterBar(theme, this);
    m_error = new ErrorLine(theme, Tone::Red, this);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    m_bulk = new PostsBulkBar(theme, this);
    m_view = new PostsView(*m_model, theme, this);
    m_view->setObjectName(QStringLiteral("table"));
    m_noPosts = new EmptyState(theme, QStringLiteral("posts"), tr("No posts yet"), tr("Bring the plan you have in a spreadsheet, or write the first post."), this);
    m_nothing = new EmptyState(theme, QStringLiteral("search"), tr("Nothing found"), QString(), this);
    m_noTrash = new EmptyState(theme, QStringLiteral("trash"), tr("The trash is empty"), tr("What you delete stays here for 30 days."), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    for (EmptyState *empty : {m_noPosts, m_nothing, m_noTrash})
        m_stack->addWidget(centred(empty));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_bulk)})
        all->addWidget(part);
    all->addWidget(m_stack, 1);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchAfter);
    m_view->horizontalHeader()->setSortIndicator(PostsModel::TimeColumn, Qt::AscendingOrder);
    connectParts();
}

PostsPage::~PostsPage() = default;

void PostsPage::connectParts()
{
    Button *import = m_noPosts->addAction(ButtonKind::Outlined, tr("Import a spreadsheet"));
    import->setObjectName(QStringLiteral("importFirst"));
    connect(import, &QPushButton::clicked, this, &PostsPage::importRequested);
    Button *first = m_noPosts->addAction(ButtonKind::Tinted, tr("New post"));
    first->setObjectName(QStringLiteral("writeFirst"));
    connect(first, &QPushButton::clicked, this, &PostsPage::newPostRequested);
    Button *clear = m_nothing->addAction(ButtonKind::Outlined, tr("Clear search and filters"));
    clear->setObjectName(QStringLiteral("clearAll"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_header->search()->clear();
        m_filters->clear();
    });
    connect(m_header, &PageHeader::newPostRequested, this, &PostsPage::newPostRequested);
    connect(m_header->search(), &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, [this] {
        m_search = m_header->search()->text();
        ask();
    });
    connect(m_filters, &PostsFilterBar::filterChanged, this, [this] {
        const PostOrder order = m_filters->filter().order;
        const int column = order == PostOrder::DueTime ? int(PostsModel::TimeColumn) : order == PostOrder::Status ? int(PostsModel::StatusColumn) : -1;
        m_view->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
        ask();
        updateBulk();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &PostsPage::sortBy);
    connect(m_view, &PostsView::openRequested, this, [this](int row) { Q_EMIT openRequested(m_model->idAt(row)); });
    connect(m_view, &PostsView::searchRequested, this, [this] { m_header->focusSearch(); });
    connect(m_view, &PostsView::menuRequested, this, &PostsPage::openMenu);
    connect(m_view, &PostsView::selectionMoved, this, &PostsPage::updateBulk);
    connect(m_view, &PostsView::trashRequested, m_bulk, &PostsBulkBar::trashRequested);
    connect(m_bulk, &PostsBulkBar::approveRequested, this, [this] {
        const QList<PostId> ids = selectedPosts();
        askBeforeGoingOut(m_house, m_theme, this, m_workspace.id, ids, {}, [actions = QPointer<PostsActions>(m_actions), client = m_workspace.id, ids] {
            if (actions)
                actions->setStatus(client, ids, PostStatus::Approved);
        });
    });
    connect(m_bulk, &PostsBulkBar::draftRequested, this, [this] { m_actions->setStatus(m_workspace.id, selectedPosts(), PostStatus::Draft); });
    connect(m_bulk, &PostsBulkBar::moveRequested, this, &PostsPage::askDays);
    connect(m_bulk, &PostsBulkBar::labelRequested, this, &PostsPage::askLabel);
    connect(m_bulk, &PostsBulkBar::duplicateRequested, this, [this] { m_actions->duplicate(m_workspace.id, selectedPosts()); });
    connect(m_bulk, &PostsBulkBar::restoreRequested, this, [this] { m_actions->restore(m_workspace.id, selectedPosts()); });
    connect(m_bulk, &PostsBulkBar::trashRequested, this, [this] {
        const QList<PostId> ids = selectedPosts();
        if (!ids.isEmpty() && !m_filters->showsTrash())
            m_actions->trash(m_workspace.id, ids);
    });
    connect(m_model, &PostsModel::failed, this, &PostsPage::fail);
    connect(m_actions, &PostsActions::failed, this, &PostsPage::fail);
    connect(m_actions, &PostsActions::said, this, &PostsPage::undoable);
    connect(m_actions, &PostsActions::changed, this, [this] {
        m_error->hide();
        refresh();
        Q_EMIT changed();
    });
}

void PostsPage::setWorkspace(const Workspace &workspace, const QList<Channel> &channels)
{
    const bool another = workspace.id != m_workspace.id;
    m_workspace = workspace;
    CalendarSetting setting;
    const QTimeZone zone(workspace.timeZone);
    setting.zone = zone.isValid() ? zone : QTimeZone::utc();
    setting.weekStart = workspace.weekStart;
    setting.system = workspace.calendar;
    setting.locale = locale();
    m_model->setSetting(setting);
    m_model->setChannels(channels);
    m_filters->setChannels(channels);
    m_channels.clear();
    for (const Channel &channel : channels)
        m_channels.insert(channel.id, channel);
    if (another) {
        m_asked = false;
        m_model->setIds(workspace.id, {});
        m_filters->clear();
    }
    refresh();
}

void PostsPage::refresh()
{
    if (m_workspace.id.isNull())
        return;
    if (!isVisible() && m_asked) {
        m_outdated = true; // asked when somebody looks
        return;
    }
    m_outdated = false;
    ask();
    loadNames();
}

void PostsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void PostsPage::addView(const QString &id, const QString &name, QWidget *view)
{
    if (!m_views) {
        m_views = new Segmented(m_theme);
        m_views->setObjectName(QStringLiteral("views"));
        m_views->setAccessibleName(tr("View"));
        m_views->addSegment(QString(), tr("All"));
        m_views->setCurrent(QString());
        m_header->addView(m_views);
        connect(m_views, &Segmented::chosen, this, &PostsPage::showView);
    }
    m_views->addSegment(id, name);
    m_added.insert(id, view);
    static_cast<QVBoxLayout *>(layout())->addWidget(view, 1);
    view->hide();
}

void PostsPage::showView(const QString &id)
{
    QWidget *shown = m_added.value(id);
    m_views->setCurrent(shown ? id : QString());
    for (QWidget *view : std::as_const(m_added))
        view->setVisible(view == shown);
    for (QWidget *part : {static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_header->search())})
        part->setVisible(!shown);
    if (shown) {
        m_bulk->hide();
        m_header->setFact(QString());
        return;
    }
    updateFact();
    updateBulk();
}

void PostsPage::setSearch(const QString &words)
{
    m_header->search()->setText(words);
}

void PostsPage::ask()
{
    if (m_workspace.id.isNull())
        return;
    PostFilter filter = m_filters->filter();
    filter.workspace = m_workspace.id;
    filter.search = m_search;
    QCoro::connect(m_house.posts().ids(filter), this, [this, question = ++m_question](const Result<QList<PostId>> &ids) {
        if (question != m_question)
            return;
        if (ids)
            takeIds(*ids);
        else
            fail(ids.error());
    });
}

PostsPage::Shown PostsPage::shownFor(qsizetype count) const
{
    if (count > 0)
        return Shown::Table;
    if (!m_search.trimmed().isEmpty())
        return Shown::NothingFound;
    if (m_filters->showsTrash())
        return Shown::EmptyTrash;
    return m_filters->isFiltering() ? Shown::NothingFound : Shown::NoPosts;
}

void PostsPage::takeIds(const QList<PostId> &ids)
{
    m_asked = true;
    m_model->setIds(m_workspace.id, ids);
    m_model->refresh();
    const Shown shown = shownFor(ids.size());
    if (shown == Shown::NothingFound) {
        const QString words = m_search.trimmed();
        m_nothing->setTexts(tr("Nothing found"), words.isEmpty() ? tr("No post is like that.") : tr("No post holds “%1”.").arg(words));
    }
    m_stack->setCurrentIndex(int(shown));
    updateFact();
    updateBulk();
}

void PostsPage::loadNames()
{
    const WorkspaceId workspace = m_workspace.id;
    QCoro::connect(m_house.posts().labels(workspace), this, [this, workspace](const Result<QStringList> &labels) {
        if (!labels || workspace != m_workspace.id)
            return;
        m_labels = *labels;
        QCoro::connect(m_house.posts().campaigns(workspace), this, [this, workspace](const Result<QStringList> &campaigns) {
            if (campaigns && workspace == m_workspace.id)
                m_filters->setNames(m_labels, *campaigns);
        });
    });
}

void PostsPage::updateFact()
{
    if (m_stack->isHidden())
        return; // another view is shown
    const int count = m_model->rowCount();
    const bool narrowed = m_filters->isFiltering() || !m_search.trimmed().isEmpty();
    m_header->setFact(narrowed ? tr("%Ln found", nullptr, count) : tr("%Ln posts", nullptr, count));
}

QList<PostId> PostsPage::selectedPosts() const
{
    QList<PostId> ids;
    for (const int row : m_view->selectedRowList())
        ids << m_model->idAt(row);
    return ids;
}

void PostsPage::updateBulk()
{
    if (m_stack->isHidden())
        return;
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    m_bulk->show(count, m_filters->showsTrash() ? PostsBulkBar::Place::Trash : PostsBulkBar::Place::Posts);
}

void PostsPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, auto signal) { connect(menu->addAction(words), &QAction::triggered, m_bulk, signal); };
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this] { Q_EMIT openRequested(m_model->idAt(m_view->currentIndex().row())); });
    menu->addSeparator();
    if (m_filters->showsTrash()) {
        add(tr("Restore"), &PostsBulkBar::restoreRequested);
    } else {
        add(tr("Approve"), &PostsBulkBar::approveRequested);
        add(tr("Back to draft"), &PostsBulkBar::draftRequested);
        add(tr("Move…"), &PostsBulkBar::moveRequested);
        add(tr("Add label…"), &PostsBulkBar::labelRequested);
        add(tr("Duplicate"), &PostsBulkBar::duplicateRequested);
        if (const PostSummary *post = m_model->summaryAt(m_view->currentIndex().row()); post && !post->evergreen && selectedPosts().size() == 1)
            connect(menu->addAction(tr("Add to the library…")), &QAction::triggered, this, [this, id = post->id] { Q_EMIT promotionRequested(id); });
        connect(menu->addAction(tr("Move to another client…")), &QAction::triggered, this, [this] { Q_EMIT handOverRequested(selectedPosts()); });
        addUnpublishing(menu);
        menu->addSeparator();
        add(tr("Delete"), &PostsBulkBar::trashRequested);
    }
    menu->popup(at);
}

// Where the post is out, on networks that take it down again.
void PostsPage::addUnpublishing(QMenu *menu)
{
    const PostSummary *post = m_model->summaryAt(m_view->currentIndex().row());
    if (!post || selectedPosts().size() > 1)
        return;
    bool first = true;
    for (const SummaryChannel &each : post->channels) {
        const Channel channel = m_channels.value(each.channel);
        const Network *network = m_house.channels().network(channel.network);
        if (each.state != DeliveryState::Sent || !network || !network->can.remove)
            continue;
        if (std::exchange(first, false))
            menu->addSeparator();
        connect(menu->addAction(tr("Delete on %1…").arg(channel.name)), &QAction::triggered, this,
                [this, id = each.delivery] { Q_EMIT unpublishRequested(id); });
    }
}

void PostsPage::askDays()
{
    const QList<PostId> ids = selectedPosts();
    if (ids.isEmpty())
        return;
    auto *panel = new ModalPanel(m_theme, this, PanelWidth::Small, tr("Move %Ln posts", nullptr, int(ids.size())));
    panel->setSubtitle(tr("Each keeps its time of day. Minus moves them earlier."));
    auto *days = new QSpinBox(panel);
    days->setObjectName(QStringLiteral("days"));
    days->setRange(-3650, 3650);
    days->setValue(1);
    days->setSuffix(tr(" days"));
    days->setAccessibleName(tr("Days"));
    panel->body()->addWidget(days);
    panel->addCancel();
    Button *move = panel->addButton(ButtonKind::Outlined, tr("Move"));
    panel->setDefaultButton(move);
    connect(move, &QPushButton::clicked, panel, &ModalPanel::accept);
    connect(panel, &ModalPanel::accepted, this, [this, client = m_workspace.id, ids, days] {
        if (days->value() != 0)
            m_actions->moveDays(client, ids, days->value());
    });
    panel->open(days);
}

void PostsPage::askLabel()
{
    const QList<PostId> ids = selectedPosts();
    if (ids.isEmpty())
        return;
    perennial::askLabel(m_theme, this, int(ids.size()), m_labels,
                         [this, client = m_workspace.id, ids](const QString &label) { m_actions->addLabel(client, ids, label); });
}

void PostsPage::sortBy(int column)
{
    if (column == PostsModel::StatusColumn || column == PostsModel::StateColumn)
        m_filters->setOrder(PostOrder::Status);
    else if (column == PostsModel::TimeColumn)
        m_filters->setOrder(PostOrder::DueTime);
    else
        Q_EMIT m_filters->filterChanged(); // nothing to sort by: the indicator goes back to where it was
}

void PostsPage::fail(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_error->setTexts(words.what, words.hint);
    m_error->show();
}

void PostsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Canvas));
}

} // namespace perennial
