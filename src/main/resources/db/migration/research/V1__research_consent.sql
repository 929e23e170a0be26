-- Who agreed that their levels and decisions may be used for research, and when they withdrew it; the last word counts.
create table research_consent (
  person_id uuid not null primary key,
  association_id uuid not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  version bigint not null
);
create index research_consent_by_association on research_consent (association_id);
