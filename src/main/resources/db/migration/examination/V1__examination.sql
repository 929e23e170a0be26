-- An association's own items. They come from its private packs and are never in public course files.
create table exam_bank (
    id uuid not null primary key,
    association_id uuid not null,
    code varchar(60) not null,
    title varchar(200) not null,
    example boolean not null,
    edition int not null,
    digest varchar(64) not null,
    uploaded_at timestamp with time zone not null,
    version bigint not null,
    constraint exam_bank_once unique (association_id, code)
);

-- One version of an item. A later version is another row, so that a paper always shows the words that it asked.
create table exam_item (
    id uuid not null primary key,
    bank_id uuid not null references exam_bank (id),
    association_id uuid not null,
    code varchar(60) not null,
    number int not null,
    competence varchar(40) not null,
    difficulty double precision not null,
    content varchar(60000) not null,
    running boolean not null,
    retired varchar(1000) not null,
    version bigint not null,
    constraint exam_item_once unique (bank_id, code, number)
);

create index exam_item_running on exam_item (bank_id, running);

create table exam_examination (
    id uuid not null primary key,
    association_id uuid not null,
    bank_id uuid not null references exam_bank (id),
    title varchar(200) not null,
    minutes int not null,
    same_form boolean not null,
    most_shown int not null,
    attempts int not null,
    wait_days int not null,
    release_at_once boolean not null,
    version bigint not null
);

create index exam_examination_of_association on exam_examination (association_id);

create table exam_blueprint (
    examination_id uuid not null references exam_examination (id),
    position int not null,
    competence varchar(40) not null,
    items int not null,
    constraint exam_blueprint_key primary key (examination_id, position)
);

-- Every cut that was ever adopted, with its reason. A paper keeps the one that was in force when it was begun.
create table exam_cut (
    id uuid not null primary key,
    examination_id uuid not null references exam_examination (id),
    association_id uuid not null,
    percent double precision not null,
    panel_id uuid,
    reason varchar(4000) not null,
    adopted_by uuid not null,
    adopted_at timestamp with time zone not null,
    effective_from timestamp with time zone not null
);

create table exam_sitting (
    id uuid not null primary key,
    association_id uuid not null,
    examination_id uuid not null references exam_examination (id),
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    whereabouts varchar(500) not null,
    seats int not null,
    taken int not null,
    invigilator_value uuid,
    seed bigint not null,
    released_at timestamp with time zone,
    version bigint not null
);

create index exam_sitting_of_association on exam_sitting (association_id, opens_at);

create table exam_sitting_item (
    sitting_id uuid not null references exam_sitting (id),
    position int not null,
    item_id uuid not null references exam_item (id),
    constraint exam_sitting_item_key primary key (sitting_id, position)
);

-- A place in a sitting, and what becomes of it.
create table exam_paper (
    id uuid not null primary key,
    association_id uuid not null,
    sitting_id uuid not null references exam_sitting (id),
    examination_id uuid not null references exam_examination (id),
    candidate_value uuid not null,
    state varchar(20) not null,
    booked_at timestamp with time zone not null,
    extra_minutes int not null,
    break_minutes int not null,
    accommodation varchar(1000) not null,
    seed bigint not null,
    page varchar(40) not null,
    begun_at timestamp with time zone,
    ends_at timestamp with time zone,
    break_since timestamp with time zone,
    break_seconds int not null,
    handed_in_at timestamp with time zone,
    time_up boolean not null,
    late_entries int not null,
    cut double precision,
    correct int,
    asked int not null,
    version bigint not null,
    constraint exam_paper_once unique (sitting_id, candidate_value)
);

create index exam_paper_of_candidate on exam_paper (candidate_value);
create index exam_paper_of_examination on exam_paper (examination_id, state);
create index exam_paper_under_way on exam_paper (state, ends_at);

create table exam_paper_item (
    paper_id uuid not null references exam_paper (id),
    position int not null,
    item_id uuid not null references exam_item (id),
    chosen varchar(200) not null,
    is_right boolean,
    constraint exam_paper_item_key primary key (paper_id, position)
);

create index exam_paper_item_shown on exam_paper_item (item_id);

-- What a candidate did, in its order. Nothing is changed or taken away. Each device counts, so that what is sent twice is known again.
create table exam_entry (
    id uuid not null primary key,
    paper_id uuid not null references exam_paper (id),
    position int not null,
    device varchar(40) not null,
    number int not null,
    kind varchar(20) not null,
    question int not null,
    chosen varchar(200) not null,
    received_at timestamp with time zone not null,
    constraint exam_entry_once unique (paper_id, device, number),
    constraint exam_entry_order unique (paper_id, position)
);

create table exam_sitting_note (
    id uuid not null primary key,
    association_id uuid not null,
    sitting_id uuid not null references exam_sitting (id),
    paper_id uuid,
    author_value uuid not null,
    words varchar(4000) not null,
    written_at timestamp with time zone not null
);
