-- What somebody has written for an entry and not handed in yet. Nobody else sees it; it goes when a version is handed in.
create table portfolio_draft (
    id uuid not null primary key,
    association_id uuid not null,
    owner_value uuid not null,
    kind varchar(10) not null,
    words varchar(20000) not null,
    kept_at timestamp with time zone not null,
    version bigint not null,
    constraint portfolio_draft_once unique (owner_value, kind)
);
