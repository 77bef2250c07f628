// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/csvplan.h"

#include "e2e/plantexts.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace perennial::test {

namespace {

const QStringList kColumns{QStringLiteral("text"),      QStringLiteral("channels"), QStringLiteral("date"),
                           QStringLiteral("time"),      QStringLiteral("time_zone"), QStringLiteral("media"),
                           QStringLiteral("alt_texts"), QStringLiteral("status"),   QStringLiteral("labels")};

QByteArray lineOf(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n'));
        cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
        quoted << (needsQuotes ? QLatin1Char('"') + cell + QLatin1Char('"') : cell);
    }
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

bool drawPicture(const QString &path, int number)
{
    QImage image(960, 640, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, 0, 640);
    sky.setColorAt(0, QColor::fromHsv(number * 47 % 360, 60, 250));
    sky.setColorAt(1, QColor::fromHsv((number * 47 + 40) % 360, 140, 190));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(250, 246, 238));
    painter.drawEllipse(QPointF(480, 470), 300, 70);
    painter.drawRoundedRect(QRectF(330, 260, 300, 210), 60, 60);
    painter.setBrush(QColor(74, 44, 28));
    painter.drawEllipse(QPointF(480, 275), 135, 32);
    painter.end();
    return image.save(path);
}

// The last Sunday of the next March: clocks go forward in Zagreb at two o'clock.
QDate nextSpringChange(QDate today)
{
    QDate day(today.year(), 3, 31);
    if (day <= today)
        day = day.addYears(1);
    return day.addDays(-(day.dayOfWeek() % 7));
}

} // namespace

CsvPlan::CsvPlan(const PlanChannels &channels, const CsvSizes &sizes, const QDateTime &now, const QTimeZone &zone)
    : m_channels(channels), m_zone(zone)
{
    addDue(sizes, now);
    addWrong(now);
    addLater(sizes, now);
    addGap(now);
    addDrafts(sizes.drafts);
    const qsizetype first = m_lines.size() - sizes.drafts - sizes.duplicates - 1; // of those that are planned for later
    for (int i = 0; i < sizes.duplicates; ++i)
        m_lines << m_lines.at(first + i);
}

// The language goes round; every fifth post goes to one more channel, every twentieth to all of them.
PlannedPost CsvPlan::next()
{
    const int number = ++m_number;
    const QStringList channels{m_channels.turkish, m_channels.persian, m_channels.croatian, m_channels.english};
    const int turn = number % 4;
    PlannedPost post;
    post.text = planText(PlanLanguage(turn), number);
    post.channels << channels.at(turn);
    if (number % 20 == 0)
        post.channels = channels;
    else if (number % 5 == 0)
        post.channels << channels.at((turn + 1) % 4);
    if (number % 3 == 0)
        post.labels << QStringLiteral("harvest") << QStringLiteral("new beans");
    return post;
}

void CsvPlan::addDue(const CsvSizes &sizes, const QDateTime &now)
{
    const int span = sizes.spreadBackSeconds + sizes.spreadAheadSeconds;
    for (int i = 0; i < sizes.due; ++i) {
        PlannedPost post = next();
        post.due = true;
        post.at = now.addSecs(qint64(span) * i / std::max(1, sizes.due - 1) - sizes.spreadBackSeconds);
        if (i * sizes.pictures / std::max(1, sizes.due) != (i + 1) * sizes.pictures / std::max(1, sizes.due)) {
            post.picture = QStringLiteral("pictures/cup-%1.png").arg(m_number);
            post.alt = QStringLiteral("A cup of coffee on a saucer");
        }
        add(post);
    }
}

void CsvPlan::addLater(const CsvSizes &sizes, const QDateTime &now)
{
    for (int i = 0; i < sizes.later - 1; ++i) { // the one in the missing hour comes on top
        PlannedPost post = next();
        post.at = now.addDays(1 + i % 21).addSecs(i * 607 % 36000);
        add(post);
    }
}

void CsvPlan::addGap(const QDateTime &now)
{
    PlannedPost post = next();
    const QDate day = nextSpringChange(now.date());
    post.at = QDateTime(day, QTime(1, 30), Qt::UTC);
    m_posts << post;
    addLine({post.text, post.channels.join(QLatin1Char(';')), day.toString(Qt::ISODate), QStringLiteral("02:30"),
             QStringLiteral("Europe/Zagreb"), {}, {}, QStringLiteral("approved"), {}});
}

