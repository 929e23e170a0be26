-- Files that prove an activity of continuing development. They go with the line that they belong to.
create table renewal_evidence (
    id uuid not null primary key,
    association_id uuid not null,
    activity_id uuid not null references renewal_activity (id),
    file_name varchar(120) not null,
    file_kind varchar(20) not null,
    file_bytes int not null,
    file_hash varchar(64) not null,
    added_at timestamp with time zone not null
);
create index renewal_evidence_by_activity on renewal_evidence (activity_id);

-- The file itself, in parts that every database takes.
create table renewal_evidence_part (
    evidence_id uuid not null references renewal_evidence (id),
    position int not null,
    bytes bytea not null,
    constraint renewal_evidence_part_key primary key (evidence_id, position)
);
