-- SPDX-FileCopyrightText: 2026 The Perennial authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The wall where no composite key can stand: columns that may be 0 or NULL, or whose row may be gone, and rows that would
-- change their client.

CREATE FUNCTION wall_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'a row stays with its client' USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- Arguments: the column, and the table it points at.
CREATE FUNCTION wall_holds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    target BIGINT := (to_jsonb(new) ->> TG_ARGV[0])::BIGINT;
    foreign_row BIGINT;
BEGIN
    EXECUTE format('SELECT 1 FROM %I WHERE id = $1 AND workspace_id <> $2', TG_ARGV[1]) INTO foreign_row USING target, new.workspace_id;
    IF foreign_row IS NOT NULL THEN
        RAISE EXCEPTION 'of another client' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN new;
END $$;

CREATE TRIGGER wall_post_media_channel_id BEFORE INSERT OR UPDATE OF channel_id ON post_media FOR EACH ROW WHEN (new.channel_id <> 0)
    EXECUTE FUNCTION wall_holds('channel_id', 'channel');
CREATE TRIGGER wall_evergreen_use_slot_id BEFORE INSERT OR UPDATE OF slot_id ON evergreen_use FOR EACH ROW WHEN (new.slot_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('slot_id', 'slot');
CREATE TRIGGER wall_evergreen_use_wording_id BEFORE INSERT OR UPDATE OF wording_id ON evergreen_use FOR EACH ROW WHEN (new.wording_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('wording_id', 'evergreen_wording');
CREATE TRIGGER wall_evergreen_pin_slot_id BEFORE INSERT OR UPDATE OF slot_id ON evergreen_pin FOR EACH ROW WHEN (new.slot_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('slot_id', 'slot');
CREATE TRIGGER wall_evergreen_pin_item_id BEFORE INSERT OR UPDATE OF item_id ON evergreen_pin FOR EACH ROW WHEN (new.item_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('item_id', 'evergreen_item');
CREATE TRIGGER wall_evergreen_pin_wording_id BEFORE INSERT OR UPDATE OF wording_id ON evergreen_pin FOR EACH ROW WHEN (new.wording_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('wording_id', 'evergreen_wording');
CREATE TRIGGER wall_evergreen_exclusion_slot_id BEFORE INSERT OR UPDATE OF slot_id ON evergreen_exclusion FOR EACH ROW WHEN (new.slot_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('slot_id', 'slot');
CREATE TRIGGER wall_evergreen_exclusion_item_id BEFORE INSERT OR UPDATE OF item_id ON evergreen_exclusion FOR EACH ROW WHEN (new.item_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('item_id', 'evergreen_item');
CREATE TRIGGER wall_category_borrow_from BEFORE INSERT OR UPDATE OF borrow_from ON category FOR EACH ROW WHEN (new.borrow_from IS NOT NULL)
    EXECUTE FUNCTION wall_holds('borrow_from', 'category');
CREATE TRIGGER wall_watched_file_batch_id BEFORE INSERT OR UPDATE OF batch_id ON watched_file FOR EACH ROW WHEN (new.batch_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('batch_id', 'batch');
CREATE TRIGGER wall_review_pack_post_post_id BEFORE INSERT OR UPDATE OF post_id ON review_pack_post FOR EACH ROW WHEN (new.post_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('post_id', 'post');
CREATE TRIGGER wall_post_replaces_id BEFORE INSERT OR UPDATE OF replaces_id ON post FOR EACH ROW WHEN (new.replaces_id IS NOT NULL)
    EXECUTE FUNCTION wall_holds('replaces_id', 'post');

CREATE TRIGGER wall_channel_stays BEFORE UPDATE OF workspace_id ON channel FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_campaign_stays BEFORE UPDATE OF workspace_id ON campaign FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_label_stays BEFORE UPDATE OF workspace_id ON label FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_batch_stays BEFORE UPDATE OF workspace_id ON batch FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_media_stays BEFORE UPDATE OF workspace_id ON media FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_post_stays BEFORE UPDATE OF workspace_id ON post FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_post_label_stays BEFORE UPDATE OF workspace_id ON post_label FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_variant_stays BEFORE UPDATE OF workspace_id ON variant FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_post_media_stays BEFORE UPDATE OF workspace_id ON post_media FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_delivery_stays BEFORE UPDATE OF workspace_id ON delivery FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_calendar_source_stays BEFORE UPDATE OF workspace_id ON calendar_source FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_calendar_day_stays BEFORE UPDATE OF workspace_id ON calendar_day FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_calendar_note_stays BEFORE UPDATE OF workspace_id ON calendar_note FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_calendar_file_stays BEFORE UPDATE OF workspace_id ON calendar_file FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_review_pack_stays BEFORE UPDATE OF workspace_id ON review_pack FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_review_pack_post_stays BEFORE UPDATE OF workspace_id ON review_pack_post FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_category_stays BEFORE UPDATE OF workspace_id ON category FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_slot_stays BEFORE UPDATE OF workspace_id ON slot FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_item_stays BEFORE UPDATE OF workspace_id ON evergreen_item FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_wording_stays BEFORE UPDATE OF workspace_id ON evergreen_wording FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_media_stays BEFORE UPDATE OF workspace_id ON evergreen_media FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_wording_media_stays BEFORE UPDATE OF workspace_id ON evergreen_wording_media FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_use_stays BEFORE UPDATE OF workspace_id ON evergreen_use FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_pin_stays BEFORE UPDATE OF workspace_id ON evergreen_pin FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_exclusion_stays BEFORE UPDATE OF workspace_id ON evergreen_exclusion FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_evergreen_setting_stays BEFORE UPDATE OF workspace_id ON evergreen_setting FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_import_mapping_stays BEFORE UPDATE OF workspace_id ON import_mapping FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_watched_folder_stays BEFORE UPDATE OF workspace_id ON watched_folder FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_watched_file_stays BEFORE UPDATE OF workspace_id ON watched_file FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_key_holder_stays BEFORE UPDATE OF workspace_id ON key_holder FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_key_holding_stays BEFORE UPDATE OF workspace_id ON key_holding FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
CREATE TRIGGER wall_key_fact_stays BEFORE UPDATE OF workspace_id ON key_fact FOR EACH ROW
    WHEN (new.workspace_id <> old.workspace_id) EXECUTE FUNCTION wall_stays();
