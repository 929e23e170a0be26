-- One small text file that goes with a mail, such as an entry for a calendar.
alter table mail add column attachment_name varchar(100);
alter table mail add column attachment_type varchar(100);
alter table mail add column attachment varchar(20000);
