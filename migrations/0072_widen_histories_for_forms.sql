-- Emptied, so that the new columns hold of the past too: the server and "assetregistry migrate" refill an empty history from the events.
DELETE FROM registry.facility_history;

ALTER TABLE registry.facility_history
    ADD COLUMN plan_approved boolean NOT NULL,
    ADD COLUMN inventory character varying NOT NULL;

DELETE FROM registry.dossier_history;

ALTER TABLE registry.dossier_history ADD COLUMN clock_spans character varying NOT NULL;

DELETE FROM registry.office_history;

ALTER TABLE registry.office_history ADD COLUMN staff character varying;

-- The decision that approved the plan a facility is classified by.
UPDATE registry.mt_doc_facility d SET data = d.data || jsonb_build_object('approvedPlan', last.paper)
FROM (
    SELECT DISTINCT ON (e.stream_id) e.stream_id, CASE WHEN e.type <> 'facility_returned' THEN e.data -> 'provenance' -> 'paper' END AS paper
    FROM registry.mt_events e
    WHERE e.type IN ('facility_registered', 'facility_classified', 'facility_returned') AND e.data ->> 'partId' IS NULL
    ORDER BY e.stream_id, e.version DESC) last
WHERE last.stream_id = d.id AND last.paper ->> 'kind' = 'DECISION';
