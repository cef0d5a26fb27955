-- What is told of acts that were asked for with one press comes in one mail to each reader.
alter table inbox_item add column batch uuid;

comment on column inbox_item.batch is 'The batch of acts of which it tells, while a mail on all of them is to be written';

create index inbox_item_of_batch on inbox_item (person_id, batch) where mail_at is not null and batch is not null;
