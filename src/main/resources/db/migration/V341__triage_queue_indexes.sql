-- The queue is narrowed, counted and put in order in memory; what stands for that in the database alone is written by each act for nobody.
drop index queue_by_age;
drop index queue_by_area;
drop index queue_by_due;
drop index queue_by_life;
drop index queue_by_officer_name;
drop index queue_by_party_name;
drop index queue_by_region;
drop index queue_by_turn;
drop index queue_by_update;
drop index queue_in_hand;
