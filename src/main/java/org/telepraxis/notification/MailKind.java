package org.telepraxis.notification;

/** What a mail is about. */
public enum MailKind {
    CERTIFICATE_ISSUED("Certificate issued", false),
    CERTIFICATE_REVOKED("Certificate revoked", false),
    CERTIFICATE_EXPIRING("Certificate expires soon", false),
    EXAM_BOOKED("Place in an exam", false),
    EXAM_SOON("Exam soon", false),
    EXAM_CANCELLED("Place in an exam taken back", false),
    EXAM_RESULT("Exam result", false),
    NOT_CERTIFIED("Decision not to certify", false),
    /** Who rates what is nobody's business, not even the office's. */
    RATING_ASSIGNED("Rating assigned", true),
    CLIENT_DATA_REPORTED("Client data reported", false),
    RATING_REMINDER("Rating due soon", true),
    FEEDBACK_RELEASED("Feedback released", false),
    APPEAL_FILED("Appeal filed", false),
    APPEAL_MOVED("News of an appeal", false),
    APPEAL_DUE("Appeal due soon", false),
    /** Whom somebody worries about is the welfare lead's business alone. */
    CONCERN_RAISED("Concern raised", true);

    private final String label;
    private final boolean blind;

    MailKind(String label, boolean blind) {
        this.label = label;
        this.blind = blind;
    }

    public String label() {
        return label;
    }

    boolean blind() {
        return blind;
    }
}
