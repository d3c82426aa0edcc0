CREATE TABLE registry.mt_doc_reportsnapshot (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_reportsnapshot_id PRIMARY KEY (id)
);
