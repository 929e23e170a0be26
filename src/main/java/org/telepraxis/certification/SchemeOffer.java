package org.telepraxis.certification;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.SchemeChoices.Choice;
import org.telepraxis.certification.SchemeChoices.Domain;
import org.telepraxis.certification.SchemeChoices.Session;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.scenario.CriticalAction;
import org.telepraxis.scenario.Scenario;

/** Looks up what a version of a scheme can ask for today. */
@Component
class SchemeOffer {

    private final CourseCatalogue catalogue;
    private final Parts parts;

    SchemeOffer(CourseCatalogue catalogue, Parts parts) {
        this.catalogue = catalogue;
        this.parts = parts;
    }

    SchemeChoices today() {
        var courses = catalogue.courses();
        return new SchemeChoices(
                parts.known(),
                courses.stream()
                        .map(course -> new Choice(
                                course.id(),
                                "%s %s"
                                        .formatted(
                                                course.course().code(),
                                                course.course().title())))
                        .toList(),
                courses.stream()
                        .flatMap(course -> course.course().scenarios().stream())
                        .map(file -> session(file.scenario()))
                        .sorted(Comparator.comparing(Session::id))
                        .toList(),
                catalogue.framework().domains().stream()
                        .map(domain -> new Domain(
                                domain.code(),
                                domain.title(),
                                domain.competences().stream()
                                        .map(one -> new Choice(one.id(), one.title()))
                                        .toList()))
                        .toList());
    }

    /** What must not be done cannot be late, so only what must be done is there to choose. */
    private static Session session(Scenario scenario) {
        return new Session(
                scenario.id(),
                scenario.title(),
                scenario.criticalActions().stream()
                        .filter(CriticalAction.Must.class::isInstance)
                        .map(action -> new Choice(action.id(), action.what()))
                        .toList());
    }
}
