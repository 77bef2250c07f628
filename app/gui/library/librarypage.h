// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryPage: the evergreen library of a client: its categories and how long they last, the items with their wordings,
// searched as one types, the rules of the category in hand. Thread: the window's. Ownership: borrows Services, Theme, Shell
// and settings. Errors are shown in the page.

#include "library/libraryentries.h"
#include "shell/pages.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace perennial {

class BusyBar;
class Button;
class CategoryList;
class EmptyState;
class ErrorLine;
class LibraryActions;
class LibraryBulk;
class LibraryHead;
class LibraryModel;
class LibrarySource;
class LibraryView;
class PageHeader;
class RulesPanel;
class Segmented;
class Thumbnails;
enum class RowPart;

class LibraryPage : public QWidget
{
    Q_OBJECT
public:
    LibraryPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent = nullptr);
    ~LibraryPage() override;

    LibrarySource &source() { return *m_source; }
    LibraryModel &model() { return *m_model; }
    LibraryView &view() { return *m_view; }
    LibraryActions &actions() { return *m_actions; }
    void setSearch(const QString &words);
    void showCategory(CategoryId id); // null: all
    void showItem(EvergreenId id);    // selected, in its category
    void newItem();
    void editItem(EvergreenId id, WordingId wording = {});
    void newCategory();
    void editRules(CategoryId id);
    void findNear(); // shows what says nearly the same
    // Below all, over the whole width; the page takes it over.
    void setYearPanel(QWidget *panel);
    // Shows "Import", which asks for a file; importRequested() has its path.
    void offerImport();

Q_SIGNALS:
    void importRequested(const QString &path);
    void categoryShown(perennial::CategoryId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shown { Items, NoCategory, NoItems, NothingFound, EmptyTrash };
    void build();
    void buildHeader();
    QWidget *buildCentre();
    void buildEmpties();
    void connectParts();
    void connectCategories();
    void follow(); // another client, or other channels
    void recall();
    void remember();
    void refresh(); // the source has news
    void find(); // words, facets or order are others
    enum class Because { News, Choice };
    void present(Because because);
    void sortBy(int column);
    void showHead(const LibraryCounts &counts);
    void showRules();
    void layRules();
    void lookForTwins();
    void updateBulk();
    Shown shownFor(const LibraryFound &found) const;
    void openMenu(const QPoint &at);
    void decide(RowPart part, int row);
    void renameCategory(CategoryId id);
    void askCategoryName(const QString &title, const QString &name, std::function<void(const QString &)> done);
    void chooseFile();
    void setBusy(bool busy);
    void fail(const Error &error);
    LibraryFilter filter() const;

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    SettingsStore &m_settings;
    Thumbnails *m_thumbnails;
    LibrarySource *m_source;
    LibraryModel *m_model;
    LibraryActions *m_actions;
    PageHeader *m_header = nullptr;
    Segmented *m_shapes = nullptr;
    Button *m_import = nullptr;
    ErrorLine *m_error = nullptr;
    BusyBar *m_busy = nullptr;
    QWidget *m_busyFrame = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_floors = nullptr;
    CategoryList *m_categories = nullptr;
    LibraryHead *m_head = nullptr;
    LibraryBulk *m_bulk = nullptr;
    QStackedWidget *m_stack = nullptr;
    LibraryView *m_view = nullptr;
    EmptyState *m_noCategory = nullptr;
    EmptyState *m_noItems = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_noTrash = nullptr;
    RulesPanel *m_rules = nullptr;
    QTimer m_searchTimer;
    QTimer m_busySoon;
    WorkspaceId m_workspace;
    CategoryId m_category; // null: all
    std::vector<int> m_places; // of all rows in the order
    bool m_placesAreOld = true;
    EvergreenId m_toShow; // once it is there
    QStringList m_twins;       // items of the category with wordings that say nearly the same
    CategoryId m_twinsOf;
    int m_twinsRevision = -1;  // of the items that were looked at
};

} // namespace perennial
