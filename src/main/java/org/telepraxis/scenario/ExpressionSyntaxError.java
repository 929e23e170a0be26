package org.telepraxis.scenario;

/** Text that is not an expression. */
public class ExpressionSyntaxError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    ExpressionSyntaxError(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where in the text, counted from 0. */
    public int position() {
        return position;
    }
}
