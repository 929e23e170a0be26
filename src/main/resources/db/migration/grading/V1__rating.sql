create table grading_case (
    id uuid not null primary key,
    association_id uuid not null,
    attempt_id uuid not null,
    code varchar(10) not null,
    scenario_id varchar(40) not null,
    form_id varchar(40) not null,
    content_version varchar(200) not null,
    crisis boolean not null,
    opened_at timestamp with time zone not null,
    seats int not null,
    drawn int not null,
    locked int not null,
    third_because varchar(20000) not null,
    closed_at timestamp with time zone,
    version bigint not null,
    constraint grading_case_once unique (attempt_id),
    constraint grading_case_code unique (association_id, code)
);

-- The level that stands for each competence once all ratings are locked; halves is twice the mean.
create table grading_result (
    case_id uuid not null references grading_case (id),
    position int not null,
    competence varchar(40) not null,
    halves int,
    basis varchar(5000) not null,
    constraint grading_result_key primary key (case_id, position)
);

create table grading_rating (
    id uuid not null primary key,
    case_id uuid not null references grading_case (id),
    association_id uuid not null,
    rater_value uuid not null,
    status varchar(20) not null,
    assigned_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    lease_until timestamp with time zone not null,
    saved_at timestamp with time zone,
    locked_at timestamp with time zone,
    paused boolean not null,
    deciding boolean not null,
    judgements int not null,
    return_reason varchar(4000) not null,
    overall varchar(20),
    version bigint not null,
    constraint grading_rating_once unique (case_id, rater_value)
);

create index grading_rating_by_rater on grading_rating (rater_value, status);

create table grading_criterion (
    id uuid not null primary key,
    rating_id uuid not null references grading_rating (id),
    position int not null,
    competence varchar(40) not null,
    mark varchar(20),
    note varchar(4000) not null,
    constraint grading_criterion_once unique (rating_id, competence)
);

create table grading_criterion_evidence (
    criterion_id uuid not null references grading_criterion (id),
    position int not null,
    anchor varchar(40) not null,
    constraint grading_criterion_evidence_key primary key (criterion_id, position)
);

create table grading_action (
    id uuid not null primary key,
    rating_id uuid not null references grading_rating (id),
    position int not null,
    action varchar(40) not null,
    recorded varchar(20) not null,
    judged varchar(20),
    reason varchar(4000) not null,
    constraint grading_action_once unique (rating_id, action)
);

create table grading_mismatch (
    rating_id uuid not null references grading_rating (id),
    text_id varchar(40) not null,
    constraint grading_mismatch_key primary key (rating_id, text_id)
);

create table grading_conflict (
    id uuid not null primary key,
    association_id uuid not null,
    rater_value uuid not null,
    candidate_value uuid not null,
    reason varchar(4000) not null,
    declared_at timestamp with time zone not null
);

create index grading_conflict_by_pair on grading_conflict (rater_value, candidate_value);

create table grading_concern (
    id uuid not null primary key,
    association_id uuid not null,
    rating_id uuid not null references grading_rating (id),
    attempt_id uuid not null,
    raised_by_value uuid not null,
    raised_at timestamp with time zone not null,
    text varchar(4000) not null,
    settled_at timestamp with time zone,
    settlement varchar(4000) not null,
    version bigint not null
);
