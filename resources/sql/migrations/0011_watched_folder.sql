-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Folders whose tables come in by themselves, and what became of each file: once for each content (digest), whoever looks.
-- error_args is JSON.

CREATE TABLE watched_folder (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    path         TEXT NOT NULL,
    status       TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, path)
) @clustered;

CREATE TABLE watched_file (
    workspace_id BIGINT NOT NULL,
    path         TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    digest       TEXT NOT NULL,
    state        TEXT NOT NULL,
    batch_id     BIGINT,
    imported     BIGINT NOT NULL DEFAULT 0,
    duplicates   BIGINT NOT NULL DEFAULT 0,
    refused      BIGINT NOT NULL DEFAULT 0,
    error_code   TEXT NOT NULL DEFAULT '',
    error_args   TEXT NOT NULL DEFAULT '',
    seen_at      BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, path, digest),
    FOREIGN KEY (workspace_id, path) REFERENCES watched_folder (workspace_id, path) ON DELETE CASCADE
) @clustered;
