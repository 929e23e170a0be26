package org.telepraxis.courseware;

import java.nio.file.Path;

/** A file of the catalogue with a single card, as small as the rules allow. */
public final class ResourceCards {

    public static final String PATH = "resources/cards.yaml";

    private static final String CARD = """
              - id: night-bus
                name: Night Bus
                publisher: Eastmere University
                about: Five sessions for people who lie awake.
                problem: [sleep, physical-illness]
                kind: program
                guidance: self-guided
                evidence:
                  shows: 120 people slept a little longer.
                  limits: Against a waiting list.
                  citation: A and B. Journal of Sleep 2025.
                  link: https://example.org/paper
                data: Stays on the phone.
                languages: [en, pt]
                cost: free
                moderation: Does not apply.
                address: https://example.org/night-bus
                reviewed: 2026-11-01
                next_review: 2099-05-01
            """;

    private ResourceCards() {}

    /** The card as it is read. */
    public static Resource nightBus() {
        return ResourceReader.read(YamlNode.read(Path.of(PATH), one(), new Problems()))
                .getFirst();
    }

    public static String one() {
        return "resources:\n" + CARD;
    }

    public static String two() {
        return one() + CARD;
    }
}
