create table confidence_rating (
  id uuid not null primary key,
  person_id uuid not null,
  competence_id varchar(60) not null,
  confidence int not null,
  rated_at timestamp with time zone not null,
  version bigint not null
);
create index confidence_rating_by_person on confidence_rating (person_id, competence_id);
create table learning_plan (
  person_id uuid not null primary key,
  competences varchar(400) not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
