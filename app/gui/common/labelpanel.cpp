// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/labelpanel.h"

#include "common/modalpanel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

namespace {

struct LabelPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::LabelPanel)
};

} // namespace

void askLabel(const Theme &theme, QWidget *host, int posts, const QStringList &known,
              std::function<void(const QString &label)> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Small, LabelPanel::tr("Add a label to %Ln posts", nullptr, posts));
    auto *label = new QComboBox(panel);
    label->setObjectName(QStringLiteral("labelName"));
    label->setEditable(true);
    label->addItems(known);
    label->setEditText(QString());
    label->setAccessibleName(LabelPanel::tr("Label"));
    label->lineEdit()->setPlaceholderText(LabelPanel::tr("Label"));
    panel->body()->addWidget(label);
    panel->addCancel();
    Button *add = panel->addButton(ButtonKind::Outlined, LabelPanel::tr("Add label"));
    add->setEnabled(false);
    panel->setDefaultButton(add);
    QObject::connect(label, &QComboBox::editTextChanged, add,
                     [add](const QString &text) { add->setEnabled(!text.simplified().isEmpty()); });
    QObject::connect(add, &QPushButton::clicked, panel, &ModalPanel::accept);
    QObject::connect(panel, &ModalPanel::accepted, label, [label, done] { done(label->currentText().simplified()); });
    panel->open(label);
}

} // namespace perennial
