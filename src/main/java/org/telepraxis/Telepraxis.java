package org.telepraxis;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.telepraxis.courseware.Check;
import org.telepraxis.courseware.Seal;

/**
 * Starts the web application, or, asked to {@code check}, looks through course files and needs no server for it. Asked to {@code
 * seal}, it makes a bank of exam items unreadable without a secret. Asked to {@code rehearse}, it starts
 * and ends at once: what a JVM learns of it can be kept for every later start.
 */
@SpringBootApplication
public class Telepraxis {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            System.exit(Check.run(List.of(args).subList(1, args.length), System.out));
        }
        if (args.length > 0 && args[0].equals("seal")) {
            System.exit(Seal.run(List.of(args).subList(1, args.length), System.getenv(), System.out));
        }
        boolean rehearsal = args.length > 0 && args[0].equals("rehearse");
        var running = SpringApplication.run(Telepraxis.class, args);
        if (rehearsal) {
            running.close();
        }
    }
}
