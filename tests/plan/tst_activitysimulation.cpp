// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two hundred channels live four years each day by day, and each day they are judged. What is right is told by who made
// their lives: whether the owner was away, and how many posts would have come by then had they not been. The judge's
// own measures are not asked.

#include "plan/channelactivity.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

constexpr int kDays = 4 * 365 + 1;
constexpr qint64 kFirstDay = 20440; // a Monday of December 2025
constexpr int kYear = 365;
constexpr int kPlannedAhead = 14; // days that an owner plans while they are there

enum class Kind { Daily, Workdays, FewAWeek, Weekly, Monthly, Seasonal, Bursts, Dead };
constexpr std::array kKinds{Kind::Daily,   Kind::Workdays, Kind::FewAWeek, Kind::Weekly,
                            Kind::Monthly, Kind::Seasonal, Kind::Bursts,   Kind::Dead};
constexpr std::array kNames{"daily", "workdays", "few a week", "weekly", "monthly", "seasonal", "bursts", "dead"};
constexpr int kOfEachKind = 25;

enum class Label { No, Yes, Unclear };

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    double chance() { return double(m_engine()) / 4294967296.0; }
    bool chance(double part) { return chance() < part; }
    int between(int least, int most) { return least + int(m_engine() % unsigned(most - least + 1)); }

private:
    std::mt19937 m_engine;
};

struct Absence
{
    int from = kDays;
    int until = kDays; // kDays: never back
};

struct Life
{
    Kind kind = Kind::Daily;
    double cycle = 1;        // days from one thing to post about to the next, as its owner means it
    QList<bool> wouldPost;   // on each day, were the owner always there
    QList<bool> offSeason;   // the owner means to be silent
    int firstSeasonEnds = 0; // until here nobody could know that there are seasons
    QList<Absence> absences;
    Absence crisis;      // everything was paused
    bool byHand = false; // posts on the network itself
};

void postWithChance(Life &life, Dice &dice, const std::function<double(int)> &chance)
{
    for (int day = 0; day < kDays; ++day)
        life.wouldPost[day] = dice.chance(chance(day));
}

void postEvery(Life &life, Dice &dice, int days, int jitter, double skipped)
{
    for (int day = dice.between(0, days); day < kDays; day += days) {
        const int at = std::clamp(day + dice.between(-jitter, jitter), 0, kDays - 1);
        if (!dice.chance(skipped))
            life.wouldPost[at] = true;
    }
}

void postInSeason(Life &life, Dice &dice)
{
    const int begins = dice.between(0, 364);
    const int lasts = dice.between(150, 260);
    life.cycle = 3;
    for (int day = 0; day < kDays; ++day) {
        const int ofYear = (day - begins + 10 * kYear) % kYear;
        const bool on = ofYear < lasts + dice.between(-4, 4);
        life.offSeason[day] = ofYear >= lasts - 4;
        life.wouldPost[day] = on && dice.chance(0.36);
    }
    // Until the first post behind the first off-season that follows a post.
    const auto next = [](const QList<bool> &days, bool value, int from) {
        return int(std::max<qsizetype>(days.indexOf(value, from), from));
    };
    const int silent = next(life.offSeason, true, next(life.wouldPost, true, 0));
    life.firstSeasonEnds = next(life.wouldPost, true, next(life.offSeason, false, silent));
}

void postInBursts(Life &life, Dice &dice)
{
    const int pause = dice.between(18, 40);
    life.cycle = pause;
    for (int day = dice.between(0, 10); day < kDays; day += dice.between(pause - 5, pause + 5)) {
        const int posts = dice.between(3, 8);
        for (int i = 0; i < posts; ++i, day += dice.chance(0.3) ? 2 : 1) {
            if (day < kDays)
                life.wouldPost[day] = true;
        }
    }
}

void addPosts(Life &life, Dice &dice)
{
    switch (life.kind) {
    case Kind::Daily:
    case Kind::Dead:
        life.cycle = 1;
        return postWithChance(life, dice, [](int) { return 0.93; });
    case Kind::Workdays:
        life.cycle = 1.5;
        return postWithChance(life, dice, [](int day) { return day % 7 < 5 ? 0.9 : 0.05; });
    case Kind::FewAWeek:
        life.cycle = 2.5;
        return postWithChance(life, dice, [](int) { return 0.4; });
    case Kind::Weekly:
        life.cycle = 7;
        return postEvery(life, dice, 7, 1, 0.04);
    case Kind::Monthly:
        life.cycle = 30;
        return postEvery(life, dice, 30, 3, 0.02);
    case Kind::Seasonal:
        return postInSeason(life, dice);
    case Kind::Bursts:
        return postInBursts(life, dice);
    }
}

