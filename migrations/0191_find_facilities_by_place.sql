-- A box is found by both of its sides at once: an index by latitude alone reads a whole belt of the country.
CREATE INDEX facility_history_idx_place ON registry.facility_history USING gist (point(longitude, latitude));
