package org.telepraxis.examination;

/** Another page has the paper open; this one may no longer write. */
public class OpenElsewhere extends ExamRefused {

    private static final long serialVersionUID = 1L;

    OpenElsewhere() {
        super("Your exam is open on another page or device now.");
    }
}
