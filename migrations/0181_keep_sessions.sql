-- Sessions that can be listed and ended, and sign-ins that are counted before they are checked, for all servers together.
CREATE TABLE registry.mt_doc_accountsession (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    account character varying,
    CONSTRAINT pkey_mt_doc_accountsession_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_accountsession_idx_account ON registry.mt_doc_accountsession USING btree (account);

-- A crash may forget who has just failed, so this need not be written twice.
CREATE UNLOGGED TABLE registry.sign_in_attempt (
    key text NOT NULL,
    attempts integer NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT pkey_sign_in_attempt_key PRIMARY KEY (key)
);
