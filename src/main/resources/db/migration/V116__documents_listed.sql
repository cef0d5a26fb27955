create view document_listed as
select id, folder_id, holder_kind, holder_id, name, kept_at from document;

comment on view document_listed is 'For other modules: the names of the files in a folder, what each hangs on, and since when it is kept; one that is not kept yet can still be taken away';
