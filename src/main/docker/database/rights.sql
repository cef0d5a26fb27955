-- Run once in the database article12, as the server's superuser. What the owner makes later, the portal may use.
revoke all on schema public from public;
grant usage on schema public to article12;
alter default privileges for role article12_owner in schema public grant select, insert, update, delete on tables to article12;
alter default privileges for role article12_owner in schema public grant usage, select on sequences to article12;
