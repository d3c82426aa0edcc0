-- A body that ended on the day it began was never in force: its code can be given again.
UPDATE registry.mt_doc_organisation SET data = data || jsonb_build_object('takenCode', data -> 'code')
WHERE data ->> 'endedOn' IS DISTINCT FROM data ->> 'validFrom';

DROP INDEX registry.mt_doc_organisation_uidx_code;
CREATE UNIQUE INDEX mt_doc_organisation_uidx_taken_code ON registry.mt_doc_organisation USING btree ((data ->> 'takenCode'));
