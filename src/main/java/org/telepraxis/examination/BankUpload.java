package org.telepraxis.examination;

import java.util.List;

/** What became of an uploaded bank. */
public sealed interface BankUpload {

    /**
     * It is in use.
     *
     * @param remarks warnings, each with file and line
     */
    record Accepted(BankSummary bank, int added, int changed, int left, List<String> remarks) implements BankUpload {
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing of it is in use, and why: each problem with file and line. */
    record Refused(List<String> problems) implements BankUpload {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
