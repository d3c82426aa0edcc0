-- Emptied, so that the new columns hold of the past too: the server and "assetregistry migrate" refill an empty history from the events.
DELETE FROM registry.facility_history;

ALTER TABLE registry.facility_history
    ADD COLUMN longitude double precision,
    ADD COLUMN latitude double precision;

CREATE INDEX facility_history_idx_latitudelongitude ON registry.facility_history USING btree (latitude, longitude);
