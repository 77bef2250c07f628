// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ics/icsreader.h"

#include "csv/encoding.h"

#include <libical/ical.h>

#include <QElapsedTimer>

#include <algorithm>

namespace perennial {

namespace {

constexpr qsizetype kChunk = 256 * 1024;
constexpr qsizetype kLongestLine = 256 * 1024;
constexpr qsizetype kLongestEvent = 1024 * 1024;
constexpr qsizetype kMostDays = 50000;
constexpr qint64 kMostMs = 60 * 1000;

// Lines as they were before they were folded (RFC 5545, 3.1).
class Lines
{
public:
    explicit Lines(const QByteArray &bytes)
        : m_bytes(bytes), m_found(detectEncoding(bytes, Sample::Whole)), m_decoder(m_found.encoding), m_at(m_found.markLength)
    {
    }

    bool isGuessed() const { return !m_found.certain; }
    qint64 bytesDone() const { return m_at; }
    qint64 number() const { return m_first; } // of the line that next() gave, as an editor counts
    bool wasCut() const { return m_cut; }

    bool next(QByteArray &line)
    {
        if (!m_pending && !take(m_next))
            return false;
        m_pending = false;
        line = m_next;
        m_first = m_number;
        m_cut = line.size() > kLongestLine;
        while (take(m_next)) {
            if (!m_next.startsWith(' ') && !m_next.startsWith('\t')) {
                m_pending = true;
                break;
            }
            m_cut = m_cut || line.size() + m_next.size() > kLongestLine;
            if (!m_cut)
                line += m_next.mid(1);
        }
        if (m_cut)
            line.clear();
        return true;
    }

private:
    bool take(QByteArray &line)
    {
        qsizetype end = m_ready.indexOf('\n', m_from);
        while (end < 0 && more())
            end = m_ready.indexOf('\n', m_from);
        if (end < 0 && m_from >= m_ready.size())
            return false;
        const qsizetype stop = end < 0 ? m_ready.size() : end;
        line = m_ready.mid(m_from, stop - m_from);
        m_from = end < 0 ? stop : end + 1;
        while (line.endsWith('\r'))
            line.chop(1);
        line.replace('\r', ' ').replace('\0', ' ');
        ++m_number;
        return true;
    }

    bool more()
    {
        if (m_ended)
            return false;
        m_ready.remove(0, m_from);
        m_from = 0;
        const QByteArray chunk = m_bytes.mid(m_at, kChunk);
        m_at += chunk.size();
        m_ended = chunk.isEmpty();
        m_ready += m_ended ? m_decoder.finish() : m_decoder.toUtf8(chunk);
        return true;
    }

    const QByteArray &m_bytes;
    DetectedEncoding m_found;
    StreamDecoder m_decoder;
    qsizetype m_at;
    QByteArray m_ready;
    qsizetype m_from = 0;
    QByteArray m_next;
    bool m_pending = false;
    bool m_ended = false;
    bool m_cut = false;
    qint64 m_number = 0;
    qint64 m_first = 0;
};

// Only these are handed to libical: what a day needs, and nothing that is nested.
bool isWanted(const QByteArray &name)
{
    static const QList<QByteArray> kNames{"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY", "UID", "STATUS"};
    return kNames.contains(name);
}

struct Kept
{
    IcsDay day;
    qint64 start = 0;
    bool ofSeries = false;
};

class Reading
{
public:
    Reading(const QByteArray &bytes, const IcsWindow &window, const IcsWatch &watch)
        : m_lines(bytes), m_total(bytes.size()), m_window(window), m_watch(watch)
    {
    }

    Result<IcsReading> run()
    {
        m_clock.start();
        if (m_lines.isGuessed())
            remark("encoding-guessed", 0);
        QByteArray line;
        while (m_lines.next(line)) {
            if (m_watch.cancel && *m_watch.cancel)
                return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
            if (m_clock.elapsed() > kMostMs) {
                remark("time-over", m_lines.number());
                break;
            }
            take(line);
            tell();
        }
        if (m_inEvent)
            remark("event-unfinished", m_eventLine);
        if (!m_calendar && m_result.events == 0)
            return Error(ErrorKind::Invalid, QStringLiteral("ics-not-calendar"), QStringLiteral("there is no calendar in the file"));
        finish();
        return m_result;
    }

private:
    void remark(const char *code, qint64 line)
    {
        const QString name = QLatin1String(code);
        for (IcsRemark &each : m_result.remarks) {
            if (each.code == name) {
                ++each.count;
                return;
            }
        }
        m_result.remarks << IcsRemark{name, 1, line};
    }

    void tell()
    {
        if (!m_watch.progress || m_lines.bytesDone() - m_told < kChunk)
            return;
        m_told = m_lines.bytesDone();
        m_watch.progress(m_told, m_total);
    }

