// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/holderpanel.h"

#include "boot/keytext.h"
#include "channels/channelwords.h"
#include "common/errorline.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/segmented.h"
#include "common/whendone.h"
#include "shell/services.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace perennial {

namespace {

struct HolderPanel
{
    Q_DECLARE_TR_FUNCTIONS(perennial::HolderPanel)
};

struct Fields
{
    QLineEdit *name = nullptr;
    Segmented *kind = nullptr;
    QLineEdit *contact = nullptr;
    QLineEdit *note = nullptr;
};

Fields addFields(QVBoxLayout *body, const Theme &theme, const KeyHolder &holder)
{
    Fields fields;
    fields.name = new QLineEdit(holder.name);
    fields.name->setObjectName(QStringLiteral("name"));
    body->addWidget(labelled(theme, HolderPanel::tr("Name"), fields.name));
    fields.kind = new Segmented(theme);
    for (const HolderKind kind : {HolderKind::Person, HolderKind::Tool})
        fields.kind->addSegment(toString(kind), kindWord(kind));
    fields.kind->setCurrent(toString(holder.kind));
    body->addWidget(labelled(theme, HolderPanel::tr("Person or tool"), fields.kind));
    fields.contact = new QLineEdit(holder.contact);
    fields.contact->setObjectName(QStringLiteral("contact"));
    body->addWidget(labelled(theme, HolderPanel::tr("Contact"), fields.contact,
                             HolderPanel::tr("An address: recovery addresses that are the same are found on the day they leave.")));
    fields.note = new QLineEdit(holder.note);
    body->addWidget(labelled(theme, HolderPanel::tr("Note"), fields.note));
    return fields;
}

KeyHolder edited(KeyHolder holder, const Fields &fields)
{
    holder.name = fields.name->text();
    holder.kind = holderKindFromString(fields.kind->current()).value_or(holder.kind);
    holder.contact = fields.contact->text();
    holder.note = fields.note->text();
    return holder;
}

void say(ErrorLine *line, const Error &error)
{
    const WindowWords words = windowWords(error);
    line->setTexts(words.what, words.hint);
    line->show();
}

} // namespace

void openHolderPanel(Services &services, const Theme &theme, QWidget *host, const KeyHolder &holder, std::function<void()> done)
{
    const bool isNew = holder.id.isNull();
    auto *panel = new ModalPanel(theme, host, PanelWidth::Medium,
                                 isNew ? HolderPanel::tr("Who holds keys of %1?").arg(services.workspace().name) : HolderPanel::tr("Change %1").arg(holder.name));
    panel->setObjectName(QStringLiteral("holder-panel"));
    auto *error = new ErrorLine(theme, Tone::Red);
    panel->body()->addWidget(error);
    error->hide();
    const Fields fields = addFields(panel->body(), theme, holder);
    KeyRegister &keys = services.house.keyRegister();
    if (!isNew) {
        Button *remove = panel->addQuietButton(HolderPanel::tr("Take out of the register"));
        remove->setToolTip(HolderPanel::tr("Forgets also what they held. If they leave, use the list instead."));
        QObject::connect(remove, &Button::clicked, panel, [panel, error, done, &keys, client = holder.workspace, id = holder.id] {
            whenDone(keys.removeHolder(client, id), panel, [panel, error, done](const Result<void> &result) {
                if (!result)
                    return say(error, result.error());
                panel->accept();
                done();
            });
        });
    }
    panel->addCancel();
    Button *save = panel->addButton(ButtonKind::Firm, isNew ? HolderPanel::tr("Add") : HolderPanel::tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    QObject::connect(save, &Button::clicked, panel, [panel, error, save, done, fields, holder, isNew, &keys] {
        error->hide();
        save->setEnabled(false);
        const KeyHolder next = edited(holder, fields);
        whenDone(isNew ? keys.addHolder(next) : keys.updateHolder(next), panel, [panel, error, save, done](const Result<KeyHolder> &result) {
            save->setEnabled(true);
            if (!result)
                return say(error, result.error());
            panel->accept();
            done();
        });
    });
    panel->setDefaultButton(save);
    panel->open(fields.name);
}

} // namespace perennial
