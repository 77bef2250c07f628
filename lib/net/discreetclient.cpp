// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/discreetclient.h"

#include "base/redact.h"

namespace perennial {

DiscreetClient::DiscreetClient(std::unique_ptr<HttpClient> inside, const Redactor &redactor)
    : m_inside(std::move(inside)), m_redactor(redactor)
{
}

QCoro::Task<Result<HttpResponse>> DiscreetClient::send(HttpRequest request)
{
    auto answer = co_await m_inside->send(std::move(request));
    if (!answer) {
        Error &error = answer.error();
        error.message = m_redactor.clean(error.message);
        co_return answer;
    }
    if (answer->isSuccess())
        co_return answer; // tokens come this way
    answer->body = m_redactor.clean(QString::fromUtf8(answer->body)).toUtf8();
    for (auto &[name, value] : answer->headers)
        value = m_redactor.clean(QString::fromUtf8(value)).toUtf8();
    co_return answer;
}

} // namespace perennial
