-- Whether the portal gives requests to officers, and in which shares of a hundred, each by its officer.
alter table setting drop constraint setting_section_check;
alter table setting add constraint setting_section_check
	check (section in ('DEADLINES', 'CALENDAR', 'CONTACT', 'TEXTS', 'REPLIES', 'MAIL', 'ASSIGNING'));
alter table setting add constraint setting_shares_check
	check (section <> 'ASSIGNING' or key = 'automatic' and value = 'on' or key <> 'automatic' and value ~ '^([0-9]{1,2}|100)$');
