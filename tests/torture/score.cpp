// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/score.h"

namespace perennial::torture {

namespace {

template <class S> auto numbersOf(S &score)
{
    return std::array{&score.seeds, &score.failedSeeds, &score.deliveries, &score.requests, &score.kills, &score.unsure, &score.byPeople};
}

} // namespace

void Score::add(const Score &other)
{
    const auto mine = numbersOf(*this);
    const auto theirs = numbersOf(other);
    for (size_t i = 0; i < mine.size(); ++i)
        *mine[i] += *theirs[i];
    for (size_t i = 0; i < faults.size(); ++i)
        faults[i] += other.faults[i];
}

QByteArray Score::toLine() const
{
    QByteArray line;
    for (const qint64 *number : numbersOf(*this))
        line += QByteArray::number(*number) + ' ';
    for (const qint64 number : faults)
        line += QByteArray::number(number) + ' ';
    return line + '\n';
}

Score Score::fromLine(const QByteArray &line)
{
    Score score;
    const QList<QByteArray> words = line.split(' ');
    qsizetype at = 0;
    for (qint64 *number : numbersOf(score))
        *number = words.value(at++).toLongLong();
    for (qint64 &number : score.faults)
        number = words.value(at++).toLongLong();
    return score;
}

QString Score::sentence(double seconds) const
{
    QStringList parts;
    for (int i = 0; i < kFaults; ++i)
        parts << QStringLiteral("%1 %2").arg(nameOf(Fault(i))).arg(faults[size_t(i)]);
    const double share = requests > 0 ? 100.0 * double(unsure) / double(requests) : 0;
    parts << QStringLiteral("unsure %1 (%2 % of %3 requests; settled by machine %4, by person %5)")
                 .arg(unsure).arg(share, 0, 'f', 1).arg(requests).arg(unsure - byPeople).arg(byPeople);
    parts << QStringLiteral("deliveries %1").arg(deliveries) << QStringLiteral("kills %1").arg(kills)
          << QStringLiteral("seeds %1 (%2 failed)").arg(seeds).arg(failedSeeds) << QStringLiteral("seconds %1").arg(seconds, 0, 'f', 1);
    return parts.join(QStringLiteral(", "));
}

} // namespace perennial::torture
