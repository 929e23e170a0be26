-- What an association says instead of a card of the catalogue, kept beside the shipped one, and the cards that it has added itself.
create table resource_entry (
    id uuid not null primary key,
    association_id uuid not null,
    resource_id varchar(100) not null,
    facts varchar(200000) not null,
    changed_on varchar(10) not null,
    version bigint not null,
    constraint resource_entry_once unique (association_id, resource_id)
);
