package org.telepraxis.identity;

/**
 * Fills one part of a fresh installation with demo data. Beans of this type run once each, in their order, when
 * {@code telepraxis.demo} is on; without the switch none of them runs.
 */
public interface DemoData {

    /** Lower runs first: identity 0, association 10, course 20, and so on down the modules. */
    int order();

    /** Loads the data in a transaction of its own; runs again only if it failed before. */
    void load();
}
