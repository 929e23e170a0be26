-- Why something happened to a certificate, in a word that the check page may show; and what took its place.
alter table certificate_standing add column code varchar(30) default 'OTHER' not null;
alter table certificate_standing add column successor varchar(20);

-- What a holder lets the public register say, one row for each holder in an association. Nothing is found while 'listed' is false.
create table register_entry (
    id uuid not null primary key,
    association_id uuid not null,
    holder_id uuid not null,
    name varchar(200) not null,
    search_name varchar(400) not null,
    listed boolean not null,
    specialty varchar(200) not null,
    languages varchar(200) not null,
    place varchar(200) not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint register_entry_once unique (association_id, holder_id)
);

-- A holder on the way to renew one certificate.
create table renewal (
    id uuid not null primary key,
    association_id uuid not null,
    certificate_id uuid not null references certificate (id),
    holder_id uuid not null,
    state varchar(20) not null,
    declared_at timestamp with time zone,
    requested_at timestamp with time zone,
    -- The lot of the audit: anybody can draw it again from the seed.
    audit_seed bigint,
    audit_share int,
    audited boolean not null,
    officer_id uuid,
    decided_at timestamp with time zone,
    reason varchar(2000) not null,
    successor varchar(20),
    version bigint not null,
    constraint renewal_once unique (certificate_id)
);
create index renewal_by_association on renewal (association_id, state);
create index renewal_by_holder on renewal (holder_id);

create table renewal_activity (
    id uuid not null primary key,
    association_id uuid not null,
    renewal_id uuid not null references renewal (id),
    title varchar(300) not null,
    kind varchar(20) not null,
    done_on varchar(10) not null,
    minutes int not null,
    evidence varchar(2000) not null,
    state varchar(20) not null,
    remark varchar(1000) not null,
    entered_at timestamp with time zone not null,
    version bigint not null
);
create index renewal_activity_by_renewal on renewal_activity (renewal_id);

-- Two accounts that were one person. Rows are added, never changed.
create table certification_merge (
    id uuid not null primary key,
    association_id uuid not null,
    from_person uuid not null,
    into_person uuid not null,
    reason varchar(2000) not null,
    officer_id uuid not null,
    merged_at timestamp with time zone not null
);

-- How an association's office works: whether a second officer confirms, and how many renewals in a hundred are audited.
create table certification_office (
    id uuid not null primary key,
    association_id uuid not null,
    four_eyes boolean not null,
    audit_share int not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint certification_office_once unique (association_id)
);
