package org.telepraxis.examination;

import org.springframework.stereotype.Component;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;

/** Names of people, also of those who are no longer here. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    String of(PersonId person) {
        return people.find(person).map(PersonSummary::name).orElse("A former member");
    }
}
