// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SimNetwork: the servers of a life. It decides by seed what befalls each request, applies it at its own moment (also after
// its client gave up or died) and writes the truth down. SimAdapter: how one process talks to it, with the errors that
// networks/README.md prescribes. What the engine may rely on: a request that was cut off has its effect within kLastEffect.
// Thread: the main one.

#include "networks/adapter.h"
#include "torture/process.h"
#include "torture/trace.h"
#include "torture/truth.h"

#include <QRandomGenerator>

namespace perennial::torture {

using namespace std::chrono_literals;

constexpr auto kLastEffect = 45s;   // less than the minute after which the engine takes "not there" for proof
constexpr auto kClientWaits = 30s;

class SimNetwork
{
public:
    struct Fate
    {
        QString name;
        std::optional<std::chrono::milliseconds> effectAfter; // absent: nothing becomes visible
        std::chrono::milliseconds answerAfter{0};
        std::optional<Error> error; // absent: a receipt
    };

    SimNetwork(VirtualTime &time, quint32 seed, Trace &trace) : m_time(time), m_random(seed), m_trace(trace) {}

    // 0: calm; 1: every request meets a fault.
    void setStorm(double storm) { m_storm = storm; }
    Truth &truth() { return m_truth; }

    // Returns the number of the request and its fate.
    std::pair<int, Fate> arrive(Personality personality, const Process &process, const PublishRequest &request);
    void ended(int request) { m_truth.requests[size_t(request)].until = m_time.now().ms; }
    int upload(DeliveryId delivery, const Process &process);
    void uploadKept(int upload);
    bool isThere(const PublishRequest &request) const;
    // Since the last request for it; whatever a machine's clock says.
    std::chrono::milliseconds quietFor(DeliveryId delivery) const;
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    // By fault in storms: an answer that says nothing, or none at all.
    std::optional<Result<FindResult>> troubleFinding();
    std::chrono::milliseconds between(std::chrono::milliseconds least, std::chrono::milliseconds most);

private:
    void tell(qint64 delivery, const QString &what);
    Fate fateOf(const PublishRequest &request);
    Fate stormFate();
    Fate limited();
    void apply(Personality personality, int request, const QString &text);

    VirtualTime &m_time;
    QRandomGenerator m_random;
    Trace &m_trace;
    Truth m_truth;
    double m_storm = 0;
    QHash<QString, qint64> m_keys; // key -> when it was used
    QSet<QString> m_visible;       // channel and text
};

class SimAdapter final : public Adapter
{
public:
    SimAdapter(SimNetwork &network, Process &process, Personality personality);

    const Network &network() const override { return m_description; }
    QCoro::Task<Result<Receipt>> publish(PublishRequest request, ProgressSink &sink) override;
    QCoro::Task<Result<FindResult>> find(PublishRequest request) override;
    bool repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds sinceFirstTry) const override;
    QCoro::Task<Result<Identity>> whoAmI(Account account) override;
    QCoro::Task<Result<Identity>> connect(ConnectRequest request) override;
    QCoro::Task<Result<void>> remove(Account account, Receipt receipt) override;
    QCoro::Task<Result<std::optional<Instant>>> lastPostAt(Account account) override;

private:
    QCoro::Task<Result<void>> uploadPicture(PublishRequest request, ProgressSink &sink);

    SimNetwork &m_network;
    Process &m_process;
    Personality m_personality;
    Network m_description;
};

// Marks in a post's text that the network acts on.
inline const QString kPicture = QStringLiteral("[picture]");
inline const QString kRefused = QStringLiteral("[refused]");

} // namespace perennial::torture
