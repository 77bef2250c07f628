// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DemoRun: what the demo does, from an empty folder to a verdict: a client, four channels, a file of five hundred
// posts, a publisher that is killed in the middle and started again. Thread: the main one.

#include "e2e/programs.h"
#include "e2e/publishedposts.h"

#include <QTime>

#include <optional>

namespace perennial::test {

struct DemoMoment
{
    QTime at;
    QString what;
};

struct DemoChannel
{
    QString name;
    QString folder; // empty: the channel on the server
    QList<PlannedPost> expected;
    QList<Published> published;
    QStringList differences; // empty: each exactly once, nothing else
};

struct DemoOutcome
{
    QString folder;
    QJsonObject import; // as perennialctl told it
    qsizetype importMs = 0;
    QList<DemoMoment> moments;
    QList<DemoChannel> channels;
    qsizetype stillToCome = 0; // deliveries, as perennialctl counts them
    QString nextDueAt;
    qsizetype drafts = 0;
    QStringList faults; // empty: all is right
};

class DemoRun : public QObject
{
    Q_OBJECT
public:
    explicit DemoRun(const QString &folder);

    // Does it all; what went wrong is in the outcome.
    void run();
    const DemoOutcome &outcome() const { return m_outcome; }
    // Kills the publisher, if one runs.
    void abandon();

private:
    bool makeClient();
    bool importFile();
    void checkImport();
    bool publish();
    bool takeOver();
    bool settle();
    bool endPublisher();
    void compare();
    void askWhatIsLeft();

    bool fail(const QString &what);
    bool succeeds(const QStringList &arguments, const QByteArray &input = {});
    void note(const QString &what);
    qsizetype countOut() const;
    qsizetype countIn(const char *state); // of the deliveries, as perennialctl tells

    Programs m_programs;
    MastodonServer m_server;
    std::optional<CsvPlan> m_plan;
    std::unique_ptr<QProcess> m_agent;
    DemoOutcome m_outcome;
};

} // namespace perennial::test
