create view centre_listed as
select code, name from centre;

comment on view centre_listed is 'For other modules: what lists show of a centre; name is the one under which it was nominated';
