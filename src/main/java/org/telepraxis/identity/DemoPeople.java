package org.telepraxis.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The fictional people of the demo, one or more for each role. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
public class DemoPeople implements DemoData {

    /** The password of every demo person; it is shown on the sign-in page. */
    public static final String PASSWORD = "telepraxis-demo";

    private static final List<DemoPerson> ALL = List.of(
            new DemoPerson("Lena Osei", "trainee@example.org", Role.TRAINEE),
            new DemoPerson("Paulo Nunes", "trainee2@example.org", Role.TRAINEE),
            new DemoPerson("Ilse Varga", "ilse.varga@example.org", Role.TRAINEE, "Certificate holder"),
            new DemoPerson("Tomas Lindqvist", "supervisor@example.org", Role.SUPERVISOR),
            new DemoPerson("Sade Bello", "supervisor2@example.org", Role.SUPERVISOR),
            new DemoPerson("Ruth Adler", "supervisor3@example.org", Role.SUPERVISOR),
            new DemoPerson("Amara Keita", "chief@example.org", Role.CHIEF_ASSESSOR),
            new DemoPerson("Ines Moreau", "officer@example.org", Role.OFFICER),
            new DemoPerson("Nadia Brandt", "officer2@example.org", Role.OFFICER),
            new DemoPerson("Jun Tanaka", "author@example.org", Role.AUTHOR),
            new DemoPerson("Kofi Mensah", "admin@example.org", Role.ADMIN));

    private final People people;
    private final PasswordEncoder passwords;

    DemoPeople(People people, PasswordEncoder passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        // Encoding is slow on purpose, and this password is no secret.
        var encoded = passwords.encode(PASSWORD);
        ALL.forEach(person -> people.enrolKnowing(encoded, person.name(), person.email(), Set.of(person.role())));
    }

    /** Everybody, in the order of the sign-in page. */
    public static List<DemoPerson> all() {
        return ALL;
    }

    static String emails() {
        return ALL.stream().map(DemoPerson::email).collect(Collectors.joining(", "));
    }

    /**
     * One fictional account.
     *
     * @param part what there is to see with it, in a word or two
     */
    public record DemoPerson(String name, String email, Role role, String part) {

        DemoPerson(String name, String email, Role role) {
            this(name, email, role, role.label());
        }
    }
}
