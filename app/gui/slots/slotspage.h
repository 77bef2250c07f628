// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotsPage: the publishing times of a client's channels as a week to rearrange. What is changed stays a draft, also over
// the end of the program, until it is saved; saving is one step of the window's undo. It says before which planned posts
// lose their place and what cannot be right. Thread: the window's. Ownership: borrows all it is given.

#include "service/slotservice.h"
#include "shell/pages.h"
#include "shell/services.h"
#include "slots/slotmemory.h"
#include "slots/slotgridview.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace perennial {

class EmptyState;
class ErrorLine;
class PageHeader;
class SlotBanner;
class SlotBar;
class SlotEditor;
class SlotFoot;
class SlotReviewPane;
class SlotStrip;

class SlotsPage : public QWidget
{
    Q_OBJECT
public:
    SlotsPage(Services &services, Theme &theme, Shell &shell, SettingsStore &settings, QWidget *parent = nullptr);
    ~SlotsPage() override;

    // Only this one, until a person chooses others.
    void showChannel(ChannelId id);
    SlotDraft &draft() { return m_draft; }
    SlotGridView *grid() const { return m_grid; }
    void save();

Q_SIGNALS:
    void postRequested(perennial::PostId post);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Known
    {
        QList<Slot> slots;
        QList<Category> categories;
    };
    struct Saved
    {
        SlotChange change;
        QHash<CategoryId, CategoryId> made; // by their ids in the draft
    };
    static QCoro::Task<Result<Known>> read(House *house, WorkspaceId workspace);
    static QCoro::Task<Result<Saved>> write(House *house, WorkspaceId workspace, SlotDraftState state);

    void build();
    void buildHeader();
    void buildBody();
    void bindGrid();
    void bindKeys();
    void follow();
    void load();
    void allowChanges();
    void take(const Known &known);
    void saved(const Saved &saved);
    void showScene();
    void showClocks(const QList<Channel> &shown);
    void draftChanged();
    void look();
    void remember();
    void suggest(const QList<ChannelId> &channels);
    void editSlot(const Slot &slot, const QRect &beside);
    void takeEdited(const Slot &slot);
    void removeSlot(SlotId id);
    void askDayCopy(Qt::DayOfWeek from);
    void askChannelCopy();
    void turnHistory(bool back);
    void complain(const Error &error);

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    SettingsStore &m_settings;
    SlotDraft m_draft;
    SlotMemory m_memory;
    WorkspaceId m_workspace; // whose slots these are; null until they are read
    ChannelId m_only;        // shown alone
    SlotReview m_review;
    QVBoxLayout *m_column;
    PageHeader *m_header = nullptr;
    SlotBar *m_bar = nullptr;
    ErrorLine *m_error = nullptr;
    SlotBanner *m_banner = nullptr;
    SlotStrip *m_strip = nullptr;
    QWidget *m_body = nullptr;
    SlotGridView *m_grid = nullptr;
    SlotReviewPane *m_pane = nullptr;
    SlotFoot *m_foot = nullptr;
    EmptyState *m_empty = nullptr;
    QPointer<SlotEditor> m_editor;
    bool m_isSaving = false;
    bool m_isStale = false;
    bool m_focusWaits = false; // the week gets the keyboard once it may be changed
    int m_asked = 0;    // of loads: an answer that is not the newest is dropped
    int m_reviewed = 0; // of reviews
};

} // namespace perennial
