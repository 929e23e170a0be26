package org.telepraxis.certification;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.telepraxis.certification.rules.Scheme;

/**
 * What a version of a scheme can ask for: only what is published here and what something here can judge.
 *
 * @param parts the parts that other modules judge, such as K and P
 * @param domains the domains of the framework, each with its competences
 */
public record SchemeChoices(List<String> parts, List<Choice> courses, List<Session> sessions, List<Domain> domains) {

    public SchemeChoices {
        parts = List.copyOf(parts);
        courses = List.copyOf(courses);
        sessions = List.copyOf(sessions);
        domains = List.copyOf(domains);
    }

    /** Something to choose, by its id. */
    public record Choice(String id, String title) {}

    /** A scenario with its critical actions. */
    public record Session(String id, String title, List<Choice> actions) {

        public Session {
            actions = List.copyOf(actions);
        }
    }

    /** A domain with its competences. */
    public record Domain(String id, String title, List<Choice> competences) {

        public Domain {
            competences = List.copyOf(competences);
        }
    }

    public Optional<Session> session(String scenario) {
        return sessions.stream().filter(one -> one.id().equals(scenario)).findFirst();
    }

    /** @throws DecisionRefused if the scheme asks for what is not here */
    void require(Scheme scheme) {
        for (var course : scheme.courses()) {
            require(courses.stream().anyMatch(one -> one.id().equals(course)), course + " is not a published course.");
        }
        var asked = new HashSet<String>();
        for (var performance : scheme.performances()) {
            require(session(performance.scenario()).isPresent(), performance.scenario() + " is not published here.");
            require(asked.add(performance.scenario()), performance.scenario() + " is asked for twice.");
        }
        require(
                !asked.isEmpty() || scheme.rolePlays() > 0 || !scheme.parts().isEmpty(),
                "Ask for at least one session, role-play or other part.");
        for (var action : scheme.neverLate()) {
            var parts = action.split(":", 2);
            require(
                    parts.length == 2
                            && asked.contains(parts[0])
                            && session(parts[0]).stream()
                                    .flatMap(session -> session.actions().stream())
                                    .anyMatch(one -> one.id().equals(parts[1])),
                    action + " is no critical action of a session that is asked for.");
        }
        for (var place : scheme.neverUnsafe()) {
            require(
                    domains.stream()
                            .anyMatch(domain -> domain.id().equals(place)
                                    || domain.competences().stream()
                                            .anyMatch(one -> one.id().equals(place))),
                    place + " is no domain or competence of the framework.");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DecisionRefused(otherwise);
        }
    }
}
