-- What was corrected after a sitting, by whom and why. Nothing is changed or taken away; marks as they were first given stay on the papers.
create table exam_correction (
    id uuid not null primary key,
    association_id uuid not null,
    sitting_id uuid not null references exam_sitting (id),
    paper_id uuid,
    item_id uuid,
    kind varchar(20) not null,
    reason varchar(4000) not null,
    papers int not null,
    changed int not null,
    officer_value uuid not null,
    made_at timestamp with time zone not null
);

create index exam_correction_of_sitting on exam_correction (sitting_id, made_at);

alter table exam_paper_item add column treatment varchar(20) default 'COUNTS' not null;

-- A released pass stays one, whatever is corrected later; and an annulled paper may count as an attempt or not.
alter table exam_paper add column stands boolean default false not null;
alter table exam_paper add column attempt boolean default true not null;
