-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Apps that are registered at networks: those that the program made itself (own 0) and those of the user. They are the
-- profile's, not a client's. Their secrets are in the secret store.

CREATE TABLE app_key (
  id @id,
  network TEXT NOT NULL,
  server TEXT NOT NULL DEFAULT '',
  client_id TEXT NOT NULL,
  redirect_uri TEXT NOT NULL DEFAULT '',
  scopes TEXT NOT NULL DEFAULT '',
  own BIGINT NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
  created_at BIGINT NOT NULL,
  CONSTRAINT app_key_once UNIQUE (network, server, client_id)
);
