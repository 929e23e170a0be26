package org.telepraxis.observation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Both forms side by side, for the chief assessor who decides between them. Nobody is named but the candidate. */
public record TwoForms(
        UUID id,
        String title,
        String candidate,
        List<String> because,
        List<String> competences,
        List<ActionToWatch> actions,
        Sheet first,
        Sheet second) {

    public TwoForms {
        because = List.copyOf(because);
        competences = List.copyOf(competences);
        actions = List.copyOf(actions);
    }

    /** Whether both gave the same level. */
    public boolean sameLevel(String competence) {
        return Stream.of(first, second)
                        .map(sheet -> sheet.levels().get(competence))
                        .map(given -> given == null ? null : given.level())
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether both saw the action come out the same. */
    public boolean sameOutcome(String action) {
        return Stream.of(first, second)
                        .map(sheet -> sheet.actions().get(action))
                        .filter(Objects::nonNull)
                        .map(Sheet.Seen::outcome)
                        .distinct()
                        .count()
                == 1;
    }
}
