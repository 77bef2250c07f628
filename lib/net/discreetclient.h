// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DiscreetClient: passes exchanges on, and takes every secret that the redactor knows out of what a server says when it
// refuses: its words are kept with the try and shown, and some servers repeat the credential in them.
// Thread and errors: those of the client inside. Ownership: owns it, borrows the redactor.

#include "net/httpclient.h"

#include <memory>

namespace perennial {

class Redactor;

class DiscreetClient final : public HttpClient
{
public:
    DiscreetClient(std::unique_ptr<HttpClient> inside, const Redactor &redactor);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    std::unique_ptr<HttpClient> m_inside;
    const Redactor &m_redactor;
};

} // namespace perennial
