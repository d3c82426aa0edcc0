-- Emptied, so that the due dates hold of the past too: the server and "assetregistry migrate" refill an empty history from the events.
DELETE FROM registry.dossier_history;

ALTER TABLE registry.dossier_history ADD COLUMN due_on date;

-- Since when a dossier lies at the intake desk: its last submission or supplement.
UPDATE registry.mt_doc_dossier d SET data = data || jsonb_build_object('awaitsAcceptanceSince', (
    SELECT e.data -> 'provenance' ->> 'effectiveOn' FROM registry.mt_events e
    WHERE e.stream_id = d.id AND e.type IN ('dossier_submitted', 'dossier_supplemented', 'dossier_resubmitted')
    ORDER BY e.version DESC LIMIT 1))
WHERE data ->> 'status' = 'SUBMITTED';
