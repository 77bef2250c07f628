-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The record of lock-downs: what was asked, by whom, what became of each key. Rows are only ever added and refer to nothing:
-- they outlive channels and clients. phase: 'begun' is written before a key moves, 'ended' with the outcomes. Lists are JSON.

CREATE TABLE lockdown_event (
    id             @id,
    workspace_id   BIGINT NOT NULL,
    workspace_name TEXT NOT NULL,
    at             BIGINT NOT NULL,
    actor          TEXT NOT NULL,
    host           TEXT NOT NULL,
    action         TEXT NOT NULL CHECK (action IN ('lock', 'revoke', 'lift')),
    phase          TEXT NOT NULL CHECK (phase IN ('begun', 'ended')),
    kept_holders   TEXT NOT NULL DEFAULT '',
    kept_channels  TEXT NOT NULL DEFAULT '',
    outcomes       TEXT NOT NULL DEFAULT ''
);
CREATE INDEX lockdown_event_by_time ON lockdown_event (workspace_id, at, id);

CREATE FUNCTION lockdown_event_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'the record of lock-downs is never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER lockdown_event_no_change BEFORE UPDATE OR DELETE ON lockdown_event
    FOR EACH ROW EXECUTE FUNCTION lockdown_event_refuse();
CREATE TRIGGER lockdown_event_no_truncate BEFORE TRUNCATE ON lockdown_event
    FOR EACH STATEMENT EXECUTE FUNCTION lockdown_event_refuse();
