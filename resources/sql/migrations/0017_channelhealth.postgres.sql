-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How alive channels are: how each was judged last (reason: JSON; network_days: days since 1970 on which the network told
-- of a post, in between by blanks; told: what a person was last notified of), what happened to it, and when its client or
-- it was paused: that time does not count against it.

ALTER TABLE channel ADD COLUMN paused_by TEXT NOT NULL DEFAULT '';

CREATE TABLE channel_health (
    workspace_id     BIGINT NOT NULL,
    channel_id       BIGINT NOT NULL PRIMARY KEY,
    activity         TEXT NOT NULL DEFAULT 'active',
    since            BIGINT NOT NULL,
    reason           TEXT NOT NULL DEFAULT '',
    judged_at        BIGINT,
    network_post_at  BIGINT,
    network_asked_at BIGINT,
    network_answer   TEXT NOT NULL DEFAULT '',
    network_days     TEXT NOT NULL DEFAULT '',
    told             TEXT NOT NULL DEFAULT 'active',
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE
);

CREATE TABLE channel_event (
    id           @id,
    workspace_id BIGINT NOT NULL,
    channel_id   BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    from_state   TEXT NOT NULL DEFAULT '',
    to_state     TEXT NOT NULL DEFAULT '',
    person       TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    facts        TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX channel_event_by_channel ON channel_event (channel_id, at, id);

-- channel_id NULL: of the whole client.
CREATE TABLE pause_span (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    channel_id   BIGINT,
    from_at      BIGINT NOT NULL,
    until_at     BIGINT NOT NULL,
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX pause_span_by_client ON pause_span (workspace_id, until_at);

-- A channel's posts by time, without a look at the rows.
CREATE INDEX delivery_sent_by_channel ON delivery (channel_id, sent_at) WHERE state = 'sent' AND removed_at IS NULL;

CREATE TRIGGER wall_channel_health_stays BEFORE UPDATE OF workspace_id ON channel_health FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_channel_event_stays BEFORE UPDATE OF workspace_id ON channel_event FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_pause_span_stays BEFORE UPDATE OF workspace_id ON pause_span FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
