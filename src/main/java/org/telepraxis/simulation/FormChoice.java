package org.telepraxis.simulation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Form;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Scenario;

/**
 * Chooses one of the parallel forms: for certification one that the person has met least often in whatever mode. Among equals the
 * person's id decides, so the forms spread evenly over people, and trying again changes nothing.
 */
@Component
class FormChoice {

    String next(PersonId person, Scenario scenario, List<Attempt> before, Mode mode) {
        var forms = scenario.forms().stream().map(Form::id).sorted().toList();
        if (mode == Mode.PRACTICE) {
            return forms.getFirst();
        }
        long fewest = forms.stream()
                .mapToLong(form -> met(form, scenario, before))
                .min()
                .orElse(0);
        var candidates = forms.stream()
                .filter(form -> met(form, scenario, before) == fewest)
                .toList();
        int lot = (person.value() + scenario.id()).hashCode();
        return candidates.get(Math.floorMod(lot, candidates.size()));
    }

    private static long met(String form, Scenario scenario, List<Attempt> before) {
        return before.stream()
                .filter(attempt -> attempt.scenarioId().equals(scenario.id())
                        && attempt.formId().equals(form))
                .count();
    }
}
