-- By which programs sign in as an account; of the secret only its hash is kept.
CREATE TABLE registry.mt_doc_personalaccesstoken (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    account character varying,
    CONSTRAINT pkey_mt_doc_personalaccesstoken_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_personalaccesstoken_idx_account ON registry.mt_doc_personalaccesstoken USING btree (account);
