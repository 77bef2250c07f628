-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The record of what went out: see lib/domain/ledger.h. Its rows are only ever added, each behind the last one, and refer
-- to nothing: they outlive post, channel and client. ledger_head knows the end, so that a cut one shows, and is what two
-- writers wait for. A post may be edited after it went out (for its other channels): the truth is ledger.content.

CREATE TABLE ledger (
    number          @id,
    format          BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    event           TEXT NOT NULL,
    workspace_id    BIGINT NOT NULL,
    workspace_name  TEXT NOT NULL,
    delivery_id     BIGINT NOT NULL,
    post_id         BIGINT NOT NULL,
    channel_id      BIGINT NOT NULL,
    channel_name    TEXT NOT NULL,
    network         TEXT NOT NULL,
    server          TEXT NOT NULL,
    account         TEXT NOT NULL,
    account_id      TEXT NOT NULL,
    due_at          BIGINT NOT NULL,
    idempotency_key TEXT NOT NULL,
    content         TEXT NOT NULL,
    source          TEXT NOT NULL,
    remote_id       TEXT NOT NULL,
    url             TEXT NOT NULL,
    part_ids        TEXT NOT NULL,
    evidence        TEXT NOT NULL,
    agent_holder    TEXT NOT NULL,
    agent_host      TEXT NOT NULL,
    agent_version   TEXT NOT NULL,
    previous_hash   TEXT NOT NULL,
    hash            TEXT NOT NULL,
    search_text     TEXT NOT NULL
);
CREATE INDEX ledger_by_time ON ledger (workspace_id, at, number);
CREATE INDEX ledger_by_channel ON ledger (workspace_id, channel_id, number);

CREATE TABLE ledger_head (
    one    BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL,
    hash   TEXT NOT NULL
);
INSERT INTO ledger_head (one, number, hash) VALUES (1, 0, '');

-- What was handed to the network, until the end of the attempt is known.
ALTER TABLE attempt ADD COLUMN content TEXT NOT NULL DEFAULT '';

CREATE INDEX ledger_search ON ledger USING gin (to_tsvector('simple', search_text));

CREATE FUNCTION ledger_follows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF new.number <> (SELECT number FROM ledger_head) OR new.previous_hash <> (SELECT hash FROM ledger_head) THEN
        RAISE EXCEPTION 'an entry of the ledger goes behind the last one' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_follows();

CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'the ledger is never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER ledger_no_change BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON ledger FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_head_stays BEFORE INSERT OR DELETE ON ledger_head FOR EACH ROW EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_head_no_truncate BEFORE TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();

-- One step on, then the hash of the entry that was added there.
CREATE FUNCTION ledger_head_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF new.one = old.one AND (new.number = old.number + 1 AND new.hash = old.hash
        OR new.number = old.number AND new.hash = (SELECT hash FROM ledger WHERE number = new.number)) THEN
        RETURN new;
    END IF;
    RAISE EXCEPTION 'the ledger only grows' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER ledger_head_goes_on BEFORE UPDATE ON ledger_head FOR EACH ROW EXECUTE FUNCTION ledger_head_goes_on();

CREATE FUNCTION delivery_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'a delivery that was sent is never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
-- It may be deleted (with its post, channel or client), but not made into something else.
CREATE TRIGGER delivery_sent_stays BEFORE UPDATE ON delivery FOR EACH ROW
    WHEN (old.state = 'sent' AND (
        new.id IS DISTINCT FROM old.id
        OR new.workspace_id IS DISTINCT FROM old.workspace_id
        OR new.post_id IS DISTINCT FROM old.post_id
        OR new.channel_id IS DISTINCT FROM old.channel_id
        OR new.due_at IS DISTINCT FROM old.due_at
        OR new.idempotency_key IS DISTINCT FROM old.idempotency_key
        OR new.state IS DISTINCT FROM old.state
        OR new.remote_id IS DISTINCT FROM old.remote_id
        OR new.url IS DISTINCT FROM old.url
        OR new.sent_at IS DISTINCT FROM old.sent_at))
    EXECUTE FUNCTION delivery_refuse();
