-- What earlier sessions handed on when the attempt began.
alter table attempt add column carried varchar(20000) default '{}' not null;
-- Going back to a decision from the debrief: a new attempt that begins with the moves before it. The old one is kept.
alter table attempt add column branch_of uuid references attempt (id);
alter table attempt add column branched_after int default 0 not null;
create index attempt_by_branch on attempt (branch_of);
