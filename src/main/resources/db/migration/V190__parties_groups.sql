create view party_group as
select party_code, fact, valid_from, valid_until
from party_fact
where fact in ('LEAST_DEVELOPED', 'SMALL_ISLAND') and value = 'true' and known_until is null;

comment on view party_group is 'For other modules: that a Party is a least developed country or a small island developing State (Article 12.5), from a day (null: always) until before another (null: until further notice); no row where it is not';
