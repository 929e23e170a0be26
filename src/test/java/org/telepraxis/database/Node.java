package org.telepraxis.database;

import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.telepraxis.Telepraxis;

/** The whole application as one of several nodes on the same database, but for its port. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Node on(String database) {
        var application = new SpringApplication(Telepraxis.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setApplicationContextFactory(
                ApplicationContextFactory.of(() -> new GenericWebApplicationContext(new MockServletContext())));
        application.setAdditionalProfiles("test");
        // Real nodes are processes of their own; here they share one logging system, which only one may set up at a
        // time.
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return new Node(application.run(
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.jmx.enabled=false"));
    }

    <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    Learners learners() {
        return new Learners(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
