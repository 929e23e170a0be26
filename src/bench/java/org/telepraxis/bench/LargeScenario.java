package org.telepraxis.bench;

/** A scenario of many beats, in layers, so that every way through it is of a human length. */
final class LargeScenario {

    private static final int LAYER = 50;

    private LargeScenario() {}

    static String yaml(int beats) {
        var out = new StringBuilder("""
                id: X99
                version: 1.0.0
                title: A large one
                modality: phone
                minutes: 5
                competences: [CON-4]
                prebrief: {role: You listen., card: [{label: Where, value: At your desk.}]}
                persona: {name: Sam, called: Sam, about: Baker., portrait: arjun, room: lodge, fiction: true, author: Invented.}
                state:
                  connection: {words: [phone, lost], start: phone}
                  trust: {range: 0..100, start: 50, shown: true}
                forms:
                  A: {label: Hard, parameters: {hard: true}}
                  B: {label: Easy, parameters: {hard: false}}
                beats:
                """);
        for (int beat = 0; beat < beats; beat++) {
            out.append("""
                      - id: B%1$d
                        title: Beat %1$d
                        enter: {lines: Line %1$d is said here.}
                        options:
                    """.formatted(beat));
            for (int option = 0; option < 2; option++) {
                out.append("""
                              - id: B%1$d_%2$d
                                text: Say the words number %1$d in this way or in another
                                cost: 10
                                set: {trust: %3$s}
                                feedback: It did something to Sam.
                                %4$s
                        """.formatted(beat, option, option == 0 ? "+1" : "-1", then(beat, option, beats)));
            }
            if (beat < LAYER - 1) {
                out.append("""
                              - {id: B%1$d_s, text: Step aside., when: hard or trust > 10, feedback: Aside., next: B%2$d}
                        """.formatted(beat, beat + 1));
            }
        }
        return out.append("""
                critical_actions:
                  - {id: CA1, must: Keep trust, rule: At any time., met: {done: trust > 50}}
                rubric:
                  - {competence: CON-4, unsafe: a, not_shown: b, sound: c, skilled: d}
                endings:
                  - {id: E0, title: Good, text: It went well.}
                  - {id: E1, title: Bad, text: It did not., failing: true}
                debrief: {steps: [{id: reactions, title: Reactions, questions: [One word for it.]}]}
                """).toString();
    }

    private static String then(int beat, int option, int beats) {
        int layer = beat / LAYER;
        if (layer == (beats - 1) / LAYER) {
            return option == 0 ? "end: E0" : "end: E1";
        }
        return "next: B" + Math.min(beats - 1, (layer + 1) * LAYER + (beat * 7 + option * 13) % LAYER);
    }
}
