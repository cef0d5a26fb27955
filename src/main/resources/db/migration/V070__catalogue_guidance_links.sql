-- Where the guidance documents are found on the web, in the order in which they are shown.
create table guidance_link (
	guidance_code text not null references guidance on delete cascade,
	address text not null check (address ~ '^https?://[^[:space:]]+$'),
	what text not null check (what <> ''),
	sort_order int not null,
	primary key (guidance_code, address)
);
