// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedadapter.h"

namespace perennial::test {

int Remote::count(const QString &key) const
{
    return int(std::count_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.key == key; }));
}

Step Step::fails(ErrorKind kind, const QString &code)
{
    Step step;
    step.effect = Effect::None;
    step.answer = Error(kind, code, QStringLiteral("as the script says"));
    return step;
}

Step Step::unsureBefore()
{
    return fails(ErrorKind::Unsure, QStringLiteral("cut"));
}

Step Step::unsureAfter()
{
    Step step = unsureBefore();
    step.effect = Effect::Published;
    return step;
}

Step Step::hanging(Effect effect)
{
    Step step;
    step.effect = effect;
    step.hangs = true;
    return step;
}

ScriptedAdapter::ScriptedAdapter(Remote &remote, const Clock &clock, QString id) : m_remote(remote), m_clock(clock)
{
    m_network.id = std::move(id);
    m_network.name = QStringLiteral("Script");
    m_network.auth = AuthMethod::Token;
    m_network.can.idempotency = IdempotencyProof::Exact; // its answers prove something at once
}

Step ScriptedAdapter::stepFor(const PublishRequest &request)
{
    if (decide)
        return decide(request);
    if (steps.empty())
        return Step::ok();
    const Step step = steps.front();
    steps.pop_front();
    return step;
}

QCoro::Task<Result<Receipt>> ScriptedAdapter::publish(PublishRequest request, ProgressSink &sink)
{
    calls << request;
    if (watch)
        watch(request);
    const Step step = stepFor(request);
    const ChannelId channel = request.account.channel;
    mostAtOnce = std::max(mostAtOnce, ++m_running[channel]);
    if (!step.saves.isEmpty()) {
        const auto saved = co_await sink.save(step.saves);
        if (!saved) {
            --m_running[channel];
            co_return saved.error();
        }
    }
    if (step.hangs) {
        const std::shared_ptr<Gate> gate = m_gate;
        ++m_hanging;
        if (!gate->isOpen)
            co_await qCoro(gate.get(), &Gate::opened);
        --m_hanging;
    }
    --m_running[channel];
    if (step.effect == Step::Effect::Published)
        m_remote.entries << Remote::Entry{request.idempotencyKey, request.text, channel, request.delivery, m_clock.now()};
    if (step.answer)
        co_return *step.answer;
    co_return Receipt{QStringLiteral("remote-") + request.idempotencyKey, QStringLiteral("https://example.org/") + request.idempotencyKey, {}, step.notBefore};
}

QCoro::Task<Result<FindResult>> ScriptedAdapter::find(PublishRequest request)
{
    ++finds;
    if (answerFind)
        co_return answerFind(request);
    FindResult result;
    result.found = m_remote.has(request.idempotencyKey) ? Found::Yes : Found::No;
    if (result.found == Found::Yes)
        result.receipt = Receipt{QStringLiteral("found-") + request.idempotencyKey, {}, {}};
    co_return result;
}

QCoro::Task<Result<Identity>> ScriptedAdapter::whoAmI(Account account)
{
    if (identityError)
        co_return *identityError;
    Identity found;
    found.accountId = QStringLiteral("id-") + account.handle;
    co_return identity.value_or(found);
}

QCoro::Task<Result<Identity>> ScriptedAdapter::connect(ConnectRequest request)
{
    if (identityError)
        co_return *identityError;
    if (onConnect)
        onConnect(request);
    Identity found;
    found.accountId = QStringLiteral("id-") + request.handle;
    found.handle = request.handle;
    co_return identity.value_or(found);
}

QCoro::Task<Result<void>> ScriptedAdapter::revoke(Account account)
{
    if (onRevoke)
        co_return onRevoke(account);
    co_return Error(ErrorKind::Invalid, QStringLiteral("not-supported"), QStringLiteral("only by hand"));
}

QCoro::Task<Result<void>> ScriptedAdapter::remove(Account, Receipt receipt)
{
    m_remote.entries.removeIf([&](const Remote::Entry &entry) { return receipt.remoteId.endsWith(entry.key); });
    co_return Result<void>();
}

QCoro::Task<Result<std::optional<Instant>>> ScriptedAdapter::lastPostAt(Account account)
{
    if (onLastPost)
        co_return onLastPost(account);
    if (m_remote.entries.isEmpty())
        co_return std::optional<Instant>();
    co_return std::optional<Instant>(m_remote.entries.last().at);
}

} // namespace perennial::test
