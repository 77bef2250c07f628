// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/vaultnotice.h"

#include "boot/errortext.h"
#include "common/errorline.h"

namespace perennial {

namespace {

struct VaultNotice
{
    Q_DECLARE_TR_FUNCTIONS(VaultNotice)
};

QString headOf(const VaultFacts &facts)
{
    const bool isFile = facts.status.place == SecretPlace::SealedFile;
    if (facts.status.state == SecretState::Missing)
        return isFile ? VaultNotice::tr("The key file is gone: %Ln posts wait.", nullptr, facts.waiting)
                      : VaultNotice::tr("There is no keychain: %Ln posts wait.", nullptr, facts.waiting);
    return isFile ? VaultNotice::tr("The key file is locked: %Ln posts wait.", nullptr, facts.waiting)
                  : VaultNotice::tr("The keychain is locked: %Ln posts wait.", nullptr, facts.waiting);
}

} // namespace

QCoro::Task<VaultFacts> lookAtVault(House *house)
{
    VaultFacts facts;
    const auto waiting = co_await house->vault().heldPosts();
    facts.waiting = waiting.value_or(0);
    facts.status = house->vault().status();
    if (facts.status.state != SecretState::Open || facts.waiting > 0)
        facts.status = co_await house->vault().look();
    if (facts.status.state == SecretState::Open && facts.waiting > 0)
        (void)co_await house->vault().handOver();
    co_return facts;
}

ErrorLine *vaultNotice(Services &services, const Theme &theme, QWidget *host, const VaultFacts &facts, VaultSaid done)
{
    const VaultStatus &status = facts.status;
    // A machine without a keychain on which nothing waits has nothing to say: connecting a channel will.
    if (status.state == SecretState::Open || !status.why || (status.state == SecretState::Missing && facts.waiting == 0))
        return nullptr;
    auto *line = new ErrorLine(theme, Tone::Amber);
    line->setObjectName(QStringLiteral("vault-notice"));
    line->setTexts(headOf(facts), wordsFor(*status.why).hint);
    if (status.place == SecretPlace::SealedFile && status.state == SecretState::Locked) {
        Button *unlock = line->setAction(VaultNotice::tr("Unlock"));
        unlock->setObjectName(QStringLiteral("vault-unlock"));
        unlock->setToolTip(VaultNotice::tr("Asks for the passphrase of the key file"));
        QObject::connect(unlock, &QAbstractButton::clicked, host, [&services, &theme, host, waiting = facts.waiting, done] {
            openUnlockPanel(services, theme, host, waiting, done);
        });
    }
    return line;
}

} // namespace perennial
