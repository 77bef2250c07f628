// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A CSV file as a person would bring it: posts in four languages, most of them good, some of them wrong, each in
// its own way; and what is to be expected of it. Every text is unique. Times are seconds exact.

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace perennial::test {

struct PlannedPost
{
    QString text;
    QStringList channels;
    QDateTime at; // UTC; invalid: a draft without a time
    bool due = false;   // goes out during the run
    bool draft = false;
    QString picture;    // relative to the file's folder
    QString alt;
    QStringList labels;
};

struct RefusedPlan
{
    qint64 row = 0; // 1-based, the heading not counted
    QString code;
};

struct CsvSizes
{
    int due = 0;
    int later = 0;
    int drafts = 0;
    int pictures = 0;           // among those that are due
    int spreadBackSeconds = 0;  // the due ones lie between this long ago ...
    int spreadAheadSeconds = 0; // ... and this far ahead
    int duplicates = 0;
};

// The channels of a plan, in the order of their languages: Turkish, Persian, Croatian, English.
struct PlanChannels
{
    QString turkish;
    QString persian;
    QString croatian;
    QString english;
};

class CsvPlan
{
public:
    // zone: the workspace's, in which the file's times are.
    CsvPlan(const PlanChannels &channels, const CsvSizes &sizes, const QDateTime &now, const QTimeZone &zone);

    // Writes the file and its pictures into the folder; false if that fails.
    bool write(const QString &folder) const;
    static QString fileName() { return QStringLiteral("posts.csv"); }

    const QList<PlannedPost> &posts() const { return m_posts; }
    QList<PlannedPost> due(const QString &channel) const;
    qsizetype dueDeliveries() const;
    qsizetype laterDeliveries() const;
    const QList<RefusedPlan> &refused() const { return m_refused; }
    qsizetype rows() const { return m_lines.size(); }

private:
    void addDue(const CsvSizes &sizes, const QDateTime &now);
    void addLater(const CsvSizes &sizes, const QDateTime &now);
    void addDrafts(int count);
    void addGap(const QDateTime &now);
    void addWrong(const QDateTime &now);
    void add(PlannedPost post, const QByteArray &zone = {});
    void addLine(const QStringList &cells);
    void refuse(const QStringList &cells, const QString &code);
    PlannedPost next();

    PlanChannels m_channels;
    QTimeZone m_zone;
    QList<PlannedPost> m_posts;
    QList<RefusedPlan> m_refused;
    QList<QByteArray> m_lines;
    int m_number = 0;
};

} // namespace perennial::test
