-- How two ratings become a result in an association, and who decides appeals: each row counts from its moment on. Rows are added, never
-- changed; two people who set them at once get the same place, and one of them fails.
create table grading_judging_rule (
    id uuid not null primary key,
    association_id uuid not null,
    place int not null,
    effective_from timestamp with time zone not null,
    levels_apart int not null,
    safety_levels_apart int not null,
    opposite_overall boolean not null,
    panel_of_three boolean not null,
    reason varchar(2000) not null,
    set_by uuid not null,
    set_at timestamp with time zone not null,
    constraint grading_judging_rule_once unique (association_id, place)
);

-- How the three of an appeal's panel voted. Rows are added, never changed. Somebody from outside has no account, only a name.
create table grading_appeal_voice (
    id uuid not null primary key,
    association_id uuid not null,
    appeal_id uuid not null references grading_appeal (id),
    place int not null,
    name varchar(200) not null,
    member_value uuid,
    vote varchar(20) not null,
    constraint grading_appeal_voice_once unique (appeal_id, place)
);
