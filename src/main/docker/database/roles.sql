-- Run once as the server's superuser: who owns the schema and changes it (Flyway, at each start), and who the portal is, which reads and
-- writes rows and can change no table.
create role article12_owner login password :'owner_password';
create role article12 login password :'portal_password';
create database article12 owner article12_owner;
revoke all on database article12 from public;
grant connect on database article12 to article12;
