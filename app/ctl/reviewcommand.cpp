// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/reviewtext.h"
#include "ctl/commands.h"
#include "ctl/commandcontext.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kShown = 60;

QString cut(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kShown ? line : line.left(kShown) + QChar(0x2026);
}

QJsonObject toJson(const ReviewLine &line)
{
    const QJsonValue code = line.code.isEmpty() ? QJsonValue() : QJsonValue(line.code);
    return {{QStringLiteral("post"), line.entry.post.toString()}, {QStringLiteral("title"), line.title},
            {QStringLiteral("answer"), toString(line.entry.answer)}, {QStringLiteral("comment"), line.entry.comment},
            {QStringLiteral("answeredAt"), line.entry.answeredAt.toIso()}, {QStringLiteral("state"), toString(line.fate)},
            {QStringLiteral("code"), code}, {QStringLiteral("message"), sentenceFor(line)}};
}

QString fateWords(const ReviewLine &line)
{
    if (line.fate == ReviewFate::Ready)
        return Words::tr("would be taken");
    if (line.fate == ReviewFate::Taken)
        return Words::tr("taken");
    return sentenceFor(line);
}

void print(Output &out, const ReviewReading &reading, const QString &client, bool applied)
{
    QJsonArray answers;
    TextTable table({Words::tr("Post"), Words::tr("Answer"), Words::tr("Comment"), Words::tr("What becomes of it")});
    for (const ReviewLine &line : reading.lines) {
        answers << toJson(line);
        table.add({line.title.isEmpty() ? line.entry.post.toString() : line.title, answerWords(line.entry.answer), cut(line.entry.comment), fateWords(line)});
    }
    out.document({{QStringLiteral("pack"), reading.pack.id.toString()}, {QStringLiteral("workspace"), client}, {QStringLiteral("reviewer"), reading.reviewer},
                  {QStringLiteral("savedAt"), reading.savedAt.toIso()}, {QStringLiteral("applied"), applied},
                  {QStringLiteral("taken"), reading.count(ReviewFate::Taken)}, {QStringLiteral("ready"), reading.count(ReviewFate::Ready)},
                  {QStringLiteral("already"), reading.count(ReviewFate::Already)}, {QStringLiteral("refused"), reading.count(ReviewFate::Refused)},
                  {QStringLiteral("answers"), answers}});
    out.line(Words::tr("Answers of %1 for %2:").arg(printable(reading.reviewer), printable(client)));
    out.table(table, Words::tr("There is no answer in the file."));
    if (!applied && reading.count(ReviewFate::Ready) > 0)
        out.line(Words::tr("Nothing was changed yet: --apply does it."));
}

QCoro::Task<Result<int>> read(CommandContext &context)
{
    const QString path = context.argument(0);
    const CommandContext::AskClient ask = [path](House &house) { return house.reviews().clientOf(path); };
    CO_TRY_ASSIGN(const WorkspaceId id, co_await context.clientOf(ask));
    ReviewService &reviews = context.house().reviews();
    CO_TRY_ASSIGN(ReviewReading reading, co_await reviews.read(id, path));
    CO_TRY_ASSIGN(const Workspace client, co_await context.house().workspaces().load(id));
    const bool apply = context.has("apply");
    if (apply) {
        const ReviewWords words = reviewWords();
        CO_TRY_ASSIGN(const ReviewOutcome outcome, co_await reviews.apply(reading, words));
        reading = outcome.reading;
    }
    print(context.out(), reading, client.name, apply);
    co_return reading.count(ReviewFate::Refused) > 0 ? exitcode::kPart : exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<ReviewPack> packs, co_await context.house().reviews().packs(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("When"), Words::tr("File"), Words::tr("Id")});
    for (const ReviewPack &pack : packs) {
        array << QJsonObject{{QStringLiteral("id"), pack.id.toString()}, {QStringLiteral("file"), pack.fileName}, {QStringLiteral("madeAt"), pack.madeAt.toIso()}};
        table.add({pack.madeAt.toIso(), pack.fileName, pack.id.toString()});
    }
    context.out().document({{QStringLiteral("packs"), array}});
    context.out().table(table, Words::tr("Nothing was sent out for review yet: “perennialctl export FILE.html” makes a page."));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeReviewCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("review");
    command->summary = Words::tr("The answers of a client to a page that “export FILE.html” made.");
    command->actions = {
        {QStringLiteral("read"), Words::tr("Shows what the answers in a file would do; --apply does it."),
         {{QStringLiteral("FILE"), Words::tr("What the page saved; ends in .perennial-review.json.")}},
         {{QStringLiteral("apply"), {}, Words::tr("Approve the posts, or make them drafts with the comment.")}}, read},
        {QStringLiteral("list"), Words::tr("Lists what was sent out."), {}, {}, list}};
    return command;
}

} // namespace perennial