// Half of the owners stay; the others stop for good, or for a while, some of them twice.
void addAbsences(Life &life, Dice &dice)
{
    if (life.kind == Kind::Dead) {
        life.absences << Absence{dice.chance(0.4) ? 0 : dice.between(5, 200), kDays};
        return;
    }
    if (dice.chance(0.5))
        return;
    const int first = dice.between(150, 900);
    if (dice.chance(0.4)) {
        life.absences << Absence{first, kDays};
        return;
    }
    const auto lasts = [&] { return std::clamp(int(life.cycle * dice.between(6, 30)), 20, 300); };
    life.absences << Absence{first, first + lasts()};
    if (dice.chance(0.5)) {
        const int second = life.absences.first().until + dice.between(90, 300);
        life.absences << Absence{second, second + lasts()};
    }
}

Life makeLife(Kind kind, unsigned seed)
{
    Dice dice(seed);
    Life life;
    life.kind = kind;
    life.wouldPost.fill(false, kDays);
    life.offSeason.fill(false, kDays);
    addPosts(life, dice);
    addAbsences(life, dice);
    if (dice.chance(0.25)) {
        const int from = dice.between(100, 1200);
        life.crisis = {from, from + dice.between(7, 40)};
    }
    life.byHand = dice.chance(0.25);
    return life;
}

bool isIn(const Absence &span, int day)
{
    return day >= span.from && day < span.until;
}

bool isAway(const Life &life, int day)
{
    return std::any_of(life.absences.cbegin(), life.absences.cend(),
                       [day](const Absence &each) { return isIn(each, day); });
}

// A life as it goes on, a day at a time.
class Owner
{
public:
    explicit Owner(const Life &life) : m_life(life) {}

    bool posts(int day)
    {
        const bool gone = isAway(m_life, day);
        const bool crisis = isIn(m_life.crisis, day);
        if (gone && !m_away) {
            m_away = true;
            m_missed = 0;
        }
        const bool post = m_life.wouldPost.at(day) && !gone && !crisis;
        if (post) {
            m_away = false;
            m_missed = 0;
            m_last = day;
        } else if (m_away && m_life.wouldPost.at(day) && !crisis) {
            ++m_missed;
        }
        m_quiet = post ? 0 : m_quiet + (crisis ? 0 : 1);
        return post;
    }

    // Would whoever is responsible want to hear of it?
    Label needsPerson(int day) const
    {
        if (m_last < 0)
            return m_quiet > 30 ? Label::Yes : m_quiet > 14 ? Label::Unclear : Label::No;
        if (unknowable(day))
            return Label::Unclear;
        return !m_away || m_missed == 0 ? Label::No : m_missed >= 3 ? Label::Yes : Label::Unclear;
    }

    // Three of its cycles, at least two weeks: by the cycle that its owner means.
    Label isInactive(int day) const
    {
        if (m_last < 0)
            return m_quiet > 30 ? Label::Yes : m_quiet > 14 ? Label::Unclear : Label::No;
        if (unknowable(day))
            return Label::Unclear;
        if (!m_away || m_missed == 0)
            return Label::No;
        const double far = std::max(14.0, 3 * m_life.cycle);
        return m_missed >= 3 && m_quiet > 1.25 * far ? Label::Yes : m_quiet > 0.66 * far ? Label::Unclear : Label::No;
    }

    bool unknowable(int day) const { return m_life.kind == Kind::Seasonal && !m_away && day < m_life.firstSeasonEnds; }

private:
    const Life &m_life;
    bool m_away = false;
    int m_missed = 0;
    int m_quiet = 0;
    int m_last = -1;
};

struct Score
{
    qint64 right = 0;
    qint64 wrong = 0;
    qint64 overlooked = 0;

    void count(bool flagged, Label label)
    {
        right += flagged && label == Label::Yes;
        wrong += flagged && label == Label::No;
        overlooked += !flagged && label == Label::Yes;
    }
    void add(const Score &other)
    {
        right += other.right;
        wrong += other.wrong;
        overlooked += other.overlooked;
    }
    double precision() const { return right + wrong == 0 ? 1 : double(right) / double(right + wrong); }
    double recall() const { return right + overlooked == 0 ? 1 : double(right) / double(right + overlooked); }
};

struct Tally
{
    Score person;
    Score inactive;
    Score strict;        // a first off-season counts as wrong
    qint64 flips = 0;    // of the flag
    qint64 moves = 0;    // of any state
    qint64 flickers = 0; // a flag that came and went, or went and came, within three days
    qint64 absences = 0;
    qint64 years = 0;

    void add(const Tally &other)
    {
        person.add(other.person);
        inactive.add(other.inactive);
        strict.add(other.strict);
        flips += other.flips;
        moves += other.moves;
        flickers += other.flickers;
        absences += other.absences;
        years += other.years;
    }
};

Instant noonOf(int day)
{
    return Instant{(kFirstDay + day) * 86400000} + 12h;
}

// What the judge may know in the evening of a day.
class Witness
{
public:
    explicit Witness(const Life &life) : m_life(life) { m_facts.knownSince = noonOf(0); }

