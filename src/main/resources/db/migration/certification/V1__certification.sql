-- A scheme as an association adopted it. Rows are added, never changed: certificates and candidacies name them.
create table certification_scheme (
    id uuid not null primary key,
    association_id uuid not null,
    template_id varchar(100) not null,
    title varchar(200) not null,
    scheme_version varchar(50) not null,
    content_hash varchar(64) not null,
    definition varchar(100000) not null,
    adopted_at timestamp with time zone not null,
    constraint certification_scheme_once unique (association_id, template_id, content_hash)
);

create table certification_candidacy (
    id uuid not null primary key,
    association_id uuid not null,
    person_id uuid not null,
    scheme_id uuid not null references certification_scheme (id),
    attempt int not null,
    state varchar(20) not null,
    open_key varchar(150),
    enrolled_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    version bigint not null,
    -- One open candidacy for each person and scheme; closed ones have no key.
    constraint certification_candidacy_once unique (open_key)
);
create index certification_candidacy_by_association on certification_candidacy (association_id);
create index certification_candidacy_by_person on certification_candidacy (person_id);

-- Rows are added, never changed.
create table certification_decision (
    id uuid not null primary key,
    candidacy_id uuid not null references certification_candidacy (id),
    association_id uuid not null,
    outcome varchar(20) not null,
    proposed varchar(20) not null,
    reason varchar(4000) not null,
    no_conflict boolean not null,
    findings varchar(20000) not null,
    officer_id uuid not null,
    decided_at timestamp with time zone not null
);
create index certification_decision_by_candidacy on certification_decision (candidacy_id);

create table certificate (
    id uuid not null primary key,
    number varchar(20) not null,
    association_id uuid not null,
    association_name varchar(200) not null,
    candidacy_id uuid,
    holder_id uuid not null,
    holder_name varchar(200) not null,
    officer_name varchar(200) not null,
    scheme_id uuid not null references certification_scheme (id),
    template_id varchar(100) not null,
    scheme_title varchar(200) not null,
    scheme_version varchar(50) not null,
    scheme_hash varchar(64) not null,
    scheme_standing varchar(200) not null,
    shown varchar(8000) not null,
    issued_on varchar(10) not null,
    expires_on varchar(10) not null,
    name_public boolean not null,
    pdf_public boolean not null,
    version bigint not null,
    constraint certificate_number unique (number),
    constraint certificate_once unique (candidacy_id)
);
create index certificate_by_association on certificate (association_id);
create index certificate_by_holder on certificate (holder_id);

-- What happened to a certificate, oldest first. Rows are added, never changed.
create table certificate_standing (
    certificate_id uuid not null references certificate (id),
    position int not null,
    act varchar(20) not null,
    happened_at timestamp with time zone not null,
    by_person uuid,
    reason varchar(2000) not null,
    public_note varchar(500) not null,
    constraint certificate_standing_key primary key (certificate_id, position)
);

-- The document as it was sealed. Stored once, never rendered again.
create table certificate_document (
    certificate_id uuid not null primary key references certificate (id),
    sha256 varchar(64) not null,
    key_id uuid not null,
    bytes bytea not null
);

-- Signing keys as PKCS#12, encrypted; the owner is 'authority' or an association's id.
create table certification_key (
    id uuid not null primary key,
    owner varchar(40) not null,
    pkcs12 bytea not null,
    made_at timestamp with time zone not null,
    constraint certification_key_once unique (owner)
);
