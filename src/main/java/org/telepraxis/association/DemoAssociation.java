package org.telepraxis.association;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.DemoPeople;
import org.telepraxis.identity.People;

/** The one fictional association of the demo; every demo person belongs to it. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoAssociation implements DemoData {

    private final Associations associations;
    private final People people;

    DemoAssociation(Associations associations, People people) {
        this.associations = associations;
        this.people = people;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        var eastmere = associations.found("Eastmere Psychological Association", "eastmere", "demo");
        DemoPeople.all().stream()
                .flatMap(demo -> people.byEmail(demo.email()).stream())
                .forEach(person -> associations.join(eastmere.id(), person.id()));
    }
}