void CsvPlan::addDrafts(int count)
{
    for (int i = 0; i < count; ++i) {
        PlannedPost post = next();
        post.draft = true;
        add(post);
    }
}

void CsvPlan::add(PlannedPost post, const QByteArray &zone)
{
    const QDateTime local = post.at.toTimeZone(m_zone);
    const QString status = post.draft ? QStringLiteral("draft") : QStringLiteral("approved");
    addLine({post.text, post.channels.join(QLatin1Char(';')), post.at.isValid() ? local.toString(QStringLiteral("yyyy-MM-dd")) : QString(),
             post.at.isValid() ? local.toString(QStringLiteral("HH:mm:ss")) : QString(), QString::fromUtf8(zone), post.picture, post.alt,
             status, post.labels.join(QLatin1Char(';'))});
    m_posts << std::move(post);
}

void CsvPlan::addLine(const QStringList &cells)
{
    m_lines << lineOf(cells);
}

void CsvPlan::refuse(const QStringList &cells, const QString &code)
{
    addLine(cells);
    m_refused << RefusedPlan{m_lines.size(), code};
}

// One of each kind of mistake that people make.
void CsvPlan::addWrong(const QDateTime &now)
{
    const QString year = QString::number(now.date().year() + 1);
    const QString day = year + QStringLiteral("-06-15");
    const QString noon = QStringLiteral("12:00");
    const QString approved = QStringLiteral("approved");
    const QString here = m_channels.english;
    refuse({QStringLiteral("A channel nobody knows"), QStringLiteral("Kuzey Lisbon"), day, noon, {}, {}, {}, approved, {}},
           QStringLiteral("channel-unknown"));
    refuse({QStringLiteral("February has no such day"), here, QStringLiteral("31.02.") + year, noon, {}, {}, {}, approved, {}},
           QStringLiteral("date-invalid"));
    refuse({QStringLiteral("An hour after midnight"), here, day, QStringLiteral("25:30"), {}, {}, {}, approved, {}},
           QStringLiteral("time-invalid"));
    refuse({{}, here, day, noon, {}, {}, {}, approved, {}}, QStringLiteral("text-empty"));
    refuse({QStringLiteral("A file of somebody else"), here, day, noon, {}, QStringLiteral("../../../etc/passwd"), {}, approved, {}},
           QStringLiteral("media-outside"));
    refuse({QStringLiteral("An address of the own network"), here, day, noon, {}, QStringLiteral("http://192.168.0.10/cup.png"), {}, approved, {}},
           QStringLiteral("media-private-url"));
    m_lines << "A text with commas, which nobody quoted, so it falls apart," + here.toUtf8() + ',' + day.toUtf8() + ",12:00,,,,approved,,\r\n";
    m_refused << RefusedPlan{m_lines.size(), QStringLiteral("ragged-row")};
    refuse({QStringLiteral("Perhaps"), here, day, noon, {}, {}, {}, QStringLiteral("maybe"), {}}, QStringLiteral("status-unknown"));
    refuse({QStringLiteral("March or April?"), here, QStringLiteral("03/04/") + year, noon, {}, {}, {}, approved, {}},
           QStringLiteral("date-ambiguous"));
    refuse({QStringLiteral("Approved, and no time"), here, day, {}, {}, {}, {}, approved, {}}, QStringLiteral("time-missing"));
}

bool CsvPlan::write(const QString &folder) const
{
    if (!QDir(folder).mkpath(QStringLiteral("pictures")))
        return false;
    int number = 0;
    for (const PlannedPost &post : m_posts) {
        if (!post.picture.isEmpty() && !drawPicture(folder + QLatin1Char('/') + post.picture, ++number))
            return false;
    }
    QFile file(folder + QLatin1Char('/') + fileName());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(lineOf(kColumns));
    for (const QByteArray &line : m_lines)
        file.write(line);
    return file.flush();
}

QList<PlannedPost> CsvPlan::due(const QString &channel) const
{
    QList<PlannedPost> found;
    for (const PlannedPost &post : m_posts) {
        if (post.due && post.channels.contains(channel))
            found << post;
    }
    return found;
}

qsizetype CsvPlan::dueDeliveries() const
{
    qsizetype count = 0;
    for (const PlannedPost &post : m_posts)
        count += post.due ? post.channels.size() : 0;
    return count;
}

qsizetype CsvPlan::laterDeliveries() const
{
    qsizetype count = 0;
    for (const PlannedPost &post : m_posts)
        count += post.due || post.draft ? 0 : post.channels.size();
    return count;
}

} // namespace perennial::test
