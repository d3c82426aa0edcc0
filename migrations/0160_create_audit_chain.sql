-- Every event gets a link in a chain of hashes, in the order in which the links are made. decisions/0016
CREATE TABLE registry.audit_link (
    place bigint NOT NULL CHECK (place > 0),
    sequence bigint NOT NULL,
    stream_id uuid NOT NULL,
    version bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT pkey_audit_link_place PRIMARY KEY (place),
    CONSTRAINT ukey_audit_link_sequence UNIQUE (sequence)
);

-- Where the chain stood at the end of each day (Viet Nam).
CREATE TABLE registry.audit_anchor (
    day date NOT NULL,
    place bigint NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT pkey_audit_anchor_day PRIMARY KEY (day)
);

-- How far the events are sealed: every number up to "settled" has its link or was never committed; those up to "seen" will be so when no
-- transaction older than "horizon" runs any more. There is one row.
CREATE TABLE registry.audit_progress (
    id boolean NOT NULL DEFAULT true CHECK (id),
    settled bigint NOT NULL DEFAULT 0,
    seen bigint NOT NULL DEFAULT 0,
    horizon bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_audit_progress_id PRIMARY KEY (id)
);

INSERT INTO registry.audit_progress DEFAULT VALUES;

CREATE FUNCTION registry.audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit chain is append-only: % of registry.% is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_link_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registry.audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION registry.audit_refuse_change();

CREATE TRIGGER audit_anchor_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registry.audit_anchor
    FOR EACH STATEMENT EXECUTE FUNCTION registry.audit_refuse_change();

-- What the last check of the whole chain found.
CREATE TABLE registry.mt_doc_lastverification (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_lastverification_id PRIMARY KEY (id)
);
