-- What is done at the doors of the register: sign-ins, other passwords and second factors, and what was refused for want of a right. Once an hour for
-- each account, address, action and outcome with how often, so that whoever tries a million times writes little. decisions/0018
CREATE TABLE registry.security_event (
    hour timestamp with time zone NOT NULL,
    account character varying NOT NULL,
    address character varying NOT NULL,
    action character varying NOT NULL,
    refusal character varying NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    times integer NOT NULL,
    CONSTRAINT pkey_security_event_hour_account_address_action_refusal PRIMARY KEY (hour, account, address, action, refusal)
);

CREATE INDEX security_event_idx_account ON registry.security_event USING btree (account, hour);

CREATE FUNCTION registry.security_event_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The security log only grows: % is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER security_event_is_never_removed BEFORE DELETE OR TRUNCATE ON registry.security_event
    FOR EACH STATEMENT EXECUTE FUNCTION registry.security_event_refuse_change();

CREATE TRIGGER security_event_only_counts_up BEFORE UPDATE ON registry.security_event
    FOR EACH ROW WHEN ((NEW.hour, NEW.account, NEW.address, NEW.action, NEW.refusal, NEW.first_at)
        IS DISTINCT FROM (OLD.hour, OLD.account, OLD.address, OLD.action, OLD.refusal, OLD.first_at)
        OR NEW.times <= OLD.times OR NEW.last_at < OLD.last_at)
    EXECUTE FUNCTION registry.security_event_refuse_change();
