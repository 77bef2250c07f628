// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotBanner: above the week, that channels have no publishing time yet, and a starting point for them. It hides itself
// when there is nothing to say. Thread: the window's.

#include "slots/slotgridview.h"

class QVBoxLayout;

namespace perennial {

inline const QTime kSuggestedMorning{9, 30};
inline const QTime kSuggestedEvening{17, 0};

// On working days that are not kept free, outside of quiet hours.
SlotSheet withSuggestedTimes(SlotSheet sheet, const SlotScene &scene, const QList<ChannelId> &channels);

enum class BannerMode { Hidden, Shown };

class SlotBanner : public QWidget
{
    Q_OBJECT
public:
    explicit SlotBanner(const Theme &theme, QWidget *parent = nullptr);

    void follow(const SlotScene &scene, const SlotDraft &draft, BannerMode mode);

Q_SIGNALS:
    void suggestRequested(const QList<perennial::ChannelId> &channels);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace perennial
