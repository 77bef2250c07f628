// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/jsonlines.h"
#include "boot/networkcatalogue.h"
#include "ctl/parsing.h"
#include "ctl/stdinput.h"
#include "text/textrules.h"

#include <QJsonArray>

namespace perennial {

namespace {

QString wordsFor(const TextFinding &finding)
{
    const QString over = finding.args.value(0);
    const QString limit = finding.args.value(1);
    if (finding.code == QLatin1String("text-too-long"))
        return Words::tr("The text is %1 characters over the limit of %2. Shorten it or split it.").arg(over, limit);
    if (finding.code == QLatin1String("text-too-many-bytes"))
        return Words::tr("The text is %1 bytes over the limit of %2. Shorten it or split it.").arg(over, limit);
    if (finding.code == QLatin1String("text-empty"))
        return Words::tr("The network takes no post without a text.");
    if (finding.code == QLatin1String("text-invalid-character"))
        return Words::tr("The text holds a character that the network refuses. Take it out.");
    return finding.message;
}

QJsonObject toJson(const TextCheck &check)
{
    QJsonArray facets;
    for (const Facet &facet : check.facets)
        facets << QJsonObject{{QStringLiteral("type"), toString(facet.type)}, {QStringLiteral("byteStart"), facet.byteStart},
                              {QStringLiteral("byteEnd"), facet.byteEnd}, {QStringLiteral("value"), facet.value}};
    QJsonArray findings;
    for (const TextFinding &finding : check.findings)
        findings << QJsonObject{{QStringLiteral("code"), finding.code}, {QStringLiteral("severity"), toString(finding.severity)},
                                {QStringLiteral("message"), finding.message}};
    return {{QStringLiteral("length"), check.length},
            {QStringLiteral("limit"), check.limit > 0 ? QJsonValue(check.limit) : QJsonValue()},
            {QStringLiteral("valid"), check.valid},
            {QStringLiteral("facets"), facets},
            {QStringLiteral("findings"), findings}};
}

Result<QJsonObject> answer(const TextRules &rules, const QJsonObject &question)
{
    const QJsonValue text = question.value(QStringLiteral("text"));
    if (!text.isString())
        return usageError(Words::tr("A line needs a “text”."));
    return toJson(checkText(rules, text.toString(), question.value(QStringLiteral("contentWarning")).toString()));
}

void printForPeople(Output &out, const TextCheck &check)
{
    out.line(check.limit > 0 ? Words::tr("%1 of %2 characters").arg(check.length).arg(check.limit)
                             : Words::tr("%1 characters, no limit").arg(check.length));
    for (const TextFinding &finding : check.findings)
        out.line(wordsFor(finding));
    if (check.facets.isEmpty())
        return;
    TextTable table({Words::tr("Found"), Words::tr("Bytes"), Words::tr("Value")});
    for (const Facet &facet : check.facets)
        table.add({toString(facet.type), QStringLiteral("%1-%2").arg(facet.byteStart).arg(facet.byteEnd), facet.value});
    out.table(table, {});
}

QCoro::Task<Result<int>> check(CommandContext &context)
{
    const NetworkCatalogue catalogue;
    if (!context.has("network"))
        co_return usageError(Words::tr("Say for which network: --network %1.").arg(catalogue.textNetworks().join(QLatin1Char('|'))));
    const QString network = context.value("network");
    const auto rules = catalogue.textRules(network);
    if (!rules)
        co_return Error(ErrorKind::NotFound, QStringLiteral("network-unknown"), QStringLiteral("no such network"), {network});
    if (context.has("json-lines")) {
        answerJsonLines(context.out(), [&rules](const QJsonObject &question) { return answer(*rules, question); });
        co_return exitcode::kDone;
    }
    CO_TRY_ASSIGN(const QString text, stdinput::text());
    const TextCheck checked = checkText(*rules, text);
    context.out().document(toJson(checked));
    if (!context.out().isJson())
        printForPeople(context.out(), checked);
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeTextCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("text");
    command->summary = Words::tr("Judges a text by a network's rules.");
    command->actions = {
        {QStringLiteral("check"), Words::tr("Counts the text on standard input as the network does, and finds links, mentions and hashtags."), {},
         {{QStringLiteral("network"), QStringLiteral("N"), Words::tr("bluesky, mastodon, sandbox or x.")},
          {QStringLiteral("json-lines"), {}, Words::tr("One {\"text\":...} a line in, one result a line out.")}},
         check},
    };
    return command;
}

} // namespace perennial
