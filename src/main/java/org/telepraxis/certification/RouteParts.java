package org.telepraxis.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.CandidacyRoute.Part;
import org.telepraxis.certification.CandidacyRoute.Stage;
import org.telepraxis.certification.rules.Dossier;
import org.telepraxis.certification.rules.Performance;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.certification.rules.Verdict;
import org.telepraxis.course.CourseCatalogue;

/** Tells a candidate of each step what is done, what is under way, and what nobody has begun. */
@Component
class RouteParts {

    /** Where the parts are done that other modules judge. */
    private static final Map<String, String> PAGES = Map.of("K", "exams", "P", "portfolio");

    private final CourseCatalogue catalogue;
    private final ObjectProvider<SessionsHandedIn> handedIn;

    RouteParts(CourseCatalogue catalogue, ObjectProvider<SessionsHandedIn> handedIn) {
        this.catalogue = catalogue;
        this.handedIn = handedIn;
    }

    /** In the order of the scheme; the decision comes last. */
    List<Part> of(Dossier dossier, Candidacy candidacy) {
        var parts = new ArrayList<Part>();
        for (var course : dossier.scheme().courses()) {
            boolean passed = dossier.checksPassed().contains(course);
            parts.add(new Part(
                    courseTitle(course),
                    passed ? "Practice check passed" : "Practice check to pass",
                    passed ? Stage.DONE : Stage.NOT_BEGUN,
                    "courses/" + course.toLowerCase(Locale.ROOT)));
        }
        for (var asked : dossier.scheme().performances()) {
            parts.add(session(asked, dossier, candidacy));
        }
        for (int i = 1; i <= dossier.scheme().rolePlays(); i++) {
            parts.add(rolePlay(dossier, i));
        }
        for (var asked : dossier.scheme().parts()) {
            var verdict =
                    Objects.requireNonNull(dossier.parts().get(asked.id())).verdict();
            parts.add(new Part(
                    asked.title(),
                    verdict.evidence(),
                    verdict instanceof Verdict.Met ? Stage.DONE : Stage.NOT_BEGUN,
                    PAGES.get(asked.id())));
        }
        parts.add(decision(candidacy, parts.stream().allMatch(Part::done)));
        return parts;
    }

    private Part session(Scheme.Asked asked, Dossier dossier, Candidacy candidacy) {
        var rated = dossier.performances().stream()
                .filter(performance -> performance.scenario().equals(asked.scenario()))
                .toList();
        var title = "Session " + asked.scenario() + " in certification mode";
        var page = "sessions/" + asked.scenario();
        if (rated.size() >= asked.sessions()) {
            return new Part(title, "Rated: " + rated.getFirst().source(), Stage.DONE, page);
        }
        long handed = handedIn.stream()
                .mapToLong(known -> known.count(candidacy.person(), asked.scenario()))
                .sum();
        return handed > rated.size()
                ? new Part(
                        title,
                        "Handed in. It counts once %d supervisors have rated it.".formatted(asked.raters()),
                        Stage.UNDER_WAY,
                        page)
                : new Part(
                        title,
                        "Not begun. %d supervisors rate it once it is handed in.".formatted(asked.raters()),
                        Stage.NOT_BEGUN,
                        page);
    }

    private static Part rolePlay(Dossier dossier, int number) {
        var held = dossier.performances().stream().filter(Performance::rolePlay).toList();
        return held.size() < number
                ? new Part(
                        "Observed role-play", "Not held yet. Two observers will see it.", Stage.NOT_BEGUN, "role-plays")
                : new Part("Observed role-play", "Held: " + held.get(number - 1).source(), Stage.DONE, "role-plays");
    }

    private static Part decision(Candidacy candidacy, boolean everythingDone) {
        var title = "Decision of the association";
        var state = candidacy.state();
        if (state != CandidacyState.OPEN) {
            return new Part(title, state.label(), state.closed() ? Stage.DONE : Stage.UNDER_WAY, null);
        }
        return everythingDone
                ? new Part(title, "Everything is there. It waits for an officer.", Stage.UNDER_WAY, null)
                : new Part(title, "Not begun. It comes when everything above is done.", Stage.NOT_BEGUN, null);
    }

    private String courseTitle(String course) {
        return catalogue
                .find(course)
                .map(published -> "%s %s"
                        .formatted(published.course().code(), published.course().title()))
                .orElseGet(() -> course.toUpperCase(Locale.ROOT));
    }
}
