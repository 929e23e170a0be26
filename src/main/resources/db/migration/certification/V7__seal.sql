-- The copy of a document that was prepared for long keeping: the document as issued, with what is needed to check its seal appended.
create table certificate_archive (
    certificate_id uuid not null primary key references certificate (id),
    association_id uuid not null,
    seal_level varchar(20) not null,
    bytes bytea not null,
    archived_at timestamp with time zone not null,
    version bigint not null
);

-- Two lists: what is out of force for good, and what is out of force at all. A credential names one of them.
alter table certificate_credential add column status_purpose varchar(20) default 'revocation' not null;
alter table certificate_credential add column out_for_good boolean default false not null;
update certificate_credential set out_for_good = status_out;
alter table certification_status_list add column purpose varchar(20) default 'revocation' not null;
alter table certification_status_list drop constraint certification_status_list_once;
alter table certification_status_list add constraint certification_status_list_purpose unique (association_id, purpose);

-- Where a key comes from. One in a device has no PKCS#12 here: its label says which it is, and the chain vouches for it.
alter table certification_key add column origin varchar(20) default 'MADE' not null;
alter table certification_key add column label varchar(100) default '' not null;
alter table certification_key add column chain bytea;

-- What one officer wants done with a key, and the other one who decided on it. Keys that wait are locked like all others.
create table certification_key_act (
    id uuid not null primary key,
    association_id uuid not null,
    act varchar(20) not null,
    kind varchar(20) not null,
    key_id uuid,
    pkcs12 bytea,
    label varchar(100) not null,
    reason varchar(1000) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    state varchar(20) not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    version bigint not null
);
create index certification_key_act_by_association on certification_key_act (association_id);
