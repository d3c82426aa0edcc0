CREATE TABLE registry.mt_doc_importrun (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    status character varying,
    CONSTRAINT pkey_mt_doc_importrun_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_importrun_idx_status ON registry.mt_doc_importrun USING btree (status);

-- Files to be imported, until that is over; their bytes are pieces in content_piece.
CREATE TABLE registry.import_file (
    id uuid PRIMARY KEY,
    account text NOT NULL,
    file_name text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 text NOT NULL,
    received_at timestamp with time zone NOT NULL
);

-- The rows of a file that are refused, as its last check has found them.
CREATE TABLE registry.import_row (
    import_id uuid NOT NULL,
    place integer NOT NULL,
    row_number integer NOT NULL,
    number text,
    heading text,
    vietnamese text NOT NULL,
    english text NOT NULL,
    PRIMARY KEY (import_id, place)
);

-- How far the server has come with an import at this moment.
CREATE TABLE registry.import_progress (
    import_id uuid PRIMARY KEY,
    is_storing boolean NOT NULL,
    rows_done integer NOT NULL,
    rows_total integer,
    told_at timestamp with time zone NOT NULL
);
