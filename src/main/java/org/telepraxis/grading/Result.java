package org.telepraxis.grading;

import java.util.List;
import org.telepraxis.competence.CriticalOutcome;

/** What stands when all ratings of a performance are locked. */
record Result(List<FinalMark> marks, List<CriticalOutcome> actions) {}
