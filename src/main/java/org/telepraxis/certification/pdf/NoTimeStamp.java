package org.telepraxis.certification.pdf;

/** The time-stamp authority gave no time stamp; the message says why. */
public final class NoTimeStamp extends RuntimeException {

    NoTimeStamp(String why, Throwable cause) {
        super(why, cause);
    }

    NoTimeStamp(String why) {
        super(why);
    }
}
