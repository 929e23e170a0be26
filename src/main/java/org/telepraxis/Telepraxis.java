package org.telepraxis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class Telepraxis {

    public static void main(String[] args) {
        SpringApplication.run(Telepraxis.class, args);
    }
}
