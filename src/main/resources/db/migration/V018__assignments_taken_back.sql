-- What the Secretariat took back from a centre, wholly or in part: when, who, and why. Empty where the request itself was withdrawn before.
alter table assignment
	add column cancelled_at timestamptz,
	add column cancelled_by_name text,
	add column cancel_words text,
	add check ((cancelled_at is null) = (cancelled_by_name is null) and (cancelled_at is null) = (cancel_words is null));
