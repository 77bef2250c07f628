// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/vaultpanels.h"

#include "boot/errortext.h"
#include "boot/vault.h"
#include "common/errorline.h"
#include "common/label.h"
#include "common/modalpanel.h"
#include "common/plate.h"
#include "common/whendone.h"
#include "vault/passphrasefield.h"

namespace perennial {

namespace {

struct VaultPanels
{
    Q_DECLARE_TR_FUNCTIONS(VaultPanels)
};

// A panel with fields, a line for what went wrong, and one button that works.
struct Form
{
    Form(const Theme &theme, QWidget *host, const QString &title, const QString &subtitle, const QString &action)
        : theme(theme), panel(new ModalPanel(theme, host, PanelWidth::Medium, title)), label(action)
    {
        panel->setSubtitle(subtitle);
        panel->setLeadingIcon(QStringLiteral("key"), Tone::Neutral);
    }
    PassphraseField *add(const QString &name, const QString &hint = {})
    {
        auto *field = new PassphraseField(theme, name);
        panel->body()->addWidget(labelled(theme, name, field, hint));
        fields << field;
        return field;
    }
    void open(const std::function<void()> &submit)
    {
        error = new ErrorLine(theme, Tone::Red);
        error->setObjectName(QStringLiteral("vault-error"));
        error->hide();
        panel->body()->addWidget(error);
        progress = new Label(theme, TextType::Small, Token::Text2);
        progress->hide();
        panel->body()->addWidget(progress);
        panel->addCancel();
        button = panel->addButton(ButtonKind::Firm, label);
        button->setObjectName(QStringLiteral("vault-submit"));
        panel->setDefaultButton(button);
        QObject::connect(button, &QAbstractButton::clicked, panel, submit);
        panel->open(fields.isEmpty() ? nullptr : fields.first()->edit());
    }
    void begin()
    {
        error->hide();
        button->setEnabled(false);
        progress->setText(VaultPanels::tr("One moment …"));
        progress->show();
    }
    void fail(const QString &what, const QString &hint)
    {
        progress->hide();
        error->setTexts(what, hint);
        error->show();
        button->setEnabled(true);
        if (!fields.isEmpty()) {
            fields.first()->edit()->setFocus();
            fields.first()->edit()->selectAll();
        }
    }
    void fail(const Error &why)
    {
        const ErrorWords words = wordsFor(why);
        fail(words.what, words.hint);
    }
    void end(Services &services, const VaultSaid &done, const QString &said)
    {
        for (PassphraseField *field : std::as_const(fields))
            field->forget();
        panel->accept();
        services.tellDataChanged();
        if (done)
            done(said);
    }

