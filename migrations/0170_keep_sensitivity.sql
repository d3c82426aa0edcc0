-- How far what is known of a facility may go. Of all that is there nobody has said anything yet: it is internal.
ALTER TABLE registry.mt_doc_facility ADD COLUMN sensitivity character varying;

UPDATE registry.mt_doc_facility SET data = data || '{"sensitivity": "INTERNAL"}', sensitivity = 'INTERNAL';

CREATE INDEX mt_doc_facility_idx_sensitivity ON registry.mt_doc_facility USING btree (sensitivity);
