package org.telepraxis.courseware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** A complete set of course files, as small as the rules allow, to be spoiled in one place by each test. */
public final class SmallCourse {

    private final TreeMap<String, String> files = new TreeMap<>();

    public SmallCourse() {
        files.put("framework.yaml", """
                title: Small framework
                version: 1.0.0
                levels:
                  - {value: 1, name: Unsafe, meaning: Could harm}
                  - {value: 2, name: Not shown, meaning: Absent}
                  - {value: 3, name: Sound, meaning: Safe}
                  - {value: 4, name: Skilled, meaning: Adapts}
                domains:
                  - code: CON
                    title: Contract
                    competences:
                      - id: CON-4
                        title: Build the plan
                        summary: Agrees in advance what both will do.
                        levels: {1: Starts without a place, 2: Stays generic, 3: Confirms this session, 4: Tests the plan}
                        traces:
                          - {themes: [TC4], source: "000", quote: Contingency plan construction}
                themes:
                  - {code: TC4, title: Contingency plan, sources: ["000"], competences: [CON-4], courses: [C3]}
                """);
        files.put("sources.yaml", """
                sources:
                  - {alias: "000", title: Interviews, kind: full paper, licence: CC BY}
                quotes:
                  - {source: "000", text: Contingency plan construction}
                """);
        files.put("countries/demo.yaml", """
                id: demo
                name: Eastmere
                fictional: true
                languages: [en]
                home_region: east
                regions:
                  - {id: east, name: East, tokens: {local_emergency_number: 000-000-001, support_directory: your directory}}
                support_directory:
                  - {id: a, kind: emergency, name: Emergency, contact: 000-000-001, hours: always, cost: free,
                     accessibility: text relay, last_checked: 2026-11-01, next_check: 2027-04-30}
                  - {id: b, kind: crisis-phone, name: Line, contact: 000-000-002, hours: always, cost: free,
                     accessibility: chat, last_checked: 2026-11-01, next_check: 2027-04-30}
                """);
        files.put("c3-contract/course.yaml", """
                id: c3
                code: C3
                title: The contract
                version: 1.0.0
                hours: 8
                summary: Negotiate the contract.
                objectives: [Confirm location every session]
                competences: [CON-4]
                units:
                  - lesson: 05-cut-off
                  - job_aid: contract
                  - check: {draw: 1, pass: 80}
                review: {status: draft, next_review: 2028-11}
                license: CC-BY-4.0
                """);
        files.put("c3-contract/job-aid.yaml", """
                id: contract
                title: The living contract
                sections:
                  - id: cut-off
                    title: If we are cut off
                    fields:
                      - {id: number, label: Call-back number}
                """);
        files.put("c3-contract/items.yaml", """
                quality: {open: {1-10: Nobody has looked yet}}
                items:
                  - id: C3-I01
                    type: SBA
                    competence: CON-4
                    theme: TC4
                    lesson: c3-l5
                    difficulty: 0.7
                    author: Telepraxis
                    source: TC4
                    stem: What is the main flaw of a plan that only says that we reconnect?
                    options:
                      - {id: a, text: It is too short to sign, why: Length is beside the point.}
                      - {id: b, text: Nobody knows who acts, correct: true, why: A plan names who acts and when.}
                      - {id: c, text: It promises no failures, why: Nobody can promise that.}
                      - {id: d, text: It is signed only once, why: Signing twice adds nothing.}
                  - id: C3-I02
                    type: SJT
                    competence: CON-4
                    theme: TC4
                    lesson: c3-l5
                    form: best-worst
                    key_status: proposal
                    author: Telepraxis
                    source: TC4
                    stem: A client follows your private account.
                    options:
                      - {id: a, text: Wait and see, rank: 3, why: It postpones.}
                      - {id: b, text: Raise it kindly, rank: 1, why: It protects both.}
                      - {id: c, text: Accept it, rank: 4, why: It mixes roles.}
                      - {id: d, text: Block them, rank: 2, why: It may wound.}
                """);
        files.put("c3-contract/lessons/05-cut-off.md", """
                ---
                id: c3-l5
                title: If we are cut off
                minutes: 20
                competences: [CON-4]
                themes: [TC4]
                objectives: [Agree who calls whom]
                quality: {open: {1-18: Nobody has looked yet}}
                ---
                ::: hook
                The picture freezes in the middle of a sentence.
                :::

                ## Who calls whom

                A plan names who acts, by which channel, and when.

                ::: belief-vs-evidence
                belief: A plan frightens people.
                belief_source: heard in practice
                evidence: The study lists it among the elements of a contract.
                evidence_source: "000"
                limits: A small study.
                monday: Agree on one number.
                :::

                ::: try-it
                kind: check
                prompt: What do you already do?
                points:
                  - {text: I ask for the number, why: It may have changed.}
                :::

                ::: recall
                type: SBA
                stem: When do you confirm where the person is?
                options:
                  - {id: a, text: At intake and then never, why: People move.}
                  - {id: b, text: At the start of each session, correct: true, why: People move.}
                  - {id: c, text: Only when risk is known, why: Then it is late.}
                  - {id: d, text: Only when they are abroad, why: Home is wide too.}
                :::

                ::: recall
                type: SEQ
                stem: Put the ladder in order.
                options:
                  - {id: a, text: Name the failure, position: 1, why: First say it.}
                  - {id: b, text: Go to sound only, position: 2, why: It needs less.}
                  - {id: c, text: Use the phone, position: 3, why: Another network.}
                :::

                ::: job-aid
                section: cut-off
                note: Fill in the number.
                :::

                ::: sources
                - [TC4] Interviews with clinicians (000).
                :::
                """);
    }

    public SmallCourse with(String path, String text) {
        files.put(path, text);
        return this;
    }

    public SmallCourse without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces words in a file; they must be there, so that no test can pass by chance. */
    public SmallCourse replacing(String path, String words, String others) {
        var text = text(path);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " does not contain: " + words);
        }
        files.put(path, text.replace(words, others));
        return this;
    }

    public String text(String path) {
        return java.util.Objects.requireNonNull(files.get(path));
    }

    /** The line, counted from 1, at which the words stand in a file. */
    public int line(String path, String words) {
        var lines = text(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(path + " does not contain: " + words);
    }

    public Path writeTo(Path folder) {
        files.forEach((path, text) -> {
            try {
                var file = folder.resolve(path);
                Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    /** What reading says, with paths below the folder. */
    List<String> problems(Path folder) {
        return CoursewareReader.read(writeTo(folder)).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .toList();
    }

    /** What reading and linting say, with paths below the folder. */
    public List<String> findings(Path folder) {
        var problems = new Problems();
        return CoursewareReader.check(CourseFiles.ofFolder(writeTo(folder), problems), problems).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .toList();
    }
}
