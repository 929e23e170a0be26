-- What two raters gave to one performance, packed into one row when its result stands, so that figures over a hundred thousand
-- ratings are read in one pass. marks: "CON-4 3 4,CRI-1 3 0", the level of the one and of the other, 0 for no opportunity;
-- actions: "CA1 MET LATE"; wholes: "PASS GOOD".
create table grading_rated_twice (
    case_id uuid not null primary key,
    association_id uuid not null,
    scenario_id varchar(40) not null,
    closed_at timestamp with time zone not null,
    third boolean not null,
    one_value uuid not null,
    other_value uuid not null,
    marks varchar(10000) not null,
    actions varchar(10000) not null,
    wholes varchar(100) not null
);

create index grading_rated_twice_by_day on grading_rated_twice (association_id, closed_at);

-- What the queue says about a performance without reading its session again; empty and 0 for those opened before.
alter table grading_case add column title varchar(400) default '' not null;
alter table grading_case add column minutes int default 0 not null;

create index grading_case_by_closing on grading_case (closed_at);
create index grading_rating_by_lease on grading_rating (status, lease_until);
