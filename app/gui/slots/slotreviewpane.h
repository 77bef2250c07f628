// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotReviewPane: beside the week, what is to be known before saving: what cannot be right, and which planned posts
// would lose their place. Thread: the window's.

#include "service/slotservice.h"
#include "slots/slotgridview.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class SlotReviewPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMostLost = 8;
    static constexpr int kMostFindings = 6;

    explicit SlotReviewPane(const Theme &theme, QWidget *parent = nullptr);

    // Findings about channels that are not shown are left out. Hides itself when there is nothing to say.
    void show(const SlotReview &review, const SlotScene &scene, const SlotDraft &draft);

Q_SIGNALS:
    void slotRequested(perennial::SlotId slot);
    void postRequested(perennial::PostId post);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFindings(const QList<SlotFinding> &findings, const SlotScene &scene, const SlotDraft &draft);
    QWidget *findingRow(const SlotFinding &finding, const SlotScene &scene, const SlotDraft &draft);
    void addLost(const QList<LostPlace> &lost, const SlotScene &scene);
    QString lostText(const LostPlace &lost, const SlotScene &scene) const;

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace perennial