    const Theme &theme;
    ModalPanel *panel;
    QString label;
    QList<PassphraseField *> fields;
    ErrorLine *error = nullptr;
    Label *progress = nullptr;
    Button *button = nullptr;
};

// Two fields of a new passphrase; false: said why not.
bool agree(Form &form, const PassphraseField *first, const PassphraseField *second)
{
    if (first->passphrase().isEmpty())
        form.fail(VaultPanels::tr("The passphrase is empty."), VaultPanels::tr("Choose a long one that you can remember."));
    else if (first->passphrase() != second->passphrase())
        form.fail(VaultPanels::tr("The two passphrases differ."), VaultPanels::tr("Type the new one again."));
    else
        return true;
    return false;
}

QString lossHint()
{
    return VaultPanels::tr("Whoever forgets it connects every channel again: nobody can bring it back.");
}

} // namespace

ModalPanel *openUnlockPanel(Services &services, const Theme &theme, QWidget *host, int waiting, VaultSaid done)
{
    const QString subtitle = waiting > 0 ? VaultPanels::tr("%Ln posts wait for it and go on by themselves.", nullptr, waiting)
                                         : VaultPanels::tr("Nothing can go out until it is open.");
    const auto form = std::make_shared<Form>(theme, host, VaultPanels::tr("Unlock the key file"), subtitle, VaultPanels::tr("Unlock"));
    auto *field = form->add(VaultPanels::tr("Passphrase"));
    form->open([form, field, &services, done] {
        form->begin();
        whenDone(services.house.vault().unlock(field->passphrase()), form->panel, [form, &services, done](const Result<void> &result) {
            if (!result)
                return form->fail(result.error());
            form->end(services, done, VaultPanels::tr("The key file is open. What waited goes on."));
        });
    });
    return form->panel;
}

ModalPanel *openPassphrasePanel(Services &services, const Theme &theme, QWidget *host, VaultSaid done)
{
    const auto form = std::make_shared<Form>(theme, host, VaultPanels::tr("Change the passphrase"),
                                             VaultPanels::tr("The old one opens nothing afterwards."), VaultPanels::tr("Change"));
    auto *old = form->add(VaultPanels::tr("Present passphrase"));
    old->setObjectName(QStringLiteral("old-passphrase"));
    auto *fresh = form->add(VaultPanels::tr("New passphrase"), lossHint());
    fresh->setObjectName(QStringLiteral("new-passphrase"));
    auto *again = form->add(VaultPanels::tr("New passphrase once more"));
    again->setObjectName(QStringLiteral("again-passphrase"));
    form->open([form, old, fresh, again, &services, done] {
        if (!agree(*form, fresh, again))
            return;
        form->begin();
        auto changing = services.house.vault().changePassphrase(old->passphrase(), fresh->passphrase());
        whenDone(std::move(changing), form->panel, [form, &services, done](const Result<void> &result) {
            if (!result)
                return form->fail(result.error());
            form->end(services, done, VaultPanels::tr("The passphrase was changed."));
        });
    });
    return form->panel;
}

ModalPanel *openMovePanel(Services &services, const Theme &theme, QWidget *host, SecretPlace place, VaultSaid done)
{
    const bool toFile = place == SecretPlace::SealedFile;
    const QString title = toFile ? VaultPanels::tr("Move the keys into a sealed file?") : VaultPanels::tr("Move the keys into the keychain?");
    const QString subtitle = VaultPanels::tr("Each is copied and read back; only then it is taken away from where it is.");
    const auto form = std::make_shared<Form>(theme, host, title, subtitle, VaultPanels::tr("Move the keys"));
    PassphraseField *first = nullptr;
    PassphraseField *again = nullptr;
    if (toFile) {
        first = form->add(VaultPanels::tr("Passphrase"), lossHint());
        first->setObjectName(QStringLiteral("new-passphrase"));
        again = form->add(VaultPanels::tr("Passphrase once more"));
        again->setObjectName(QStringLiteral("again-passphrase"));
    } else if (services.house.vault().status().state == SecretState::Locked) {
        first = form->add(VaultPanels::tr("Passphrase"));
    }
    form->open([form, first, again, place, &services, done] {
        if (again && !agree(*form, first, again))
            return;
        form->begin();
        Vault::Progress tell = [panel = QPointer<ModalPanel>(form->panel), form](int step, int all) {
            if (panel)
                form->progress->setText(VaultPanels::tr("%1 of %2").arg(QLocale().toString(step), QLocale().toString(all)));
        };
        auto moving = services.house.vault().moveTo(place, first ? first->passphrase() : QByteArray(), std::move(tell));
        whenDone(std::move(moving), form->panel, [form, &services, done](const Result<SecretsMoved> &result) {
            if (!result)
                return form->fail(result.error());
            QString said = VaultPanels::tr("%Ln keys were moved.", nullptr, result->moved);
            if (result->left > 0)
                said += QLatin1Char(' ') + VaultPanels::tr("%Ln could not be removed from the old place.", nullptr, result->left);
            form->end(services, done, said);
        });
    });
    return form->panel;
}

} // namespace perennial
