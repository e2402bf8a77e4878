-- What names a document: its file, with the line for one of many; empty when the document gives its id itself, null when
-- it was read before places were kept.

alter table documents add column place text;
create index documents_place on documents (place);
