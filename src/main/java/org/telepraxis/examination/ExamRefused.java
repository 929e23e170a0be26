package org.telepraxis.examination;

/** What somebody wanted cannot be done, and why, in words for them. */
public class ExamRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExamRefused(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
