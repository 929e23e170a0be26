-- How much of a form is asked again from the form before, so that it can be seen whether items became easier or harder.
alter table exam_examination add column anchor_percent int default 20 not null;
