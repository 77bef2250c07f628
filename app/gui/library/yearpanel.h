// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// YearPanel: the next 52 weeks of the open client's evergreen library: how full they are, when what runs dry, what would
// be if rules or slots were others, and the plan made real. It follows Services and computes only while it is in sight;
// an older answer never takes the place of a newer one. Thread: the window's. Errors: told by Services::failed.
// Ownership: borrows Services and Theme.

#include "library/yearreading.h"
#include "library/yearwords.h"
#include "service/slotservice.h"
#include "shell/services.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace perennial {

class BusyBar;
class Button;
class ElidedLabel;
class EmptyState;
class Label;
class MakeReal;
class Theme;
class WeekLine;
class WhatIfPanel;
class YearChart;
class YearDetails;
class YearLegend;

class YearPanel : public QWidget
{
    Q_OBJECT
public:
    YearPanel(Services &services, const Theme &theme, QWidget *parent = nullptr);

    // The row of a category, as the list of categories has it.
    void showCategory(CategoryId category);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wordingsWanted(perennial::CategoryId category);
    void promotionWanted(perennial::CategoryId category);
    void slotsWanted();
    void categoryChosen(perennial::CategoryId category); // by a person, in the chart
    void changed(const QString &sentence); // for the undo bar
    void noted(const QString &sentence);   // for the notices

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Question { Kept, WhatIf };
    struct Asked
    {
        quint64 number = 0; // only the answer to the last one counts
        bool isWaiting = false;
    };

    QWidget *buildHead();
    void connectParts();
    void arrangeHead();
    void takeRoom();
    void lookAgain();
    void ask(Question question);
    void forget(Question question);
    Asked &asked(Question question) { return question == Question::Kept ? m_asked : m_askedIf; }
    void take(Question question, const Result<YearReading> &reading);
    void showReading();
    void chooseFirstDry();
    void showDetails();
    void showWeek();
    void showBusy();
    const YearReading &shown() const;
    void openWhatIf(bool open);
    void saveWhatIf();
    struct Saved
    {
        std::optional<LibraryChange> rules;
        std::optional<SlotChange> slots;
        std::optional<Error> error; // of what failed; what came before it is saved
    };
    static QCoro::Task<Saved> write(House *house, WorkspaceId client, LibraryEdit rules, SlotEdit slots);
    void takeSaved(const Saved &saved, WorkspaceId client);

    Services &m_services;
    const Theme &m_theme;
    QTimer m_debounce; // of what is kept
    QTimer m_tryout;   // of what somebody tries
    QTimer m_patience; // until it is said that it takes a while
    Asked m_asked;   // what is kept
    Asked m_askedIf; // what somebody tries
    bool m_isStale = true;
    WorkspaceId m_client;
    std::optional<YearReading> m_kept;
    std::optional<YearReading> m_then; // of a what-if
    std::shared_ptr<const YearWords> m_words;

    QStackedWidget *m_stack;
    QWidget *m_content = nullptr;
    int m_heightBefore = 0; // more was opened; 0: nothing is
    EmptyState *m_empty;
    QBoxLayout *m_headLines = nullptr;
    QBoxLayout *m_headLine = nullptr;
    QWidget *m_status = nullptr; // legend or progress
    QWidget *m_tools = nullptr;
    Label *m_title;
    ElidedLabel *m_posts;
    Label *m_empties;
    YearLegend *m_legend;
    BusyBar *m_reading;
    BusyBar *m_making;
    MakeReal *m_make;
    Button *m_whatIfButton;
    Button *m_detailsButton;
    YearChart *m_chart;
    WhatIfPanel *m_whatIf;
    WeekLine *m_line;
    YearDetails *m_details;
};

} // namespace perennial
