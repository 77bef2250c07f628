// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Plate: a panel on the page: rounded, with an edge, rows parted by lines. PlateRow: a line of it. ScrollPage: the
// ground of a page of plates, one column of limited width that scrolls.

#include "common/theme.h"

#include <QScrollArea>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace perennial {

class Label;

class Plate : public QWidget
{
    Q_OBJECT
public:
    explicit Plate(const Theme &theme, QWidget *parent = nullptr);

    void addRow(QWidget *row);
    // A setting: name and hint at the start, the control at the end.
    QWidget *addSetting(const QString &name, const QString &hint, QWidget *control);
    int rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    int m_rows = 0;
};

class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    // widest: of the column, at 100 %.
    ScrollPage(const Theme &theme, int widest, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    // A head over the next plate; the row comes back, for a count or a button at its end.
    QBoxLayout *addHead(const QString &text);

private:
    void follow();

    const Theme &m_theme;
    QWidget *m_middle;
    QVBoxLayout *m_column;
    int m_widest;
};

// A line of a form: the name above its control, and what else is to be said below.
QWidget *labelled(const Theme &theme, const QString &name, QWidget *control, const QString &hint = {});
// A page with this in its upper middle: an empty state.
QWidget *centred(QWidget *inside);
// Deletes all that a layout holds.
void clearLayout(QLayout *layout);

} // namespace perennial
