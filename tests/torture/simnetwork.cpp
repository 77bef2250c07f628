// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/simnetwork.h"

#include "support/fakeclock.h"

namespace perennial::torture {

namespace {

constexpr std::chrono::milliseconds kKeyWindow = 60min; // Mastodon's
constexpr std::chrono::milliseconds kShortWindow = 10min;
// What a client trusts: a little less than the server keeps.
constexpr std::chrono::milliseconds kTrustedWindow = 55min;
constexpr std::chrono::milliseconds kTrustedShortWindow = 5min;

Error error(ErrorKind kind, const char *code)
{
    return Error(kind, QLatin1String(code), QStringLiteral("as the seed says"));
}

// What find() goes by: the text, on this channel.
QString placeOf(ChannelId channel, const QString &text)
{
    return channel.toString() + QLatin1Char('/') + text;
}

} // namespace

bool SimNetwork::isThere(const PublishRequest &request) const
{
    return m_visible.contains(placeOf(request.account.channel, request.text));
}

std::chrono::milliseconds SimNetwork::quietFor(DeliveryId delivery) const
{
    const auto last = std::find_if(m_truth.requests.crbegin(), m_truth.requests.crend(),
                                   [delivery](const Truth::Request &request) { return request.delivery == delivery.value; });
    return std::chrono::milliseconds(last == m_truth.requests.crend() ? m_time.now().ms : m_time.now().ms - last->at);
}

QString networkId(Personality personality)
{
    static const char *const names[] = {"exact", "key", "shortkey", "findonly", "silent"};
    return QLatin1String(names[int(personality)]);
}

std::chrono::milliseconds SimNetwork::between(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    return least + std::chrono::milliseconds(m_random.bounded(int((most - least).count()) + 1));
}

std::pair<int, SimNetwork::Fate> SimNetwork::arrive(Personality personality, const Process &process, const PublishRequest &request)
{
    const Fate fate = fateOf(request);
    const int number = int(m_truth.requests.size());
    Truth::Request record{m_time.now().ms,  -1, process.actor(), request.delivery.value, request.account.channel.value,
                          request.idempotencyKey, request.createdAt.ms, fate.name, 0};
    if (fate.error && fate.error->retryAfter)
        record.notBefore = (m_time.now() + fate.answerAfter + *fate.error->retryAfter).ms;
    m_truth.requests.push_back(record);
    tell(request.delivery.value, QStringLiteral("request from agent %1: %2").arg(process.actor()).arg(fate.name));
    if (fate.effectAfter)
        m_time.after(*fate.effectAfter, 0, [this, personality, number, text = request.text] { apply(personality, number, text); });
    return {number, fate};
}

void SimNetwork::apply(Personality personality, int number, const QString &text)
{
    const Truth::Request &request = m_truth.requests[size_t(number)];
    const qint64 now = m_time.now().ms;
    const auto used = m_keys.constFind(request.key);
    const bool known = used != m_keys.constEnd();
    const qint64 age = known ? now - *used : 0;
    const bool same = known && (personality == Personality::Exact || (personality == Personality::Key && age < kKeyWindow.count())
                                || (personality == Personality::ShortKey && age < kShortWindow.count()));
    tell(request.delivery, same ? QStringLiteral("is there already") : QStringLiteral("VISIBLE"));
    if (same)
        return;
    m_keys.insert(request.key, now);
    m_visible.insert(placeOf(ChannelId{request.channel}, text));
    m_truth.posts.push_back({now, request.delivery, request.channel, number});
}

void SimNetwork::tell(qint64 delivery, const QString &what)
{
    m_trace.add(m_time.now().ms - test::FakeClock::kStart.ms, QStringLiteral("network"), delivery, what);
}

void SimNetwork::uploadKept(int upload)
{
    Truth::Upload &record = m_truth.uploads[size_t(upload)];
    record.kept = true;
    tell(record.delivery, QStringLiteral("its upload is kept"));
}

int SimNetwork::upload(DeliveryId delivery, const Process &process)
{
    m_truth.uploads.push_back({delivery.value, process.actor(), false});
    tell(delivery.value, QStringLiteral("upload"));
    return int(m_truth.uploads.size()) - 1;
}

SimNetwork::Fate SimNetwork::fateOf(const PublishRequest &request)
{
    if (request.text.contains(kRefused))
        return {QStringLiteral("422"), {}, 200ms, error(ErrorKind::Rejected, "network-refused")};
    if (chance(m_storm))
        return stormFate();
    const auto effect = between(20ms, 400ms);
    return {QStringLiteral("ok"), effect, effect + between(10ms, 200ms), {}};
}

SimNetwork::Fate SimNetwork::limited()
{
    Error limit = error(ErrorKind::RateLimited, "rate-limited");
    if (chance(0.7))
        limit.retryAfter = between(5s, 900s);
    return {limit.retryAfter ? QStringLiteral("429 for %1 s").arg(limit.retryAfter->count() / 1000) : QStringLiteral("429"), {}, 100ms, limit};
}

SimNetwork::Fate SimNetwork::stormFate()
{
    const Error unsure = error(ErrorKind::Unsure, "http-cut");
    const Error nothing = error(ErrorKind::Transient, "http-refused");
    const auto effect = between(20ms, 2s);
    switch (m_random.bounded(16)) {
    case 0:
        return {QStringLiteral("connection refused"), {}, 5ms, nothing};
    case 1:
        return {QStringLiteral("TLS failure"), {}, 50ms, nothing};
    case 2:
        return {QStringLiteral("hangs, without effect"), {}, kClientWaits, unsure};
    case 3:
        return {QStringLiteral("hangs, with a late effect"), between(1s, kLastEffect), kClientWaits, unsure};
    case 4:
    case 5:
        return {QStringLiteral("500 after it was made"), effect, effect + 50ms, unsure};
    case 6:
        return {QStringLiteral("500 before it was made"), {}, 100ms, unsure};
    case 7:
        return {QStringLiteral("400 while it was made"), {}, 100ms, error(ErrorKind::Rejected, "network-refused")};
    case 8:
    case 9:
        return {QStringLiteral("answer cut off"), effect, effect + 20ms, unsure};
    case 10:
        return {QStringLiteral("cut off early, made late"), between(5s, kLastEffect), 300ms, unsure};
    case 11:
        return {QStringLiteral("slow"), between(5s, 20s), 25s, {}};
    case 12:
    case 13:
        return limited();
    case 14:
        return {QStringLiteral("an answer that is no JSON"), effect, effect + 50ms, unsure};
    default:
        return {QStringLiteral("redirect"), {}, 100ms, chance(0.2) ? error(ErrorKind::Auth, "credential-refused") : unsure};
    }
}

std::optional<Result<FindResult>> SimNetwork::troubleFinding()
{
    if (!chance(m_storm))
        return std::nullopt;
    if (chance(0.5))
        return Result<FindResult>(error(ErrorKind::Transient, "http-timeout"));
    return Result<FindResult>(FindResult{});
}

SimAdapter::SimAdapter(SimNetwork &network, Process &process, Personality personality)
    : m_network(network), m_process(process), m_personality(personality)
{
    m_description.id = networkId(personality);
    m_description.name = m_description.id;
    m_description.auth = AuthMethod::None;
    m_description.can.find = personality != Personality::Silent;
    if (personality == Personality::Exact)
        m_description.can.idempotency = IdempotencyProof::Exact;
    else if (personality == Personality::Key || personality == Personality::ShortKey)
        m_description.can.idempotency = IdempotencyProof::Key;
}

QCoro::Task<Result<void>> SimAdapter::uploadPicture(PublishRequest request, ProgressSink &sink)
{
    const auto takes = m_network.between(100ms, 2s);
    co_await m_process.sleep(takes);
    if (m_process.isDead())
        co_return error(ErrorKind::Cancelled, "killed");
    const int upload = m_network.upload(request.delivery, m_process);
    QJsonObject progress = request.progress;
    progress.insert(QStringLiteral("mediaId"), upload);
    CO_TRY(co_await sink.save(progress));
    m_network.uploadKept(upload);
    co_return Result<void>();
}

QCoro::Task<Result<Receipt>> SimAdapter::publish(PublishRequest request, ProgressSink &sink)
{
    if (request.text.contains(kPicture) && !request.progress.contains(QStringLiteral("mediaId")))
        CO_TRY(co_await uploadPicture(request, sink));
    if (m_process.isDead())
        co_return error(ErrorKind::Cancelled, "killed");
    const auto arrived = m_network.arrive(m_personality, m_process, request);
    const auto answerAfter = arrived.second.answerAfter;
    co_await m_process.sleep(answerAfter);
    if (m_process.isDead())
        co_return error(ErrorKind::Cancelled, "killed");
    m_network.ended(arrived.first);
    if (arrived.second.error)
        co_return *arrived.second.error;
    Receipt receipt;
    receipt.remoteId = QString::number(arrived.first);
    receipt.url = QStringLiteral("https://example.org/") + receipt.remoteId;
    co_return receipt;
}

QCoro::Task<Result<FindResult>> SimAdapter::find(PublishRequest request)
{
    const auto takes = m_network.between(50ms, 500ms);
    co_await m_process.sleep(takes);
    FindResult result;
    if (m_personality == Personality::Silent || m_process.isDead())
        co_return result;
    if (auto trouble = m_network.troubleFinding())
        co_return *trouble;
    result.found = m_network.isThere(request) ? Found::Yes : Found::No;
    if (result.found == Found::Yes) {
        result.receipt = Receipt();
        result.receipt->remoteId = QStringLiteral("found");
    }
    co_return result;
}

bool SimAdapter::repeatIsHarmless(const PublishRequest &, std::chrono::milliseconds sinceFirstTry) const
{
    if (m_personality == Personality::Exact)
        return true;
    const auto window = m_personality == Personality::Key        ? kTrustedWindow
                        : m_personality == Personality::ShortKey ? kTrustedShortWindow
                                                                 : 0ms;
    return sinceFirstTry >= 0ms && sinceFirstTry < window;
}

QCoro::Task<Result<Identity>> SimAdapter::whoAmI(Account account)
{
    Identity identity;
    identity.accountId = account.channel.toString();
    co_return identity;
}

QCoro::Task<Result<Identity>> SimAdapter::connect(ConnectRequest)
{
    co_return error(ErrorKind::Invalid, "not-supported");
}

QCoro::Task<Result<void>> SimAdapter::remove(Account, Receipt)
{
    co_return error(ErrorKind::Invalid, "not-supported");
}

QCoro::Task<Result<std::optional<Instant>>> SimAdapter::lastPostAt(Account)
{
    co_return error(ErrorKind::Invalid, "not-supported");
}

} // namespace perennial::torture
