-- What other modules may read of people.

create view person_listed as
select id, active, demonstration from person;

comment on view person_listed is 'For other modules: which people there are, who of them may sign in, and who is of the demonstration';

create view membership_listed as
select id, person_id, kind, party_code, centre_code, administrator from membership;

comment on view membership_listed is 'For other modules: for which bodies a person acts';
