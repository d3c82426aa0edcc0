-- Emptied, so that the new columns hold of the past too: the server and "assetregistry migrate" refill an empty history from the events.
DELETE FROM registry.facility_history;

ALTER TABLE registry.facility_history
    ADD COLUMN number character varying NOT NULL,
    ADD COLUMN name character varying NOT NULL,
    ADD COLUMN commune_name character varying NOT NULL,
    ADD COLUMN holder_name character varying NOT NULL,
    ADD COLUMN receiver_name character varying,
    ADD COLUMN legal_form character varying,
    ADD COLUMN intended_use character varying,
    ADD COLUMN decision_number character varying,
    ADD COLUMN decided_on date,
    ADD COLUMN land_area_m2 numeric,
    ADD COLUMN floor_area_m2 numeric,
    ADD COLUMN vacant_since date,
    ADD COLUMN custody_since date,
    ADD COLUMN search_text character varying NOT NULL;
