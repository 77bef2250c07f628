-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The three ways out for a quiet channel: plans that run, at most one a channel, with the tasks of people, the weeks of a
-- maintenance and the client's own words. Days are ISO 8601; a week is named by its Monday in the zone of the client.

CREATE TABLE channel_plan (
    id           @id,
    workspace_id BIGINT NOT NULL,
    channel_id   BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    rules        TEXT NOT NULL DEFAULT '',
    started_at   BIGINT NOT NULL,
    started_by   TEXT NOT NULL DEFAULT '',
    ended_at     BIGINT,
    outcome      TEXT NOT NULL DEFAULT 'running',
    version      BIGINT NOT NULL DEFAULT 1,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX channel_plan_running ON channel_plan (channel_id) WHERE ended_at IS NULL;
CREATE INDEX channel_plan_by_channel ON channel_plan (channel_id, started_at);

CREATE TABLE channel_task (
    id           @id,
    workspace_id BIGINT NOT NULL,
    channel_id   BIGINT NOT NULL,
    plan_id      BIGINT,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL DEFAULT '',
    body         TEXT NOT NULL DEFAULT '',
    link         TEXT NOT NULL DEFAULT '',
    owner        TEXT NOT NULL DEFAULT '',
    due_on       TEXT NOT NULL DEFAULT '',
    outcome      TEXT NOT NULL DEFAULT 'open',
    done_at      BIGINT,
    done_by      TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    version      BIGINT NOT NULL DEFAULT 1,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, plan_id) REFERENCES channel_plan (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX channel_task_open ON channel_task (workspace_id, due_on) WHERE outcome = 'open';
CREATE INDEX channel_task_by_plan ON channel_task (plan_id);
CREATE INDEX channel_task_by_channel ON channel_task (channel_id);
-- What comes again by itself comes once a day, however many look at once and whatever the clock says.
CREATE UNIQUE INDEX channel_task_recurring ON channel_task (plan_id, kind, due_on)
    WHERE plan_id IS NOT NULL AND kind IN ('look', 'review', 'write');

-- One row a week: two publishers, or a clock that is set back, can't make a second post. The post it makes may be purged.
CREATE TABLE maintenance_week (
    workspace_id   BIGINT NOT NULL,
    channel_id     BIGINT NOT NULL,
    week           TEXT NOT NULL,
    made_at        BIGINT NOT NULL,
    post_id        BIGINT REFERENCES post (id) ON DELETE SET NULL,
    source_post_id BIGINT REFERENCES post (id) ON DELETE SET NULL,
    item_id        BIGINT REFERENCES evergreen_item (id) ON DELETE SET NULL,
    PRIMARY KEY (channel_id, week),
    FOREIGN KEY (workspace_id, channel_id) REFERENCES channel (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, post_id) REFERENCES post (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (workspace_id, source_post_id) REFERENCES post (workspace_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (workspace_id, item_id) REFERENCES evergreen_item (workspace_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX maintenance_week_by_post ON maintenance_week (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX maintenance_week_by_source ON maintenance_week (source_post_id) WHERE source_post_id IS NOT NULL;
CREATE INDEX maintenance_week_by_item ON maintenance_week (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE guide_text (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL,
    language     TEXT NOT NULL,
    body         TEXT NOT NULL,
    PRIMARY KEY (workspace_id, kind, language)
);

CREATE TRIGGER wall_channel_plan_stays BEFORE UPDATE OF workspace_id ON channel_plan FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_channel_task_stays BEFORE UPDATE OF workspace_id ON channel_task FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_maintenance_week_stays BEFORE UPDATE OF workspace_id ON maintenance_week FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_guide_text_stays BEFORE UPDATE OF workspace_id ON guide_text FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
