-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are milliseconds since 1970 (UTC). Absent texts are '', absent numbers and times are NULL.
-- Every row of a client carries workspace_id, and the composite keys keep clients apart: a delivery's post and channel,
-- a post's media and labels are of one workspace, or the row is refused.

CREATE TABLE schema_version (
    number   BIGINT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    checksum TEXT NOT NULL
);

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE workspace (
    id           @id,
    name         TEXT NOT NULL,
    name_folded  TEXT NOT NULL UNIQUE,
    colour       TEXT NOT NULL,
    time_zone    TEXT NOT NULL,
    week_start   BIGINT NOT NULL CHECK (week_start BETWEEN 1 AND 7),
    calendar     TEXT NOT NULL,
    paused_at    BIGINT,
    pause_reason TEXT NOT NULL DEFAULT '',
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL
);

CREATE TABLE channel (
    id                 @id,
    workspace_id       BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    network            TEXT NOT NULL,
    name               TEXT NOT NULL,
    name_folded        TEXT NOT NULL,
    server             TEXT NOT NULL DEFAULT '',
    account            TEXT NOT NULL DEFAULT '',
    account_id         TEXT NOT NULL DEFAULT '',
    display_name       TEXT NOT NULL DEFAULT '',
    avatar_url         TEXT NOT NULL DEFAULT '',
    role               TEXT NOT NULL,
    state              TEXT NOT NULL,
    lifecycle          TEXT NOT NULL,
    late               TEXT NOT NULL,
    late_after_minutes BIGINT NOT NULL,
    late_oldest_hours  BIGINT NOT NULL,
    time_zone          TEXT NOT NULL DEFAULT '',
    threshold          BIGINT,
    paused_at          BIGINT,
    pause_reason       TEXT NOT NULL DEFAULT '',
    options            TEXT NOT NULL DEFAULT '',
    facts              TEXT NOT NULL DEFAULT '',
    not_before         BIGINT,
    position           BIGINT NOT NULL DEFAULT 0,
    version            BIGINT NOT NULL DEFAULT 1,
    created_at         BIGINT NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, name_folded)
);

CREATE TABLE campaign (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, name)
);

CREATE TABLE label (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, name)
);

CREATE TABLE batch (
    id            @id,
    workspace_id  BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    file_name     TEXT NOT NULL,
    template_name TEXT NOT NULL,
    row_count     BIGINT NOT NULL DEFAULT 0,
    imported      BIGINT NOT NULL DEFAULT 0,
    duplicates    BIGINT NOT NULL DEFAULT 0,
    refused       BIGINT NOT NULL DEFAULT 0,
    created_at    BIGINT NOT NULL,
    undone_at     BIGINT,
    UNIQUE (workspace_id, id)
);

CREATE TABLE media (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    sha256       TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    mime_type    TEXT NOT NULL,
    bytes        BIGINT NOT NULL,
    width        BIGINT NOT NULL DEFAULT 0,
    height       BIGINT NOT NULL DEFAULT 0,
    source_url   TEXT NOT NULL DEFAULT '',
    fetch_error  TEXT NOT NULL DEFAULT '',
    rights_by    TEXT NOT NULL DEFAULT '',
    rights_at    BIGINT,
    created_at   BIGINT NOT NULL,
    UNIQUE (workspace_id, id)
);
CREATE INDEX media_by_content ON media (workspace_id, sha256);
CREATE INDEX media_waiting ON media (created_at) WHERE sha256 = '' AND fetch_error = '';

