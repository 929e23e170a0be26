package org.telepraxis.identity;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people and enrols new ones. */
@Service
@Transactional
public class People {

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final Clock clock;

    People(Persons persons, PasswordEncoder passwords, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The person with this id; an id that nobody has is a fault of the caller. */
    @Transactional(readOnly = true)
    public PersonSummary get(PersonId id) {
        return persons.findById(id)
                .map(Person::summary)
                .orElseThrow(() -> new NoSuchElementException("There is no person with the id " + id));
    }

    /** The person with this id, or nobody where there is none any more. */
    @Transactional(readOnly = true)
    public Optional<PersonSummary> find(PersonId id) {
        return persons.findById(id).map(Person::summary);
    }

    @Transactional(readOnly = true)
    public Optional<PersonSummary> byEmail(String email) {
        return persons.findByEmail(Person.normalised(email)).map(Person::summary);
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<PersonSummary> all() {
        return persons.all().stream().map(Person::summary).toList();
    }

    /** Everybody with the role, by name. */
    @Transactional(readOnly = true)
    public List<PersonSummary> withRole(Role role) {
        return persons.withRole(role).stream().map(Person::summary).toList();
    }

    /**
     * Adds a person.
     *
     * @throws IllegalArgumentException when the address is taken or the password is shorter than 12 characters
     */
    public PersonSummary enrol(String name, String email, String password, Set<Role> roles) {
        if (byEmail(email).isPresent()) {
            throw new IllegalArgumentException("Somebody already signs in with " + email);
        }
        if (password.length() < 12) {
            throw new IllegalArgumentException("A password needs at least 12 characters");
        }
        return enrolKnowing(passwords.encode(password), name, email, roles);
    }

    /** Enrols somebody whose password has been encoded already. */
    PersonSummary enrolKnowing(String encoded, String name, String email, Set<Role> roles) {
        return persons.save(new Person(name, email, encoded, roles, clock.instant()))
                .summary();
    }

    @Transactional(readOnly = true)
    boolean anyAdministrator() {
        return persons.anyAdministrator();
    }
}
