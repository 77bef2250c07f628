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

CREATE VIRTUAL TABLE ledger_search USING fts5 (
    search_text, content = 'ledger', content_rowid = 'number', detail = none, columnsize = 0,
    tokenize = "ascii"
);

CREATE TRIGGER ledger_search_insert AFTER INSERT ON ledger BEGIN
    INSERT INTO ledger_search (rowid, search_text) VALUES (new.number, new.search_text);
END;

-- The existing number is looked for because a row that INSERT OR REPLACE takes away asks no DELETE trigger.
CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger
WHEN new.number <> (SELECT number FROM ledger_head) OR new.previous_hash <> (SELECT hash FROM ledger_head)
    OR EXISTS (SELECT 1 FROM ledger WHERE number = new.number) BEGIN
    SELECT RAISE(ABORT, 'an entry of the ledger goes behind the last one');
END;

CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is never changed');
END;

CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is never changed');
END;

CREATE TRIGGER ledger_head_one BEFORE INSERT ON ledger_head BEGIN
    SELECT RAISE(ABORT, 'the ledger has one end');
END;

-- One step on, then the hash of the entry that was added there.
CREATE TRIGGER ledger_head_goes_on BEFORE UPDATE ON ledger_head
WHEN NOT (new.number = old.number + 1 AND new.hash = old.hash
    OR new.number = old.number AND new.hash IS (SELECT hash FROM ledger WHERE number = new.number)) BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END;

CREATE TRIGGER ledger_head_stays BEFORE DELETE ON ledger_head BEGIN
    SELECT RAISE(ABORT, 'the ledger is never changed');
END;

-- It may be deleted (with its post, channel or client), but not made into something else.
CREATE TRIGGER delivery_sent_stays BEFORE UPDATE ON delivery
WHEN old.state = 'sent' AND (
    new.id IS NOT old.id
    OR new.workspace_id IS NOT old.workspace_id
    OR new.post_id IS NOT old.post_id
    OR new.channel_id IS NOT old.channel_id
    OR new.due_at IS NOT old.due_at
    OR new.idempotency_key IS NOT old.idempotency_key
    OR new.state IS NOT old.state
    OR new.remote_id IS NOT old.remote_id
    OR new.url IS NOT old.url
    OR new.sent_at IS NOT old.sent_at) BEGIN
    SELECT RAISE(ABORT, 'a delivery that was sent is never changed');
END;
