-- What an association's certificates look like and say beside the scheme; without a row they look plain and say what the scheme says.
create table certification_design (
    association_id uuid not null primary key,
    language varchar(5) not null,
    panel varchar(7) not null,
    accent varchar(7) not null,
    logo bytea,
    statement_english varchar(600) not null,
    officer_english varchar(60) not null,
    statement_portuguese varchar(600) not null,
    officer_portuguese varchar(60) not null,
    version bigint not null
);

-- The language in which a person wants their next certificate; without a row it is the association's.
create table certificate_language (
    person_id uuid not null primary key,
    association_id uuid not null,
    language varchar(5) not null,
    version bigint not null
);

-- Whether a document bears a time stamp, and which standards it was made to.
alter table certificate_document add column seal_level varchar(20) default 'PAdES B-B' not null;
alter table certificate_document add column profile varchar(20) default 'PDFA_3A' not null;
