-- Which unit has ground of which, one row each, and the names by which a unit is found.
CREATE TABLE registry.mt_doc_unitsuccession (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    from_id uuid,
    into_id uuid,
    CONSTRAINT pkey_mt_doc_unitsuccession_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_unitsuccession_idx_from_id ON registry.mt_doc_unitsuccession USING btree (from_id);

CREATE INDEX mt_doc_unitsuccession_idx_into_id ON registry.mt_doc_unitsuccession USING btree (into_id);

-- Until now only the successors were noted: one has all of the ground, of several nobody knows the parts.
INSERT INTO registry.mt_doc_unitsuccession (id, data, mt_dotnet_type, from_id, into_id)
SELECT DISTINCT ON (s.id)
    s.id,
    jsonb_strip_nulls(jsonb_build_object(
        'id', s.id, 'fromId', u.id, 'intoId', into_id, 'on', u.data ->> 'validTo',
        'kind', CASE WHEN jsonb_array_length(u.data -> 'successorIds') = 1 THEN 'MERGED' ELSE 'DIVIDED' END,
        'share', CASE WHEN jsonb_array_length(u.data -> 'successorIds') = 1 THEN 1 END)),
    'AssetRegistry.Api.Boundaries.UnitSuccession', u.id, into_id
FROM registry.mt_doc_administrativeunitdetails u
CROSS JOIN LATERAL (SELECT value::uuid AS into_id FROM jsonb_array_elements_text(u.data -> 'successorIds')) successor
CROSS JOIN LATERAL (
    SELECT replace(u.id::text, '-', '') || '/' || replace(into_id::text, '-', '') || '/' || replace(u.data ->> 'validTo', '-', '') AS id) s
WHERE u.data ->> 'validTo' IS NOT NULL;

-- Every code, name and sort a unit has had, from the events that gave it; of those of one day the last one counts.
WITH naming AS (
    SELECT DISTINCT ON (stream_id, since) *
    FROM (
        SELECT stream_id, version, data AS naming, data ->> 'validFrom' AS since FROM registry.mt_events WHERE type = 'administrative_unit_established'
        UNION ALL
        SELECT stream_id, version, data -> 'naming', data -> 'provenance' ->> 'effectiveOn' FROM registry.mt_events WHERE type = 'administrative_unit_renamed'
    ) given
    ORDER BY stream_id, since, version DESC
),
dated AS (
    SELECT n.*, coalesce(lead(n.since) OVER (PARTITION BY n.stream_id ORDER BY n.since), u.data ->> 'validTo') AS until
    FROM naming n
    JOIN registry.mt_doc_administrativeunitdetails u ON u.id = n.stream_id
),
kept AS (
    SELECT
        stream_id,
        jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'code', naming ->> 'code', 'name', naming ->> 'name', 'fullName', naming ->> 'fullName', 'type', naming ->> 'type',
            'from', since, 'to', until, 'isAlias', false)) ORDER BY since) AS names,
        -- As VietnameseText.Fold: no marks, đ as d, words of letters and digits.
        string_agg(
            trim(regexp_replace(translate(regexp_replace(normalize(lower(naming ->> 'name'), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), '[^[:alnum:]]+', ' ', 'g'))
            || '|' || (naming ->> 'code'), '|' ORDER BY since) AS search_text
    FROM dated
    GROUP BY stream_id
)
UPDATE registry.mt_doc_administrativeunitdetails u
SET data = (u.data - 'predecessorIds' - 'successorIds') || jsonb_build_object('names', kept.names, 'searchText', kept.search_text)
FROM kept
WHERE kept.stream_id = u.id;
