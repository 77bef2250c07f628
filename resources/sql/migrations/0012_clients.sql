-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a client is known by, and what guards its channels. logo: a small PNG in base64, so that a client moves whole.

ALTER TABLE workspace ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN guidelines TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN logo TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN archived_at BIGINT;

ALTER TABLE channel ADD COLUMN locked_at BIGINT;
ALTER TABLE channel ADD COLUMN type_handle BIGINT NOT NULL DEFAULT 0;
ALTER TABLE channel ADD COLUMN first_confirmed_at BIGINT;
-- Channels that have sent something need no first confirmation.
UPDATE channel SET first_confirmed_at = created_at
WHERE EXISTS (SELECT 1 FROM delivery WHERE delivery.channel_id = channel.id AND delivery.state = 'sent');
