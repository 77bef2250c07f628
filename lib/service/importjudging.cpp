// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importjudging.h"

#include "csv/linkcheck.h"
#include "plan/conflictfinder.h"

namespace perennial {

namespace {

// As wide as two posts must stand apart, so that what is too close lies in the same stretch or beside it.
const qint64 kStretch = std::chrono::milliseconds(ConflictRules().least).count();
constexpr qsizetype kLinkAllowance = 8 * 32; // more than the links of a post count beyond their letters
constexpr qsizetype kLongestShown = 120;

qint64 stretchOf(qint64 ms)
{
    return ms >= 0 ? ms / kStretch : (ms - kStretch + 1) / kStretch;
}

// A text may grow by a link, an empty line and the word for a warning; a letter has at most three bytes a UTF-16 unit.
qsizetype safeUnitsOf(const CheckedChannel &channel)
{
    const TextRules &rules = channel.text;
    if (rules.counting == CountingRule::XWeighted)
        return -1;
    qsizetype units = std::numeric_limits<int>::max();
    if (rules.limit > 0)
        units = rules.limit - (rules.urlLength > 0 ? kLinkAllowance : 0);
    if (rules.byteLimit > 0)
        units = std::min<qsizetype>(units, rules.byteLimit / 3);
    return units - 16;
}

} // namespace

// One post under judgement.
class ImportJudging::Row
{
public:
    Row(ImportJudging &owner, const Post &post, qint64 row, PostId replaces, const ColumnOf &columnOf, QList<Finding> &findings)
        : m_owner(owner), m_post(post), m_row(row), m_replaces(replaces), m_columnOf(columnOf), m_findings(findings)
    {
    }

    void judgeWords(const PostIndex &index)
    {
        if (!m_post.link.isEmpty() && isBrokenLink(m_post.link))
            add(Field::Link, "link-broken", QStringLiteral("\"%1\" can't be a link").arg(m_post.link), {m_post.link});
        if (const QStringView link = brokenLinkIn(m_post.text); !link.isEmpty())
            add(Field::Text, "link-broken", QStringLiteral("\"%1\" in the text can't be a link").arg(link), {link.toString()});
        const auto item = m_owner.m_calendar.library.constFind(index.fingerprint);
        if (item != m_owner.m_calendar.library.cend() && !m_post.text.trimmed().isEmpty())
            add(Field::Text, "in-library", QStringLiteral("the library has this text: item %1").arg(item->toString()), {item->toString()});
    }

    void judgeClient()
    {
        for (const ClientFinding &finding : m_owner.m_calendar.guard.findings(m_post)) {
            if (finding.kind == ClientFinding::Kind::Mentions)
                add(Field::Text, "mentions-client", QStringLiteral("\"%1\" is a mark of the client %2").arg(finding.found, finding.client),
                    {finding.found, finding.client});
            else
                add(Field::Text, "language-differs", QStringLiteral("the text is in %1, %2 is expected").arg(finding.found, finding.expected),
                    {finding.found, finding.expected});
        }
        if (m_post.status != PostStatus::Approved && m_post.status != PostStatus::Scheduled)
            return;
        for (const Variant &variant : m_post.variants) {
            if (m_owner.m_calendar.newcomers.remove(variant.channel))
                add(Field::Channels, "first-post", QStringLiteral("nothing has gone out through %1 yet").arg(nameOf(variant.channel)), {nameOf(variant.channel)});
        }
    }

    void judgeRules()
    {
        const bool plain = m_post.thread.isEmpty() && m_post.contentWarning.isEmpty() && !m_post.text.isEmpty() &&
                           m_post.text.size() > 0;
        const qsizetype units = m_post.text.size() + m_post.link.size();
        const bool safe = plain && std::all_of(m_post.variants.begin(), m_post.variants.end(), [&](const Variant &each) {
            const auto known = m_owner.m_channels.constFind(each.channel);
            if (known == m_owner.m_channels.cend() || !known->checked)
                return true;
            return units <= known->safeUnits && m_post.media.size() <= known->maxImages && !each.differs() && noLongAlt();
        });
        if (safe)
            return;
        for (const BrokenRule &broken : brokenRules(m_post, m_owner.m_checked, {}))
            addRule(broken);
    }

