// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TimeField: the day and the time a post goes out, in the client's calendar and zone; or none yet. Says in words what
// becomes of times that the clocks skip or have twice. Thread: the window's.

#include "domain/walltime.h"
#include "domain/workspace.h"

#include <QWidget>

class QDateTimeEdit;

namespace perennial {

class Button;
class Label;
class Theme;
class TypedTimePopover;

class TimeField : public QWidget
{
    Q_OBJECT
public:
    explicit TimeField(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace);
    void setWall(const std::optional<WallTime> &wall);
    void setReadOnly(bool readOnly);
    // Where a first choice begins: now, in the zone.
    void setNow(Instant now) { m_now = now; }

Q_SIGNALS:
    void wallEdited(const std::optional<perennial::WallTime> &wall);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void chooseFirst();
    void openTyping();
    void tell();
    QByteArray zone() const;
    void refresh();

    const Theme &m_theme;
    Workspace m_workspace;
    std::optional<WallTime> m_wall;
    Instant m_now;
    bool m_readOnly = false;
    Button *m_none;
    QDateTimeEdit *m_edit;
    Label *m_zone;
    Button *m_type;
    Button *m_clear;
    TypedTimePopover *m_typing = nullptr;
};

// "Istanbul" of "Europe/Istanbul".
QString zoneWords(const QByteArray &timeZone);
// What becomes of a time in a gap or an overlap of the clocks; empty where there is neither.
QString clockWords(const WallTime &wall);

} // namespace perennial
