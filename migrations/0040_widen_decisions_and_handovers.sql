-- Decisions as they were stored before know neither status nor parties: both follow from the event that issued them.
ALTER TABLE registry.mt_doc_decision
    ADD COLUMN status character varying,
    ADD COLUMN decided_on date;

UPDATE registry.mt_doc_decision AS decision
SET status = 'IN_FORCE',
    decided_on = (issued.data ->> 'decidedOn')::date,
    data = (decision.data - 'dossierId') || jsonb_build_object(
        'status', 'IN_FORCE',
        'capacity', 'FOR_COMMITTEE',
        'decidedBy', issued.data -> 'provenance' ->> 'account',
        'dossiers', jsonb_build_array(jsonb_build_object(
            'id', issued.data ->> 'dossierId', 'number', issued.data ->> 'dossierNumber', 'proposerId', issued.data -> 'items' -> 0 ->> 'giverId')),
        'dossierIds', jsonb_build_array(issued.data ->> 'dossierId'),
        'losingRequests', '[]'::jsonb,
        'amendments', '[]'::jsonb,
        'lastStepOn', issued.data -> 'provenance' ->> 'effectiveOn',
        'isLate', false,
        'itemsInForce', issued.data -> 'items',
        'partyIds', (
            SELECT jsonb_agg(DISTINCT party)
            FROM jsonb_array_elements(issued.data -> 'items') AS item, LATERAL (VALUES (item -> 'giverId'), (item -> 'receiverId')) AS side (party)),
        'communeCodes', '[]'::jsonb)
FROM registry.mt_events AS issued
WHERE issued.stream_id = decision.id AND issued.type = 'decision_issued';

CREATE INDEX mt_doc_decision_idx_status ON registry.mt_doc_decision USING btree (status);

CREATE INDEX mt_doc_decision_idx_decided_on ON registry.mt_doc_decision USING btree (decided_on);

CREATE INDEX mt_doc_decision_idx_data ON registry.mt_doc_decision USING gin (data jsonb_path_ops);

-- Since when a facility is handed over for the time being was not kept beside the minutes.
UPDATE registry.mt_doc_handover AS handover
SET data = handover.data || jsonb_build_object('provisionalSince', recorded.data -> 'provenance' ->> 'effectiveOn')
FROM registry.mt_events AS recorded
WHERE recorded.stream_id = handover.id AND recorded.type = 'handover_provisionally_recorded';

CREATE TABLE registry.mt_doc_delegation (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_delegation_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_temporaryhandover (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    regularise_by date,
    CONSTRAINT pkey_mt_doc_temporaryhandover_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_temporaryhandover_idx_regularise_by ON registry.mt_doc_temporaryhandover USING btree (regularise_by);

CREATE TABLE registry.decision_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    status character varying NOT NULL,
    legal_form character varying NOT NULL,
    issuer_id uuid NOT NULL,
    decided_on date NOT NULL,
    is_late boolean NOT NULL,
    items integer NOT NULL,
    items_in_force integer NOT NULL,
    CONSTRAINT pkey_decision_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_decision_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_decision_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX decision_history_uidx_believed ON registry.decision_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE TABLE registry.handover_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    status character varying NOT NULL,
    minutes_status character varying,
    facility_id uuid NOT NULL,
    part_id uuid,
    decision_id uuid NOT NULL,
    legal_form character varying,
    intended_use character varying NOT NULL,
    real_use character varying,
    giver_id uuid NOT NULL,
    receiver_id uuid NOT NULL,
    decided_area_m2 numeric,
    hand_over_by date,
    regularise_by date,
    books_updated boolean NOT NULL,
    land_registered boolean NOT NULL,
    CONSTRAINT pkey_handover_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_handover_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_handover_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX handover_history_uidx_believed ON registry.handover_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX handover_history_idx_facility_id ON registry.handover_history USING btree (facility_id);

CREATE INDEX handover_history_idx_receiver_id ON registry.handover_history USING btree (receiver_id);

CREATE TABLE registry.temporary_handover_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    status character varying NOT NULL,
    facility_id uuid NOT NULL,
    part_id uuid,
    giver_id uuid NOT NULL,
    receiver_id uuid NOT NULL,
    intended_use character varying NOT NULL,
    regularise_by date NOT NULL,
    CONSTRAINT pkey_temporary_handover_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_temporary_handover_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_temporary_handover_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX temporary_handover_history_uidx_believed ON registry.temporary_handover_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX temporary_handover_history_idx_facility_id ON registry.temporary_handover_history USING btree (facility_id);
