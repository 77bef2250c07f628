// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/passphrase.h"

#include "boot/profilesecrets.h"
#include "ctl/stdinput.h"

namespace perennial {

Result<QByteArray> backupPassphrase(const CommandContext &context, PassphraseUse use)
{
    if (context.has("passphrase-stdin"))
        return stdinput::secret();
    if (context.has("passphrase-file"))
        return passphraseFromFile(context.value("passphrase-file"));
    const QString file = qEnvironmentVariable("PERENNIAL_BACKUP_PASSPHRASE_FILE");
    if (!file.isEmpty())
        return passphraseFromFile(file);
    TRY_ASSIGN(const QByteArray typed, stdinput::askSecret(Words::tr("Passphrase:")));
    if (typed.isEmpty())
        return usageError(Words::tr("The passphrase is empty."));
    if (use == PassphraseUse::Open)
        return typed;
    TRY_ASSIGN(const QByteArray again, stdinput::askSecret(Words::tr("Once more:")));
    if (typed != again)
        return usageError(Words::tr("The two passphrases differ."));
    return typed;
}

QList<CommandOption> passphraseOptions()
{
    return {{QStringLiteral("passphrase-stdin"), {}, Words::tr("Reads the passphrase from standard input.")},
            {QStringLiteral("passphrase-file"), QStringLiteral("FILE"), Words::tr("Reads the passphrase from the first line of a file.")}};
}

} // namespace perennial