    void take(const QByteArray &line)
    {
        if (m_lines.wasCut()) {
            remark("line-too-long", m_lines.number());
            return;
        }
        if (line.trimmed().isEmpty())
            return;
        const qsizetype colon = line.indexOf(':');
        if (colon < 1) {
            remark("line-unreadable", m_lines.number());
            return;
        }
        const qsizetype semicolon = line.indexOf(';');
        const QByteArray name = line.left(semicolon > 0 ? std::min(semicolon, colon) : colon).trimmed().toUpper();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "BEGIN")
            begin(value.toUpper());
        else if (name == "END")
            end(value.toUpper());
        else if (m_inEvent && m_inside == 0 && isWanted(name))
            keep(line);
        else if (!m_inEvent && name == "X-WR-CALNAME" && m_result.name.isEmpty())
            m_result.name = QString::fromUtf8(value).simplified().replace(QStringLiteral("\\,"), QStringLiteral(",")).left(120);
    }

    void begin(const QByteArray &what)
    {
        m_calendar = m_calendar || what == "VCALENDAR";
        if (what == "VEVENT") {
            if (m_inEvent)
                remark("event-unfinished", m_eventLine);
            m_inEvent = true;
            m_inside = 0;
            m_tooLong = false;
            m_eventLine = m_lines.number();
            m_event = "BEGIN:VEVENT\r\n";
        } else if (m_inEvent) {
            ++m_inside;
        }
    }

    void end(const QByteArray &what)
    {
        if (!m_inEvent)
            return;
        if (what == "VCALENDAR") {
            remark("event-unfinished", m_eventLine);
            m_inEvent = false;
        } else if (what == "VEVENT") {
            m_inEvent = false;
            finishEvent();
        } else if (m_inside > 0) {
            --m_inside;
        }
    }

    void keep(const QByteArray &line)
    {
        m_tooLong = m_tooLong || m_event.size() + line.size() > kLongestEvent;
        if (!m_tooLong)
            m_event += line + "\r\n";
    }

    void finishEvent()
    {
        if (m_tooLong) {
            remark("event-too-long", m_eventLine);
            return;
        }
        const IcsEvent event = parseIcsEvent(m_event + "END:VEVENT\r\n", m_window, m_zones);
        for (const QString &code : event.remarks)
            remark(code.toLatin1().constData(), m_eventLine);
        if (event.remarks.contains(QStringLiteral("event-unreadable")) || event.remarks.contains(QStringLiteral("event-without-start")))
            return;
        ++m_result.events;
        if (event.replaces)
            m_replaced.insert({event.uid, *event.replaces});
        if (event.cancelled)
            return;
        if (event.text.isEmpty()) {
            remark("event-without-text", m_eventLine);
            return;
        }
        for (const IcsOccurrence &each : event.occurrences) {
            if (m_kept.size() >= kMostDays) {
                remark("too-many-days", m_eventLine);
                return;
            }
            m_kept << Kept{{each.from, each.to, event.text, event.uid}, each.start, event.recurs && !event.replaces};
        }
    }

    void finish()
    {
        for (const Kept &each : std::as_const(m_kept)) {
            if (!each.ofSeries || !m_replaced.contains({each.day.uid, each.start}))
                m_result.days << each.day;
        }
        const auto order = [](const IcsDay &a, const IcsDay &b) {
            return std::tie(a.from, a.to, a.text, a.uid) < std::tie(b.from, b.to, b.text, b.uid);
        };
        std::sort(m_result.days.begin(), m_result.days.end(), order);
        const auto same = [](const IcsDay &a, const IcsDay &b) { return a.from == b.from && a.to == b.to && a.text == b.text; };
        m_result.days.erase(std::unique(m_result.days.begin(), m_result.days.end(), same), m_result.days.end());
        if (m_watch.progress)
            m_watch.progress(m_total, m_total);
    }

    Lines m_lines;
    qint64 m_total;
    const IcsWindow &m_window;
    const IcsWatch &m_watch;
    IcsZones m_zones;
    IcsReading m_result;
    QElapsedTimer m_clock;
    qint64 m_told = 0;
    bool m_calendar = false;
    bool m_inEvent = false;
    bool m_tooLong = false;
    int m_inside = 0; // components inside of the event
    qint64 m_eventLine = 0;
    QByteArray m_event;
    QList<Kept> m_kept;
    QSet<std::pair<QString, qint64>> m_replaced;
};

} // namespace

Result<IcsReading> readIcs(const QByteArray &bytes, const IcsWindow &window, const IcsWatch &watch)
{
    if (bytes.size() > kMostIcsBytes)
        return Error(ErrorKind::Invalid, QStringLiteral("ics-too-large"), QStringLiteral("the file is too large"),
                     {QString::number(kMostIcsBytes / (1024 * 1024))});
    // A nonsense line is an answer, not a reason to stop the program.
    icalerror_set_errors_are_fatal(0);
    return Reading(bytes, window, watch).run();
}

} // namespace perennial
