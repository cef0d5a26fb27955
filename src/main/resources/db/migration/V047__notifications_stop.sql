-- By which secret the mails of a person can be stopped without signing in (RFC 8058). It can do nothing else.
create table mail_stop (
	person_id uuid primary key references person on delete cascade,
	secret text not null unique
);
