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
class FindingCard;
class Label;

class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

    void show();
    // The kind whose rows alone are shown, if any: its card is marked.
    void setOnly(const std::optional<FindingKind> &only);

Q_SIGNALS:
    void rowWanted(qint64 row); // show it in the table
    void folderWanted();        // of the pictures
    void kindWanted(const std::optional<perennial::FindingKind> &kind); // its rows alone, or all again

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroup(const FindingGroup &group);
    void setChangedRows(ChangedRows way);
    void addDateFix(QVBoxLayout *box, const FindingGroup &group);
    void addChannelFix(QVBoxLayout *box, const FindingGroup &group);
    void addButtons(QVBoxLayout *box, const FindingGroup &group, const QString &title);
    void addMended();
    void addMendedCodes(QVBoxLayout *words);

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    CountBadge *m_count;
    Label *m_kinds;
    QVBoxLayout *m_column;
    QList<std::pair<FindingKind, FindingCard *>> m_cards;
    std::optional<FindingKind> m_only;
};

} // namespace perennial
