-- Who may rate a family of scenarios, and until when. One row for each rater and family; passing again renews it.
create table grading_licence (
    id uuid not null primary key,
    association_id uuid not null,
    rater_value uuid not null,
    family varchar(20) not null,
    granted_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_rated_at timestamp with time zone,
    suspended_at timestamp with time zone,
    suspended_because varchar(4000) not null,
    version bigint not null,
    constraint grading_licence_once unique (association_id, rater_value, family)
);

-- What raters say of themselves before they are calibrated.
create table grading_rater (
    id uuid not null primary key,
    association_id uuid not null,
    rater_value uuid not null,
    languages varchar(200) not null,
    interests varchar(4000) not null,
    declared_at timestamp with time zone not null,
    version bigint not null,
    constraint grading_rater_once unique (association_id, rater_value)
);

-- Who supervises or supervised whom.
create table grading_supervision (
    id uuid not null primary key,
    association_id uuid not null,
    supervisor_value uuid not null,
    trainee_value uuid not null,
    since timestamp with time zone not null,
    ended_at timestamp with time zone,
    version bigint not null
);

create index grading_supervision_by_trainee on grading_supervision (trainee_value);

-- What an association has set about the drawing of raters; without a row the defaults hold.
create table grading_allocation_rule (
    id uuid not null primary key,
    association_id uuid not null,
    supervisor_may_rate boolean not null,
    most_open int not null,
    version bigint not null,
    constraint grading_allocation_rule_once unique (association_id)
);

alter table grading_case add column language varchar(10) default 'en' not null;

create table grading_licence_test (
    id uuid not null primary key,
    association_id uuid not null,
    rater_value uuid not null,
    family varchar(20) not null,
    ordinal int not null,
    begun_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    passed boolean not null,
    version bigint not null,
    constraint grading_licence_test_once unique (association_id, rater_value, family, ordinal)
);

-- Each rule of a finished test with what was measured, as it was judged on that day.
create table grading_licence_finding (
    test_id uuid not null references grading_licence_test (id),
    position int not null,
    rule varchar(200) not null,
    measured varchar(1000) not null,
    met boolean not null,
    constraint grading_licence_finding_key primary key (test_id, position)
);

-- One rater's judgement of one reference replay: its log of judgements. Nothing here touches a candidate.
create table grading_calibration (
    id uuid not null primary key,
    association_id uuid not null,
    rater_value uuid not null,
    family varchar(20) not null,
    test_id uuid references grading_licence_test (id),
    position int not null,
    replay_id varchar(80) not null,
    course_hash varchar(200) not null,
    round int not null,
    begun_at timestamp with time zone not null,
    saved_at timestamp with time zone,
    locked_at timestamp with time zone,
    version bigint not null,
    constraint grading_calibration_once unique (association_id, rater_value, replay_id, round)
);

create table grading_calibration_judgement (
    calibration_id uuid not null references grading_calibration (id),
    position int not null,
    encoded varchar(10000) not null,
    constraint grading_calibration_judgement_key primary key (calibration_id, position)
);
