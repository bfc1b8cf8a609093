-- Run once by a superuser in every database that holds Fadu's schemas (every cell), again after a major upgrade:
--   psql -d fadu -v owner=fadu -f harden.sql
-- Stock PostgreSQL lets everybody do things that a statement smuggled in under a tenant's role could use to reach a
-- neighbour. Nothing in Fadu needs them; the owner keeps what Flyway and the migrations use.

revoke all on database :"DBNAME" from public;
grant connect, temporary on database :"DBNAME" to :"owner" with grant option;
grant create on database :"DBNAME" to :"owner";
revoke all on schema public from public;

-- No code blocks: DO runs any number of statements in one.
revoke usage on language plpgsql from public;
grant usage on language plpgsql to :"owner";

-- pg_settings is a view one can update, which sets a parameter, the role among them.
revoke update on pg_catalog.pg_settings from public;

-- Functions that change a setting, run a text as SQL, keep bytes outside any schema, signal or lock across tenants.
do $$
declare
    dangerous regprocedure;
begin
    for dangerous in
        select oid from pg_proc
        where pronamespace = 'pg_catalog'::regnamespace
            and (proname in ('set_config', 'ts_stat', 'pg_notify', 'pg_logical_emit_message', 'pg_export_snapshot',
                    'pg_cancel_backend', 'pg_terminate_backend', 'loread', 'lowrite')
                or proname ~ '^(query|table|schema|database|cursor)_to_xml'
                or proname ~ '^lo_'
                or proname ~ '^pg_(try_)?advisory_'
                or proname ~ '^pg_sleep'
                or (proname = 'ts_rewrite' and pronargs = 2))
    loop
        execute format('revoke execute on function %s from public', dangerous);
    end loop;
end
$$;
grant execute on function pg_catalog.set_config(text, text, boolean) to :"owner";
grant execute on function
    pg_catalog.pg_advisory_xact_lock(bigint),
    pg_catalog.pg_advisory_lock(bigint),
    pg_catalog.pg_try_advisory_lock(bigint),
    pg_catalog.pg_try_advisory_xact_lock(bigint),
    pg_catalog.pg_advisory_unlock(bigint) to :"owner";
