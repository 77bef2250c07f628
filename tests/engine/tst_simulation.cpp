// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Life by seeds: random answers of the network, random kills and restarts. Whatever happens, nothing goes out twice, and
// what is not out says so honestly.

#include "engine/engine.h"

#include "support/engineworld.h"
#include "support/wait.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr int kSeeds = 200;
constexpr int kSteps = 25;

Step randomStep(QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
        return Step::fails(ErrorKind::Transient);
    case 1:
        return Step::fails(ErrorKind::RateLimited);
    case 2:
        return Step::unsureBefore();
    case 3:
    case 4:
        return Step::unsureAfter();
    case 5:
        return Step::hanging(Step::Effect::Published);
    case 6:
        return Step::hanging(Step::Effect::None);
    case 7:
        return Step::fails(random.bounded(4) == 0 ? ErrorKind::Rejected : ErrorKind::Transient);
    default:
        return Step::ok();
    }
}

class Life
{
public:
    Life(EngineWorld &world, quint32 seed) : m_world(world), m_random(seed)
    {
        const Workspace workspace = world.addWorkspace(QStringLiteral("seed %1").arg(seed));
        for (int c = 0; c < 3; ++c) {
            const Channel channel = world.addChannel(workspace.id, QStringLiteral("c%1").arg(c));
            for (int i = 0; i < 3; ++i)
                m_deliveries << world.addDue(channel, world.clock.now() + m_random.bounded(20) * 1min);
        }
        world.adapter->decide = [this](const PublishRequest &) { return m_calm ? Step::ok() : randomStep(m_random); };
        world.adapter->answerFind = [this](const PublishRequest &request) { return find(request); };
    }

    void run()
    {
        Engine *engine = nullptr;
        for (int step = 0; step < kSteps; ++step) {
            const int choice = m_random.bounded(8);
            if (!engine || choice == 0)
                engine = &m_world.start(Engine::Mode::Forever, QStringLiteral("run %1").arg(++m_runs));
            else if (choice == 1)
                m_world.kill(), engine = nullptr;
            else if (choice == 2)
                m_world.adapter->release();
            else
                m_world.clock.advance(m_random.bounded(240) * 1s);
            if (engine)
                engine->wake();
            for (int i = m_random.bounded(12); i > 0; --i)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
        m_calm = true;
        m_world.kill();
        m_world.adapter->release();
        m_world.settle();
    }

    // The network works again; time passes.
    bool comeToRest()
    {
        for (int i = 0; i < 14; ++i) {
            m_world.clock.advance(m_world.clock.now() < FakeClock::kStart + 3h ? 10min : 1h);
            if (!m_world.runUntilIdle(QStringLiteral("run %1").arg(++m_runs)))
                return false;
        }
        return true;
    }

    QString fault()
    {
        for (const Delivery &each : m_deliveries) {
            const Delivery end = m_world.load(each.id);
            const int there = m_world.remote.count(each.idempotencyKey);
            const QString what = QStringLiteral("%1 (%2), %3 times on the network").arg(toString(end.state), end.reason).arg(there);
            if (there > 1)
                return QStringLiteral("twice: ") + what;
            if (end.state == DeliveryState::Sent && there != 1)
                return QStringLiteral("sent and not there: ") + what;
            if (there == 1 && end.state != DeliveryState::Sent && end.state != DeliveryState::Unsure)
                return QStringLiteral("there and not said: ") + what;
            if (end.state != DeliveryState::Sent && !(needsPerson(end.state) && !end.reason.isEmpty()))
                return QStringLiteral("forgotten: ") + what;
        }
        return {};
    }

private:
    // A request that still hangs may yet get through: then nobody can prove that it is not there.
    Result<FindResult> find(const PublishRequest &request)
    {
        FindResult result;
        if (m_world.remote.has(request.idempotencyKey)) {
            result.found = Found::Yes;
            result.receipt = Receipt{QStringLiteral("found"), {}, {}};
        } else if (m_world.adapter->hanging() == 0) {
            result.found = m_random.bounded(6) == 0 ? Found::Unknown : Found::No;
        }
        return result;
    }

    EngineWorld &m_world;
    QRandomGenerator m_random;
    QList<Delivery> m_deliveries;
    bool m_calm = false;
    int m_runs = 0;
};

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesOutTwice()
    {
        const int seeds = qEnvironmentVariableIntValue("PERENNIAL_SEEDS") > 0 ? qEnvironmentVariableIntValue("PERENNIAL_SEEDS") : kSeeds;
        for (int seed = 1; seed <= seeds; ++seed) {
            std::unique_ptr<StoreFixture> store = StoreFixture::inMemory();
            QVERIFY(store);
            EngineWorld world(std::move(store));
            Life life(world, quint32(seed));
            life.run();
            QVERIFY2(life.comeToRest(), qPrintable(QStringLiteral("seed %1 does not come to rest").arg(seed)));
            const QString fault = life.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
