package org.telepraxis.courseware;

import java.util.List;

/** A theme found in the studies behind the framework, and where it is taught. */
public record Theme(
        String code,
        String title,
        List<String> sources,
        List<String> competences,
        List<String> courses,
        List<String> scenarios,
        Place place) {

    public Theme {
        sources = List.copyOf(sources);
        competences = List.copyOf(competences);
        courses = List.copyOf(courses);
        scenarios = List.copyOf(scenarios);
    }
}
