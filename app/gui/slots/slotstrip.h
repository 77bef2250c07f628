// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotStrip: above the week, the slots that do not come by the week: a chip each, and one that makes another.
// Thread: the window's.

#include "slots/slotgridview.h"

#include <QWidget>

namespace perennial {

class FlowLayout;

class SlotStrip : public QWidget
{
    Q_OBJECT
public:
    SlotStrip(const Theme &theme, const SlotDraft &draft, QWidget *parent = nullptr);

    void setScene(const SlotScene &scene);

Q_SIGNALS:
    // beside: in the window's coordinates.
    void editRequested(perennial::SlotId slot, const QRect &beside);
    void removeRequested(perennial::SlotId slot);
    void newRequested(const QRect &beside);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show();

    const Theme &m_theme;
    const SlotDraft &m_draft;
    SlotScene m_scene;
    FlowLayout *m_flow;
};

} // namespace perennial
