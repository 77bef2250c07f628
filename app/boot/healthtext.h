// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for how alive a channel is: names of states, why, what is proposed; translated. Thread: any with a
// translator.

#include "service/healthservice.h"

#include <QLocale>
#include <QString>

namespace perennial {

QString activityName(Activity activity);    // "Active", "Thinning out", "Gone quiet", "Inactive"
QString lifecycleName(Lifecycle lifecycle); // "Active", "Revival", "Maintenance", ...
// The lifecycle where it is not active, else the activity: what the table of channels shows.
QString stateName(Lifecycle lifecycle, Activity activity);
// "Plan posts", "Start a revival"; empty for None.
QString proposalText(HealthProposal proposal);
// One or two sentences: "No post for 23 days. It usually posts every 3 days."
QString reasonText(const HealthReason &reason, const QLocale &locale);
// What it was judged by, where that is not the network itself: "Judged by what was sent from here: this network can't
// be read." Empty: the network told, or was not asked yet.
QString sourceText(const ChannelHealth &health);
// What happened, for a history: "Gone quiet (before: active)".
QString eventText(const ChannelEvent &event);

} // namespace perennial
