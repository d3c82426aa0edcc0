-- Accounts become facts: who may do what is in the history. What proves who somebody is, goes to a table of its own.
ALTER TABLE registry.mt_doc_account RENAME TO former_account;

ALTER TABLE registry.former_account RENAME CONSTRAINT pkey_mt_doc_account_id TO pkey_former_account_id;

CREATE TABLE registry.mt_doc_account (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_dotnet_type character varying,
    mt_version bigint NOT NULL DEFAULT 0,
    CONSTRAINT pkey_mt_doc_account_id PRIMARY KEY (id)
);

CREATE TABLE registry.mt_doc_accountsecret (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_accountsecret_id PRIMARY KEY (id)
);

-- The identity of an account is the beginning of the SHA-256 of 'account ' and its name.
CREATE TEMPORARY TABLE account_to_open ON COMMIT DROP AS
SELECT
    substr(encode(sha256(convert_to('account ' || f.id, 'UTF8')), 'hex'), 1, 32)::uuid AS id,
    f.id AS name,
    f.data,
    jsonb_strip_nulls(jsonb_build_object('organisationId', f.data -> 'organisationId', 'organisationName', o.data -> 'name')) AS organisation,
    (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today
FROM registry.former_account f
LEFT JOIN registry.mt_doc_organisation o ON o.id = (f.data ->> 'organisationId')::uuid
ORDER BY f.id;

INSERT INTO registry.mt_streams (id, type, version) SELECT id, 'account', 1 FROM account_to_open;

INSERT INTO registry.mt_events (seq_id, id, stream_id, version, data, type, tenant_id, mt_dotnet_type, user_name)
SELECT
    nextval('registry.mt_events_sequence'), gen_random_uuid(), id, 1,
    jsonb_build_object('accountId', id, 'name', name, 'displayName', data -> 'displayName', 'role', data -> 'role',
        'provenance', jsonb_build_object('account', 'command-line', 'effectiveOn', today)) || organisation,
    'account_opened', '*DEFAULT*', 'AssetRegistry.Accounts.AccountOpened, AssetRegistry', 'command-line'
FROM account_to_open;

INSERT INTO registry.mt_doc_account (id, data, mt_dotnet_type, mt_version)
SELECT
    id,
    jsonb_build_object('id', id, 'name', name, 'displayName', data -> 'displayName', 'role', data -> 'role', 'version', 1, 'changedOn', today, 'isDisabled', false)
        || organisation - 'organisationName',
    'AssetRegistry.Accounts.Account', 1
FROM account_to_open;

INSERT INTO registry.mt_doc_accountsecret (id, data, mt_dotnet_type)
SELECT name, jsonb_build_object('id', name, 'passwordHash', data -> 'passwordHash', 'mustChange', false), 'AssetRegistry.Api.Access.AccountSecret'
FROM account_to_open;

DROP TABLE registry.former_account;
