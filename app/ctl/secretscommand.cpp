// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/errortext.h"
#include "boot/profilesecrets.h"
#include "boot/vault.h"
#include "ctl/commandcontext.h"
#include "ctl/commands.h"
#include "ctl/publishersecrets.h"
#include "ctl/stdinput.h"

#include <QJsonDocument>

namespace perennial {

namespace {

QString placeWords(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return Words::tr("the system's keychain");
    case SecretPlace::SealedFile:
        return Words::tr("a sealed file");
    case SecretPlace::Memory:
        break;
    }
    return Words::tr("the memory of this program");
}

QString stateWords(SecretState state)
{
    switch (state) {
    case SecretState::Open:
        return Words::tr("open");
    case SecretState::Locked:
        return Words::tr("locked");
    case SecretState::Missing:
        break;
    }
    return Words::tr("not there");
}

// Whether --secret-stdin is for this passphrase.
enum class Input { Taken, Left };

// From the file that an option names, from standard input, or typed.
Result<QByteArray> passphrase(const CommandContext &context, const char *option, const QString &question, Input input)
{
    if (context.has(option))
        return passphraseFromFile(context.value(option));
    if (input == Input::Taken && context.has("secret-stdin"))
        return stdinput::secret();
    return stdinput::askSecret(question);
}

Result<QByteArray> newPassphrase(const CommandContext &context, const char *option)
{
    TRY_ASSIGN(const QByteArray typed, passphrase(context, option, Words::tr("New passphrase:"), Input::Taken));
    if (context.has(option) || context.has("secret-stdin"))
        return typed;
    TRY_ASSIGN(const QByteArray again, stdinput::askSecret(Words::tr("Once more:")));
    if (typed != again)
        return usageError(Words::tr("The two passphrases differ."));
    return typed;
}

QCoro::Task<Result<int>> status(CommandContext &context)
{
    CO_TRY(co_await context.open());
    Vault &vault = context.house().vault();
    const VaultStatus now = co_await vault.look();
    CO_TRY_ASSIGN(const int held, co_await vault.heldPosts());
    CO_TRY_ASSIGN(const QJsonObject publisher, co_await publisherSecrets(context.house()));
    const QString fixedBy = vault.fixedBy();
    QJsonObject document = secretsJson(now);
    document.insert(QStringLiteral("file"), now.place == SecretPlace::SealedFile ? QJsonValue(sealedFilePath(context.house().profile())) : QJsonValue());
    document.insert(QStringLiteral("fixedBy"), fixedBy.isEmpty() ? QJsonValue() : QJsonValue(fixedBy));
    document.insert(QStringLiteral("held"), held);
    document.insert(QStringLiteral("publisher"), publisher.isEmpty() ? QJsonValue() : QJsonValue(publisher));
    context.out().document(document);
    context.out().line(Words::tr("The keys lie in %1: %2.").arg(placeWords(now.place), stateWords(now.state)));
    if (now.why)
        context.out().line(sentenceFor(*now.why));
    if (!publisher.isEmpty())
        context.out().line(Words::tr("For the publisher: %1.").arg(stateWordsFor(publisher)));
    if (held > 0)
        context.out().line(Words::tr("%Ln posts wait for it.", nullptr, held));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> unlock(CommandContext &context)
{
    CO_TRY_ASSIGN(const QByteArray typed, passphrase(context, "passphrase-file", Words::tr("Passphrase:"), Input::Taken));
    CO_TRY(co_await context.open());
    Vault &vault = context.house().vault();
    CO_TRY(co_await vault.unlock(typed));
    const bool taken = co_await vault.handOver();
    context.out().document({{QStringLiteral("handedOver"), taken}});
    context.out().line(taken ? Words::tr("The publisher has the key.") : Words::tr("The passphrase is right, but no publisher runs that could use it."));
    co_return taken ? exitcode::kDone : exitcode::kPart;
}

QCoro::Task<Result<int>> changePassphrase(CommandContext &context)
{
    const QString known = qEnvironmentVariable("PERENNIAL_PASSPHRASE_FILE");
    Result<QByteArray> old = QByteArray();
    if (!context.has("passphrase-file") && !known.isEmpty())
        old = passphraseFromFile(known);
    else
        old = passphrase(context, "passphrase-file", Words::tr("Present passphrase:"), Input::Left);
    if (!old)
        co_return old.error();
    CO_TRY_ASSIGN(const QByteArray fresh, newPassphrase(context, "new-passphrase-file"));
    CO_TRY(co_await context.open());
    CO_TRY(co_await context.house().vault().changePassphrase(*old, fresh));
    context.out().document({{QStringLiteral("changed"), true}});
    context.out().line(Words::tr("The passphrase was changed; the old one opens nothing any more."));
    if (!known.isEmpty())
        context.out().note(Words::tr("Put the new one into %1, too.").arg(printable(known)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> move(CommandContext &context)
{
    const auto place = secretPlaceFromString(context.value("to"));
    if (!place || *place == SecretPlace::Memory)
        co_return usageError(Words::tr("Say where to: --to keychain or --to sealed-file."));
    const bool asks = *place == SecretPlace::SealedFile || context.has("passphrase-file") || context.has("secret-stdin");
    QByteArray word;
    if (asks) {
        CO_TRY_ASSIGN(word, newPassphrase(context, "passphrase-file"));
    }
    CO_TRY(co_await context.open());
    const Vault::Progress unheard;
    CO_TRY_ASSIGN(const SecretsMoved done, co_await context.house().vault().moveTo(*place, word, unheard));
    context.out().document({{QStringLiteral("place"), toString(*place)}, {QStringLiteral("moved"), done.moved}, {QStringLiteral("left"), done.left}});
    context.out().line(Words::tr("The keys lie in %1 now; %Ln were moved.", nullptr, done.moved).arg(placeWords(*place)));
    if (done.left > 0)
        context.out().note(Words::tr("%Ln could not be removed from the old place.", nullptr, done.left));
    co_return done.left > 0 ? exitcode::kPart : exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeSecretsCommand()
{
    const CommandOption file{QStringLiteral("passphrase-file"), QStringLiteral("F"), Words::tr("A file with the passphrase of the sealed file.")};
    const CommandOption input{QStringLiteral("secret-stdin"), {}, Words::tr("Reads the passphrase from standard input.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("secrets");
    command->summary = Words::tr("Where the keys of the channels lie, and how they move.");
    command->actions = {
        {QStringLiteral("status"), Words::tr("Tells where they lie and whether they are open."), {}, {}, status},
        {QStringLiteral("unlock"), Words::tr("Gives the key of the sealed file to the publisher that runs."), {}, {file, input}, unlock},
        {QStringLiteral("move"), Words::tr("Moves all of them to the keychain or to a sealed file."), {},
         {{QStringLiteral("to"), QStringLiteral("PLACE"), Words::tr("keychain or sealed-file.")}, file, input}, move},
        {QStringLiteral("passphrase"), Words::tr("Changes the passphrase of the sealed file."), {},
         {file, {QStringLiteral("new-passphrase-file"), QStringLiteral("F"), Words::tr("A file with the new passphrase.")},
          {QStringLiteral("secret-stdin"), {}, Words::tr("Reads the new passphrase from standard input.")}},
         changePassphrase}};
    return command;
}

} // namespace perennial
