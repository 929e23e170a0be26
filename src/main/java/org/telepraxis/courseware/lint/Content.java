package org.telepraxis.courseware.lint;

import java.util.List;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Courseware;
import org.telepraxis.courseware.Framework;
import org.telepraxis.courseware.Problems;

/** What the rules look at: the model, and the very words of the files. */
final class Content {

    private final CourseFiles files;
    private final Courseware courseware;
    private final List<SourceText> texts;

    Content(CourseFiles files, Courseware courseware) {
        this.files = files;
        this.courseware = courseware;
        this.texts = files.paths().stream()
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .filter(path -> !path.startsWith("schema/"))
                .flatMap(path ->
                        files
                                .text(path, new Problems())
                                .map(text -> new SourceText(path, files.file(path), text))
                                .stream())
                .toList();
    }

    CourseFiles files() {
        return files;
    }

    Courseware courseware() {
        return courseware;
    }

    Framework framework() {
        return courseware.framework();
    }

    List<Course> courses() {
        return courseware.courses();
    }

    /** Every text file, schemas apart. */
    List<SourceText> texts() {
        return texts;
    }
}
