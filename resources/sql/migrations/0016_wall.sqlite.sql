-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The wall where no composite key can stand: columns that may be 0 or NULL, or whose row may be gone, and rows that would
-- change their client.

CREATE TRIGGER wall_post_media_channel_id_insert BEFORE INSERT ON post_media
WHEN new.channel_id <> 0 AND EXISTS (SELECT 1 FROM channel AS target WHERE target.id = new.channel_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_post_media_channel_id_update BEFORE UPDATE OF channel_id ON post_media
WHEN new.channel_id <> 0 AND EXISTS (SELECT 1 FROM channel AS target WHERE target.id = new.channel_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_use_slot_id_insert BEFORE INSERT ON evergreen_use
WHEN new.slot_id IS NOT NULL AND EXISTS (SELECT 1 FROM slot AS target WHERE target.id = new.slot_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_use_slot_id_update BEFORE UPDATE OF slot_id ON evergreen_use
WHEN new.slot_id IS NOT NULL AND EXISTS (SELECT 1 FROM slot AS target WHERE target.id = new.slot_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_use_wording_id_insert BEFORE INSERT ON evergreen_use
WHEN new.wording_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_wording AS target WHERE target.id = new.wording_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_use_wording_id_update BEFORE UPDATE OF wording_id ON evergreen_use
WHEN new.wording_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_wording AS target WHERE target.id = new.wording_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_pin_slot_id_insert BEFORE INSERT ON evergreen_pin
WHEN new.slot_id IS NOT NULL AND EXISTS (SELECT 1 FROM slot AS target WHERE target.id = new.slot_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_pin_slot_id_update BEFORE UPDATE OF slot_id ON evergreen_pin
WHEN new.slot_id IS NOT NULL AND EXISTS (SELECT 1 FROM slot AS target WHERE target.id = new.slot_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_pin_item_id_insert BEFORE INSERT ON evergreen_pin
WHEN new.item_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_item AS target WHERE target.id = new.item_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_pin_item_id_update BEFORE UPDATE OF item_id ON evergreen_pin
WHEN new.item_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_item AS target WHERE target.id = new.item_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_pin_wording_id_insert BEFORE INSERT ON evergreen_pin
WHEN new.wording_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_wording AS target WHERE target.id = new.wording_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_pin_wording_id_update BEFORE UPDATE OF wording_id ON evergreen_pin
WHEN new.wording_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_wording AS target WHERE target.id = new.wording_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_exclusion_slot_id_insert BEFORE INSERT ON evergreen_exclusion
WHEN new.slot_id IS NOT NULL AND EXISTS (SELECT 1 FROM slot AS target WHERE target.id = new.slot_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_exclusion_slot_id_update BEFORE UPDATE OF slot_id ON evergreen_exclusion
WHEN new.slot_id IS NOT NULL AND EXISTS (SELECT 1 FROM slot AS target WHERE target.id = new.slot_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_evergreen_exclusion_item_id_insert BEFORE INSERT ON evergreen_exclusion
WHEN new.item_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_item AS target WHERE target.id = new.item_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_evergreen_exclusion_item_id_update BEFORE UPDATE OF item_id ON evergreen_exclusion
WHEN new.item_id IS NOT NULL AND EXISTS (SELECT 1 FROM evergreen_item AS target WHERE target.id = new.item_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_category_borrow_from_insert BEFORE INSERT ON category
WHEN new.borrow_from IS NOT NULL AND EXISTS (SELECT 1 FROM category AS target WHERE target.id = new.borrow_from AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_category_borrow_from_update BEFORE UPDATE OF borrow_from ON category
WHEN new.borrow_from IS NOT NULL AND EXISTS (SELECT 1 FROM category AS target WHERE target.id = new.borrow_from AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_watched_file_batch_id_insert BEFORE INSERT ON watched_file
WHEN new.batch_id IS NOT NULL AND EXISTS (SELECT 1 FROM batch AS target WHERE target.id = new.batch_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_watched_file_batch_id_update BEFORE UPDATE OF batch_id ON watched_file
WHEN new.batch_id IS NOT NULL AND EXISTS (SELECT 1 FROM batch AS target WHERE target.id = new.batch_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_review_pack_post_post_id_insert BEFORE INSERT ON review_pack_post
WHEN new.post_id IS NOT NULL AND EXISTS (SELECT 1 FROM post AS target WHERE target.id = new.post_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_review_pack_post_post_id_update BEFORE UPDATE OF post_id ON review_pack_post
WHEN new.post_id IS NOT NULL AND EXISTS (SELECT 1 FROM post AS target WHERE target.id = new.post_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_post_replaces_id_insert BEFORE INSERT ON post
WHEN new.replaces_id IS NOT NULL AND EXISTS (SELECT 1 FROM post AS target WHERE target.id = new.replaces_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;
CREATE TRIGGER wall_post_replaces_id_update BEFORE UPDATE OF replaces_id ON post
WHEN new.replaces_id IS NOT NULL AND EXISTS (SELECT 1 FROM post AS target WHERE target.id = new.replaces_id AND target.workspace_id <> new.workspace_id) BEGIN
    SELECT RAISE(ABORT, 'of another client');
END;

CREATE TRIGGER wall_channel_stays BEFORE UPDATE OF workspace_id ON channel WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_campaign_stays BEFORE UPDATE OF workspace_id ON campaign WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_label_stays BEFORE UPDATE OF workspace_id ON label WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_batch_stays BEFORE UPDATE OF workspace_id ON batch WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_media_stays BEFORE UPDATE OF workspace_id ON media WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_post_stays BEFORE UPDATE OF workspace_id ON post WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_post_label_stays BEFORE UPDATE OF workspace_id ON post_label WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_variant_stays BEFORE UPDATE OF workspace_id ON variant WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_post_media_stays BEFORE UPDATE OF workspace_id ON post_media WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_delivery_stays BEFORE UPDATE OF workspace_id ON delivery WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_calendar_source_stays BEFORE UPDATE OF workspace_id ON calendar_source WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_calendar_day_stays BEFORE UPDATE OF workspace_id ON calendar_day WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_calendar_note_stays BEFORE UPDATE OF workspace_id ON calendar_note WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_calendar_file_stays BEFORE UPDATE OF workspace_id ON calendar_file WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_review_pack_stays BEFORE UPDATE OF workspace_id ON review_pack WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_review_pack_post_stays BEFORE UPDATE OF workspace_id ON review_pack_post WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_category_stays BEFORE UPDATE OF workspace_id ON category WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_slot_stays BEFORE UPDATE OF workspace_id ON slot WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_item_stays BEFORE UPDATE OF workspace_id ON evergreen_item WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_wording_stays BEFORE UPDATE OF workspace_id ON evergreen_wording WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_media_stays BEFORE UPDATE OF workspace_id ON evergreen_media WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_wording_media_stays BEFORE UPDATE OF workspace_id ON evergreen_wording_media WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_use_stays BEFORE UPDATE OF workspace_id ON evergreen_use WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_pin_stays BEFORE UPDATE OF workspace_id ON evergreen_pin WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_exclusion_stays BEFORE UPDATE OF workspace_id ON evergreen_exclusion WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_evergreen_setting_stays BEFORE UPDATE OF workspace_id ON evergreen_setting WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_import_mapping_stays BEFORE UPDATE OF workspace_id ON import_mapping WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_watched_folder_stays BEFORE UPDATE OF workspace_id ON watched_folder WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_watched_file_stays BEFORE UPDATE OF workspace_id ON watched_file WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_key_holder_stays BEFORE UPDATE OF workspace_id ON key_holder WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_key_holding_stays BEFORE UPDATE OF workspace_id ON key_holding WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
CREATE TRIGGER wall_key_fact_stays BEFORE UPDATE OF workspace_id ON key_fact WHEN new.workspace_id <> old.workspace_id BEGIN
    SELECT RAISE(ABORT, 'a row stays with its client');
END;
