package org.telepraxis.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.courseware.Unit;

/** The ways into the courses; no route stands anywhere else. */
@NamedInterface("navigation")
public final class LearningNavigation {

    static final String COURSE = "course";
    static final String LESSON = "lesson";

    private LearningNavigation() {}

    public static RouterLink courses(String text) {
        return new RouterLink(text, CoursesView.class);
    }

    public static RouterLink course(String text, String courseId) {
        return new RouterLink(text, CourseView.class, new RouteParameters(COURSE, courseId));
    }

    public static RouterLink jobAid(String text, String courseId) {
        return new RouterLink(text, JobAidView.class, new RouteParameters(COURSE, courseId));
    }

    public static RouterLink selfEfficacy(String text, String courseId) {
        return new RouterLink(text, SelfEfficacyView.class, new RouteParameters(COURSE, courseId));
    }

    public static RouterLink plan(String text) {
        return new RouterLink(text, PlanView.class);
    }

    public static RouterLink recall(String text) {
        return new RouterLink(text, RecallView.class);
    }

    static RouterLink lesson(String text, String courseId, String lessonId) {
        return new RouterLink(text, LessonView.class, lessonParameters(courseId, lessonId));
    }

    static RouterLink check(String text, String courseId) {
        return new RouterLink(text, CheckView.class, new RouteParameters(COURSE, courseId));
    }

    static void toLesson(String courseId, String lessonId) {
        UI.getCurrent().navigate(LessonView.class, lessonParameters(courseId, lessonId));
    }

    static void toCourse(String courseId) {
        UI.getCurrent().navigate(CourseView.class, new RouteParameters(COURSE, courseId));
    }

    /**
     * A link to a unit.
     *
     * @param sessions makes the link to a simulated session, which another module owns
     */
    public static RouterLink unit(String text, String courseId, Unit unit) {
        return switch (unit) {
            case Unit.LessonUnit lesson -> lesson(text, courseId, lesson.lessonId());
            case Unit.JobAidUnit aid -> jobAid(text, courseId);
            case Unit.Check check -> check(text, courseId);
            case Unit.ScenarioUnit session -> session(text, session.scenarioId());
        };
    }

    /** Sessions live in a module that knows this one; only their public address is known here. */
    private static RouterLink session(String text, String scenarioId) {
        var link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", "sessions/" + scenarioId);
        return link;
    }

    /** The page of a lesson, as a link within it needs to know it. */
    static String address(String courseId, String lessonId) {
        return RouteConfiguration.forSessionScope().getUrl(LessonView.class, lessonParameters(courseId, lessonId));
    }

    private static RouteParameters lessonParameters(String courseId, String lessonId) {
        return new RouteParameters(java.util.Map.of(COURSE, courseId, LESSON, lessonId));
    }
}
