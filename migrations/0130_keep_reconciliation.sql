-- What the continuous check of the figures found last, and notifications to all accounts of a role instead of an organisation.
CREATE TABLE registry.mt_doc_lastreconciliation (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_lastreconciliation_id PRIMARY KEY (id)
);

ALTER TABLE registry.mt_doc_notification ADD COLUMN to_role character varying;

CREATE INDEX mt_doc_notification_idx_to_role ON registry.mt_doc_notification USING btree (to_role);