    void see(int day, bool post)
    {
        if (post) {
            m_facts.postDays << kFirstDay + day;
            (m_life.byHand ? m_facts.lastOnNetwork : m_facts.lastHere) = noonOf(day);
        }
        m_facts.queueEndsAt = std::nullopt;
        m_facts.planned = 0;
        for (int ahead = day + 1; ahead <= day + kPlannedAhead && ahead < kDays; ++ahead) {
            if (m_life.byHand || !m_life.wouldPost.at(ahead) || isAway(m_life, ahead))
                continue;
            m_facts.planned += 1;
            m_facts.queueEndsAt = noonOf(ahead);
        }
        if (isIn(m_life.crisis, day))
            m_facts.uncounted = {TimeSpan{noonOf(m_life.crisis.from), noonOf(day) + 6h}};
    }
    ActivityVerdict judge(int day)
    {
        const auto verdict = judgeActivity(m_health, m_facts, noonOf(day) + 6h);
        m_health.activity = verdict.activity;
        m_health.since = verdict.since;
        m_health.reason = verdict.reason;
        m_health.judgedAt = noonOf(day) + 6h;
        return verdict;
    }

private:
    const Life &m_life;
    ActivityFacts m_facts;
    ChannelHealth m_health;
};

Tally live(const Life &life)
{
    Tally tally;
    tally.years = kDays / kYear;
    tally.absences = life.absences.size();
    Owner owner(life);
    Witness witness(life);
    bool flagged = false;
    int flippedOn = -10;
    Activity before = Activity::Active;
    for (int day = 0; day < kDays; ++day) {
        witness.see(day, owner.posts(day));
        const Activity now = witness.judge(day).activity;
        const bool flag = now >= Activity::Quiet;
        const Label label = owner.needsPerson(day);
        tally.person.count(flag, label);
        tally.strict.count(flag, owner.unknowable(day) ? Label::No : label);
        tally.inactive.count(now == Activity::Inactive, owner.isInactive(day));
        tally.moves += now != before;
        before = now;
        if (flag == flagged)
            continue;
        tally.flickers += day - flippedOn <= 3;
        tally.flips += 1;
        flippedOn = day;
        flagged = flag;
    }
    return tally;
}

void print(const char *name, const Tally &tally)
{
    const double years = double(tally.years);
    qInfo("%-10s person: precision %.4f recall %.4f (first off-seasons counted as wrong: %.4f)  inactive: %.4f %.4f  a "
          "channel and year: %.2f flips, "
          "%.2f absences, %.2f moves, %.3f flickers",
          name, tally.person.precision(), tally.person.recall(), tally.strict.precision(), tally.inactive.precision(),
          tally.inactive.recall(), double(tally.flips) / years, double(tally.absences) / years,
          double(tally.moves) / years, double(tally.flickers) / years);
}

Tally liveAll(unsigned seed)
{
    Tally all;
    for (size_t kind = 0; kind < kKinds.size(); ++kind) {
        Tally some;
        for (int i = 0; i < kOfEachKind; ++i)
            some.add(live(makeLife(kKinds.at(kind), seed + unsigned(kind) * 1000 + unsigned(i))));
        print(kNames.at(kind), some);
        all.add(some);
    }
    print("all", all);
    return all;
}

} // namespace

class TestActivitySimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsAreRight_data();
    void flagsAreRight();
    void ownersAreNotAllAlike();
};

void TestActivitySimulation::flagsAreRight_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("two hundred channels for four years") << 1U;
    QTest::newRow("two hundred others") << 20261123U;
}

void TestActivitySimulation::flagsAreRight()
{
    QFETCH(unsigned, seed);
    const Tally all = liveAll(seed);
    QVERIFY(all.person.precision() >= 0.95);
    QVERIFY(all.person.recall() >= 0.95);
    QVERIFY(all.inactive.precision() >= 0.95);
    QVERIFY(all.inactive.recall() >= 0.95);
    QVERIFY(double(all.flips) / double(all.years) <= 1.0);
    QVERIFY(double(all.flickers) / double(all.years) <= 0.1);
}

// The world would prove nothing if everybody stayed, or everybody left.
void TestActivitySimulation::ownersAreNotAllAlike()
{
    qint64 yes = 0;
    qint64 no = 0;
    for (const Kind kind : kKinds) {
        for (unsigned i = 0; i < kOfEachKind; ++i) {
            const Life life = makeLife(kind, 1 + unsigned(kind) * 1000 + i);
            Owner owner(life);
            for (int day = 0; day < kDays; ++day) {
                owner.posts(day);
                yes += owner.needsPerson(day) == Label::Yes;
                no += owner.needsPerson(day) == Label::No;
            }
        }
    }
    QVERIFY(yes > 40000);
    QVERIFY(no > 100000);
}

QTEST_GUILESS_MAIN(TestActivitySimulation)
#include "tst_activitysimulation.moc"
