// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RowBar: what stands over a table of rows: chips that filter them, each with its count, and the search. Thread: the window's.

#include "common/controlpaint.h"
#include "imports/band.h"
#include "imports/importmodel.h"

class QHBoxLayout;

namespace perennial {

class Chip;
class SearchField;

class RowBar : public Band
{
    Q_OBJECT
public:
    struct Kind
    {
        RowFilter filter;
        const char *icon; // empty: none
        Tone tone;
        const char *name; // of the object
    };
    RowBar(const Theme &theme, const QList<Kind> &kinds);

    enum class Shown { Always, WithRows };
    void setKind(RowFilter filter, const QString &name, qint64 count, Shown shown);
    void setCurrent(RowFilter filter);
    RowFilter current() const { return m_current; }
    QString search() const;
    void clearSearch();
    void addAfterChips(QWidget *widget);
    void addEnd(QWidget *widget);

Q_SIGNALS:
    void chosen(perennial::RowFilter filter);
    void searched(); // a moment after the last letter

private:
    const Theme &m_look;
    QHBoxLayout *m_row;
    QList<std::pair<RowFilter, Chip *>> m_chips;
    SearchField *m_search;
    RowFilter m_current = RowFilter::All;
};

} // namespace perennial
