package org.telepraxis.examination;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/** Names of people, also of those who are no longer here. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    String of(PersonId person) {
        try {
            return people.get(person).name();
        } catch (NoSuchElementException gone) {
            return "A former member";
        }
    }
}
