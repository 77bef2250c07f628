// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the panels of channel health share: fields with a count, ticks for channels and categories, and saying what went
// wrong. Thread: the window's.

#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "health/healthpanels.h"
#include "service/personhere.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace perennial::healthparts {

struct CountedText
{
    QWidget *box = nullptr;
    QPlainTextEdit *edit = nullptr;
};
// Counted as a network does; rules without a limit: only counted.
CountedText countedText(const Theme &theme, const QString &name, const QString &hint, const QString &text,
                        const TextRules &rules, int lines);
// Those of a post on the channel.
TextRules postRules(const HealthPanelDesk &desk);

template <class Id> using Ticks = QList<std::pair<Id, QCheckBox *>>;

template <class Id> QList<Id> tickedOf(const Ticks<Id> &ticks)
{
    QList<Id> ticked;
    for (const auto &[id, box] : ticks) {
        if (box->isChecked())
            ticked << id;
    }
    return ticked;
}

struct Tick
{
    QString name;
    QString object;
    bool on = false;
};
QCheckBox *addTick(QLayout *into, const Tick &tick);

// Two columns of a wide panel.
struct Columns
{
    QVBoxLayout *first = nullptr;
    QVBoxLayout *second = nullptr;
};
Columns columnsIn(QVBoxLayout *body);
// A head over fields that belong together.
void addHead(QVBoxLayout *column, const Theme &theme, const QString &text, const QString &hint = {});
QComboBox *weekdayBox(std::optional<int> day, const QString &none); // none: an entry for no day, if it has words

ErrorLine *addError(ModalPanel *panel, const Theme &theme);
void say(ErrorLine *line, const Error &error);

template <class Value, class Function>
void submit(ModalPanel *panel, Button *button, ErrorLine *error, QCoro::Task<Result<Value>> task, Function done)
{
    button->setEnabled(false);
    error->hide();
    whenDone(std::move(task), panel, [panel, button, error, done](const Result<Value> &result) {
        button->setEnabled(true);
        if (!result)
            return say(error, result.error());
        panel->accept();
        done(*result);
    });
}

// Where visitors are sent, in the texts that name it; what a person wrote around it stays. place: as the texts say it.
void followPlace(QString &place, const QString &now, const QList<QPlainTextEdit *> &texts);

// Cancel, and the button that starts a plan or saves the one there is.
struct PlanFoot
{
    bool isNew = true;
    QString start; // the button's words
    QString save;
    QString done; // said afterwards
    std::function<ChannelPlan()> edited;
};
void addPlanFoot(ModalPanel *panel, ErrorLine *error, const HealthPanelDesk &desk, const PlanFoot &foot);

// The other channels of the client, and the categories of its library.
struct PlanChoices
{
    QList<Channel> others;
    QList<std::pair<CategoryId, QString>> categories;
};
QCoro::Task<PlanChoices> loadChoices(House &house, WorkspaceId workspace, ChannelId channel);

} // namespace perennial::healthparts
