-- What the Party, the areas, activities and POPs that the answers name were called when they were submitted;
-- null for submissions from before this was kept, which are read with the titles of today.
alter table request_submission add column titles text check (titles is json object);
