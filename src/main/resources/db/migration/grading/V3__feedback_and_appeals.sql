-- A rater's words for the candidate.
alter table grading_rating add column advice_keep varchar(2000) default '' not null;
alter table grading_rating add column advice_change varchar(2000) default '' not null;
alter table grading_rating add column advice_task varchar(2000) default '' not null;

-- A performance can be judged again on appeal, by others: that is its second round.
alter table grading_case add column judging_round int default 1 not null;
alter table grading_case drop constraint grading_case_once;
alter table grading_case add constraint grading_case_once_a_round unique (attempt_id, judging_round);

-- What an association has decided about feedback, appeals and welfare; where there is no row, the defaults hold.
create table grading_rules (
    association_id uuid not null primary key,
    feedback_release varchar(30) not null,
    feedback_days int not null,
    appeal_days int not null,
    acknowledge_days int not null,
    decide_days int not null,
    welfare_lead_value uuid,
    version bigint not null
);

-- That feedback was released, when, and until when it can be appealed. Rows are added, never changed.
create table grading_feedback (
    id uuid not null primary key,
    association_id uuid not null,
    case_id uuid not null references grading_case (id),
    attempt_id uuid not null,
    person_value uuid not null,
    released_at timestamp with time zone not null,
    released_by uuid,
    appeal_until date not null,
    constraint grading_feedback_once unique (case_id)
);

create index grading_feedback_by_person on grading_feedback (person_value);

-- An appeal as it was filed. Rows are added, never changed.
create table grading_appeal (
    id uuid not null primary key,
    association_id uuid not null,
    case_id uuid not null references grading_case (id),
    filing int not null,
    attempt_id uuid not null,
    person_value uuid not null,
    ground varchar(40) not null,
    statement varchar(4000) not null,
    filed_at timestamp with time zone not null,
    acknowledge_by date not null,
    decide_by date not null,
    constraint grading_appeal_once unique (case_id, filing)
);

create index grading_appeal_by_person on grading_appeal (person_value);

-- What was done about an appeal, in order. Rows are added, never changed; two acts at once get the same place, and one of them fails.
create table grading_appeal_act (
    id uuid not null primary key,
    association_id uuid not null,
    appeal_id uuid not null references grading_appeal (id),
    place int not null,
    kind varchar(20) not null,
    actor_value uuid not null,
    at timestamp with time zone not null,
    words varchar(4000) not null,
    panel_case_id uuid references grading_case (id),
    constraint grading_appeal_act_once unique (appeal_id, place)
);
