create table person (
  id uuid not null primary key,
  name varchar(200) not null,
  email varchar(320) not null unique,
  password varchar(200) not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create table person_role (
  person_id uuid not null references person (id),
  role varchar(20) not null,
  primary key (person_id, role)
);
create table audit_entry (
  id uuid not null primary key,
  at timestamp with time zone not null,
  actor uuid,
  act varchar(100) not null,
  subject varchar(200) not null,
  detail varchar(4000) not null
);
create index audit_entry_by_subject on audit_entry (subject, at);
create table setup_link (
  token_hash varchar(64) not null primary key,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create table server_secret (
  name varchar(50) not null primary key,
  secret varchar(200) not null
);
create table demo_load (
  name varchar(200) not null primary key,
  loaded_at timestamp with time zone not null
);
