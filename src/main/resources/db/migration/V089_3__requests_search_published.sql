comment on view request_search is 'For other modules: the words of a request, by who may find it by them and by where they stand';
