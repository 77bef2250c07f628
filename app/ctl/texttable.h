// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TextTable: rows for people, aligned by the columns of a terminal that each character takes. Control characters are
// made harmless: names and messages come from files and servers. Pure.

#include <QStringList>

namespace perennial {

int displayWidth(const QString &text);
// On one line, without control characters.
QString printable(const QString &text);

class TextTable
{
public:
    explicit TextTable(QStringList headings) : m_headings(std::move(headings)) {}
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    QStringList lines() const; // the headings first

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace perennial
