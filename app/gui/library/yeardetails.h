// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// YearDetails: the rest of a forecast at a glance: what of all posts each category is, how often items come again, how
// evenly they take turns. Each chart has a sentence beside it. Thread: the window's. Ownership: borrows the theme.

#include "common/theme.h"
#include "library/yearreading.h"
#include "library/yearwords.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace perennial {

class Label;
class MixBar;
class RepeatsChart;

class YearDetails : public QWidget
{
    Q_OBJECT
public:
    explicit YearDetails(const Theme &theme, QWidget *parent = nullptr);

    void show(const YearReading &reading, const YearWords &words);
    using QWidget::show;

private:
    const Theme &m_theme;
    QScrollArea *m_list;
    QGridLayout *m_grid; // a row a category: its colour, name, percent, fewest to most uses
    Label *m_mixText;
    Label *m_repeatsText;
    MixBar *m_mix;
    RepeatsChart *m_repeats;
};

} // namespace perennial
