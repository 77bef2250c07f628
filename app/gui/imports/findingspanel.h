// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FindingsPanel: what a check found, grouped by kind, largest first, each with the one answer for all alike.
// Thread: the window's.

#include "common/theme.h"
#include "imports/importsession.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class CountBadge;
class Label;

// What is alike: the same code, and for names the same name.
struct FindingGroup
{
    QString code;
    QString arg;
    FindingSeverity severity = FindingSeverity::Warning;
    qint64 count = 0;
    Finding first;
};
QList<FindingGroup> groupsOf(const ImportReport &report);

class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

    void show();
    void setCurrentRow(qint64 row) { m_row = row; } // for "Only this row"

Q_SIGNALS:
    void rowWanted(qint64 row); // show it in the table
    void folderWanted();        // of the pictures

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroup(const FindingGroup &group);
    void addDateFix(QVBoxLayout *box, const FindingGroup &group);
    void addChannelFix(QVBoxLayout *box, const FindingGroup &group);
    void addMended();

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    CountBadge *m_count;
    Label *m_kinds;
    QVBoxLayout *m_column;
    qint64 m_row = 0;
};

} // namespace perennial
