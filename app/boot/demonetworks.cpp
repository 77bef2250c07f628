// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/demonetworks.h"

#include <QCoro/QCoroTimer>
#include <QJsonArray>
#include <QSet>
#include <QTimer>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kAnswersAfter = 400ms; // about what a server takes

class DemoAdapter final : public Adapter
{
public:
    explicit DemoAdapter(Network network) : m_network(std::move(network)) {}

    const Network &network() const override { return m_network; }

    QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &) override
    {
        QTimer answer;
        answer.setSingleShot(true);
        answer.start(kAnswersAfter);
        co_await qCoro(answer).waitForTimeout();
        m_published.insert(request.idempotencyKey);
        Receipt receipt;
        receipt.remoteId = request.idempotencyKey;
        co_return receipt;
    }

    QCoro::Task<Result<FindResult>> find(PublishRequest request) override
    {
        FindResult result;
        // What the sample says is uncertain stays so: a person decides, as with a network that proves nothing.
        result.found = m_published.contains(request.idempotencyKey) ? Found::Yes : Found::Unknown;
        if (result.found == Found::Yes) {
            Receipt receipt;
            receipt.remoteId = request.idempotencyKey;
            result.receipt = receipt;
        }
        co_return result;
    }

    bool repeatIsHarmless(const PublishRequest &, std::chrono::milliseconds) const override { return false; }

    QCoro::Task<Result<Identity>> whoAmI(Account account) override { co_return identity(account.handle); }
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override { co_return identity(request.handle); }
    QCoro::Task<Result<void>> remove(Account, Receipt) override { co_return {}; }
    QCoro::Task<Result<Receipt>> testPost(Account, QString) override
    {
        QTimer answer;
        answer.setSingleShot(true);
        answer.start(kAnswersAfter);
        co_await qCoro(answer).waitForTimeout();
        Receipt receipt;
        receipt.remoteId = QStringLiteral("test");
        co_return receipt;
    }
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account) override { co_return std::optional<Instant>(); }

private:
    Identity identity(const QString &handle) const
    {
        Identity who;
        who.handle = handle.isEmpty() ? QStringLiteral("@demo") : handle;
        who.accountId = m_network.id + who.handle;
        who.displayName = who.handle;
        if (!m_network.scopes.isEmpty())
            who.facts.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(m_network.scopes));
        return who;
    }

    Network m_network;
    QSet<QString> m_published;
};

} // namespace

Registry demoRegistry(const Registry &real)
{
    std::vector<std::unique_ptr<Adapter>> adapters;
    for (const Network &network : real.networks())
        adapters.push_back(std::make_unique<DemoAdapter>(network));
    return Registry(std::move(adapters));
}

} // namespace perennial
