-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person said about the columns of a table, for the next one with the same headings. signature: a hash of the folded
-- headings in their order. mapping is JSON: template, columns (field and column), encoding, delimiter, date order, and the
-- names in the file that stand for channels.

CREATE TABLE import_mapping (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    signature    TEXT NOT NULL,
    mapping      TEXT NOT NULL,
    updated_at   BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, signature)
) @clustered;
