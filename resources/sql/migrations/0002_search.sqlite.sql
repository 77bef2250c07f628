-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full-text search over the folded words of posts. The words are kept in post.search_text only: folded, with one blank
-- between them, so that the plainest tokenizer is the right one (and finds what unicode61 takes for no letter).

CREATE VIRTUAL TABLE post_search USING fts5 (
    search_text, content = 'post', content_rowid = 'id', detail = none, columnsize = 0,
    tokenize = "ascii"
);

CREATE TRIGGER post_search_insert AFTER INSERT ON post BEGIN
    INSERT INTO post_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

CREATE TRIGGER post_search_delete AFTER DELETE ON post BEGIN
    INSERT INTO post_search (post_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;

CREATE TRIGGER post_search_update AFTER UPDATE OF search_text ON post WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO post_search (post_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO post_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
