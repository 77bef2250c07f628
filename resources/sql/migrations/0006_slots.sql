-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When channels publish: slots (when they come is computed, never stored), the categories of the evergreen library that
-- they draw from, quiet hours ("22:00-07:00"; of a client: '' = none; of a channel: '' = as the client, 'off' = none),
-- days of the week without posts ("sat,sun") and sources of days that are kept free.

ALTER TABLE workspace ADD COLUMN quiet TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN free_days TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN quiet TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_source ADD COLUMN keep_free BIGINT NOT NULL DEFAULT 0;

CREATE TABLE category (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    name_folded  TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, name_folded)
);

-- The category has two keys: one that forgets it when it goes, and one that keeps clients apart, looked at when the
-- transaction ends.
CREATE TABLE slot (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    channel_id   BIGINT NOT NULL,
    repeat_kind  TEXT NOT NULL,
    days         TEXT NOT NULL DEFAULT '',
    every        BIGINT NOT NULL DEFAULT 1 CHECK (every > 0),
    anchor       TEXT NOT NULL DEFAULT '',
    month_day    BIGINT NOT NULL DEFAULT 0,
    nth          BIGINT NOT NULL DEFAULT 0,
    rule         TEXT NOT NULL DEFAULT '',
    wall_time    TEXT NOT NULL,
    category_id  BIGINT REFERENCES category (id) ON DELETE SET NULL,
    first_day    TEXT NOT NULL DEFAULT '',
    last_day     TEXT NOT NULL DEFAULT '',
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, category_id) REFERENCES category (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX slot_by_channel ON slot (workspace_id, channel_id);
CREATE INDEX slot_by_category ON slot (category_id) WHERE category_id IS NOT NULL;
