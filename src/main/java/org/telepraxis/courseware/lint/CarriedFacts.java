package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Course.ScenarioFile;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Spelling;
import org.telepraxis.scenario.CarriedFact;
import org.telepraxis.scenario.GivenFact;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Variable;
import org.telepraxis.scenario.Variable.Type;

/** What one session takes over, another must give, in words that both understand. */
final class CarriedFacts implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        var scenarios = content.courses().stream()
                .map(Course::scenarios)
                .flatMap(List::stream)
                .collect(Collectors.toMap(file -> file.scenario().id(), ScenarioFile::scenario, (one, other) -> one));
        for (var course : content.courses()) {
            for (var file : course.scenarios()) {
                for (var carried : file.scenario().carried()) {
                    var giver = Optional.ofNullable(scenarios.get(carried.from()));
                    giver.ifPresentOrElse(
                            it -> taken(carried, it, file, problems),
                            () -> problems.warning(
                                    file.place("carried fact " + carried.fact()),
                                    "there is no scenario '" + carried.from() + "' here that could give '"
                                            + carried.fact() + "'",
                                    Spelling.hint(carried.from(), scenarios.keySet())));
                }
            }
        }
    }

    private static void taken(CarriedFact carried, Scenario giver, ScenarioFile file, Problems problems) {
        var place = file.place("carried fact " + carried.fact());
        var given = giver.carries().stream()
                .filter(it -> it.fact().equals(carried.fact()))
                .map(GivenFact::variable)
                .flatMap(name -> giver.variable(name).stream())
                .findFirst();
        if (given.isEmpty()) {
            problems.error(
                    place,
                    carried.from() + " hands on no fact '" + carried.fact() + "'",
                    Spelling.hint(
                            carried.fact(),
                            giver.carries().stream().map(GivenFact::fact).toList()));
            return;
        }
        carried.values().keySet().stream()
                .filter(value -> given.get().parse(value).isEmpty())
                .sorted()
                .forEach(value -> problems.error(
                        place, "in " + carried.from() + " '" + carried.fact() + "' is never '" + value + "'", null));
        if (carried.values().isEmpty()
                && file.scenario()
                        .variable(carried.sets())
                        .filter(sets -> !understands(sets, given.get()))
                        .isPresent()) {
            problems.error(
                    place,
                    "'" + carried.sets() + "' cannot hold every value that '" + carried.fact() + "' has in "
                            + carried.from(),
                    "say with 'values' what each of them means here");
        }
    }

    private static boolean understands(Variable sets, Variable given) {
        return switch (given.type()) {
            case Type.OneOf(var words) ->
                words.stream().allMatch(word -> sets.parse(word).isPresent());
            case Type.YesNo() -> sets.type() instanceof Type.YesNo;
            case Type.Range(int least, int most) ->
                sets.parse(String.valueOf(least)).isPresent()
                        && sets.parse(String.valueOf(most)).isPresent();
        };
    }
}
