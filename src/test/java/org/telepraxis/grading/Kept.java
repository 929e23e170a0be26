package org.telepraxis.grading;

import org.springframework.beans.factory.BeanFactory;

/** Takes up performances that tests wrote straight into the tables, as a start of the application does with old ones. */
public final class Kept {

    private Kept() {}

    public static void all(BeanFactory node) {
        node.getBean(RatedPairs.class).keepAll();
    }
}
