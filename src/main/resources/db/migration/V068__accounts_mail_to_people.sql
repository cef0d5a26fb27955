-- A link that is asked for on the sign-in page lives for an hour.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check check (purpose in ('INVITATION', 'RESET', 'FORGOTTEN'));

-- The secret of a link that a mail carries stands beside its text, and only until the mail has gone: null where a mail carries none,
-- empty once it is gone.
alter table mail add column secret text;
