create table unit_done (
  id uuid not null primary key,
  person_id uuid not null,
  course_id varchar(60) not null,
  unit_key varchar(200) not null,
  course_hash varchar(64) not null,
  done_at timestamp with time zone not null,
  unique (person_id, course_id, unit_key)
);
create table recall_answer (
  id uuid not null primary key,
  person_id uuid not null,
  course_id varchar(60) not null,
  course_hash varchar(64) not null,
  item_id varchar(60) not null,
  chosen varchar(200) not null,
  is_right boolean not null,
  answered_at timestamp with time zone not null
);
create index recall_answer_by_person on recall_answer (person_id, course_id, item_id);
create table practice_check (
  id uuid not null primary key,
  person_id uuid not null,
  course_id varchar(60) not null,
  course_hash varchar(64) not null,
  items varchar(2000) not null,
  pass_percent int not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  passed boolean not null,
  version bigint not null
);
create index practice_check_by_person on practice_check (person_id, course_id);
create table practice_check_answer (
  check_id uuid not null references practice_check (id),
  item_id varchar(60) not null,
  chosen varchar(200) not null,
  is_right boolean not null,
  answered_at timestamp with time zone not null,
  primary key (check_id, item_id)
);
create table workbook_text (
  id uuid not null primary key,
  person_id uuid not null,
  course_id varchar(60) not null,
  slot varchar(200) not null,
  content varchar(20000) not null,
  saved_at timestamp with time zone not null,
  version bigint not null,
  unique (person_id, course_id, slot)
);
