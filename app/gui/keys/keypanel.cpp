// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/keypanel.h"

#include "boot/keytext.h"
#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace perennial {

namespace {

struct KeyPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::KeyPanel)
};

const QDate kUnknownDay(1999, 12, 31); // shown as "not known"

struct HolderFields
{
    KeyHolder holder;
    std::optional<KeyHolding> before;
    QCheckBox *holds = nullptr;
    QComboBox *access = nullptr;
    QDateEdit *since = nullptr;
};

struct Changes
{
    QList<KeyHolding> granted;
    QList<KeyHolderId> taken;
};

std::optional<KeyHolding> holdingOf(const KeyRow &row, KeyHolderId holder)
{
    for (const HeldKey &each : row.holders) {
        if (each.holder.id == holder)
            return each.holding;
    }
    return std::nullopt;
}

HolderFields addHolder(QVBoxLayout *body, const Theme &theme, const KeyHolder &holder, const std::optional<KeyHolding> &before)
{
    HolderFields fields{holder, before, new QCheckBox(holder.name), new QComboBox, new QDateEdit};
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    fields.holds->setChecked(before.has_value());
    for (const KeyAccess access : {KeyAccess::Owner, KeyAccess::Admin, KeyAccess::Editor, KeyAccess::Password, KeyAccess::Tool})
        fields.access->addItem(accessWord(access), toString(access));
    const KeyAccess usual = holder.kind == HolderKind::Tool ? KeyAccess::Tool : KeyAccess::Admin;
    fields.access->setCurrentIndex(fields.access->findData(toString(before ? before->access : usual)));
    fields.access->setAccessibleName(KeyPanel::tr("Access of %1").arg(holder.name));
    fields.since->setAccessibleName(KeyPanel::tr("Since when %1 holds it").arg(holder.name));
    fields.since->setMinimumDate(kUnknownDay);
    fields.since->setSpecialValueText(KeyPanel::tr("since: not known"));
    fields.since->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    fields.since->setDate(before && before->since.isValid() ? before->since : kUnknownDay);
    fields.since->setMinimumWidth(theme.scaled(132));
    for (QWidget *field : {static_cast<QWidget *>(fields.access), static_cast<QWidget *>(fields.since)}) {
        field->setEnabled(fields.holds->isChecked());
        QObject::connect(fields.holds, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    row->addWidget(fields.holds, 1);
    row->addWidget(fields.access);
    row->addWidget(fields.since);
    body->addWidget(box);
    return fields;
}

Changes changesOf(const QList<HolderFields> &all, const KeyRow &row)
{
    Changes changes;
    for (const HolderFields &each : all) {
        if (!each.holds->isChecked()) {
            if (each.before)
                changes.taken << each.holder.id;
            continue;
        }
        KeyHolding holding = each.before.value_or(KeyHolding());
        holding.workspace = row.channel.workspace;
        holding.holder = each.holder.id;
        holding.channel = row.channel.id;
        holding.access = keyAccessFromString(each.access->currentData().toString()).value_or(KeyAccess::Admin);
        holding.since = each.since->date() == kUnknownDay ? QDate() : each.since->date();
        changes.granted << holding;
    }
    return changes;
}

QCoro::Task<Result<void>> save(KeyRegister &keys, WorkspaceId client, ChannelId channel, Changes changes, QString recovery, QString note)
{
    for (const KeyHolding &holding : std::as_const(changes.granted))
        CO_TRY(co_await keys.grant(holding));
    for (const KeyHolderId holder : std::as_const(changes.taken))
        CO_TRY(co_await keys.take(client, holder, channel));
    co_return co_await keys.setFact(client, channel, recovery, note);
}

} // namespace

void openKeyPanel(Services &services, const Theme &theme, QWidget *host, const KeyRow &row, const Register &all, std::function<void()> done)
{
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium, KeyPanel::tr("Who holds the key of %1?").arg(row.channel.name));
    panel->setObjectName(QStringLiteral("key-panel"));
    panel->setSubtitle(KeyPanel::tr("What stands here is your own record: it changes nothing on the network."));
    auto *error = new ErrorLine(theme, Tone::Red);
    panel->body()->addWidget(error);
    error->hide();
    QList<HolderFields> fields;
    for (const KeyHolder &holder : all.holders)
        fields << addHolder(panel->body(), theme, holder, holdingOf(row, holder.id));
    if (fields.isEmpty())
        panel->body()->addWidget(new Label(theme, TextType::Body, Token::Text2, KeyPanel::tr("Add the people and tools first: “Add a holder”.")));
    auto *recovery = new QLineEdit(row.fact.recoveryAddress);
    recovery->setObjectName(QStringLiteral("recovery"));
    panel->body()->addWidget(labelled(theme, KeyPanel::tr("Recovery address"), recovery,
                                      KeyPanel::tr("Where the network sends what resets the password. Whoever reads it owns the account.")));
    auto *note = new QLineEdit(row.fact.note);
    panel->body()->addWidget(labelled(theme, KeyPanel::tr("Note"), note));
    panel->addCancel();
    Button *button = panel->addButton(ButtonKind::Firm, KeyPanel::tr("Save"));
    button->setObjectName(QStringLiteral("save"));
    QObject::connect(button, &Button::clicked, panel, [panel, error, button, fields, row, recovery, note, done, &keys = services.house.keyRegister()] {
        button->setEnabled(false);
        whenDone(save(keys, row.channel.workspace, row.channel.id, changesOf(fields, row), recovery->text(), note->text()), panel, [panel, error, button, done](const Result<void> &result) {
            button->setEnabled(true);
            if (result) {
                panel->accept();
                return done();
            }
            const WindowWords words = windowWords(result.error());
            error->setTexts(words.what, words.hint);
            error->show();
        });
    });
    panel->setDefaultButton(button);
    panel->open();
}

} // namespace perennial
