-- Who has read or taken out a restricted facility, by which way: once an hour for each, so that reading writes little. decisions/0017
CREATE TABLE registry.restricted_read (
    hour timestamp with time zone NOT NULL,
    account character varying NOT NULL,
    channel character varying NOT NULL,
    facility_id uuid NOT NULL,
    organisation_id uuid,
    read_at timestamp with time zone NOT NULL,
    CONSTRAINT pkey_restricted_read_hour_account_channel_facility_id PRIMARY KEY (hour, account, channel, facility_id)
);

CREATE INDEX restricted_read_idx_facility_id ON registry.restricted_read USING btree (facility_id, read_at);

CREATE FUNCTION registry.restricted_read_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The record of restricted reads is append-only: % is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER restricted_read_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registry.restricted_read
    FOR EACH STATEMENT EXECUTE FUNCTION registry.restricted_read_refuse_change();
