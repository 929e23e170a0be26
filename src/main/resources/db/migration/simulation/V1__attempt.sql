create table attempt (
  id uuid not null primary key,
  association_id uuid not null,
  person_id uuid not null,
  course_id varchar(60) not null,
  scenario_id varchar(60) not null,
  content_hash varchar(64) not null,
  form_id varchar(20) not null,
  mode varchar(20) not null,
  tokens varchar(20000) not null,
  crisis boolean not null,
  status varchar(20) not null,
  moves int not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  debriefed_at timestamp with time zone,
  version bigint not null
);
create index attempt_by_person on attempt (person_id, scenario_id);
-- The log of a session: added to, never changed. A number is taken once, whoever is faster.
create table attempt_move (
  attempt_id uuid not null references attempt (id),
  seq int not null,
  -- The longest text a session takes, each of its characters escaped.
  encoded varchar(130000) not null,
  made_at timestamp with time zone not null,
  primary key (attempt_id, seq)
);
create table technical_mark (
  id uuid not null primary key,
  attempt_id uuid not null references attempt (id),
  at_seconds int not null,
  what varchar(400) not null,
  noted_at timestamp with time zone not null
);
create index technical_mark_by_attempt on technical_mark (attempt_id);
create table attempt_text (
  attempt_id uuid not null references attempt (id),
  slot varchar(100) not null,
  content varchar(20000) not null,
  saved_at timestamp with time zone not null,
  primary key (attempt_id, slot)
);
