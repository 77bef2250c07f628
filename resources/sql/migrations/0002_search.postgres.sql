-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full-text search over the folded words of posts.

CREATE INDEX post_search ON post USING gin (to_tsvector('simple', search_text));
