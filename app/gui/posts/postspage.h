// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsPage: every post of a client as a list: searched as one types, filtered, sorted, changed many at a time with
// undo. Thread: the window's. Ownership: borrows house, theme and stack. Errors are shown in the page.

#include "calendar/calendarsource.h"
#include "domain/channel.h"
#include "domain/workspace.h"
#include "service/postservice.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;
class QUndoStack;

namespace perennial {

class Button;
class EmptyState;
class Segmented;
class ErrorLine;
class House;
class PageHeader;
class PostsActions;
class PostsBulkBar;
class PostsFilterBar;
class PostsModel;
class PostsView;
class Theme;

class PostsPage : public QWidget
{
    Q_OBJECT
public:
    PostsPage(House &house, Theme &theme, QUndoStack &undo, QWidget *parent = nullptr);
    ~PostsPage() override;

    void setWorkspace(const Workspace &workspace, const QList<Channel> &channels);
    // Posts or deliveries changed: asks again; rows keep their place.
    void refresh();
    void setSearch(const QString &words);
    PostsModel &model() { return *m_model; }
    QList<PostId> selectedPosts() const;
    // A second view beside the table, under a switch in the header.
    void addView(const QString &id, const QString &name, QWidget *view);
    void showView(const QString &id); // empty: the table

Q_SIGNALS:
    void promotionRequested(perennial::PostId post); // into the library
    void handOverRequested(const QList<perennial::PostId> &posts); // to another client
    void unpublishRequested(perennial::DeliveryId delivery); // after a question, by whoever hears it
    void openRequested(perennial::PostId post);
    void newPostRequested();
    void importRequested();
    void changed();                       // posts were changed here
    void undoable(const QString &words);  // for the undo bar; the change is on the stack already

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Shown { Table, NoPosts, NothingFound, EmptyTrash };
    void connectParts();
    void ask();
    void takeIds(const QList<PostId> &ids);
    void loadNames();
    void updateFact();
    void updateBulk();
    void openMenu(const QPoint &at);
    void addUnpublishing(QMenu *menu);
    void askDays();
    void askLabel();
    void sortBy(int column);
    Shown shownFor(qsizetype count) const;
    void fail(const Error &error);

    House &m_house;
    Theme &m_theme;
    Workspace m_workspace;
    PageHeader *m_header;
    Segmented *m_views = nullptr;
    QHash<QString, QWidget *> m_added;
    PostsFilterBar *m_filters;
    ErrorLine *m_error;
    PostsBulkBar *m_bulk;
    QStackedWidget *m_stack;
    PostsModel *m_model;
    PostsView *m_view;
    EmptyState *m_noPosts;
    EmptyState *m_nothing;
    EmptyState *m_noTrash;
    PostsActions *m_actions;
    QTimer m_searchTimer;
    QString m_search;
    QStringList m_labels;
    QHash<ChannelId, Channel> m_channels;
    int m_question = 0; // answers to older questions are dropped
    bool m_asked = false;
    bool m_outdated = false;
};

} // namespace perennial
