// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/findinggroups.h"

namespace perennial {

namespace {

bool isNamed(const QString &code)
{
    return code == QLatin1String("channel-unknown") || code == QLatin1String("channel-ambiguous") || code == QLatin1String("status-unknown");
}

class Grouping
{
public:
    void add(const Finding &finding)
    {
        // What is alike mostly comes together.
        if (m_last < 0 || !isOfKind(finding, m_groups.at(m_last).kind()))
            m_last = placeOf(finding);
        FindingGroup &group = m_groups[m_last];
        ++group.count;
        if (finding.suggestion.isEmpty())
            return;
        if (++group.mendable == 1)
            group.sample = finding;
    }

    QList<FindingGroup> sorted()
    {
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const FindingGroup &a, const FindingGroup &b) {
            if (a.severity != b.severity)
                return a.severity == FindingSeverity::Error;
            return a.count > b.count;
        });
        return m_groups;
    }

private:
    qsizetype placeOf(const Finding &finding)
    {
        const FindingKind kind = kindOf(finding);
        // The same damage may refuse one row and only mark another: it is one kind.
        const QString key = kind.code + QLatin1Char('|') + kind.arg;
        const auto known = m_places.constFind(key);
        if (known != m_places.cend()) {
            if (finding.severity == FindingSeverity::Error)
                m_groups[*known].severity = FindingSeverity::Error;
            return *known;
        }
        FindingGroup group;
        group.code = kind.code;
        group.arg = kind.arg;
        group.severity = finding.severity;
        group.first = finding;
        m_places.insert(key, m_groups.size());
        m_groups << group;
        return m_groups.size() - 1;
    }

    QHash<QString, qsizetype> m_places;
    QList<FindingGroup> m_groups;
    qsizetype m_last = -1;
};

} // namespace

FindingKind kindOf(const Finding &finding)
{
    return {finding.code, isNamed(finding.code) ? finding.args.value(0) : QString()};
}

bool isOfKind(const Finding &finding, const FindingKind &kind)
{
    return finding.code == kind.code && (kind.arg.isEmpty() || finding.args.value(0) == kind.arg);
}

QList<FindingGroup> groupsOf(const ImportReport &report)
{
    Grouping grouping;
    for (const RefusedRow &refused : report.errors)
        grouping.add(refused.finding);
    for (const Finding &warning : report.warnings)
        grouping.add(warning);
    return grouping.sorted();
}

QSet<qint64> rowsOf(const ImportReport &report, const FindingKind &kind)
{
    QSet<qint64> rows;
    for (const RefusedRow &refused : report.errors) {
        if (isOfKind(refused.finding, kind))
            rows.insert(refused.finding.row);
    }
    for (const Finding &warning : report.warnings) {
        if (isOfKind(warning, kind))
            rows.insert(warning.row);
    }
    return rows;
}

} // namespace perennial
