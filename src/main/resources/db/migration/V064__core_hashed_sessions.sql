-- Of a session's id only the SHA-256 is kept. Ids of before have another form: whoever is signed in signs in once more.
delete from spring_session;
alter table spring_session alter column session_id type text;
alter table spring_session add constraint session_id_is_a_hash check (session_id ~ '^[0-9a-f]{64}$');
