-- Published versions are never changed: attempts, answers and certificates name them by their hash.
create table course_version (
    id uuid not null primary key,
    course_id varchar(100) not null,
    version varchar(50) not null,
    hash varchar(64) not null,
    published_at timestamp with time zone not null,
    published_by uuid,
    constraint course_version_once unique (course_id, hash)
);

-- The files of a version, zipped, in parts that every database takes.
create table course_version_part (
    version_id uuid not null references course_version (id),
    position int not null,
    bytes bytea not null,
    constraint course_version_part_key primary key (version_id, position)
);

-- Which version of a course is running, and what the course folder held when it was last looked at.
create table course_running (
    course_id varchar(100) not null primary key,
    hash varchar(64) not null,
    folder_hash varchar(64),
    lock_version bigint not null
);
