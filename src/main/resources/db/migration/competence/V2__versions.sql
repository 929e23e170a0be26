-- A performance may be judged anew: then another version of the same evidence is added, and the last one counts. A void one counts as none.
alter table competence_evidence add column source_version int default 1 not null;
alter table competence_evidence add column voided boolean default false not null;
-- Whether its person may not see it before it is released.
alter table competence_evidence add column held_back boolean default false not null;
alter table competence_evidence drop constraint competence_evidence_once;
alter table competence_evidence add constraint competence_evidence_once_a_version unique (source_id, source_version);

-- What was held back and has been released. Rows are added, never changed.
create table competence_release (
    source_id uuid not null primary key,
    association_id uuid not null,
    released_at timestamp with time zone not null
);
