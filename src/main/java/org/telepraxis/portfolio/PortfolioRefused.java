package org.telepraxis.portfolio;

/** The act is not possible; the message says why, to the person who tried. */
public class PortfolioRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortfolioRefused(String reason) {
        super(reason);
    }
}
