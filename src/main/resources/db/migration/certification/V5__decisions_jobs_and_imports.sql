-- Certificates that an association issued before it came here: entries of its register, without a document or a seal.
create table imported_certificate (
    id uuid not null primary key,
    association_id uuid not null,
    batch_id uuid not null,
    number varchar(60) not null,
    search_number varchar(60) not null,
    holder_name varchar(200) not null,
    holder_id uuid,
    scheme_title varchar(200) not null,
    scheme_version varchar(50) not null,
    issued_on varchar(10) not null,
    expires_on varchar(10) not null,
    revoked boolean not null,
    imported_at timestamp with time zone not null,
    version bigint not null,
    constraint imported_certificate_once unique (association_id, search_number)
);
create index imported_certificate_by_number on imported_certificate (search_number);
create index imported_certificate_by_holder on imported_certificate (holder_id);

-- What one officer proposes until a second one confirms it; one open proposal for each candidacy.
create table certification_proposal (
    id uuid not null primary key,
    association_id uuid not null,
    candidacy_id uuid not null references certification_candidacy (id),
    open_key varchar(40),
    outcome varchar(20) not null,
    reason varchar(4000) not null,
    officer_id uuid not null,
    proposed_at timestamp with time zone not null,
    state varchar(20) not null,
    closed_by uuid,
    closed_at timestamp with time zone,
    closing_words varchar(2000) not null,
    version bigint not null,
    constraint certification_proposal_once unique (open_key)
);
create index certification_proposal_by_candidacy on certification_proposal (candidacy_id);

-- The second officer of a decision, where the association asks for two.
alter table certification_decision add column second_officer_id uuid;

-- An officer's own relation to a candidate: who has one decides nothing about them. Rows are added, never changed.
create table certification_tie (
    id uuid not null primary key,
    association_id uuid not null,
    officer_id uuid not null,
    person_id uuid not null,
    said varchar(1000) not null,
    said_at timestamp with time zone not null,
    constraint certification_tie_once unique (officer_id, person_id)
);

-- Decisions on many candidates at once. The rows are the work: one that is done is done in the transaction of its certificate.
create table certification_job (
    id uuid not null primary key,
    association_id uuid not null,
    act varchar(20) not null,
    reason varchar(4000) not null,
    officer_id uuid not null,
    asked_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index certification_job_by_association on certification_job (association_id, asked_at);

create table certification_job_row (
    job_id uuid not null references certification_job (id),
    position int not null,
    candidacy_id uuid not null,
    name varchar(200) not null,
    state varchar(20) not null,
    outcome varchar(1000) not null,
    changed_at timestamp with time zone not null,
    constraint certification_job_row_key primary key (job_id, position),
    constraint certification_job_row_once unique (job_id, candidacy_id)
);

-- A version of a scheme that an association writes itself: a draft until it has a day on which it begins.
create table certification_scheme_draft (
    id uuid not null primary key,
    association_id uuid not null,
    template_id varchar(100) not null,
    definition varchar(100000) not null,
    effective_on varchar(10),
    why varchar(2000) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    scheduled_by uuid,
    version bigint not null
);
create index certification_scheme_draft_by_template on certification_scheme_draft (association_id, template_id);
