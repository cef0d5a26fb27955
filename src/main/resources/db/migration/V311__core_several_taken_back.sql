-- Several acts of one press can be taken back together.
alter table batch add column taken_back boolean not null default false;
alter table given_answers add column taken_back boolean not null default false;

comment on column batch.taken_back is 'Whether all of it was taken back before anybody was told';
comment on column given_answers.taken_back is 'Whether all of them were taken back before anybody was told';
