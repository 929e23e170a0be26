package org.telepraxis.competence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Framework;

/** The competences that people are judged on, as the course files name them. Read once, when first asked for. */
@Component
public class CompetenceFramework {

    private final Path courses;
    private volatile @Nullable Framework framework;

    CompetenceFramework(@Value("${telepraxis.courses}") Path courses) {
        this.courses = courses;
    }

    public Framework current() {
        var known = framework;
        if (known == null) {
            known = CoursewareReader.read(courses).courseware().framework();
            framework = known;
        }
        return known;
    }
}
