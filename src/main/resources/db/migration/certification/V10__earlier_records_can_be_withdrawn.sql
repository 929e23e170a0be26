-- A record that was brought in wrongly is withdrawn with a reason and stays on record; its number is free again.
alter table imported_certificate add column withdrawn_at timestamp with time zone;
alter table imported_certificate add column withdrawn_by uuid;
alter table imported_certificate add column withdrawn_reason varchar(2000);

-- The certificate before one is looked up wherever a renewal is shown.
create index certificate_standing_by_successor on certificate_standing (successor);
