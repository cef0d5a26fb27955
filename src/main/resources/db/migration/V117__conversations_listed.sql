create view message_listed as
select id, request_id, number, audience, words from message;

comment on view message_listed is 'For other modules: what was written about a request, and for whom';
