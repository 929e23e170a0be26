package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Three certificates of fictional people, one in each state that a visitor should see, and a trainee on the way to one. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoCertificates implements DemoData {

    private static final String SCHEME = "crisis-addon-example";
    private static final Set<String> SHOWN = Set.of("CON-4", "CON-5", "TEC-2", "CRI-1", "CRI-2", "CRI-3");

    private final CertificateIssuing issuing;
    private final CredentialStatus status;
    private final Candidacies candidacies;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DemoCertificates(
            CertificateIssuing issuing,
            CredentialStatus status,
            Candidacies candidacies,
            Schemes schemes,
            Dossiers dossiers,
            Associations associations,
            People people,
            Clock clock) {
        this.issuing = issuing;
        this.status = status;
        this.candidacies = candidacies;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.associations = associations;
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
        var active = issue(1, holder("Amara Lindgren", "amara.lindgren"), officer, today.minusDays(40));
        active.publish(true, true);
        var expired = issue(
                2,
                holder("Mateus Rocha", "mateus.rocha"),
                officer,
                today.minusYears(3).minusDays(20));
        expired.publish(true, true);
        var revoked = issue(3, holder("Noor Haddad", "noor.haddad"), officer, today.minusDays(200));
        revoked.publish(true, true);
        revoked.revoke(
                officer.id(),
                ReasonCode.ISSUED_IN_ERROR,
                "Two sessions of another candidate had been filed under this name; found in the yearly review.",
                "Issued in error.",
                clock.instant());
        status.follow(revoked);
        people.byEmail("trainee@example.org").ifPresent(lena -> candidacies.enrol(lena.id(), SCHEME));
    }

    /** Holders of demo certificates can sign in like everybody in the demo, and see their certificate. */
    private PersonSummary holder(String name, String address) {
        var email = address + "@example.org";
        var holder = people.byEmail(email)
                .orElseGet(() ->
                        people.enrol(name, email, org.telepraxis.identity.DemoPeople.PASSWORD, Set.of(Role.TRAINEE)));
        associations.bySlug("eastmere").ifPresent(eastmere -> associations.join(eastmere.id(), holder.id()));
        return holder;
    }

    private Certificate issue(int n, PersonSummary holder, PersonSummary officer, LocalDate on) {
        var association = associations.of(officer.id());
        var scheme = schemes.current(association.id(), SCHEME);
        return issuing.issue(
                new Grant(association, scheme, null, holder, officer, dossiers.titled(SHOWN), List.of(), on),
                CertificateNumber.demo(n));
    }
}
