-- What organisations are told, where they want it by e-mail, and the e-mails on their way.
CREATE TABLE registry.mt_doc_emailmessage (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    status character varying,
    CONSTRAINT pkey_mt_doc_emailmessage_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_emailmessage_idx_status ON registry.mt_doc_emailmessage USING btree (status);

CREATE TABLE registry.mt_doc_notification (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    organisation_id uuid,
    sender_id uuid,
    sent_at timestamp with time zone,
    CONSTRAINT pkey_mt_doc_notification_id PRIMARY KEY (id)
);

CREATE INDEX mt_doc_notification_idx_organisation_id ON registry.mt_doc_notification USING btree (organisation_id);
CREATE INDEX mt_doc_notification_idx_sender_id ON registry.mt_doc_notification USING btree (sender_id);
CREATE INDEX mt_doc_notification_idx_sent_at ON registry.mt_doc_notification USING btree (sent_at);

CREATE TABLE registry.mt_doc_notificationsettings (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid NOT NULL DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid,
    mt_dotnet_type character varying,
    CONSTRAINT pkey_mt_doc_notificationsettings_id PRIMARY KEY (id)
);
