// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// JsonLines: one JSON object a line in on standard input, one a line out, whatever each of them is. A line that can't
// be used gets {"error":{...}} in its place, so that lines in and out keep step. Thread: the main one.

#include "ctl/output.h"
#include "base/result.h"

#include <functional>

namespace perennial {

void answerJsonLines(Output &output, const std::function<Result<QJsonObject>(const QJsonObject &)> &answer);

} // namespace perennial