    void judgeTimes(const Variant &variant)
    {
        const auto known = m_owner.m_channels.constFind(variant.channel);
        if (known == m_owner.m_channels.cend())
            return;
        judgeChannel(*known);
        if (*m_post.dueAt < m_owner.m_now)
            return;
        if (!known->quiet.isOff() || !m_owner.m_calendar.times.isAlwaysOpen())
            judgeDay(*known);
        judgeNeighbours(*known);
    }

private:
    void add(Field field, const char *code, QString message, QStringList args)
    {
        m_findings << Finding{m_row, m_columnOf(field), QString::fromLatin1(code), FindingSeverity::Warning, std::move(args),
                              std::move(message), {}};
    }

    bool noLongAlt() const
    {
        return std::all_of(m_post.media.begin(), m_post.media.end(), [](const MediaUse &use) { return use.alt.size() <= 100; });
    }

    QString nameOf(ChannelId channel) const { return m_owner.m_channels.value(channel).channel.name; }

    void addRule(const BrokenRule &broken)
    {
        const QString name = nameOf(broken.channel);
        if (broken.code == QLatin1String("text-too-long") || broken.code == QLatin1String("text-too-many-bytes"))
            add(Field::Text, broken.code.toLatin1().constData(), QStringLiteral("too long for %1 by %2").arg(name, broken.args.value(0)),
                {broken.args.value(0), name, broken.args.value(1)});
        else if (broken.code == QLatin1String("media-too-many"))
            add(Field::Media, "media-too-many", QStringLiteral("%1 takes %2 media").arg(name, broken.args.value(0)), {broken.args.value(0), name});
        else if (broken.code == QLatin1String("alt-too-long"))
            add(Field::AltTexts, "alt-too-long", QStringLiteral("%1 takes descriptions of %2 characters").arg(name, broken.args.value(0)),
                {broken.args.value(0), name});
        else if (broken.code == QLatin1String("text-invalid-character"))
            add(Field::Text, "text-invalid-character", QStringLiteral("%1 refuses a character of the text").arg(name), {name});
    }

    void judgeChannel(const Known &known)
    {
        const Channel &channel = known.channel;
        if (channel.lifecycle == Lifecycle::Closed || channel.lifecycle == Lifecycle::Closing)
            add(Field::Channels, "channel-closed", QStringLiteral("%1 is closed or closing").arg(channel.name), {channel.name});
        else if (channel.lockedAt)
            add(Field::Channels, "channel-locked", QStringLiteral("%1 is locked down").arg(channel.name), {channel.name});
        else if (channel.pausedAt)
            add(Field::Channels, "channel-paused", QStringLiteral("%1 is paused").arg(channel.name), {channel.name});
        else if (channel.state == ChannelState::Reauth)
            add(Field::Channels, "channel-reauth", QStringLiteral("%1 must be connected again").arg(channel.name), {channel.name});
        else if (known.keyEnds && *known.keyEnds < *m_post.dueAt)
            add(Field::Channels, "channel-key-ends", QStringLiteral("the key of %1 ends before, %2").arg(channel.name, known.keyEnds->toIso()),
                {channel.name, known.keyEnds->toIso()});
    }

    void judgeDay(const Known &known)
    {
        const WallTime wall = m_post.wall->timeZone == known.zone ? *m_post.wall
                                                                 : m_owner.m_times.wallOf(known.channel.id, *m_post.dueAt);
        const PublishingTimes &times = m_owner.m_calendar.times;
        if (times.isFreeDay(wall.date) && !m_dayTold) {
            m_dayTold = true;
            const QString name = times.freeDates.value(wall.date);
            add(Field::Date, "day-off", QStringLiteral("%1 is kept free").arg(wall.date.toString(Qt::ISODate)),
                {wall.date.toString(Qt::ISODate), name});
        }
        if (!known.quiet.contains(wall.time))
            return;
        const QString to = known.quiet.to.toString(QStringLiteral("HH:mm"));
        add(Field::Time, "quiet-hours", QStringLiteral("%1 is in the quiet hours of %2; the next minute outside is %3")
                .arg(wall.time.toString(QStringLiteral("HH:mm")), known.channel.name, to),
            {wall.time.toString(QStringLiteral("HH:mm")), known.channel.name, to});
    }

