-- How sure a learner was, from 0 to 100, that they could do what a course teaches: once before the course and once after it.
create table self_efficacy_rating (
  id uuid not null primary key,
  person_id uuid not null,
  course_id varchar(60) not null,
  competence_id varchar(60) not null,
  moment varchar(10) not null,
  strength int not null,
  rated_at timestamp with time zone not null,
  version bigint not null,
  unique (person_id, course_id, competence_id, moment)
);
