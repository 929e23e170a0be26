package org.telepraxis.courseware;

/** One step of a course. */
public sealed interface Unit {

    /** Names the step within its course for ever, such as {@code lesson/c3-l5}: progress is stored under it. */
    String key();

    record LessonUnit(String lessonId) implements Unit {
        @Override
        public String key() {
            return "lesson/" + lessonId;
        }
    }

    record JobAidUnit(String jobAidId) implements Unit {
        @Override
        public String key() {
            return "job-aid/" + jobAidId;
        }
    }

    /** A simulated session; the id is the scenario's own, such as {@code S06}. */
    record ScenarioUnit(String scenarioId) implements Unit {
        @Override
        public String key() {
            return "scenario/" + scenarioId;
        }
    }

    /** A knowledge check: so many items are drawn, and so many percent of them pass. */
    record Check(int draw, int pass) implements Unit {
        @Override
        public String key() {
            return "check";
        }
    }
}
