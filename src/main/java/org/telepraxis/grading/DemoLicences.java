package org.telepraxis.grading;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.DemoPeople;
import org.telepraxis.identity.DemoPeople.DemoPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** The demo supervisors made their declaration and were licensed some time ago; one licence runs out soon, to be renewed. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoLicences implements DemoData {

    private static final String RENEWS = "supervisor3@example.org";
    private static final Duration FRESH = Duration.ofDays(90);
    private static final Duration OLD = Duration.ofDays(345);

    private static final Map<String, String> INTERESTS = Map.of(
            "supervisor@example.org",
            "I supervise two trainees of the clinic in Eastmere and train nobody else.",
            "supervisor2@example.org",
            "None.",
            RENEWS,
            "I teach a seminar on video practice twice a year. I own no part of any product.");

    private final Licences licences;
    private final RaterProfiles profiles;
    private final LicenceRules rules;
    private final People people;
    private final Associations associations;
    private final Clock clock;

    DemoLicences(
            Licences licences,
            RaterProfiles profiles,
            LicenceRules rules,
            People people,
            Associations associations,
            Clock clock) {
        this.licences = licences;
        this.profiles = profiles;
        this.rules = rules;
        this.people = people;
        this.associations = associations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        DemoPeople.all().stream()
                .filter(demo -> demo.role() == Role.SUPERVISOR)
                .map(DemoPerson::email)
                .flatMap(email -> people.byEmail(email).stream())
                .forEach(this::license);
    }

    private void license(PersonSummary rater) {
        var association = associations.of(rater.id()).id().value();
        var now = clock.instant();
        var interests = INTERESTS.getOrDefault(rater.email(), "None.");
        profiles.save(new RaterProfile(association, rater.id(), RaterProfile.UNSAID, interests, now.minus(FRESH)));
        for (var family : LicenceFamily.values()) {
            boolean old = rater.email().equals(RENEWS) && family == LicenceFamily.PLANNED;
            licences.save(new Licence(association, rater.id(), family, rules, now.minus(old ? OLD : FRESH)));
            if (old) {
                licences.rated(association, rater.id(), family, now.minus(FRESH));
            }
        }
    }
}
