-- What a page of a section showed: under the stamp of what stood there when it was made, and under the page's own name what it
-- sent last. Against it the changes of two people, or of two windows, are told apart. Gone with the submission.
create table shown_part (
	request_id uuid not null references assistance_request on delete cascade,
	section text not null,
	shown_as text not null,
	part text not null,
	-- How often the page had sent, where its script counts.
	sent int not null default 0,
	kept_at timestamptz not null,
	primary key (request_id, section, shown_as)
);

alter table section_edit drop column edited_in;

-- Whether a button has saved the section. What is saved as one types alone is not held against anybody yet.
alter table section_edit add column by_hand boolean not null default true;
alter table section_edit alter column by_hand drop default;

-- The answer to the Secretariat's question as long as it is being written; gone once it is submitted.
create table answer_draft (
	request_id uuid primary key references assistance_request on delete cascade,
	words text not null,
	-- The page that saved it, and how often it had sent.
	page text not null,
	sent int not null,
	person_id uuid not null,
	person_name text not null,
	saved_at timestamptz not null
);
