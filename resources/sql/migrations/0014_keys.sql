-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who holds which key of a client. A holder is a person or a tool; days are ISO 8601, '' where nobody knows. A holding that
-- was taken back stays as a row with its time, so that "who could publish in March?" has an answer.

CREATE TABLE key_holder (
    id           @id,
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    name_folded  TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('person', 'tool')),
    contact      TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    left_at      BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, name_folded)
);

CREATE TABLE key_holding (
    workspace_id BIGINT NOT NULL,
    holder_id    BIGINT NOT NULL,
    channel_id   BIGINT NOT NULL,
    access       TEXT NOT NULL CHECK (access IN ('owner', 'admin', 'editor', 'password', 'tool')),
    since_day    TEXT NOT NULL DEFAULT '',
    until_day    TEXT NOT NULL DEFAULT '',
    ended_at     BIGINT,
    note         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (holder_id, channel_id),
    FOREIGN KEY (workspace_id, holder_id) REFERENCES key_holder (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE
) @clustered;
CREATE INDEX key_holding_by_channel ON key_holding (channel_id);

-- What is known of a channel's own key beside what its network told.
CREATE TABLE key_fact (
    workspace_id     BIGINT NOT NULL,
    channel_id       BIGINT NOT NULL PRIMARY KEY,
    connected_at     BIGINT,
    connected_by     TEXT NOT NULL DEFAULT '',
    checked_at       BIGINT,
    recovery_address TEXT NOT NULL DEFAULT '',
    note             TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE
);
INSERT INTO key_fact (workspace_id, channel_id, connected_at) SELECT workspace_id, id, created_at FROM channel;
