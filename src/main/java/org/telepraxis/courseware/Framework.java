package org.telepraxis.courseware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clinician in remote practice should be able to do: domains of competences on one four-level scale. */
public record Framework(
        String title, String version, List<LevelMeaning> levels, List<Domain> domains, List<Theme> themes) {

    public Framework {
        levels = List.copyOf(levels);
        domains = List.copyOf(domains);
        themes = List.copyOf(themes);
    }

    /** What one level of the scale means to a rater. */
    public record LevelMeaning(int value, String name, String meaning) {}

    public static Framework empty() {
        return new Framework("", "", List.of(), List.of(), List.of());
    }

    public Stream<Competence> competences() {
        return domains.stream().flatMap(domain -> domain.competences().stream());
    }

    public Optional<Competence> competence(String id) {
        return competences().filter(competence -> competence.id().equals(id)).findFirst();
    }

    public Optional<Domain> domainOf(String competenceId) {
        return domains.stream()
                .filter(domain -> domain.competences().stream()
                        .anyMatch(competence -> competence.id().equals(competenceId)))
                .findFirst();
    }

    public Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
