CREATE FUNCTION storeschematests.mt_immutable_date(value text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::date $$;

CREATE FUNCTION storeschematests.mt_immutable_time(value text) RETURNS time without time zone LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::time without time zone $$;

CREATE FUNCTION storeschematests.mt_immutable_timestamp(value text) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::timestamp without time zone $$;

CREATE FUNCTION storeschematests.mt_immutable_timestamptz(value text) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::timestamp with time zone $$;

CREATE TABLE storeschematests.mt_streams (
    id uuid NOT NULL,
    type character varying,
    version bigint,
    timestamp timestamp with time zone NOT NULL DEFAULT now(),
    created timestamp with time zone NOT NULL DEFAULT now(),
    tenant_id character varying DEFAULT '*DEFAULT*',
    is_archived boolean DEFAULT false,
    CONSTRAINT pkey_mt_streams_id PRIMARY KEY (id)
);

CREATE TABLE storeschematests.mt_events (
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
    CONSTRAINT fkey_mt_events_stream_id FOREIGN KEY (stream_id) REFERENCES storeschematests.mt_streams (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX pk_mt_events_stream_and_version ON storeschematests.mt_events USING btree (stream_id, version);

CREATE SEQUENCE storeschematests.mt_events_sequence;

ALTER SEQUENCE storeschematests.mt_events_sequence OWNED BY storeschematests.mt_events.seq_id;

CREATE FUNCTION storeschematests.mt_events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        RAISE EXCEPTION 'Events are append-only: TRUNCATE of storeschematests.mt_events is refused.' USING ERRCODE = 'restrict_violation';
    END IF;
    RAISE EXCEPTION 'Events are append-only: % of event % (stream %, version %) is refused. Append an event that corrects it.',
        TG_OP, OLD.seq_id, OLD.stream_id, OLD.version USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER mt_events_are_append_only BEFORE UPDATE OR DELETE ON storeschematests.mt_events FOR EACH ROW EXECUTE FUNCTION storeschematests.mt_events_refuse_change();

CREATE TRIGGER mt_events_are_never_truncated BEFORE TRUNCATE ON storeschematests.mt_events FOR EACH STATEMENT EXECUTE FUNCTION storeschematests.mt_events_refuse_change();

CREATE TABLE storeschematests.mt_doc_book (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    shelf character varying NOT NULL,
    lent_at timestamp with time zone,
    CONSTRAINT pkey_mt_doc_book_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_book_idx_shelf ON storeschematests.mt_doc_book USING btree (shelf);

CREATE INDEX mt_doc_book_idx_lent_at ON storeschematests.mt_doc_book USING btree (lent_at);

CREATE INDEX mt_doc_book_idx_title ON storeschematests.mt_doc_book USING btree ((data ->> 'title') COLLATE "vi-VN-x-icu");

CREATE INDEX mt_doc_book_idx_printed ON storeschematests.mt_doc_book USING btree ((storeschematests.mt_immutable_date(data ->> 'printed')));

CREATE INDEX mt_doc_book_idx_shelfpages ON storeschematests.mt_doc_book USING btree (shelf, ((data ->> 'pages')::integer));

CREATE INDEX mt_doc_book_idx_data ON storeschematests.mt_doc_book USING gin (data jsonb_path_ops);

CREATE TABLE storeschematests.mt_doc_card (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version integer NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_card_id PRIMARY KEY (id)
);

CREATE UNIQUE INDEX mt_doc_card_uidx_number ON storeschematests.mt_doc_card USING btree ((data ->> 'number'));

CREATE TABLE storeschematests.mt_doc_loan (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_loan_id PRIMARY KEY (id)
);

CREATE TABLE storeschematests.mt_doc_membership (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_membership_id PRIMARY KEY (id)
);

CREATE TABLE storeschematests.tenancy_history (
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_to timestamp with time zone NOT NULL,
    tenant character varying NOT NULL,
    rent numeric,
    condition character varying,
    CONSTRAINT pkey_tenancy_history PRIMARY KEY (id, valid_from, recorded_from),
    CONSTRAINT ck_tenancy_history_valid CHECK (valid_from < valid_to),
    CONSTRAINT ck_tenancy_history_recorded CHECK (recorded_from < recorded_to)
);

CREATE UNIQUE INDEX tenancy_history_uidx_believed ON storeschematests.tenancy_history USING btree (id, valid_from) WHERE recorded_to = 'infinity';

CREATE INDEX tenancy_history_idx_tenantrecorded_to ON storeschematests.tenancy_history USING btree (tenant, recorded_to);
