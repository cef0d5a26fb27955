create view activity_listed as
select id, party_code, code, title from plan_activity;

comment on view activity_listed is 'For other modules: the activities of the plans of a Party, as they are called today';
