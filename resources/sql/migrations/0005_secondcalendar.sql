-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days may be shown in a second calendar beside the client's own; '' = none.
ALTER TABLE workspace ADD COLUMN second_calendar TEXT NOT NULL DEFAULT '';
