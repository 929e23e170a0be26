package org.telepraxis.simulation;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.telepraxis.course.CourseCatalogue;

/**
 * Rebuilds the sessions under way before the server calls itself ready. Whoever was in the middle of one when a server stopped comes
 * back in the first seconds, all at once, and would otherwise wait until courses are read, classes loaded and statements prepared.
 */
@Component
class Rehearsal implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Limit MOST = Limit.of(100);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final CourseCatalogue catalogue;
    private final AttemptStore store;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rehearsal(
            CourseCatalogue catalogue,
            AttemptStore store,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** Whatever goes wrong here is the trouble of whoever asks for it later, and no reason to keep the server from everybody. */
    @Override
    public void run(ApplicationArguments arguments) {
        var until = clock.instant().plus(LONGEST);
        try {
            catalogue.courses();
            store.underWay(MOST).stream()
                    .takeWhile(_ -> clock.instant().isBefore(until))
                    .forEach(this::rehearse);
        } catch (RuntimeException trouble) {
            LOG.warn("Not everything could be read before the server was ready.", trouble);
        }
    }

    private void rehearse(Attempt attempt) {
        try {
            events.publishEvent(new SessionRehearsed(attempts.view(attempt.person(), attempt.id())));
        } catch (RuntimeException trouble) {
            LOG.warn("The session {} cannot be rebuilt.", attempt.id(), trouble);
        }
    }
}
