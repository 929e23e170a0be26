package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.simulation.AttemptRecords;

/** Walks through every field of everything a rater is given. */
@ApplicationModuleTest(extraIncludes = {"identity", "association", "competence", "course", "shell"})
@ActiveProfiles("test")
class BlindnessTest {

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingDesk desk;

    @Autowired
    RatingQueue queue;

    @Autowired
    RatingCases cases;

    @Autowired
    Licences licences;

    @Autowired
    Ratings ratings;

    @Autowired
    Allocation allocation;

    @MockitoBean
    Performances performances;

    @MockitoBean
    AttemptRecords attempts;

    Island island;
    Rating mine;
    Rating theirs;
    RatingCase judged;

    @BeforeEach
    void twoRatersAreDrawn() {
        island = Island.founded(people, associations, licences);
        when(performances.of(any())).thenReturn(SamplePerformance.of());
        when(performances.candidate(any())).thenReturn(island.candidate().id());
        var attempt = UUID.randomUUID();
        allocation.open(attempt, island.id());
        judged = cases.findByAttemptId(attempt).orElseThrow();
        var drawn = ratings.findByCaseIdOrderByAssignedAtAscIdAsc(judged.id());
        mine = drawn.getFirst();
        theirs = drawn.getLast();
    }

    @Test
    void nothingARaterIsGivenNamesTheCandidateTheAttemptOrTheOtherRater() {
        var given = Island.as(
                rater(),
                () -> List.of(
                        queue.open(),
                        queue.locked(RatingQueue.PAGE),
                        desk.open(mine.id()),
                        desk.performance(mine.id())));

        var values = new ArrayList<>();
        given.forEach(object -> walk(object, values));

        assertThat(values).hasSizeGreaterThan(60).noneMatch(PersonId.class::isInstance);
        assertThat(values.stream().map(String::valueOf).toList())
                .contains(judged.code())
                .noneMatch(text -> forbidden().stream().anyMatch(text::contains));
    }

    @Test
    void noTypeARaterIsGivenCanCarryAPersonOrAMomentOfTheSession() {
        var types = new HashSet<Type>();
        for (var type : List.of(AssignedRating.class, RatingSheet.class, Performance.class, Comparison.class)) {
            collect(type, types);
        }

        assertThat(types).contains(Performance.Entry.class, RatingSheet.CriterionSheet.class, Comparison.Row.class);
        assertThat(types).doesNotContain(PersonId.class, PersonSummary.class);
        assertThat(momentsIn(types))
                .as("the only moment is when the rater's own sheet was saved")
                .containsExactly("RatingSheet.savedAt");
    }

    @Test
    void aRatersSheetIsTheSameWhateverTheOtherRaterDoes() {
        Island.as(rater(), () -> desk.open(mine.id()));
        var before = Island.as(rater(), () -> List.of(queue.open(), desk.open(mine.id())));

        Island.as(island.supervisor(theirs.rater()), () -> {
            desk.open(theirs.id());
            return desk.judge(theirs.id(), new Judgement.MarkGiven("CRI-3", null, Mark.UNSAFE));
        });

        assertThat(Island.as(rater(), () -> List.of(queue.open(), desk.open(mine.id()))))
                .isEqualTo(before);
    }

    private PersonSummary rater() {
        return island.supervisor(mine.rater());
    }

    private List<String> forbidden() {
        var other = island.supervisor(theirs.rater());
        return List.of(
                island.candidate().name(),
                island.candidate().givenName(),
                island.candidate().email(),
                island.candidate().id().value().toString(),
                other.name(),
                other.givenName(),
                other.email(),
                other.id().value().toString(),
                theirs.id().toString(),
                judged.id().toString(),
                judged.attemptId().toString());
    }

    private static void walk(Object object, List<Object> values) {
        switch (object) {
            case Iterable<?> many -> many.forEach(one -> walk(one, values));
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    walk(key, values);
                    walk(value, values);
                });
            case Optional<?> maybe -> maybe.ifPresent(one -> walk(one, values));
            case Record row -> {
                for (var component : row.getClass().getRecordComponents()) {
                    var value = read(row, component);
                    if (value != null) {
                        walk(value, values);
                    }
                }
            }
            default -> values.add(object);
        }
    }

    private static Object read(Record row, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Type type, Set<Type> types) {
        if (type instanceof ParameterizedType parameterized) {
            for (var argument : parameterized.getActualTypeArguments()) {
                collect(argument, types);
            }
        } else if (type instanceof Class<?> plain && types.add(plain) && plain.isRecord()) {
            for (var component : plain.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }

    private static List<String> momentsIn(Set<Type> types) {
        return types.stream()
                .filter(type -> type instanceof Class<?> plain && plain.isRecord())
                .flatMap(type -> Arrays.stream(((Class<?>) type).getRecordComponents()))
                .filter(component -> component.getType() == Instant.class)
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                .toList();
    }
}
