-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the library puts into slots: wordings with a link, pictures and words of their own for a network (variants is JSON,
-- network to text); which place of a slot became a post; what a person wants there; how far ahead plans become posts.
-- A slot is named without a reference: one that was removed and brought back has its places again. Days are those of the
-- channel's wall, YYYY-MM-DD.

ALTER TABLE evergreen_wording ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE evergreen_wording ADD COLUMN variants TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX evergreen_wording_in_workspace ON evergreen_wording (workspace_id, id);

CREATE TABLE evergreen_wording_media (
    workspace_id BIGINT NOT NULL,
    wording_id   BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    media_id     BIGINT NOT NULL,
    alt          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (wording_id, position),
    FOREIGN KEY (workspace_id, wording_id) REFERENCES evergreen_wording (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, media_id) REFERENCES media (workspace_id, id)
) @clustered;
CREATE INDEX evergreen_wording_media_by_media ON evergreen_wording_media (media_id);

-- declined: a person threw the post away, so the place stays free. One place becomes one post, whoever is faster.
ALTER TABLE evergreen_use ADD COLUMN slot_id BIGINT;
ALTER TABLE evergreen_use ADD COLUMN slot_day TEXT NOT NULL DEFAULT '';
ALTER TABLE evergreen_use ADD COLUMN declined BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX evergreen_use_by_place ON evergreen_use (slot_id, slot_day) WHERE slot_id IS NOT NULL;

-- No item: the place is left free. No wording: whichever is next.
CREATE TABLE evergreen_pin (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    slot_id      BIGINT NOT NULL,
    slot_day     TEXT NOT NULL,
    item_id      BIGINT,
    wording_id   BIGINT,
    PRIMARY KEY (slot_id, slot_day)
) @clustered;
CREATE INDEX evergreen_pin_by_day ON evergreen_pin (workspace_id, slot_day);

-- "Not this one again", there.
CREATE TABLE evergreen_exclusion (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    slot_id      BIGINT NOT NULL,
    slot_day     TEXT NOT NULL,
    item_id      BIGINT NOT NULL,
    PRIMARY KEY (slot_id, slot_day, item_id)
) @clustered;
CREATE INDEX evergreen_exclusion_by_day ON evergreen_exclusion (workspace_id, slot_day);

CREATE TABLE evergreen_setting (
    workspace_id BIGINT PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
    automatic    BIGINT NOT NULL,
    ahead_hours  BIGINT NOT NULL,
    real_as      TEXT NOT NULL,
    seed         BIGINT NOT NULL
);
