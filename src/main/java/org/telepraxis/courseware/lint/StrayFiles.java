package org.telepraxis.courseware.lint;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Problems;

/** A file that nothing reads is a slip of the pen, in its name or its place. */
final class StrayFiles implements Rule {

    private static final Set<String> FOLDERS = Set.of("countries", "schemes", "schema", "resources", "role-plays");
    private static final Pattern AT_THE_TOP = Pattern.compile(
            "framework\\.yaml|sources\\.yaml|README\\.md|LICENSE.*|(countries|schemes|resources|role-plays)/[^/]+\\.yaml|schema/.*");
    private static final Pattern IN_A_COURSE = Pattern.compile(
            "course\\.yaml|job-aid\\.yaml|items\\.yaml|lessons/[^/]+\\.md|scenarios/[^/]+\\.yaml|replays/.*|media/.*|README\\.md|.*\\.[a-z]{2}\\.(md|yaml)");

    @Override
    public void check(Content content, Problems problems) {
        var files = content.files();
        var courses = CoursewareReader.courseFolders(files);
        var strange = new TreeSet<String>();
        for (var path : files.paths()) {
            var slash = path.indexOf('/');
            var folder = slash < 0 ? "" : path.substring(0, slash);
            if (courses.contains(folder)) {
                if (!IN_A_COURSE.matcher(path.substring(slash + 1)).matches()) {
                    stray(content, path, problems);
                }
            } else if (folder.isEmpty() || FOLDERS.contains(folder)) {
                if (!AT_THE_TOP.matcher(path).matches()) {
                    stray(content, path, problems);
                }
            } else {
                strange.add(folder);
            }
        }
        strange.forEach(folder -> problems.error(
                files.file(folder),
                1,
                "the folder has no course.yaml",
                "every course needs one; move other files away"));
    }

    private static void stray(Content content, String path, Problems problems) {
        problems.warning(content.files().file(path), 1, "nothing reads this file", "check its name and folder");
    }
}
