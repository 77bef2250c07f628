// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The other pages bound to the services: what they open in each other. Thread: the window's.

#include "shell/pages.h"

namespace perennial {

QWidget *makeTodayPage(PageContext &context);
QWidget *makePostsPage(PageContext &context);
QWidget *makeComposerPage(PageContext &context);
QWidget *makeLibraryPage(PageContext &context);
QWidget *makeChannelsPage(PageContext &context);
QWidget *makeHealthPage(PageContext &context);
QWidget *makeKeysPage(PageContext &context);
QWidget *makeHistoryPage(PageContext &context);
QWidget *makeSlotsPage(PageContext &context);
QWidget *makeImportPage(PageContext &context);
QWidget *makeSettingsPage(PageContext &context);

} // namespace perennial
