// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/sandbox/sandboxadapter.h"

#include <QDir>
#include <QUrl>
#include <QUuid>

#include <cstdlib>

namespace perennial {

namespace {

using namespace std::chrono_literals;
using sandboxwire::Fault;
using sandboxwire::FaultKind;

constexpr int kKilled = 137;  // what a shell shows after SIGKILL
constexpr auto kHangs = 120s; // a real client would give up long before; every wait has an end

Error scripted(ErrorKind kind, const char *code, const char *message)
{
    return Error(kind, QString::fromLatin1(code), QString::fromLatin1(message), {QStringLiteral("sandbox")});
}

Receipt receiptFor(const PublishRequest &request, const QString &folder)
{
    Receipt receipt;
    receipt.remoteId = request.idempotencyKey;
    QUrl url = QUrl::fromLocalFile(folder + QStringLiteral("/index.html"));
    url.setFragment(QLatin1Char('d') + request.delivery.toString());
    receipt.url = url.toString();
    receipt.partIds = {receipt.remoteId};
    return receipt;
}

QString folderOf(const QJsonObject &options)
{
    const QString folder = options.value(QLatin1String("folder")).toString();
    return folder.isEmpty() ? QString() : QDir(folder).absolutePath();
}

} // namespace

SandboxAdapter::SandboxAdapter(const AdapterContext &context, Delay delay)
    : m_clock(context.clock), m_delay(std::move(delay))
{
}

SandboxAdapter::~SandboxAdapter() = default;

const Network &SandboxAdapter::network() const
{
    return sandboxNetwork();
}

SandboxFeed &SandboxAdapter::feed(const QJsonObject &options)
{
    const QString folder = folderOf(options);
    auto &feed = m_feeds[folder];
    if (!feed)
        feed = std::make_unique<SandboxFeed>(folder);
    return *feed;
}

// What happens before the write.
QCoro::Task<Result<void>> SandboxAdapter::misbehave(Fault fault, QJsonObject options)
{
    switch (fault.kind) {
    case FaultKind::None:
    case FaultKind::CutAfter:
    case FaultKind::KillAfter:
        break;
    case FaultKind::Slow:
        co_await m_delay(std::chrono::milliseconds(fault.number));
        break;
    case FaultKind::Refuse:
        co_return scripted(ErrorKind::Rejected, "network-refused", "the sandbox was told to refuse");
    case FaultKind::Auth:
        co_return scripted(ErrorKind::Auth, "credential-refused", "the sandbox was told to ask for a new sign-in");
    case FaultKind::RateLimit: {
        Error error = scripted(ErrorKind::RateLimited, "rate-limited", "the sandbox was told to slow down");
        error.retryAfter = std::chrono::seconds(fault.number);
        co_return error;
    }
    case FaultKind::Transient: {
        CO_TRY_ASSIGN(const bool fails, feed(options).countFailure(fault.number));
        if (fails)
            co_return scripted(ErrorKind::Transient, "http-refused", "the sandbox was told to fail at first");
        break;
    }
    case FaultKind::Hang:
        co_await m_delay(kHangs);
        co_return scripted(ErrorKind::Unsure, "http-timeout", "the sandbox was told to hang");
    case FaultKind::CutBefore:
        co_return scripted(ErrorKind::Unsure, "http-cut", "the sandbox was told to cut the line before the write");
    case FaultKind::KillBefore:
        std::_Exit(kKilled);
    }
    co_return Result<void>();
}

QCoro::Task<Result<Receipt>> SandboxAdapter::publish(PublishRequest request, ProgressSink &)
{
    const QJsonObject options = request.account.options;
    CO_TRY_ASSIGN(const Fault fault, sandboxwire::faultFrom(options.value(QLatin1String("fault")).toString()));
    CO_TRY(co_await misbehave(fault, options));
    CO_TRY(feed(options).append(sandboxwire::postFrom(request, m_clock.now())));
    if (fault.kind == FaultKind::KillAfter)
        std::_Exit(kKilled);
    if (fault.kind == FaultKind::CutAfter)
        co_return scripted(ErrorKind::Unsure, "http-cut", "the sandbox was told to cut the line after the write");
    co_return receiptFor(request, folderOf(options));
}

QCoro::Task<Result<FindResult>> SandboxAdapter::find(PublishRequest request)
{
    CO_TRY_ASSIGN(const auto post, feed(request.account.options).find(request.idempotencyKey));
    FindResult result;
    result.found = post ? Found::Yes : Found::No;
    if (post)
        result.receipt = receiptFor(request, folderOf(request.account.options));
    result.evidence = QStringLiteral("looked for the key in posts.jsonl");
    co_return result;
}

bool SandboxAdapter::repeatIsHarmless(const PublishRequest &, std::chrono::milliseconds) const
{
    return true; // append() looks the key up under the folder's lock
}

Result<Identity> SandboxAdapter::identify(const QJsonObject &options)
{
    TRY(sandboxwire::faultFrom(options.value(QLatin1String("fault")).toString()));
    if (options.value(QLatin1String("fault")).toString() == QLatin1String("auth"))
        return scripted(ErrorKind::Auth, "credential-refused", "the sandbox was told to ask for a new sign-in");
    TRY(feed(options).newest()); // proves that the folder can be written
    Identity identity;
    identity.accountId = folderOf(options);
    identity.handle = QDir(identity.accountId).dirName();
    identity.displayName = identity.handle;
    return identity;
}

QCoro::Task<Result<Identity>> SandboxAdapter::whoAmI(Account account)
{
    co_return identify(account.options);
}

QCoro::Task<Result<Identity>> SandboxAdapter::connect(ConnectRequest request)
{
    co_return identify(request.options);
}

QCoro::Task<Result<void>> SandboxAdapter::remove(Account account, Receipt receipt)
{
    co_return feed(account.options).remove(receipt.remoteId);
}

QCoro::Task<Result<Receipt>> SandboxAdapter::testPost(Account account, QString text)
{
    const QJsonObject options = account.options;
    CO_TRY_ASSIGN(const Fault fault, sandboxwire::faultFrom(options.value(QLatin1String("fault")).toString()));
    CO_TRY(co_await misbehave(fault, options));
    sandboxwire::Post post;
    post.key = QStringLiteral("test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    post.text = text;
    post.publishedAt = m_clock.now().toIso();
    post.isTest = true;
    CO_TRY(feed(options).append(post));
    Receipt receipt;
    receipt.remoteId = post.key;
    receipt.url = QUrl::fromLocalFile(folderOf(options) + QStringLiteral("/index.html")).toString();
    receipt.partIds = QStringList{post.key};
    co_return receipt;
}

QCoro::Task<Result<std::optional<Instant>>> SandboxAdapter::lastPostAt(Account account)
{
    co_return feed(account.options).newest();
}

} // namespace perennial
