-- Merger plans, numbered in the order they are drafted. Numbers may be skipped, never reused.
CREATE SEQUENCE registry.merger_plan_number;

CREATE TABLE registry.mt_doc_mergerplan (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    status character varying,
    CONSTRAINT pkey_mt_doc_mergerplan_id PRIMARY KEY (id)
);

CREATE UNIQUE INDEX mt_doc_mergerplan_uidx_number ON registry.mt_doc_mergerplan USING btree ((data ->> 'number'));

CREATE INDEX mt_doc_mergerplan_idx_status ON registry.mt_doc_mergerplan USING btree (status);
