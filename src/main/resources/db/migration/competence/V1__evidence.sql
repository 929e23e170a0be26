-- What a person was seen to do. Rows are added, never changed.
create table competence_evidence (
    id uuid not null primary key,
    person_value uuid not null,
    association_id uuid not null,
    source varchar(200) not null,
    source_id uuid not null,
    content_version varchar(200) not null,
    kind varchar(40) not null,
    crisis boolean not null,
    observed_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    constraint competence_evidence_once unique (source_id)
);

create index competence_evidence_by_person on competence_evidence (person_value);

create table competence_evidence_level (
    evidence_id uuid not null references competence_evidence (id),
    position int not null,
    competence varchar(40) not null,
    level_value int,
    constraint competence_evidence_level_key primary key (evidence_id, position),
    constraint competence_evidence_level_range check (level_value between 1 and 4)
);

create table competence_evidence_action (
    evidence_id uuid not null references competence_evidence (id),
    position int not null,
    action_id varchar(40) not null,
    what varchar(1000) not null,
    action_type varchar(40) not null,
    result varchar(40) not null,
    at_seconds int,
    constraint competence_evidence_action_key primary key (evidence_id, position)
);
