-- What persons have decided. Only added to: each line holds the hash of the line before.

create table decisions (
    number integer primary key,
    at     text    not null,
    by     text    not null,
    act    text    not null,
    field  text,
    old    text,
    value  text,
    reason text,
    undoes integer references decisions (number),
    hash   text    not null
);
create table decision_targets (
    decision integer not null references decisions (number),
    ordinal  integer not null,
    event    text    not null,
    document text    not null,
    kind     text    not null,
    quote    text    not null,
    parties  text    not null,
    primary key (decision, ordinal)
) without rowid;

create trigger decisions_stay before delete on decisions begin
    select raise(abort, 'decisions are never removed');
end;
create trigger decisions_unchanged before update on decisions begin
    select raise(abort, 'decisions are never changed');
end;
create trigger targets_stay before delete on decision_targets begin
    select raise(abort, 'decisions are never removed');
end;
create trigger targets_unchanged before update on decision_targets begin
    select raise(abort, 'decisions are never changed');
end;

-- The events of documents that decisions have changed, as they were read: lines of the export.
create table readings (
    document integer primary key references documents (key) on delete cascade,
    events   text    not null
);

create index events_kind on events (kind);
