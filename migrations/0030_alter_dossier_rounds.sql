-- Rounds and dates of dossiers for the tracker, and one open need per organisation, commune and use.
-- Everything recorded so far was submitted once, without a draft; dates and clocks are filled in from the events.
ALTER TABLE registry.dossier_history ADD COLUMN round integer;
ALTER TABLE registry.dossier_history ADD COLUMN submitted_on date;
ALTER TABLE registry.dossier_history ADD COLUMN accepted_on date;
ALTER TABLE registry.dossier_history ADD COLUMN decided_on date;
ALTER TABLE registry.dossier_history ADD COLUMN closed_on date;

WITH step AS (
    SELECT stream_id, type, timestamp, (data -> 'provenance' ->> 'effectiveOn')::date AS day, (data ->> 'decidedOn')::date AS decided_on
    FROM registry.mt_events WHERE type LIKE 'dossier_%')
UPDATE registry.dossier_history h SET
    round = 1,
    submitted_on = (SELECT min(day) FROM step WHERE stream_id = h.id AND type = 'dossier_submitted'),
    accepted_on = (
        SELECT max(day) FROM step
        WHERE stream_id = h.id AND type = 'dossier_accepted' AND day <= h.valid_from AND timestamp <= h.recorded_from),
    decided_on = (
        SELECT max(decided_on) FROM step
        WHERE stream_id = h.id AND type = 'dossier_decided' AND day <= h.valid_from AND timestamp <= h.recorded_from),
    closed_on = (
        SELECT max(day) FROM step
        WHERE stream_id = h.id AND type IN ('dossier_decided', 'dossier_refused', 'dossier_withdrawn')
          AND day <= h.valid_from AND timestamp <= h.recorded_from);

ALTER TABLE registry.dossier_history ALTER COLUMN round SET NOT NULL;

WITH step AS (
    SELECT stream_id, version, type, (data -> 'provenance' ->> 'effectiveOn')::date AS day FROM registry.mt_events
    WHERE type IN ('dossier_accepted', 'dossier_supplement_asked', 'dossier_decided', 'dossier_refused', 'dossier_withdrawn')),
span AS (
    SELECT stream_id, version, type, day AS begins, lead(day) OVER turn AS ends,
        bool_or(type = 'dossier_accepted') OVER turn AS has_begun
    FROM step WINDOW turn AS (PARTITION BY stream_id ORDER BY version)),
clock AS (
    SELECT stream_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'from', begins, 'to', ends, 'isRunning', type = 'dossier_accepted')) ORDER BY version) AS spans
    FROM span
    WHERE has_begun AND type IN ('dossier_accepted', 'dossier_supplement_asked') AND begins IS DISTINCT FROM ends
    GROUP BY stream_id),
closed AS (
    SELECT stream_id, max(day) AS day FROM step WHERE type IN ('dossier_decided', 'dossier_refused', 'dossier_withdrawn') GROUP BY stream_id)
UPDATE registry.mt_doc_dossier d SET data = data || jsonb_strip_nulls(jsonb_build_object(
    'round', 1,
    'isSubmitted', true,
    'isOpen', (SELECT day FROM closed WHERE stream_id = d.id) IS NULL,
    'closedOn', (SELECT day FROM closed WHERE stream_id = d.id),
    'clockSpans', coalesce((SELECT spans FROM clock WHERE stream_id = d.id), '[]')));

CREATE UNIQUE INDEX mt_doc_dossier_uidx_open_need_key ON registry.mt_doc_dossier USING btree ((data ->> 'openNeedKey'));
