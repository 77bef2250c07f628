// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/demoreport.h"

#include <QDateTime>
#include <QJsonArray>

namespace perennial::test {

namespace {

constexpr int kExamples = 3;
constexpr int kMostFaults = 25;

QString heading(const QString &text)
{
    return QStringLiteral("\n%1\n%2\n").arg(text, QString(text.size(), QLatin1Char('-')));
}

QString localTime(const QString &iso, const QString &format)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime().toString(format);
}

QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 64 ? line : line.left(63) + QChar(0x2026);
}

QString importPart(const DemoOutcome &outcome)
{
    const QJsonObject &said = outcome.import;
    const auto number = [&said](const char *key) { return said.value(QLatin1String(key)).toInteger(); };
    QString text = heading(QStringLiteral("Import"));
    text += QStringLiteral("%1 rows read in %2 s: %3 posts came in, %4 were there already, %5 rows were refused.\n")
                .arg(number("rows")).arg(double(outcome.importMs) / 1000, 0, 'f', 1).arg(number("imported"))
                .arg(number("duplicates")).arg(number("refused"));
    QHash<QString, int> warnings;
    for (const QJsonValue &warning : said.value(QStringLiteral("warnings")).toArray())
        ++warnings[warning[QLatin1String("code")].toString()];
    QStringList counted;
    for (auto warning = warnings.cbegin(); warning != warnings.cend(); ++warning)
        counted << QStringLiteral("%1 (%2)").arg(warning.key()).arg(warning.value());
    counted.sort();
    if (!counted.isEmpty())
        text += QStringLiteral("Remarks on rows that came in: %1.\n").arg(counted.join(QStringLiteral(", ")));
    text += QStringLiteral("\nRefused, and why (refused.csv has them, ready to mend and import again):\n");
    for (const QJsonValue &error : said.value(QStringLiteral("errors")).toArray())
        text += QStringLiteral("  row %1  %2  %3\n").arg(error[QLatin1String("row")].toInteger(), 4)
                    .arg(error[QLatin1String("code")].toString(), -18).arg(error[QLatin1String("message")].toString());
    return text;
}

QString momentsPart(const DemoOutcome &outcome)
{
    QString text = heading(QStringLiteral("What happened"));
    for (const DemoMoment &moment : outcome.moments)
        text += QStringLiteral("  %1  %2\n").arg(moment.at.toString(QStringLiteral("HH:mm:ss")), moment.what);
    return text;
}

QString channelPart(const DemoChannel &channel)
{
    QStringList times;
    for (const Published &post : channel.published)
        times << post.at;
    times.sort();
    const QString clock = QStringLiteral("HH:mm:ss");
    QString text = QStringLiteral("  %1 %2 of %3 posts").arg(channel.name, -16).arg(channel.published.size(), 3).arg(channel.expected.size());
    if (!times.isEmpty())
        text += QStringLiteral(", from %1 to %2").arg(localTime(times.first(), clock), localTime(times.last(), clock));
    text += channel.differences.isEmpty() ? QStringLiteral(": each exactly once, nothing else\n") : QStringLiteral(": NOT as planned\n");
    const qsizetype step = std::max<qsizetype>(1, channel.published.size() / kExamples);
    for (qsizetype i = 0; i < channel.published.size() && i / step < kExamples; i += step)
        text += QStringLiteral("      %1  %2\n").arg(localTime(channel.published.at(i).at, clock), shown(channel.published.at(i).text));
    return text;
}

QString placesPart(const DemoOutcome &outcome)
{
    QString text = heading(QStringLiteral("Where to look"));
    for (const DemoChannel &channel : outcome.channels) {
        if (!channel.folder.isEmpty())
            text += QStringLiteral("  %1/index.html\n").arg(channel.folder);
    }
    text += QStringLiteral("  %1/posts.csv, refused.csv, profile/perennial.log\n").arg(outcome.folder);
    return text + QStringLiteral("The folder is yours: delete it when you have seen enough.\n");
}

QString verdictPart(const DemoOutcome &outcome, qsizetype due)
{
    if (outcome.faults.isEmpty())
        return QStringLiteral("\nAll is right: %1 posts were due, all are out, each exactly once, and nothing else.\n").arg(due);
    QString text = heading(QStringLiteral("NOT right"));
    for (const QString &fault : outcome.faults.mid(0, kMostFaults))
        text += QStringLiteral("  %1\n").arg(fault);
    if (outcome.faults.size() > kMostFaults)
        text += QStringLiteral("  and %1 more\n").arg(outcome.faults.size() - kMostFaults);
    return text;
}

} // namespace

QString demoReport(const DemoOutcome &outcome)
{
    QString text = QStringLiteral("Perennial without an account and without a screen. Nothing left this machine.\n");
    qsizetype due = 0;
    if (!outcome.import.isEmpty())
        text += importPart(outcome);
    text += momentsPart(outcome);
    text += heading(QStringLiteral("What went out"));
    for (const DemoChannel &channel : outcome.channels) {
        text += channelPart(channel);
        due += channel.expected.size();
    }
    if (outcome.stillToCome > 0) {
        text += heading(QStringLiteral("Still to come"));
        text += QStringLiteral("  %1 posts are planned, the next one for %2; %3 drafts wait for somebody to approve them.\n")
                    .arg(outcome.stillToCome).arg(localTime(outcome.nextDueAt, QStringLiteral("d MMM, HH:mm"))).arg(outcome.drafts);
    }
    return text + placesPart(outcome) + verdictPart(outcome, due);
}

} // namespace perennial::test
