-- Who works at the Secretariat today, for those who give work to people and show in whose hands it is.
create view officer_listed as
select p.id as person_id from person p
where p.active and exists (select from membership m where m.person_id = p.id and m.kind = 'SECRETARIAT');

comment on view officer_listed is 'For other modules: who works at the Secretariat and may sign in; what anybody else has in hand is in nobody''s';
