-- The wording of each document, small: tells copies of one text from independent reports. Filled by the program.
create table sketches (
    document integer primary key references documents (key) on delete cascade,
    sketch   blob    not null
);

-- Every word of the documents, to be searched.
create virtual table document_words using fts5 (
    title, text, content = 'documents', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
insert into document_words (document_words) values ('rebuild');

create trigger documents_added after insert on documents begin
    insert into document_words (rowid, title, text) values (new.key, new.title, new.text);
end;
create trigger documents_deleted after delete on documents begin
    insert into document_words (document_words, rowid, title, text) values ('delete', old.key, old.title, old.text);
end;
