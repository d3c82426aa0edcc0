-- Files on their way in. The pieces of a file that was accepted into the database stay where they arrived.
CREATE TABLE registry.upload (
    id uuid PRIMARY KEY,
    account text NOT NULL,
    idempotency_key uuid,
    file_name text NOT NULL,
    size_bytes bigint NOT NULL,
    received_bytes bigint NOT NULL DEFAULT 0,
    expires_at timestamp with time zone NOT NULL,
    sha256 text,
    CHECK (received_bytes BETWEEN 0 AND size_bytes),
    UNIQUE (account, idempotency_key)
);

CREATE INDEX upload_expires_at ON registry.upload (expires_at);

CREATE INDEX upload_sha256 ON registry.upload (sha256);

CREATE TABLE registry.content_piece (
    content_id uuid NOT NULL,
    start bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (content_id, start)
);

-- Scans and pictures are compressed already.
ALTER TABLE registry.content_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Accepted files, once each; content_id is null for files in the directory of files.
CREATE TABLE registry.stored_file (
    sha256 text PRIMARY KEY,
    size_bytes bigint NOT NULL,
    type text NOT NULL,
    pages integer,
    thumbnail bytea,
    content_id uuid UNIQUE
);

CREATE TABLE registry.mt_doc_attachment (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    subject_id uuid,
    CONSTRAINT pkey_mt_doc_attachment_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_attachment_idx_subject_id ON registry.mt_doc_attachment USING btree (subject_id);

CREATE INDEX mt_doc_attachment_idx_data ON registry.mt_doc_attachment USING gin (data jsonb_path_ops);
