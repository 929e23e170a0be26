-- What an association hides or notes about a card of the catalogue. The cards themselves are in the published course files.
create table resource_note (
    id uuid not null primary key,
    association_id uuid not null,
    resource_id varchar(100) not null,
    hidden boolean not null,
    text varchar(2000) not null,
    next_review varchar(10),
    version bigint not null,
    constraint resource_note_once unique (association_id, resource_id)
);
