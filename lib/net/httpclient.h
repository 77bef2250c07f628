// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HttpClient: one exchange with a server. Redirects are not followed (an adapter that expects one does it itself).
// Thread: the thread that made it. Errors, all of them about the way and none about the status:
//   Transient "http-refused" | "http-dns" | "http-tls" | "http-url": not a byte of the request left;
//   Unsure    "http-timeout" | "http-cut" | "http-too-long": the request may have reached the server;
//   Cancelled "cancelled".
// args: host. An answer with any status is a value.

#include "base/result.h"
#include "net/httpmessage.h"

#include <QCoro/QCoroTask>

namespace perennial {

class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request) = 0;
};

} // namespace perennial
