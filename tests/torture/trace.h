// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Trace: what happened in a life, a line each, for a person who looks for a fault. Costs nothing unless it is switched on.

#include <QString>

#include <functional>
#include <vector>

namespace perennial::torture {

class Trace
{
public:
    void setOn(bool on) { m_on = on; }
    bool isOn() const { return m_on; }
    // who: "network", "agent 3", "person"; delivery 0: of none.
    void add(qint64 atMs, const QString &who, qint64 delivery, const QString &what)
    {
        if (m_on)
            m_lines.push_back({delivery, QStringLiteral("%1  %2  %3 %4").arg(atMs / 1000.0, 10, 'f', 3).arg(who, -9)
                                             .arg(delivery == 0 ? QString() : QStringLiteral("delivery %1:").arg(delivery), what)});
    }
    // All of it, or only what concerns these deliveries and the processes.
    std::vector<QString> lines(const QList<qint64> &deliveries = {}) const
    {
        std::vector<QString> chosen;
        for (const Line &line : m_lines) {
            if (deliveries.isEmpty() || line.delivery == 0 || deliveries.contains(line.delivery))
                chosen.push_back(line.text);
        }
        return chosen;
    }

private:
    struct Line
    {
        qint64 delivery;
        QString text;
    };
    bool m_on = false;
    std::vector<Line> m_lines;
};

} // namespace perennial::torture
