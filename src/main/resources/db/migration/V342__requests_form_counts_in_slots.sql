-- Whoever counts a use of the form holds its row until the act is committed, so that all who save the same part of a form waited for
-- each other's disk. A count stands in several rows now, and is their sum.
alter table form_count add column slot smallint not null default 0;
alter table form_count drop constraint form_count_pkey, add primary key (month, what, section, slot);