    void judgeNeighbours(const Known &known)
    {
        const qint64 at = m_post.dueAt->ms;
        const qint64 stretch = stretchOf(at);
        qint64 nearest = kStretch;
        qint64 row = 0;
        const auto look = [&](qint64 other, qint64 otherRow) {
            const qint64 apart = std::abs(other - at);
            if (apart >= nearest)
                return;
            nearest = apart;
            row = otherRow;
        };
        for (qint64 each = stretch - 1; each <= stretch + 1; ++each) {
            const auto place = m_owner.m_places.constFind({known.channel.id.value, each});
            if (place == m_owner.m_places.cend())
                continue;
            look(place->first, place->firstRow);
            look(place->last, place->lastRow);
        }
        if (nearest >= kStretch || (row == 0 && m_replaces))
            return;
        const QString minutes = QString::number(nearest / 60000);
        const QString least = QString::number(kStretch / 60000);
        if (row > 0)
            add(Field::Time, "too-close", QStringLiteral("%1 minutes from row %2 on %3; %4 is the least").arg(minutes, QString::number(row), known.channel.name, least),
                {QStringLiteral("row"), QString::number(row), minutes, known.channel.name});
        else
            add(Field::Time, "too-close", QStringLiteral("%1 minutes from a post of the calendar on %2; %3 is the least").arg(minutes, known.channel.name, least),
                {QStringLiteral("calendar"), QString(), minutes, known.channel.name});
    }

    ImportJudging &m_owner;
    const Post &m_post;
    qint64 m_row;
    PostId m_replaces;
    const ColumnOf &m_columnOf;
    QList<Finding> &m_findings;
    bool m_dayTold = false;
};

ImportJudging::ImportJudging(JudgedCalendar calendar, const QList<Channel> &channels, const QList<Network> &networks,
                             const std::vector<poststore::Occupied> &occupied, Instant now)
    : m_calendar(std::move(calendar)), m_times(m_calendar.times), m_checked(checkedChannels(channels, networks)), m_now(now)
{
    for (const Channel &channel : channels) {
        Known known;
        known.channel = channel;
        known.zone = m_calendar.times.zoneOf(channel.id);
        known.quiet = m_calendar.times.quietOf(channel.id);
        known.keyEnds = credentialEnd(channel);
        if (const auto checked = m_checked.constFind(channel.id); checked != m_checked.cend()) {
            known.checked = true;
            known.safeUnits = safeUnitsOf(*checked);
            known.maxImages = checked->media.maxImages;
        }
        m_channels.insert(channel.id, known);
    }
    for (const poststore::Occupied &place : occupied) {
        if (place.dueAt && place.dueAt->ms > now.ms - kStretch && !place.channel.isNull())
            occupy(place.channel, *place.dueAt, 0);
    }
}

void ImportJudging::occupy(ChannelId channel, Instant at, qint64 row)
{
    Place &place = m_places[{channel.value, stretchOf(at.ms)}];
    const bool fresh = place.first == 0;
    if (fresh || at.ms < place.first) {
        place.first = at.ms;
        place.firstRow = row;
    }
    if (fresh || at.ms >= place.last) {
        place.last = at.ms;
        place.lastRow = row;
    }
}

void ImportJudging::judge(const Post &post, const PostIndex &index, qint64 row, PostId replaces, const ColumnOf &columnOf,
                          QList<Finding> &findings)
{
    Row judged(*this, post, row, replaces, columnOf, findings);
    judged.judgeWords(index);
    judged.judgeClient();
    if (post.variants.isEmpty())
        return;
    judged.judgeRules();
    if (post.status == PostStatus::Done || !post.dueAt || !post.wall || !post.wall->time.isValid())
        return;
    for (const Variant &variant : post.variants)
        judged.judgeTimes(variant);
    for (const Variant &variant : post.variants)
        occupy(variant.channel, *post.dueAt, row);
}

} // namespace perennial
