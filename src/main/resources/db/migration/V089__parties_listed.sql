create view party_listed as
select code, name, region, least_developed, small_island from party;

comment on view party_listed is 'For other modules: what lists show of a Party and sort it by; name is its English name as in lists';
