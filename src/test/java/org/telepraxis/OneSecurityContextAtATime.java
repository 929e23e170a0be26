package org.telepraxis;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every application context brings its own place for the signed-in person and makes it the one of the whole process. A run of tests
 * has several contexts: this points back to that of the test at hand, or its services would see nobody.
 */
public class OneSecurityContextAtATime implements TestExecutionListener, Ordered {

    /** After the context is there, before anybody is signed in. */
    @Override
    public int getOrder() {
        return 5000;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
