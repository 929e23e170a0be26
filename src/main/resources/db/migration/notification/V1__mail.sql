-- Mails that leave, or wait to. The key says what a mail is about: the same news makes one mail however often it is heard.
create table mail (
    id uuid not null primary key,
    mail_key varchar(200) not null,
    association_id uuid,
    kind varchar(40) not null,
    recipient_id uuid not null,
    recipient_name varchar(200) not null,
    address varchar(320) not null,
    subject varchar(300) not null,
    body varchar(8000) not null,
    state varchar(20) not null,
    attempts int not null,
    problem varchar(1000),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    constraint mail_once unique (mail_key)
);
create index mail_by_association on mail (association_id, created_at);

-- The table of db-scheduler.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority int,
    constraint scheduled_tasks_key primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
