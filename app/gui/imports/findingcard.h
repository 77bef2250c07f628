// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FindingCard: the place of one kind of finding; pressed, it is chosen. MendSample: one cell before and after.
// Thread: the window's.

#include "common/theme.h"

#include <QAbstractButton>

namespace perennial {

class FindingCard : public QAbstractButton
{
    Q_OBJECT
public:
    // name: what a screen reader says of it.
    FindingCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

class MendSample : public QWidget
{
    Q_OBJECT
public:
    MendSample(const Theme &theme, const QString &before, const QString &after, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_before;
    QString m_after;
};

// Of two texts, what is around their first difference: at most so many letters of each.
std::pair<QString, QString> aroundDifference(const QString &before, const QString &after, int most);

} // namespace perennial
