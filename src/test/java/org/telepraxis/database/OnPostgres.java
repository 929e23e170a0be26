package org.telepraxis.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with its demo data on a real PostgreSQL, in a session zone that is neither that of the machine nor UTC. Tests with this annotation share
 * one application context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "telepraxis.demo=true",
            "spring.datasource.hikari.connection-init-sql=set time zone 'America/St_Johns'"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = Postgres.class)
@interface OnPostgres {}
