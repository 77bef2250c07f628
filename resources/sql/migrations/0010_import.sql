-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Imports that can go on after a crash and that know their rows again. runner is whoever works on it, seen_at its last sign
-- of life; without finished_at it is under way or was broken off. recipe (JSON) is how the file was read. What of the file is
-- done is batch.row_count: it changes in the transaction that brings the rows in.

ALTER TABLE batch ADD COLUMN updated BIGINT NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN source_path TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN source_digest TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN recipe TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN runner BIGINT NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN finished_at BIGINT;
UPDATE batch SET finished_at = created_at;

-- Which row of its batch a post came from, what that row said (a hash), and which post it took the place of.
ALTER TABLE post ADD COLUMN import_row BIGINT;
ALTER TABLE post ADD COLUMN import_hash BIGINT;
ALTER TABLE post ADD COLUMN replaces_id BIGINT;
