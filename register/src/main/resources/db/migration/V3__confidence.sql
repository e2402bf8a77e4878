-- How probable it is that a careful reader finds an event in its evidence; null where nobody weighed it.

alter table events add column confidence real;
