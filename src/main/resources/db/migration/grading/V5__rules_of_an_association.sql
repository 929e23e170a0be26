-- A row of rules gets a name of its own, like every other row; there are none yet.
drop table grading_rules;

create table grading_rules (
    id uuid not null primary key,
    association_id uuid not null,
    feedback_release varchar(30) not null,
    feedback_days int not null,
    appeal_days int not null,
    acknowledge_days int not null,
    decide_days int not null,
    welfare_lead_value uuid,
    version bigint not null,
    constraint grading_rules_once unique (association_id)
);
