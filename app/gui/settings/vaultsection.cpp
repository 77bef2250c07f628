// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/vaultsection.h"

#include "boot/errortext.h"
#include "boot/vault.h"
#include "common/button.h"
#include "common/label.h"
#include "common/plate.h"
#include "common/toast.h"
#include "common/whendone.h"
#include "vault/vaultpanels.h"

#include <QVBoxLayout>

namespace perennial {

VaultSection::VaultSection(Services &services, const Theme &theme, Shell &shell, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_shell(shell), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("vault-section"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(m_theme, TextType::Section, Token::Text, tr("Where keys lie")));
    column->addLayout(m_rows);
    connect(&services.house.vault(), &Vault::changed, this, &VaultSection::look);
    look();
}

void VaultSection::look()
{
    whenDone(m_services.house.vault().look(), this, [this](const VaultStatus &) {
        whenDone(m_services.house.vault().heldPosts(), this, [this](const Result<int> &waiting) { show(waiting.value_or(0)); });
    });
}

void VaultSection::say(const QString &what)
{
    m_shell.notices().say(what, QStringLiteral("check"));
    look();
}

void VaultSection::show(int waiting)
{
    clearLayout(m_rows);
    Vault &vault = m_services.house.vault();
    const VaultStatus &status = vault.status();
    const bool isFile = status.place == SecretPlace::SealedFile;
    const VaultSaid done = [self = QPointer<VaultSection>(this)](const QString &what) {
        if (self)
            self->say(what);
    };
    auto *plate = new Plate(m_theme);
    QString name = isFile ? tr("In a file sealed with a passphrase") : tr("In the system's keychain");
    QString hint = tr("Open.");
    if (status.place == SecretPlace::Memory) {
        name = tr("In the memory of this program");
        hint = tr("They end with it.");
    } else if (status.why) {
        const ErrorWords words = wordsFor(*status.why);
        hint = words.what + QLatin1Char(' ') + words.hint;
    }
    Button *unlock = nullptr;
    if (isFile && status.state == SecretState::Locked) {
        unlock = new Button(m_theme, ButtonKind::Outlined, tr("Unlock"));
        unlock->setObjectName(QStringLiteral("unlock"));
        connect(unlock, &Button::clicked, this, [this, waiting, done] { openUnlockPanel(m_services, m_theme, this, waiting, done); });
    }
    plate->addSetting(name, hint, unlock ? static_cast<QWidget *>(unlock) : new QWidget);
    if (isFile) {
        auto *change = new Button(m_theme, ButtonKind::Outlined, tr("Change the passphrase"));
        change->setObjectName(QStringLiteral("change-passphrase"));
        connect(change, &Button::clicked, this, [this, done] { openPassphrasePanel(m_services, m_theme, this, done); });
        plate->addSetting(tr("Passphrase"), tr("The publisher gets the key from this window; it is kept nowhere."), change);
    }
    if (status.place != SecretPlace::Memory) {
        const SecretPlace other = isFile ? SecretPlace::Keychain : SecretPlace::SealedFile;
        auto *move = new Button(m_theme, ButtonKind::Outlined, isFile ? tr("Move to the keychain") : tr("Move to a sealed file"));
        move->setObjectName(QStringLiteral("move-keys"));
        const QString fixedBy = vault.fixedBy();
        move->setEnabled(fixedBy.isEmpty());
        connect(move, &Button::clicked, this, [this, other, done] { openMovePanel(m_services, m_theme, this, other, done); });
        const QString why = isFile ? tr("The keychain opens by itself when you log in.")
                                   : tr("For machines without a keychain: opened with a passphrase after each log-in.");
        plate->addSetting(tr("Another place"), fixedBy.isEmpty() ? why : tr("%1 says where they lie.").arg(fixedBy), move);
    }
    m_rows->addWidget(plate);
}

} // namespace perennial
