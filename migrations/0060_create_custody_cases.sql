-- Custody cases of the land fund centre, and their history. Facilities that were received before have no case yet: listing them for custody opens one as received.

CREATE TABLE registry.mt_doc_custodycase (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    status character varying,
    commune_code character varying,
    CONSTRAINT pkey_mt_doc_custodycase_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_custodycase_idx_status ON registry.mt_doc_custodycase USING btree (status);

CREATE INDEX mt_doc_custodycase_idx_commune_code ON registry.mt_doc_custodycase USING btree (commune_code);

CREATE TABLE registry.custody_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    facility_id uuid NOT NULL,
    commune_code character varying NOT NULL,
    status character varying NOT NULL,
    condition character varying,
    received_on date,
    last_inspected_on date,
    lease_area_m2 numeric,
    lease_price_dong bigint,
    lease_starts_on date,
    lease_ends_on date,
    guard_cost_dong bigint NOT NULL,
    total_cost_dong bigint NOT NULL,
    CONSTRAINT pkey_custody_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_custody_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_custody_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX custody_history_uidx_believed ON registry.custody_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX custody_history_idx_facility_id ON registry.custody_history USING btree (facility_id);
