package org.telepraxis.courseware;

import java.nio.file.Path;
import java.util.List;

/** What came of reading: as much of the model as made sense, and every problem found on the way. */
public record Reading(Courseware courseware, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The errors in files below a folder. */
    public List<Problem> errorsIn(Path folder) {
        return problems.stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.file().startsWith(folder))
                .toList();
    }
}
