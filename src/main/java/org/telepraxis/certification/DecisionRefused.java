package org.telepraxis.certification;

/** Something that the rules of certification do not allow; the message tells the person why. */
public class DecisionRefused extends RuntimeException {

    public DecisionRefused(String message) {
        super(message);
    }
}
