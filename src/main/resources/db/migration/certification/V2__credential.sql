-- An association has keys of two kinds, and over the years several of each: the newest one signs, earlier ones stay to be checked against.
alter table certification_key drop constraint certification_key_once;
alter table certification_key add column kind varchar(20) default 'SEAL' not null;
alter table certification_key add column generation int default 1 not null;
alter table certification_key add column compromised_at timestamp with time zone;
update certification_key set kind = 'AUTHORITY' where owner = 'authority';
alter table certification_key add constraint certification_key_generation unique (owner, kind, generation);

-- The credential that goes with a certificate, as it was signed. Only status_out changes: it says what the status list says of it.
create table certificate_credential (
    certificate_id uuid not null primary key references certificate (id),
    association_id uuid not null,
    sha256 varchar(64) not null,
    proof_key_id uuid not null,
    bytes bytea not null,
    token varchar(40000) not null,
    status_index int not null,
    status_out boolean not null,
    version bigint not null,
    constraint certificate_credential_place unique (association_id, status_index)
);

-- The signed list of an association's credentials that are out of force. Its row is the lock under which it is made anew.
create table certification_status_list (
    id uuid not null primary key,
    association_id uuid not null,
    bytes bytea not null,
    signed_at timestamp with time zone not null,
    valid_until timestamp with time zone not null,
    version bigint not null,
    constraint certification_status_list_once unique (association_id)
);
