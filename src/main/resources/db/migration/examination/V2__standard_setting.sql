-- A panel that judges the items of an examination, and what each of its judges said.
create table exam_panel (
    id uuid not null primary key,
    association_id uuid not null,
    examination_id uuid not null references exam_examination (id),
    title varchar(200) not null,
    picture varchar(8000) not null,
    stage varchar(20) not null,
    opened_at timestamp with time zone not null,
    version bigint not null
);

create index exam_panel_of_association on exam_panel (association_id);

create table exam_panel_item (
    panel_id uuid not null references exam_panel (id),
    position int not null,
    item_id uuid not null references exam_item (id),
    constraint exam_panel_item_key primary key (panel_id, position)
);

create table exam_judge (
    id uuid not null primary key,
    panel_id uuid not null references exam_panel (id),
    association_id uuid not null,
    judge_value uuid not null,
    number int not null,
    interests varchar(2000) not null,
    agreed_at timestamp with time zone,
    first_done_at timestamp with time zone,
    second_done_at timestamp with time zone,
    lowest_cut double precision,
    highest_cut double precision,
    fewest_fail double precision,
    most_fail double precision,
    version bigint not null,
    constraint exam_judge_once unique (panel_id, judge_value)
);

create index exam_judge_of_person on exam_judge (judge_value);

create table exam_judgement (
    id uuid not null primary key,
    judge_id uuid not null references exam_judge (id),
    item_id uuid not null references exam_item (id),
    round int not null,
    percent int not null,
    judged_at timestamp with time zone not null,
    version bigint not null,
    constraint exam_judgement_once unique (judge_id, item_id, round)
);
