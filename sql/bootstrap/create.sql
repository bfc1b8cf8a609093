-- Run once by a superuser: the owner's login, which bootstraps, provisions and migrates, and its database.
-- The service creates its own runtime login. With psql:
--   psql -v owner=fadu -v password=... -v database=fadu -f create.sql

create role :"owner" login createrole password :'password';

create database :"database" encoding 'UTF8' template template0;
