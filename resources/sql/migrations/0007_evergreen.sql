-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The evergreen library: how the items of a category take turns, the items with their wordings and media, and when each
-- went where. Seasons are written MM-DD, days YYYY-MM-DD. Allowed channels are a JSON list of ids and refer to no row: a
-- channel that goes must not turn "only there" into "everywhere"; '' = all.

ALTER TABLE category ADD COLUMN item_order TEXT NOT NULL DEFAULT 'least-recently-used';
ALTER TABLE category ADD COLUMN item_gap BIGINT NOT NULL DEFAULT 28;
ALTER TABLE category ADD COLUMN wording_gap BIGINT;
ALTER TABLE category ADD COLUMN channel_gap BIGINT NOT NULL DEFAULT 1;
ALTER TABLE category ADD COLUMN most_uses BIGINT;
ALTER TABLE category ADD COLUMN season_from TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN season_to TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN expires TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN channels TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN share_of_all BIGINT;
ALTER TABLE category ADD COLUMN borrow_from BIGINT REFERENCES category (id) ON DELETE SET NULL;

-- The category has two keys, as a slot's has: what lies in the trash outlives its category.
CREATE TABLE evergreen_item (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    category_id  BIGINT REFERENCES category (id) ON DELETE SET NULL,
    notes        TEXT NOT NULL DEFAULT '',
    labels       TEXT NOT NULL DEFAULT '',
    source       TEXT NOT NULL DEFAULT '',
    rights       TEXT NOT NULL DEFAULT '',
    season_from  TEXT NOT NULL DEFAULT '',
    season_to    TEXT NOT NULL DEFAULT '',
    expires      TEXT NOT NULL DEFAULT '',
    most_uses    BIGINT,
    weight       BIGINT NOT NULL DEFAULT 1,
    channels     TEXT NOT NULL DEFAULT '',
    search_text  TEXT NOT NULL,
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    trashed_at   BIGINT,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, category_id) REFERENCES category (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evergreen_item_by_category ON evergreen_item (category_id) WHERE category_id IS NOT NULL;

CREATE TABLE evergreen_wording (
    id           @id,
    workspace_id BIGINT NOT NULL,
    item_id      BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    text         TEXT NOT NULL,
    fingerprint  BIGINT NOT NULL,
    FOREIGN KEY (workspace_id, item_id) REFERENCES evergreen_item (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX evergreen_wording_by_item ON evergreen_wording (workspace_id, item_id, position);

CREATE TABLE evergreen_media (
    workspace_id BIGINT NOT NULL,
    item_id      BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    media_id     BIGINT NOT NULL,
    alt          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (item_id, position),
    FOREIGN KEY (workspace_id, item_id) REFERENCES evergreen_item (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, media_id) REFERENCES media (workspace_id, id)
) @clustered;
CREATE INDEX evergreen_media_by_media ON evergreen_media (media_id);

-- The wording refers to no row: what went out is remembered though its words are gone. A post that is purged leaves the use.
CREATE TABLE evergreen_use (
    workspace_id BIGINT NOT NULL,
    item_id      BIGINT NOT NULL,
    wording_id   BIGINT,
    channel_id   BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    post_id      BIGINT REFERENCES post (id) ON DELETE SET NULL,
    PRIMARY KEY (item_id, channel_id, at),
    FOREIGN KEY (workspace_id, item_id) REFERENCES evergreen_item (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, post_id) REFERENCES post (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
) @clustered;
CREATE INDEX evergreen_use_by_time ON evergreen_use (workspace_id, at);
CREATE INDEX evergreen_use_by_channel ON evergreen_use (channel_id);
CREATE INDEX evergreen_use_by_post ON evergreen_use (post_id) WHERE post_id IS NOT NULL;
