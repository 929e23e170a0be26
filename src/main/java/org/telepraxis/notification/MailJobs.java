package org.telepraxis.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The jobs that send mails: in the database, run by one node of many, tried again at growing distances. */
@Component
class MailJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);
    private static final int THREADS = 2;

    private static final Duration REMIND_EVERY = Duration.ofHours(1);

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private final MailStore store;
    private final Clock clock;
    private final boolean configured;

    MailJobs(
            DataSource data,
            MailSending sending,
            MailStore store,
            ObjectProvider<MailReminders> reminders,
            ObjectProvider<ExpiryReminders> expiries,
            Clock clock,
            @Value("${spring.mail.host:}") String host,
            @Value("${telepraxis.mail.first-retry:PT1M}") Duration firstRetry,
            @Value("${telepraxis.mail.look-every:PT10S}") Duration lookEvery) {
        this.store = store;
        this.clock = clock;
        this.configured = !host.isBlank();
        this.task = Tasks.oneTime("send-mail")
                .onFailure(new ExponentialBackoffFailureHandler<>(firstRetry, 1.5))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    // A job of the time when there was a server; its mail waits in the outbox for the next one.
                    if (configured) {
                        sending.send(UUID.fromString(instance.getId()));
                    }
                });
        var remind = Tasks.recurring("remind-raters", FixedDelay.of(REMIND_EVERY))
                .execute((instance, context) -> reminders.getObject().write());
        var renew = Tasks.recurring("remind-holders", FixedDelay.of(REMIND_EVERY))
                .execute((instance, context) -> expiries.getObject().write());
        // A job is written in the transaction of its mail: both are there, or neither.
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(data), task)
                .startTasks(remind, renew)
                .threads(THREADS)
                .pollingInterval(lookEvery)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    void sendSoon(UUID mail) {
        if (configured) {
            scheduler.scheduleIfNotExists(task.instance(mail.toString()), clock.instant());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!configured) {
            LOG.info("No mail server is set (spring.mail.host): mails stay in the outbox, where officers read them.");
        } else {
            store.waiting().forEach(this::sendSoon);
        }
        scheduler.start();
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
