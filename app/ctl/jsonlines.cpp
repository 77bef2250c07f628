// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/jsonlines.h"

#include "ctl/stdinput.h"
#include "ctl/words.h"

#include <QJsonDocument>

namespace perennial {

namespace {

Result<QJsonObject> parse(const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (!document.isObject())
        return usageError(Words::tr("This line is no JSON object: %1").arg(fault.errorString()));
    return document.object();
}

} // namespace

void answerJsonLines(Output &output, const std::function<Result<QJsonObject>(const QJsonObject &)> &answer)
{
    while (const auto line = stdinput::line()) {
        const auto question = parse(*line);
        const auto answered = question ? answer(*question) : Result<QJsonObject>(question.error());
        output.jsonLine(answered ? *answered : QJsonObject{{QStringLiteral("error"), Output::errorObject(answered.error())}});
    }
}

} // namespace perennial
