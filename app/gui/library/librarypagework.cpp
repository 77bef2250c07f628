// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one does on the page of the library: items and categories opened, made and named, places decided, what is remembered.

#include "library/librarypage.h"

#include "common/button.h"
#include "common/modalpanel.h"
#include "common/segmented.h"
#include "library/categorylist.h"
#include "library/itempanel.h"
#include "library/librarybulk.h"
#include "library/libraryhead.h"
#include "library/libraryview.h"
#include "library/nearpanel.h"
#include "library/policypanel.h"
#include "library/wordingeditor.h"
#include "plan/nearwordings.h"
#include "service/tablefile.h"
#include "shell/pageheader.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QtConcurrent>

namespace perennial {

namespace {

// The columns of the table that are an order.
std::optional<LibraryKey> keyOf(int column)
{
    switch (column) {
    case LibraryModel::TextColumn:
        return LibraryKey::Title;
    case LibraryModel::CategoryColumn:
        return LibraryKey::Category;
    case LibraryModel::WordingsColumn:
        return LibraryKey::Wordings;
    case LibraryModel::UsesColumn:
        return LibraryKey::Uses;
    case LibraryModel::LastColumn:
        return LibraryKey::LastUse;
    case LibraryModel::NextColumn:
        return LibraryKey::Next;
    case LibraryModel::ExpiresColumn:
        return LibraryKey::Expires;
    case LibraryModel::LabelsColumn:
        return LibraryKey::Labels;
    default:
        return {};
    }
}

int columnOf(LibraryKey key)
{
    for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

constexpr int kMostTwins = 3; // to name

// The beginnings of items with wordings that say nearly the same.
QStringList twinsOf(const QList<std::shared_ptr<const LibraryItem>> &items)
{
    QList<QStringList> wordings;
    for (const auto &item : items) {
        QStringList texts;
        for (const Wording &wording : item->wordings)
            texts << wording.text;
        wordings << texts;
    }
    QStringList titles;
    for (const NearWordingPair &pair : findNearWordings(wordings).pairs) {
        const QString title = items.at(pair.second.item)->title();
        if (titles.size() < kMostTwins && !titles.contains(title))
            titles << title;
    }
    return titles;
}

constexpr auto kCategory = QLatin1String("category");
constexpr auto kShape = QLatin1String("shape");
constexpr auto kOrderKey = QLatin1String("order");
constexpr auto kOrderDown = QLatin1String("order-down");
constexpr auto kColumns = QLatin1String("columns");
constexpr auto kFloors = QLatin1String("floors");

QVariantList listOf(const QList<int> &sizes)
{
    QVariantList list;
    for (int size : sizes)
        list << size;
    return list;
}

QList<int> sizesOf(const QVariant &value)
{
    QList<int> sizes;
    for (const QVariant &each : value.toList())
        sizes << each.toInt();
    return sizes;
}

} // namespace

void LibraryPage::recall()
{
    const auto kept = [this](QLatin1String name, const QVariant &fallback = {}) { return m_settings.value(settingskey::library(m_workspace.value, name), fallback); };
    m_category = {kept(kCategory, 0).toLongLong()};
    const int key = std::clamp(kept(kOrderKey, 0).toInt(), 0, int(LibraryKey::Labels));
    m_head->setOrder({LibraryKey(key), kept(kOrderDown, false).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    m_view->setSortIndicator(columnOf(LibraryKey(key)), m_head->order().direction);
    const QString shape = kept(kShape).toString() == QStringLiteral("table") ? QStringLiteral("table") : QStringLiteral("cards");
    m_shapes->setCurrent(shape);
    m_view->setShape(shape == QStringLiteral("table") ? LibraryModel::Shape::Table : LibraryModel::Shape::Cards);
    layRules();
    if (const QList<int> sizes = sizesOf(kept(kColumns)); sizes.size() == m_columns->count())
        m_columns->setSizes(sizes);
}

void LibraryPage::remember()
{
    if (m_workspace.isNull())
        return;
    const auto keep = [this](QLatin1String name, const QVariant &value) { m_settings.setValue(settingskey::library(m_workspace.value, name), value); };
    keep(kCategory, m_category.value);
    keep(kShape, m_shapes->current());
    keep(kOrderKey, int(m_head->order().key));
    keep(kOrderDown, m_head->order().direction == Qt::DescendingOrder);
    keep(kColumns, listOf(m_columns->sizes()));
    if (m_floors->count() > 1)
        keep(kFloors, listOf(m_floors->sizes()));
}

void LibraryPage::showCategory(CategoryId id)
{
    m_category = id;
    remember();
    find();
    Q_EMIT categoryShown(id);
}

void LibraryPage::showItem(EvergreenId id)
{
    m_toShow = id;
    const LibraryItem *item = m_source->item(id);
    m_header->findChild<QLineEdit *>(QStringLiteral("search"))->clear();
    m_head->clear();
    showCategory(item ? item->category : CategoryId());
}

void LibraryPage::sortBy(int column)
{
    const auto key = keyOf(column);
    if (!key)
        return;
    LibraryOrder order = m_head->order();
    const bool again = order.key == *key;
    order.direction = again && order.direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    order.key = *key;
    m_head->setOrder(order);
    m_view->setSortIndicator(column, order.direction);
    m_placesAreOld = true;
    remember();
    find();
}

void LibraryPage::openMenu(const QPoint &at)
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("itemMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EvergreenId id = m_model->idAt(row);
    const WordingId wording = m_model->wordingIdAt(row);
    QAction *edit = menu->addAction(tr("Edit…"));
    edit->setShortcut(QKeySequence(Qt::Key_Return));
    connect(edit, &QAction::triggered, this, [this, id, wording] { editItem(id, wording); });
    const auto place = m_head->filter().place;
    const LibraryEntry &shown = m_model->rowAt(row);
    const std::optional<NextUse> fill = wording ? m_model->wording(row).fill : shown.facts.next && !shown.facts.next->isPost ? shown.facts.next : std::nullopt;
    if (fill && place == LibraryFilter::Place::Library) {
        menu->addSeparator();
        if (fill->isPinned)
            connect(menu->addAction(tr("Let the plan decide again")), &QAction::triggered, this, [this, fill] { m_actions->unpin(*fill); });
        else
            connect(menu->addAction(tr("Keep it at its next time")), &QAction::triggered, this, [this, fill, id] { m_actions->pin(*fill, id); });
        connect(menu->addAction(tr("Take another item there")), &QAction::triggered, this, [this, fill, id] { m_actions->takeAnother(*fill, id); });
        connect(menu->addAction(tr("Leave that place free")), &QAction::triggered, this, [this, fill] { m_actions->leaveFree(*fill); });
    }
    menu->addSeparator();
    m_bulk->addTo(*menu, place);
    menu->popup(at);
}

void LibraryPage::decide(RowPart part, int row)
{
    const auto fill = m_model->wording(row).fill;
    if (!fill)
        return;
    const EvergreenId item = m_model->idAt(row);
    if (part == RowPart::Pin && fill->isPinned)
        m_actions->unpin(*fill);
    else if (part == RowPart::Pin)
        m_actions->pin(*fill, item);
    else if (part == RowPart::Swap)
        m_actions->takeAnother(*fill, item);
    else if (part == RowPart::Skip)
        m_actions->leaveFree(*fill);
}

void LibraryPage::newItem()
{
    if (m_source->categories().isEmpty()) {
        newCategory(); // an item lives in one
        return;
    }
    LibraryItem item;
    item.category = m_category ? m_category : m_source->categories().first().category.id;
    auto *panel = new ItemPanel({m_services, m_theme, *m_source, *m_actions, m_settings}, *m_thumbnails, this, item, {});
    connect(panel, &ItemPanel::saved, this, [this](EvergreenId id) { m_toShow = id; });
    panel->open(panel->wordings().text());
}

void LibraryPage::editItem(EvergreenId id, WordingId wording)
{
    const LibraryItem *item = m_source->item(id);
    if (!item)
        return;
    auto *panel = new ItemPanel({m_services, m_theme, *m_source, *m_actions, m_settings}, *m_thumbnails, this, *item, wording);
    panel->open(panel->wordings().text());
}

void LibraryPage::askCategoryName(const QString &title, const QString &name, std::function<void(const QString &)> done)
{
    auto *panel = new ModalPanel(m_theme, this, PanelWidth::Small, title);
    panel->setObjectName(QStringLiteral("category-name-panel"));
    auto *field = new QLineEdit(name);
    field->setObjectName(QStringLiteral("categoryName"));
    field->setAccessibleName(tr("Name"));
    field->setPlaceholderText(tr("Tips, customer words, winter menu …"));
    panel->body()->addWidget(field);
    panel->addCancel();
    Button *keep = panel->addButton(ButtonKind::Outlined, tr("Save"));
    keep->setObjectName(QStringLiteral("save"));
    keep->setEnabled(!name.trimmed().isEmpty());
    panel->setDefaultButton(keep);
    connect(field, &QLineEdit::textChanged, keep, [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(keep, &QPushButton::clicked, panel, &ModalPanel::accept);
    connect(panel, &ModalPanel::accepted, field, [field, done] { done(field->text().trimmed()); });
    panel->open(field);
    field->selectAll();
}

void LibraryPage::newCategory()
{
    askCategoryName(tr("New category"), QString(), [this](const QString &name) {
        LibraryEdit edit;
        LibraryCategory category;
        category.category.name = name;
        edit.categories << category;
        //: %1 a category
        m_actions->apply(edit, tr("Category “%1” made").arg(name), [this](const Result<LibraryChange> &change) {
            if (!change) {
                fail(change.error());
                return;
            }
            m_category = change->categories.first().category.id;
            remember();
        });
    });
}

void LibraryPage::renameCategory(CategoryId id)
{
    const LibraryCategory *known = m_source->category(id);
    if (!known)
        return;
    askCategoryName(tr("Rename the category"), known->category.name, [this, category = *known](const QString &name) mutable {
        if (name == category.category.name)
            return;
        category.category.name = name;
        LibraryEdit edit;
        edit.categories << category;
        m_actions->apply(edit, tr("Category is called “%1” now").arg(name));
    });
}

void LibraryPage::editRules(CategoryId id)
{
    const LibraryCategory *category = m_source->category(id);
    if (!category)
        return;
    auto *panel = new PolicyPanel(m_services, m_theme, *m_source, *m_actions, this, *category);
    panel->open();
}

// Found on another thread; the rules are shown anew when they are known.
void LibraryPage::lookForTwins()
{
    if (m_twinsOf == m_category && m_twinsRevision == m_source->revision())
        return;
    if (m_twinsOf != m_category)
        m_twins.clear();
    m_twinsOf = m_category;
    m_twinsRevision = m_source->revision();
    QList<std::shared_ptr<const LibraryItem>> items;
    for (const LibraryEntry &row : m_source->rows()) {
        if (row.item && row.item->category == m_category && !row.item->trashedAt)
            items << row.item;
    }
    auto *watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, category = m_category, revision = m_twinsRevision] {
        watcher->deleteLater();
        if (category != m_twinsOf || revision != m_twinsRevision || watcher->result() == m_twins)
            return;
        m_twins = watcher->result();
        showRules();
    });
    watcher->setFuture(QtConcurrent::run([items] { return twinsOf(items); }));
}

void LibraryPage::findNear()
{
    auto *panel = new NearPanel(m_theme, *m_source, *m_actions, this);
    connect(panel, &NearPanel::editRequested, this, &LibraryPage::editItem);
}

void LibraryPage::setYearPanel(QWidget *panel)
{
    panel->setMinimumHeight(std::max(panel->minimumHeight(), 48));
    m_floors->addWidget(panel);
    m_floors->setStretchFactor(1, 0);
    const QList<int> sizes = sizesOf(m_settings.value(settingskey::library(m_workspace.value, kFloors)));
    m_floors->setSizes(sizes.size() == 2 ? sizes : QList<int>{m_theme.scaled(540), m_theme.scaled(300)});
}

void LibraryPage::offerImport()
{
    m_import->show();
}

void LibraryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import items"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (%1)").arg(tableWildcards()), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryPage::importRequested);
    dialog->open();
}

} // namespace perennial
