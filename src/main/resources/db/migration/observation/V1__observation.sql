-- A role-play with a standardised client. What the observers were given to look for is kept with it: later briefs change nothing here.
create table observation_role_play (
    id uuid not null primary key,
    association_id uuid not null,
    candidate_value uuid not null,
    planner_value uuid not null,
    brief_id varchar(60) not null,
    title varchar(200) not null,
    content_version varchar(200) not null,
    client_name varchar(100) not null,
    situation varchar(4000) not null,
    client_notes varchar(8000) not null,
    technical_event varchar(500) not null,
    crisis boolean not null,
    draft boolean not null,
    starts_at timestamp with time zone not null,
    place varchar(20) not null,
    whereabouts varchar(500) not null,
    minutes int not null,
    state varchar(20) not null,
    locked int not null,
    seatings int not null,
    apart_because varchar(20000) not null,
    closed_at timestamp with time zone,
    decided_by uuid,
    reason varchar(4000) not null,
    version bigint not null
);

create index observation_role_play_of_association on observation_role_play (association_id, state);
create index observation_role_play_of_candidate on observation_role_play (candidate_value);

create table observation_competence (
    role_play_id uuid not null references observation_role_play (id),
    position int not null,
    competence varchar(40) not null,
    constraint observation_competence_key primary key (role_play_id, position)
);

create table observation_action (
    role_play_id uuid not null references observation_role_play (id),
    position int not null,
    action varchar(40) not null,
    what varchar(500) not null,
    forbidden boolean not null,
    constraint observation_action_key primary key (role_play_id, position)
);

-- What stands once both forms are locked; halves is twice the mean.
create table observation_result (
    role_play_id uuid not null references observation_role_play (id),
    position int not null,
    competence varchar(40) not null,
    halves int,
    basis varchar(5000) not null,
    constraint observation_result_key primary key (role_play_id, position)
);

create table observation_outcome (
    role_play_id uuid not null references observation_role_play (id),
    position int not null,
    action varchar(40) not null,
    outcome varchar(20) not null,
    at_seconds int,
    constraint observation_outcome_key primary key (role_play_id, position)
);

-- One observer's form. What it says is the log of its entries.
create table observation_form (
    id uuid not null primary key,
    role_play_id uuid not null references observation_role_play (id),
    association_id uuid not null,
    observer_value uuid not null,
    status varchar(20) not null,
    started_at timestamp with time zone,
    saved_at timestamp with time zone,
    locked_at timestamp with time zone,
    entries int not null,
    give_back_reason varchar(4000) not null,
    version bigint not null,
    constraint observation_form_once unique (role_play_id, observer_value)
);

create index observation_form_of_observer on observation_form (observer_value, status);

-- A tap, or words, with the time on the role-play's clock. Each device counts its taps, so that one sent twice is known again.
create table observation_entry (
    id uuid not null primary key,
    form_id uuid not null references observation_form (id),
    position int not null,
    device varchar(40) not null,
    tap int not null,
    kind varchar(20) not null,
    subject varchar(60) not null,
    choice varchar(20) not null,
    words varchar(2000) not null,
    at_seconds int not null,
    recorded_at timestamp with time zone not null,
    constraint observation_entry_once unique (form_id, device, tap),
    constraint observation_entry_order unique (form_id, position)
);

-- Who never observes whom: a supervisor of the person, a friend, a partner.
create table observation_tie (
    id uuid not null primary key,
    association_id uuid not null,
    observer_value uuid not null,
    candidate_value uuid not null,
    reason varchar(4000) not null,
    said_by uuid not null,
    said_at timestamp with time zone not null
);

create index observation_tie_by_pair on observation_tie (observer_value, candidate_value);
