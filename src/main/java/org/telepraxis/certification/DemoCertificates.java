package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;

/** Three certificates of fictional people, one in each state that a visitor should see, and a trainee on the way to one. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoCertificates implements DemoData {

    private final DemoIssuing demo;
    private final CredentialStatus status;
    private final Candidacies candidacies;
    private final People people;
    private final Clock clock;

    DemoCertificates(DemoIssuing demo, CredentialStatus status, Candidacies candidacies, People people, Clock clock) {
        this.demo = demo;
        this.status = status;
        this.candidacies = candidacies;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var officer = people.byEmail("officer@example.org").orElseThrow();
        var active = demo.issue(1, demo.holder("Amara Lindgren", "amara.lindgren"), officer, today.minusDays(40));
        active.publish(true, true);
        var expired = demo.issue(
                2,
                demo.holder("Mateus Rocha", "mateus.rocha"),
                officer,
                today.minusYears(3).minusDays(20));
        expired.publish(true, true);
        var revoked = demo.issue(3, demo.holder("Noor Haddad", "noor.haddad"), officer, today.minusDays(200));
        revoked.publish(true, true);
        revoked.revoke(
                officer.id(),
                ReasonCode.ISSUED_IN_ERROR,
                "Two sessions of another candidate had been filed under this name; found in the yearly review.",
                "Issued in error.",
                clock.instant());
        status.follow(revoked);
        people.byEmail("trainee@example.org").ifPresent(lena -> candidacies.enrol(lena.id(), DemoIssuing.SCHEME));
    }
}
