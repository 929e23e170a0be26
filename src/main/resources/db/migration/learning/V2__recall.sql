-- How well an answer came, on the scale of SM-2: 2 is a miss, 3 to 5 are right answers, slow to quick.
alter table recall_answer add column quality int default 4 not null;
update recall_answer set quality = 2 where is_right = false;
alter table recall_answer add column version bigint default 0 not null;
