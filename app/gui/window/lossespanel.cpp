// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/lossespanel.h"

#include "boot/exporttext.h"
#include "common/label.h"
#include "common/modalpanel.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QVBoxLayout>

namespace perennial {

namespace {

struct LossesPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::LossesPanel)
};

} // namespace

void showLosses(const Theme &theme, QWidget *host, ToolForm tool, const ExportReport &report)
{
    //: %1 the name of a tool, such as Buffer
    auto *panel = new ModalPanel(theme, host, PanelWidth::Large, LossesPanel::tr("What %1 can't take").arg(titleOf(tool)));
    panel->setObjectName(QStringLiteral("losses-panel"));
    panel->setSubtitle(LossesPanel::tr("%Ln posts are in the file.", nullptr, int(report.posts)));
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("losses"));
    list->setAccessibleName(LossesPanel::tr("What could not be written"));
    list->setToolTip(LossesPanel::tr("What could not be written"));
    list->setWordWrap(true);
    list->setMinimumHeight(theme.scaled(280));
    for (const ExportLoss &each : report.losses) {
        //: the beginning of a post, and what could not be written of it
        list->addItem(LossesPanel::tr("%1: %2").arg(each.beginning.isEmpty() ? LossesPanel::tr("A post without text") : each.beginning, sentenceFor(each.loss)));
    }
    panel->body()->addWidget(list);
    Button *close = panel->addButton(ButtonKind::Filled, LossesPanel::tr("Close"));
    QObject::connect(close, &Button::clicked, panel, &ModalPanel::accept);
    panel->setDefaultButton(close);
    panel->open(list);
}

} // namespace perennial
