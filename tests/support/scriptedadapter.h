// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ScriptedAdapter: a network that does what a test wrote down for each call, and a Remote that knows what really got
// published. The Remote outlives adapters, as a network outlives a process. Thread: one.

#include "networks/adapter.h"

#include <QCoro/QCoroSignal>
#include <QObject>

#include <deque>
#include <functional>

namespace perennial::test {

// What is really there.
struct Remote
{
    struct Entry
    {
        QString key;
        QString text;
        ChannelId channel;
        DeliveryId delivery;
        Instant at;
    };
    QList<Entry> entries;

    int count(const QString &key) const;
    bool has(const QString &key) const { return count(key) > 0; }
};

struct Step
{
    enum class Effect { None, Published } effect = Effect::Published;
    std::optional<Error> answer; // absent: the receipt
    bool hangs = false;          // answers only once release() is called
    QJsonObject saves;           // into the progress sink, before anything else
    std::optional<Instant> notBefore; // on the receipt

    static Step ok() { return {}; }
    static Step fails(ErrorKind kind, const QString &code = QStringLiteral("scripted"));
    static Step unsureBefore();
    static Step unsureAfter();
    static Step hanging(Effect effect = Effect::Published);
};

class Gate : public QObject
{
    Q_OBJECT
public:
    bool isOpen = false;
    void open()
    {
        isOpen = true;
        Q_EMIT opened();
    }
Q_SIGNALS:
    void opened();
};

class ScriptedAdapter final : public Adapter
{
public:
    ScriptedAdapter(Remote &remote, const Clock &clock, QString id = QStringLiteral("script"));

    // Asked at each publish(); else `steps` in order, then ok.
    std::function<Step(const PublishRequest &)> decide;
    std::deque<Step> steps;
    // Seen at each publish(), before anything happens.
    std::function<void(const PublishRequest &)> watch;
    QList<PublishRequest> calls;
    int finds = 0;
    int mostAtOnce = 0;
    std::function<Result<FindResult>(const PublishRequest &)> answerFind; // absent: the truth
    bool harmless = false;
    std::optional<Identity> identity;
    std::optional<Error> identityError;
    std::function<void(const ConnectRequest &)> onConnect;
    // Lets everything that hangs go on.
    void release() { m_gate->open(); m_gate = std::make_shared<Gate>(); }
    void setIdempotency(IdempotencyProof proof) { m_network.can.idempotency = proof; }
    void setCanRemove(bool can) { m_network.can.remove = can; }
    void setAuth(AuthMethod auth) { m_network.auth = auth; }
    Network &description() { return m_network; }
    int hanging() const { return m_hanging; }

    const Network &network() const override { return m_network; }
    QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &sink) override;
    QCoro::Task<Result<FindResult>> find(PublishRequest request) override;
    bool repeatIsHarmless(const PublishRequest &, std::chrono::milliseconds) const override { return harmless; }
    QCoro::Task<Result<Identity>> whoAmI(Account account) override;
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override;
    QCoro::Task<Result<void>> remove(Account account, Receipt receipt) override;
    QCoro::Task<Result<void>> revoke(Account account) override;
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account account) override;
    std::function<Result<void>(const Account &)> onRevoke; // absent: the network can't
    std::function<Result<std::optional<Instant>>(const Account &)> onLastPost; // absent: the truth

private:
    Step stepFor(const PublishRequest &request);

    Remote &m_remote;
    const Clock &m_clock;
    Network m_network;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    QHash<ChannelId, int> m_running;
    int m_hanging = 0;
};

} // namespace perennial::test
