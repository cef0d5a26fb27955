-- What a person opened last, for each body that the person acts for: the start page leads back to it.
create table opened_request (
	person_id uuid not null references person on delete cascade,
	body varchar(20) not null,
	body_code varchar(20) not null,
	request_id uuid not null references assistance_request on delete cascade,
	at timestamptz not null,
	primary key (person_id, body, body_code, request_id)
);

create view opened_listed as
select person_id, body, body_code, request_id, at from opened_request;

comment on view opened_listed is 'For other modules: which requests a person opened last, acting for a body; at most ten of each';
