// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

namespace perennial {

ImportRun::Verdict ImportRun::judgeAgainstCalendar(Item &item, BulkPost &bulk)
{
    QList<Finding> &findings = item.result.findings;
    const QList<ChannelId> fresh = m_duplicates.newChannels(bulk.post, bulk.index);
    const auto same = [&] { return m_duplicates.sameAs(bulk.post, bulk.index).value_or(ImportDuplicates::Where()); };
    const bool mayReplace = m_job.options.changedRows == ChangedRows::Update && !m_memory.isKnown(bulk.hash);
    if (fresh.isEmpty() && !mayReplace) {
        findings << warning(item, "duplicate", QStringLiteral("the same post is there already: left out"), same());
        return Verdict::LeaveOut;
    }
    if (judgeAgainstEarlier(item, bulk) == Verdict::LeaveOut)
        return Verdict::LeaveOut;
    if (bulk.replaces)
        return Verdict::TakeIn;
    if (fresh.isEmpty()) {
        findings << warning(item, "duplicate", QStringLiteral("the same post is there already: left out"), same());
        return Verdict::LeaveOut;
    }
    if (!bulk.post.variants.isEmpty() && fresh.size() < bulk.post.variants.size()) {
        bulk.post.variants.removeIf([&fresh](const Variant &each) { return !fresh.contains(each.channel); });
        findings << warning(item, Field::Channels, "duplicate-channel", QStringLiteral("on some of its channels the same post is there already"));
    }
    if (const auto near = m_duplicates.nearTo(bulk.post, bulk.index))
        findings << warning(item, "near-same", QStringLiteral("a post of that day on that channel reads nearly the same"), *near);
    return Verdict::TakeIn;
}

ImportRun::Verdict ImportRun::judgeAgainstEarlier(Item &item, BulkPost &bulk)
{
    QList<Finding> &findings = item.result.findings;
    if (m_memory.isKnown(bulk.hash)) {
        findings << warning(item, Field::Text, "row-known", QStringLiteral("this row came in before and its post was moved or edited since: left out"));
        return Verdict::LeaveOut;
    }
    const ImportMemory::Match match = m_memory.match(*item.result.draft);
    if (!match.post)
        return Verdict::TakeIn;
    const QStringList args{match.post.toString()};
    const ChangedRows wish = m_job.options.changedRows;
    if (wish == ChangedRows::Add) {
        findings << warning(item, Field::Text, "row-changed", QStringLiteral("this row came in before with other content: it comes in once more"), args);
        return Verdict::TakeIn;
    }
    if (wish == ChangedRows::LeaveOut || match.isTouched) {
        const char *const code = wish == ChangedRows::LeaveOut ? "row-changed-left-out" : "row-changed-kept";
        findings << warning(item, Field::Text, code, QStringLiteral("this row came in before with other content: its post stays as it is"), args);
        return Verdict::LeaveOut;
    }
    bulk.replaces = match.post;
    findings << warning(item, Field::Text, "row-updates", QStringLiteral("this row came in before with other content: its post is updated"), args);
    return Verdict::TakeIn;
}

// What came in before the import was broken off; what is no post now was left out, or thrown away since.
void ImportRun::settleDone(Item &item) const
{
    using Fate = CheckedRow::Fate;
    const bool isTaken = item.fate == Fate::Ready || item.fate == Fate::Warned;
    if (isTaken && !m_job.rowsIn.contains(item.row))
        item.fate = Fate::Duplicate;
}

// Tells a row of this file from a post of the calendar.
Finding ImportRun::warning(const Item &item, const char *code, const QString &message, const ImportDuplicates::Where &where) const
{
    if (where.row > 0)
        return warning(item, Field::Text, code, QStringLiteral("%1 (row %2)").arg(message).arg(where.row),
                       {QStringLiteral("row"), QString::number(where.row)});
    return warning(item, Field::Text, code, QStringLiteral("%1 (post %2)").arg(message, where.post.toString()),
                   {QStringLiteral("calendar"), where.post.toString()});
}

Finding ImportRun::warning(const Item &item, Field field, const char *code, const QString &message, const QStringList &args) const
{
    return {item.row, columnOf(field), QLatin1String(code), FindingSeverity::Warning, args, message, {}};
}

} // namespace perennial
