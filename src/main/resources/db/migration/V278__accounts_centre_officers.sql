-- Who acts for a centre today, for those who share its work among its people.
create view centre_officer_listed as
select m.person_id, m.centre_code from membership m join person p on p.id = m.person_id
where m.kind = 'CENTRE' and p.active;

comment on view centre_officer_listed is 'For other modules: who acts for a centre and may sign in; what anybody else has in hand there is in nobody''s';
