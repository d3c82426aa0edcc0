-- Sites, rooms and applications of official housing. The need is counted by organisation and commune from now on: for what was counted before
-- they are filled in from the present records, because an organisation's need never moves to another one.
ALTER TABLE registry.housing_history ADD COLUMN organisation_id uuid;

ALTER TABLE registry.housing_history ADD COLUMN commune_code character varying;

UPDATE registry.housing_history SET organisation_id = (need.data->>'organisationId')::uuid, commune_code = need.data->>'communeCode'
FROM registry.mt_doc_housingneed need WHERE need.id = housing_history.id;

CREATE TABLE registry.mt_doc_housingapplication (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    organisation_id uuid,
    status character varying,
    CONSTRAINT pkey_mt_doc_housingapplication_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_housingapplication_idx_organisation_id ON registry.mt_doc_housingapplication USING btree (organisation_id);

CREATE INDEX mt_doc_housingapplication_idx_status ON registry.mt_doc_housingapplication USING btree (status);

CREATE TABLE registry.mt_doc_housingsite (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    commune_code character varying,
    CONSTRAINT pkey_mt_doc_housingsite_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_housingsite_idx_commune_code ON registry.mt_doc_housingsite USING btree (commune_code);

CREATE TABLE registry.housing_application_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    organisation_id uuid NOT NULL,
    commune_code character varying,
    status character varying NOT NULL,
    headcount integer NOT NULL,
    site_id uuid,
    beds integer,
    stay_from date,
    stay_to date,
    CONSTRAINT pkey_housing_application_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_housing_application_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_housing_application_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX housing_application_history_uidx_believed ON registry.housing_application_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX housing_application_history_idx_organisation_id ON registry.housing_application_history USING btree (organisation_id);

CREATE INDEX housing_application_history_idx_site_id ON registry.housing_application_history USING btree (site_id);

CREATE TABLE registry.housing_site_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    commune_code character varying NOT NULL,
    rooms integer NOT NULL,
    beds integer NOT NULL,
    condition character varying NOT NULL,
    repair_cost_dong bigint NOT NULL,
    is_repaired boolean NOT NULL,
    CONSTRAINT pkey_housing_site_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_housing_site_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_housing_site_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX housing_site_history_uidx_believed ON registry.housing_site_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';