CREATE TABLE post (
    id              @id,
    workspace_id    BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    status          TEXT NOT NULL,
    text            TEXT NOT NULL,
    title           TEXT NOT NULL DEFAULT '',
    link            TEXT NOT NULL DEFAULT '',
    first_comment   TEXT NOT NULL DEFAULT '',
    thread          TEXT NOT NULL DEFAULT '',
    content_warning TEXT NOT NULL DEFAULT '',
    visibility      TEXT NOT NULL DEFAULT '',
    language        TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    external_id     TEXT NOT NULL DEFAULT '',
    category        TEXT NOT NULL DEFAULT '',
    options         TEXT NOT NULL DEFAULT '',
    campaign_id     BIGINT,
    wall_date       TEXT NOT NULL DEFAULT '',
    wall_time       TEXT NOT NULL DEFAULT '',
    time_zone       TEXT NOT NULL DEFAULT '',
    due_at          BIGINT,
    batch_id        BIGINT,
    fingerprint     BIGINT NOT NULL,
    search_text     TEXT NOT NULL,
    version         BIGINT NOT NULL DEFAULT 1,
    created_at      BIGINT NOT NULL,
    updated_at      BIGINT NOT NULL,
    trashed_at      BIGINT,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id),
    FOREIGN KEY (workspace_id, batch_id) REFERENCES batch (workspace_id, id)
);
CREATE INDEX post_by_due ON post (workspace_id, due_at, id);
CREATE INDEX post_by_batch ON post (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX post_in_trash ON post (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX post_by_campaign ON post (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE TABLE post_label (
    workspace_id BIGINT NOT NULL,
    post_id      BIGINT NOT NULL,
    label_id     BIGINT NOT NULL,
    PRIMARY KEY (post_id, label_id),
    FOREIGN KEY (workspace_id, post_id) REFERENCES post (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, label_id) REFERENCES label (workspace_id, id)
) @clustered;
CREATE INDEX post_label_by_label ON post_label (label_id);

-- One row for each channel of a post; text and media are NULL where the channel follows the post.
CREATE TABLE variant (
    workspace_id BIGINT NOT NULL,
    post_id      BIGINT NOT NULL,
    channel_id   BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    text         TEXT,
    own_media    BIGINT NOT NULL DEFAULT 0,
    options      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (post_id, channel_id),
    FOREIGN KEY (workspace_id, post_id) REFERENCES post (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id)
) @clustered;
CREATE INDEX variant_by_channel ON variant (channel_id);

-- channel_id 0: the post's own media; else the variant's.
CREATE TABLE post_media (
    workspace_id BIGINT NOT NULL,
    post_id      BIGINT NOT NULL,
    channel_id   BIGINT NOT NULL DEFAULT 0,
    position     BIGINT NOT NULL,
    media_id     BIGINT NOT NULL,
    alt          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (post_id, channel_id, position),
    FOREIGN KEY (workspace_id, post_id) REFERENCES post (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, media_id) REFERENCES media (workspace_id, id)
) @clustered;
CREATE INDEX post_media_by_media ON post_media (media_id);

CREATE TABLE delivery (
    id              @id,
    workspace_id    BIGINT NOT NULL,
    post_id         BIGINT NOT NULL,
    channel_id      BIGINT NOT NULL,
    due_at          BIGINT NOT NULL,
    next_try_at     BIGINT NOT NULL,
    state           TEXT NOT NULL,
    state_at        BIGINT NOT NULL,
    reason          TEXT NOT NULL DEFAULT '',
    message         TEXT NOT NULL DEFAULT '',
    attempts        BIGINT NOT NULL DEFAULT 0,
    claimed_by      TEXT NOT NULL DEFAULT '',
    lease_until     BIGINT,
    idempotency_key TEXT NOT NULL,
    progress        TEXT NOT NULL DEFAULT '',
    remote_id       TEXT NOT NULL DEFAULT '',
    url             TEXT NOT NULL DEFAULT '',
    sent_at         BIGINT,
    removed_at      BIGINT,
    UNIQUE (post_id, channel_id),
    FOREIGN KEY (workspace_id, post_id) REFERENCES post (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id)
);
CREATE INDEX delivery_due ON delivery (next_try_at) WHERE state = 'scheduled';
CREATE INDEX delivery_queue ON delivery (channel_id, next_try_at, id) WHERE state = 'scheduled';
CREATE INDEX delivery_under_way ON delivery (lease_until) WHERE state IN ('claimed', 'sending');
CREATE INDEX delivery_needs_person ON delivery (workspace_id, state_at) WHERE state IN ('failed', 'unsure', 'missed', 'held');
CREATE INDEX delivery_planned ON delivery (workspace_id, due_at) WHERE state IN ('scheduled', 'claimed', 'sending');
CREATE INDEX delivery_sent ON delivery (workspace_id, sent_at) WHERE state = 'sent';
CREATE INDEX delivery_by_channel ON delivery (channel_id, due_at);

CREATE TABLE attempt (
    id          @id,
    delivery_id BIGINT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    started_at  BIGINT NOT NULL,
    ended_at    BIGINT,
    outcome     TEXT NOT NULL,
    kind        TEXT NOT NULL DEFAULT '',
    message     TEXT NOT NULL DEFAULT '',
    http_status BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX attempt_by_delivery ON attempt (delivery_id);
CREATE INDEX attempt_open ON attempt (started_at) WHERE outcome = 'open';

-- Every move of a delivery, never changed afterwards.
CREATE TABLE transition (
    id          @id,
    delivery_id BIGINT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    at          BIGINT NOT NULL,
    event       TEXT NOT NULL,
    from_state  TEXT NOT NULL,
    to_state    TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX transition_by_delivery ON transition (delivery_id);

-- Who may run the engine on this profile.
CREATE TABLE lease (
    name         TEXT NOT NULL PRIMARY KEY,
    holder       TEXT NOT NULL,
    host         TEXT NOT NULL,
    pid          BIGINT NOT NULL,
    version      TEXT NOT NULL,
    lease_until  BIGINT NOT NULL,
    started_at   BIGINT NOT NULL,
    heartbeat_at BIGINT NOT NULL
);
