create table association (
  id uuid not null primary key,
  name varchar(200) not null,
  slug varchar(60) not null unique,
  country varchar(60) not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create table membership (
  association_id uuid not null references association (id),
  person_id uuid not null unique,
  since timestamp with time zone not null,
  primary key (association_id, person_id)
);
