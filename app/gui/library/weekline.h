// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WeekLine: what the chosen week is like, what runs dry in it and what it would take, and what to do about it.
// YearLegend: what the blocks of the chart mean. Thread: the window's. Ownership: both borrow the theme.

#include "library/yearreading.h"
#include "library/yearwords.h"

#include <QWidget>

namespace perennial {

class Button;
class ElidedLabel;
class Label;
class Theme;

class WeekLine : public QWidget
{
    Q_OBJECT
public:
    explicit WeekLine(const Theme &theme, QWidget *parent = nullptr);

    // row: the chosen one; it is spoken of first.
    void show(const YearReading &reading, const YearWords &words, int row, int week);
    using QWidget::show;
    QString text() const; // without markup
    CategoryId category() const { return m_category; }

Q_SIGNALS:
    void wordingsWanted(perennial::CategoryId category);
    void promotionWanted(perennial::CategoryId category);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setMarkup(const QString &markup);
    QString reasonOf(const YearReading &reading, QDate weekStart) const;

    const Theme &m_theme;
    Label *m_week;
    Label *m_facts;
    ElidedLabel *m_why;
    Button *m_write;
    Button *m_promote;
    QString m_markup;
    CategoryId m_category;
};

class YearLegend : public QWidget
{
    Q_OBJECT
public:
    explicit YearLegend(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace perennial
