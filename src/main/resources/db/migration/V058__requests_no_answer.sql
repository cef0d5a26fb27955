-- An area may stay unserved because centres that were asked did not answer, which is not a decline.
alter table request_area drop constraint request_area_unserved_code_check;
alter table request_area add constraint request_area_unserved_code_check
	check (unserved_code in ('NO_CENTRE', 'ALL_DECLINED', 'NO_ANSWER', 'NO_FUNDING', 'PARTY_AGREED', 'OTHER'));
