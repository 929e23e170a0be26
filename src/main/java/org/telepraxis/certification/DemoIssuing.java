package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.DemoPeople;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Certificates of the demo and the fictional people who hold them. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoIssuing {

    static final String SCHEME = "crisis-addon-example";

    private static final Set<String> SHOWN = Set.of("CON-4", "CON-5", "TEC-2", "CRI-1", "CRI-2", "CRI-3");

    private final CertificateIssuing issuing;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final Associations associations;
    private final People people;

    DemoIssuing(
            CertificateIssuing issuing, Schemes schemes, Dossiers dossiers, Associations associations, People people) {
        this.issuing = issuing;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.associations = associations;
        this.people = people;
    }

    /** Holders of demo certificates can sign in like everybody in the demo, and see their certificate. */
    PersonSummary holder(String name, String address) {
        var email = address + "@example.org";
        var holder = people.byEmail(email)
                .orElseGet(() -> people.enrol(name, email, DemoPeople.PASSWORD, Set.of(Role.TRAINEE)));
        if (associations.find(holder.id()).isEmpty()) {
            associations.bySlug("eastmere").ifPresent(eastmere -> associations.join(eastmere.id(), holder.id()));
        }
        return holder;
    }

    Certificate issue(int n, PersonSummary holder, PersonSummary officer, LocalDate on) {
        var association = associations.of(officer.id());
        var scheme = schemes.current(association.id(), SCHEME);
        return issuing.issue(
                new Grant(association, scheme, null, holder, officer, dossiers.titled(SHOWN), List.of(), on),
                CertificateNumber.demo(n));
    }
}
