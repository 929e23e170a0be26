-- Which entries an association asks for; all ten until it says otherwise.
create table portfolio_list (
    id uuid not null primary key,
    association_id uuid not null,
    required varchar(200) not null,
    version bigint not null,
    constraint portfolio_list_once unique (association_id)
);

create table portfolio_entry (
    id uuid not null primary key,
    association_id uuid not null,
    owner_value uuid not null,
    kind varchar(10) not null,
    state varchar(20) not null,
    versions int not null,
    accepted_version int,
    accepted_at timestamp with time zone,
    first_check uuid,
    second_check uuid,
    hidden boolean not null,
    acts int not null,
    version bigint not null,
    constraint portfolio_entry_once unique (owner_value, kind)
);

create index portfolio_entry_waiting on portfolio_entry (association_id, state);

-- What was handed in. A version is never changed; when it held real client data its contents are taken out for good.
create table portfolio_version (
    id uuid not null primary key,
    entry_id uuid not null references portfolio_entry (id),
    number int not null,
    handed_in_at timestamp with time zone not null,
    words varchar(20000) not null,
    file_name varchar(120) not null,
    file_kind varchar(20) not null,
    file_bytes int not null,
    file_hash varchar(64) not null,
    statement varchar(1000) not null,
    signed_as varchar(200) not null,
    erased_at timestamp with time zone,
    constraint portfolio_version_once unique (entry_id, number)
);

-- The file itself, in parts that every database takes.
create table portfolio_version_part (
    version_id uuid not null references portfolio_version (id),
    position int not null,
    bytes bytea not null,
    constraint portfolio_version_part_key primary key (version_id, position)
);

-- What happened to an entry, in its order.
create table portfolio_act (
    id uuid not null primary key,
    entry_id uuid not null references portfolio_entry (id),
    number int not null,
    happened_at timestamp with time zone not null,
    actor_value uuid not null,
    act varchar(20) not null,
    of_version int not null,
    words varchar(4000) not null,
    constraint portfolio_act_order unique (entry_id, number)
);
