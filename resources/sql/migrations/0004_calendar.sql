-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What stands in a client's calendar beside posts, the file that calendar programs subscribe to, and the packs that were
-- sent out for review. Days are written YYYY-MM-DD, both ends included.

-- A file or a folder of .ics files of somebody else; calendar_day has what was in it, for a window of years, and is made
-- anew whenever it is read.
CREATE TABLE calendar_source (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    path         TEXT NOT NULL,
    is_folder    BIGINT NOT NULL,
    name         TEXT NOT NULL,
    name_folded  TEXT NOT NULL,
    colour       TEXT NOT NULL DEFAULT '',
    enabled      BIGINT NOT NULL DEFAULT 1,
    read_at      BIGINT,
    error        TEXT NOT NULL DEFAULT '',
    error_args   TEXT NOT NULL DEFAULT '',
    remarks      TEXT NOT NULL DEFAULT '',
    file_mark    TEXT NOT NULL DEFAULT '',
    file_hash    TEXT NOT NULL DEFAULT '',
    events       BIGINT NOT NULL DEFAULT 0,
    days         BIGINT NOT NULL DEFAULT 0,
    window_from  TEXT NOT NULL DEFAULT '',
    window_to    TEXT NOT NULL DEFAULT '',
    created_at   BIGINT NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, name_folded)
);

CREATE TABLE calendar_day (
    workspace_id BIGINT NOT NULL,
    source_id    BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    from_day     TEXT NOT NULL,
    to_day       TEXT NOT NULL,
    text         TEXT NOT NULL,
    uid          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (source_id, position),
    FOREIGN KEY (workspace_id, source_id) REFERENCES calendar_source (workspace_id, id) ON DELETE CASCADE
) @clustered;
CREATE INDEX calendar_day_by_day ON calendar_day (workspace_id, to_day);

CREATE TABLE calendar_note (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    from_day     TEXT NOT NULL,
    to_day       TEXT NOT NULL,
    text         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    CHECK (from_day <= to_day)
);
CREATE INDEX calendar_note_by_day ON calendar_note (workspace_id, to_day);

-- Kept up to date by the publisher; file_mark says of which rows it was made.
CREATE TABLE calendar_file (
    workspace_id BIGINT NOT NULL PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
    path         TEXT NOT NULL,
    days_back    BIGINT NOT NULL,
    days_ahead   BIGINT NOT NULL,
    written_at   BIGINT,
    posts        BIGINT NOT NULL DEFAULT 0,
    error        TEXT NOT NULL DEFAULT '',
    error_args   TEXT NOT NULL DEFAULT '',
    file_mark    TEXT NOT NULL DEFAULT ''
);

CREATE TABLE review_pack (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    token        TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    made_at      BIGINT NOT NULL,
    UNIQUE (workspace_id, id)
);

-- What the client was shown of a post, and the last answer that was taken. It refers to no post: one that is gone by now
-- must still be told from one that was never asked about.
CREATE TABLE review_pack_post (
    workspace_id BIGINT NOT NULL,
    pack_id      BIGINT NOT NULL,
    post_id      BIGINT NOT NULL,
    version      BIGINT NOT NULL,
    content_hash TEXT NOT NULL,
    answer       TEXT NOT NULL DEFAULT '',
    answer_hash  TEXT NOT NULL DEFAULT '',
    answered_at  BIGINT,
    PRIMARY KEY (pack_id, post_id),
    FOREIGN KEY (workspace_id, pack_id) REFERENCES review_pack (workspace_id, id) ON DELETE CASCADE
) @clustered;
