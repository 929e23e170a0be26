package org.telepraxis.courseware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was read: what is taught, by which framework, for which countries, which schemes may certify it, which
 * resources a clinician may look up, and which role-plays there are.
 */
public record Courseware(
        Framework framework,
        List<Course> courses,
        List<CountryPack> countries,
        List<SchemeTemplate> schemes,
        List<Resource> resources,
        List<RolePlayBrief> rolePlays,
        SourceLibrary sources) {

    public Courseware {
        courses = List.copyOf(courses);
        countries = List.copyOf(countries);
        schemes = List.copyOf(schemes);
        resources = List.copyOf(resources);
        rolePlays = List.copyOf(rolePlays);
    }

    public static Courseware empty() {
        return new Courseware(
                Framework.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), SourceLibrary.empty());
    }

    public Optional<Course> course(String id) {
        return courses.stream().filter(course -> course.id().equals(id)).findFirst();
    }

    public Optional<CountryPack> country(String id) {
        return countries.stream().filter(country -> country.id().equals(id)).findFirst();
    }

    public Optional<SchemeTemplate> scheme(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    Stream<Lesson> lessons() {
        return courses.stream().flatMap(course -> course.lessons().stream());
    }

    Stream<Item> items() {
        return courses.stream().flatMap(course -> course.items().stream());
    }

    Stream<ReferenceReplay> replays() {
        return courses.stream().flatMap(course -> course.replays().stream());
    }

    Stream<Course.ScenarioFile> scenarios() {
        return courses.stream().flatMap(course -> course.scenarios().stream());
    }
}
