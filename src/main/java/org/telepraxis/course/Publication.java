package org.telepraxis.course;

import java.util.List;
import org.telepraxis.courseware.Problem;

/** What came of an attempt to publish. */
public sealed interface Publication {

    /** What is running now, by course id, including what had been running with the same content before. */
    record Published(List<String> courses) implements Publication {
        public Published {
            courses = List.copyOf(courses);
        }
    }

    /** Nothing changed, because of these problems. */
    record Refused(List<Problem> problems) implements Publication {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
