CREATE TABLE registry.mt_doc_office (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    organisation_id uuid,
    CONSTRAINT pkey_mt_doc_office_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_office_idx_organisation_id ON registry.mt_doc_office USING btree (organisation_id);

CREATE TABLE registry.office_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    organisation_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    commune_code character varying NOT NULL,
    kind character varying NOT NULL,
    headcount integer,
    area_m2 numeric,
    ended_on date,
    CONSTRAINT pkey_office_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_office_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_office_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX office_history_uidx_believed ON registry.office_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX office_history_idx_organisation_id ON registry.office_history USING btree (organisation_id);
