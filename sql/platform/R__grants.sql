-- Who may touch the registry: the role "platform" alone, and the owner, who provisions and migrates.
-- Row-level security says it a second time: a grant given to a tenant's role by mistake shows no row.

grant usage on schema platform to platform;

grant select on cell, county, township, tenant_schema, tenant_migration, undertaking to platform;
grant select, insert, update (seen_at, revoked_at) on kiosk to platform;
grant select, insert, update (used_at, revoked_at) on system_token to platform;
grant select, insert, update on account, invitation, county_terms to platform;
grant select, insert, update, delete on second_factor, recovery_code to platform;
grant select, insert, update on notice_mark, notice_wish to platform;
grant select, insert on audit_event to platform;

do $$
declare
    shared regclass;
begin
    for shared in
        select oid from pg_class
        where relnamespace = 'platform'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
    loop
        execute format('alter table %s enable row level security, force row level security', shared);
        execute format('drop policy if exists registry on %s', shared);
        execute format('create policy registry on %s to platform, current_user using (true)', shared);
    end loop;
end
$$;
