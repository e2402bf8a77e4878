-- Everything a register holds. Days are ISO 8601; offsets count Unicode code points, end exclusive.

create table runs (
    id        integer primary key,
    version   text    not null,
    started   text    not null,
    finished  text,
    read      integer not null default 0,
    unchanged integer not null default 0,
    skipped   integer not null default 0,
    events    integer not null default 0
);

create table documents (
    key       integer primary key,
    id        text    not null unique,
    text      text    not null,
    sha256    text    not null,
    published text,
    publisher text,
    title     text,
    url       text,
    license   text,
    version   text    not null,
    run       integer not null references runs (id)
);

create table events (
    key             integer primary key,
    document        integer not null references documents (key) on delete cascade,
    ordinal         integer not null,
    id              text    not null,
    kind            text    not null,
    stage           text,
    stance          text,
    status          text    not null,
    domain          text    not null,
    date            text,
    place           integer not null,
    place_name      text,
    place_country   text,
    object          integer not null,
    object_name     text,
    object_type     text,
    object_progress integer,
    object_period   text,
    optional        integer not null,
    rule            text    not null,
    unique (document, ordinal)
);
create index events_id on events (id);

create table participants (
    event   integer not null references events (key) on delete cascade,
    role    text    not null check (role in ('actor', 'recipient', 'speaker')),
    ordinal integer not null,
    code    text,
    name    text,
    post    text,
    org     text,
    sector  text,
    primary key (event, role, ordinal)
) without rowid;
create index participants_code on participants (code, event);

-- ordinal 0 is the sentence that says most, the others follow in text order
create table evidence (
    event   integer not null references events (key) on delete cascade,
    ordinal integer not null,
    quote   text    not null,
    start   integer not null,
    "end"   integer not null,
    primary key (event, ordinal)
) without rowid;

-- one row for each participant that a mention stands for; a pure place has one row without participant
create table mentions (
    document integer not null references documents (key) on delete cascade,
    ordinal  integer not null,
    member   integer not null,
    start    integer not null,
    "end"    integer not null,
    kind     text    not null,
    place    text,
    code     text,
    name     text,
    post     text,
    org      text,
    sector   text,
    primary key (document, ordinal, member)
) without rowid;
