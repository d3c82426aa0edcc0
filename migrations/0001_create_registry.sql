CREATE FUNCTION registry.mt_immutable_date(value text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::date $$;

CREATE FUNCTION registry.mt_immutable_time(value text) RETURNS time without time zone LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::time without time zone $$;

CREATE FUNCTION registry.mt_immutable_timestamp(value text) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::timestamp without time zone $$;

CREATE FUNCTION registry.mt_immutable_timestamptz(value text) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::timestamp with time zone $$;

CREATE TABLE registry.mt_streams (
    id uuid NOT NULL,
    type character varying,
    version bigint,
    timestamp timestamp with time zone NOT NULL DEFAULT now(),
    created timestamp with time zone NOT NULL DEFAULT now(),
    tenant_id character varying DEFAULT '*DEFAULT*',
    is_archived boolean DEFAULT false,
    CONSTRAINT pkey_mt_streams_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_events (
    seq_id bigint NOT NULL,
    id uuid NOT NULL,
    stream_id uuid,
    version bigint NOT NULL,
    data jsonb NOT NULL,
    bdata bytea,
    type character varying(500) NOT NULL,
    timestamp timestamp with time zone NOT NULL DEFAULT now(),
    tenant_id character varying DEFAULT '*DEFAULT*',
    mt_dotnet_type character varying,
    correlation_id character varying,
    causation_id character varying,
    headers jsonb,
    user_name character varying,
    is_archived boolean DEFAULT false,
    CONSTRAINT pkey_mt_events_seq_id PRIMARY KEY (seq_id),
    CONSTRAINT fkey_mt_events_stream_id FOREIGN KEY (stream_id) REFERENCES registry.mt_streams (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX pk_mt_events_stream_and_version ON registry.mt_events USING btree (stream_id, version);

CREATE SEQUENCE registry.mt_events_sequence;

ALTER SEQUENCE registry.mt_events_sequence OWNED BY registry.mt_events.seq_id;

CREATE FUNCTION registry.mt_events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        RAISE EXCEPTION 'Events are append-only: TRUNCATE of registry.mt_events is refused.' USING ERRCODE = 'restrict_violation';
    END IF;
    RAISE EXCEPTION 'Events are append-only: % of event % (stream %, version %) is refused. Append an event that corrects it.',
        TG_OP, OLD.seq_id, OLD.stream_id, OLD.version USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER mt_events_are_append_only BEFORE UPDATE OR DELETE ON registry.mt_events FOR EACH ROW EXECUTE FUNCTION registry.mt_events_refuse_change();

CREATE TRIGGER mt_events_are_never_truncated BEFORE TRUNCATE ON registry.mt_events FOR EACH STATEMENT EXECUTE FUNCTION registry.mt_events_refuse_change();

CREATE TABLE registry.mt_doc_account (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_account_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_administrativeunit (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_administrativeunit_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_administrativeunitdetails (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    code character varying,
    province_code character varying,
    CONSTRAINT pkey_mt_doc_administrativeunitdetails_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_administrativeunitdetails_idx_code ON registry.mt_doc_administrativeunitdetails USING btree (code);

CREATE INDEX mt_doc_administrativeunitdetails_idx_province_code ON registry.mt_doc_administrativeunitdetails USING btree (province_code);

CREATE TABLE registry.mt_doc_commandreceipt (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_commandreceipt_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_decision (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_decision_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_demoloaded (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_demoloaded_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_dossier (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    status character varying,
    proposer_id uuid,
    submitted_on date,
    CONSTRAINT pkey_mt_doc_dossier_id PRIMARY KEY (id)
);

CREATE UNIQUE INDEX mt_doc_dossier_uidx_number ON registry.mt_doc_dossier USING btree ((data ->> 'number'));

CREATE INDEX mt_doc_dossier_idx_status ON registry.mt_doc_dossier USING btree (status);

CREATE INDEX mt_doc_dossier_idx_proposer_id ON registry.mt_doc_dossier USING btree (proposer_id);

CREATE INDEX mt_doc_dossier_idx_submitted_on ON registry.mt_doc_dossier USING btree (submitted_on);

CREATE INDEX mt_doc_dossier_idx_data ON registry.mt_doc_dossier USING gin (data jsonb_path_ops);

CREATE TABLE registry.mt_doc_facility (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    commune_code character varying,
    classification character varying,
    stage character varying,
    holder_id uuid,
    CONSTRAINT pkey_mt_doc_facility_id PRIMARY KEY (id)
);

CREATE UNIQUE INDEX mt_doc_facility_uidx_number ON registry.mt_doc_facility USING btree ((data ->> 'number'));

CREATE INDEX mt_doc_facility_idx_commune_code ON registry.mt_doc_facility USING btree (commune_code);

CREATE INDEX mt_doc_facility_idx_classification ON registry.mt_doc_facility USING btree (classification);

CREATE INDEX mt_doc_facility_idx_stage ON registry.mt_doc_facility USING btree (stage);

CREATE INDEX mt_doc_facility_idx_holder_id ON registry.mt_doc_facility USING btree (holder_id);

CREATE TABLE registry.mt_doc_handover (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    status character varying,
    receiver_id uuid,
    CONSTRAINT pkey_mt_doc_handover_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_handover_idx_status ON registry.mt_doc_handover USING btree (status);

CREATE INDEX mt_doc_handover_idx_receiver_id ON registry.mt_doc_handover USING btree (receiver_id);

CREATE TABLE registry.mt_doc_housingneed (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_housingneed_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_organisation (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_organisation_id PRIMARY KEY (id)
);

CREATE UNIQUE INDEX mt_doc_organisation_uidx_code ON registry.mt_doc_organisation USING btree ((data ->> 'code'));

CREATE TABLE registry.mt_doc_sessionkey (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_sessionkey_id PRIMARY KEY (id)
);

CREATE TABLE registry.administrative_unit_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    code character varying NOT NULL,
    province_code character varying NOT NULL,
    type character varying NOT NULL,
    CONSTRAINT pkey_administrative_unit_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_administrative_unit_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_administrative_unit_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX administrative_unit_history_uidx_believed ON registry.administrative_unit_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX administrative_unit_history_idx_province_code ON registry.administrative_unit_history USING btree (province_code);

CREATE TABLE registry.dossier_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    kind character varying NOT NULL,
    status character varying NOT NULL,
    proposer_id uuid NOT NULL,
    receiver_id uuid,
    CONSTRAINT pkey_dossier_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_dossier_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_dossier_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX dossier_history_uidx_believed ON registry.dossier_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX dossier_history_idx_proposer_id ON registry.dossier_history USING btree (proposer_id);

CREATE TABLE registry.facility_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    classification character varying NOT NULL,
    stage character varying NOT NULL,
    category character varying NOT NULL,
    commune_code character varying NOT NULL,
    holder_id uuid NOT NULL,
    receiver_id uuid,
    in_custody boolean NOT NULL,
    CONSTRAINT pkey_facility_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_facility_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_facility_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX facility_history_uidx_believed ON registry.facility_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX facility_history_idx_commune_code ON registry.facility_history USING btree (commune_code);

CREATE TABLE registry.housing_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    needed integer NOT NULL,
    arranged integer,
    CONSTRAINT pkey_housing_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_housing_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_housing_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX housing_history_uidx_believed ON registry.housing_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE TABLE registry.organisation_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    type character varying NOT NULL,
    CONSTRAINT pkey_organisation_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_organisation_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_organisation_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX organisation_history_uidx_believed ON registry.organisation_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';
