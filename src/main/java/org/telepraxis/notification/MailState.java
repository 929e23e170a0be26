package org.telepraxis.notification;

/** Where a mail is. */
public enum MailState {
    WAITING("Waiting"),
    SENDING("Being sent"),
    SENT("Sent"),
    /** The server stopped between handing the mail over and noting it; it is not sent again by itself. */
    UNCERTAIN("Perhaps sent");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
