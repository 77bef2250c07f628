// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/networkcatalogue.h"

#include "base/redact.h"
#include "base/systemclock.h"
#include "net/httpclient.h"
#include "secrets/memorystore.h"
#include "text/textrules.h"

namespace perennial {

namespace {

const QString kX = QStringLiteral("x");

class NoHttpClient final : public HttpClient
{
public:
    QCoro::Task<Result<HttpResponse>> send(HttpRequest) override
    {
        co_return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("a catalogue makes no calls"));
    }
};

} // namespace

struct NetworkCatalogue::Nothing
{
    NoHttpClient http;
    MemoryStore secrets;
    SystemClock clock;
    Redactor redactor;
};

NetworkCatalogue::NetworkCatalogue()
    : m_nothing(std::make_unique<Nothing>()),
      m_registry(Registry::standard({m_nothing->http, m_nothing->secrets, m_nothing->clock, m_nothing->redactor}))
{
}

NetworkCatalogue::~NetworkCatalogue() = default;

std::optional<TextRules> NetworkCatalogue::textRules(const QString &network) const
{
    if (network == kX)
        return xTextRules();
    const Network *found = m_registry.network(network);
    return found ? std::optional(found->text) : std::nullopt;
}

QStringList NetworkCatalogue::textNetworks() const
{
    QStringList ids;
    for (const Network &network : m_registry.networks())
        ids << network.id;
    ids << kX;
    return ids;
}

} // namespace perennial
