package org.telepraxis.courseware.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.courseware.SmallCourse;

class LinterTests {

    private static final String LESSON = "c3-contract/lessons/05-cut-off.md";
    private static final String COURSE = "c3-contract/course.yaml";
    private static final String ITEMS = "c3-contract/items.yaml";
    private static final String COUNTRY = "countries/demo.yaml";
    private static final String FRAMEWORK = "framework.yaml";

    private final SmallCourse files = new SmallCourse();

    @TempDir
    Path folder;

    @Test
    void findsNothingInASoundCourse() {
        assertThat(files.findings(folder)).isEmpty();
    }

    // The framework

    @Test
    void refusesACompetenceInAnotherDomain() {
        files.replacing(FRAMEWORK, "code: CON", "code: CRI");

        findsOnly(FRAMEWORK, "id: CON-4", "error: 'CON-4' stands in the domain CRI (name it CRI-…)");
    }

    @Test
    void refusesAThemeThatLeadsNowhere() {
        files.replacing(FRAMEWORK, "competences: [CON-4], courses", "competences: [CON-5], courses");

        findsOnly(FRAMEWORK, "code: TC4", "error: there is no competence 'CON-5' (did you mean 'CON-4'?)");
    }

    @Test
    void refusesATraceToAnUnknownTheme() {
        files.replacing(FRAMEWORK, "{themes: [TC4]", "{themes: [TC5]");

        findsOnly(FRAMEWORK, "themes: [TC5]", "error: there is no theme 'TC5' (did you mean 'TC4'?)");
    }

    // References

    @Test
    void refusesUnknownCompetencesAndThemesInItems() {
        files.replacing(
                ITEMS,
                "type: SBA\n    competence: CON-4\n    theme: TC4",
                "type: SBA\n    competence: CON-44\n    theme: TC");

        finds(ITEMS, 3, "error: there is no competence 'CON-44' (did you mean 'CON-4'?)");
        finds(ITEMS, 3, "error: there is no theme 'TC' (did you mean 'TC4'?)");
    }

    @Test
    void refusesAnItemOfAnUnknownLesson() {
        files.replacing(
                ITEMS,
                "type: SJT\n    competence: CON-4\n    theme: TC4\n    lesson: c3-l5",
                "type: SJT\n    competence: CON-4\n    theme: TC4\n    lesson: c3-l55");

        findsOnly(ITEMS, "id: C3-I02", "error: there is no lesson 'c3-l55' (did you mean 'c3-l5'?)");
    }

    @Test
    void refusesALessonThatNamesAnUnknownTheme() {
        files.replacing(LESSON, "themes: [TC4]", "themes: [TC44]");

        finds(LESSON, 1, "error: there is no theme 'TC44' (did you mean 'TC4'?)");
    }

    @Test
    void refusesAnUnknownSectionOfTheJobAid() {
        files.replacing(LESSON, "section: cut-off", "section: cutoff");

        findsOnly(
                LESSON, "::: job-aid", "error: there is no section in the job aid 'cutoff' (did you mean 'cut-off'?)");
    }

    @Test
    void refusesARequiredCourseThatDoesNotExist() {
        files.replacing(COURSE, "units:", "requires: [{course: c2, reason: It comes first}]\nunits:");

        finds(COURSE, 1, "error: there is no course 'c2' (did you mean 'c3'?)");
    }

    @Test
    void refusesASchemeThatNamesAnUnknownCourse() {
        files.with("schemes/s.yaml", """
                id: s
                title: Scheme
                version: 1.0.0
                status_note: Example scheme, not in force.
                validity_years: 3
                wording: has shown it
                courses: [{course: c9}]
                performances: [{scenario: S06}]
                decision_rule: {sound_share: 80, sound_share_in_domain: 70}
                renewal: {cpd_hours: 30, crisis_hours: 6, law_or_data_updates: 3, simulation_every_months: 18, lapse_months: 12}
                """);

        finds("schemes/s.yaml", 1, "error: there is no course 'c9' (did you mean 'c3'?)");
        finds("schemes/s.yaml", 1, "error: there is no scenario 'S06' (there is none yet)");
    }

    // Coverage

    @Test
    void demandsALessonAndAnItemForEachCompetenceOfACourse() {
        files.replacing(FRAMEWORK, "themes:\n  - {code", """
                      - id: CON-5
                        title: Disclose privacy
                        summary: Explains.
                        levels: {1: a, 2: b, 3: c, 4: d}
                        traces: [{source: "000", quote: Contingency plan construction}]
                themes:
                  - {code""".indent(0).stripTrailing())
                .replacing(COURSE, "competences: [CON-4]", "competences: [CON-4, CON-5]");

        finds(
                COURSE,
                1,
                "error: no lesson teaches 'CON-5' (name it in a lesson's front matter, or take it out of the course)");
        finds(COURSE, 1, "error: no item asks about 'CON-5' (add one to items.yaml)");
    }

    @Test
    void warnsOfAThemeThatItsCourseForgot() {
        files.replacing(
                FRAMEWORK,
                "courses: [C3]}",
                "courses: [C3]}\n  - {code: TC5, title: Privacy, sources: [\"000\"], competences: [CON-4], courses: [C3, C5]}");

        findsOnly(
                COURSE, 1, "warning: theme 'TC5' (Privacy) has no lesson or item here (the framework names C3 for it)");
    }

    @Test
    void saysNothingOfThemesWhoseCoursesAreNotHere() {
        files.replacing(
                FRAMEWORK,
                "courses: [C3]}",
                "courses: [C3]}\n  - {code: TC5, title: Privacy, sources: [\"000\"], competences: [CON-4], courses: [C5]}");

        assertThat(files.findings(folder)).isEmpty();
    }

    // Lessons

    @Test
    void demandsExactlyTwoRecallQuestions() {
        var text = files.text(LESSON);
        var second = text.indexOf("::: recall", text.indexOf("::: recall") + 1);
        files.with(LESSON, text.substring(0, second) + text.substring(text.indexOf("::: job-aid")));

        findsOnly(LESSON, 1, "error: the lesson has 1 recall questions (write exactly two '::: recall' blocks)");
    }

    @Test
    void demandsAHookFirstAndSourcesLast() {
        files.replacing(LESSON, "::: hook", "Some words.\n\n::: hook")
                .with(LESSON, files.text(LESSON) + "\nMore words.\n");

        finds(LESSON, 1, "error: the lesson does not open with a hook (put a '::: hook' block first)");
        finds(LESSON, 1, "error: the lesson does not end with its sources (put a '::: sources' block last)");
    }

    @Test
    void demandsAnActiveStepAndABeliefOrExample() {
        files.with(LESSON, files.text(LESSON).replaceAll("(?s)::: (belief-vs-evidence|try-it)\n.*?\n:::\n", ""));

        finds(LESSON, 1, "error: the lesson has no active step (add a '::: try-it' block)");
        finds(
                LESSON,
                1,
                "error: the lesson has neither a belief with its evidence nor an example"
                        + " (add a '::: belief-vs-evidence' or '::: example' block)");
    }

    @Test
    void warnsOfALongExplanation() {
        files.replacing(LESSON, "A plan names who acts", "Words are here. ".repeat(300) + "A plan names who acts");

        findsOnly(
                LESSON, "## Who calls", "warning: the explanation has 913 words (stay below 900, or split the lesson)");
    }

    @Test
    void warnsOfALessonThatTakesTooLong() {
        files.replacing(LESSON, "minutes: 20", "minutes: 40");

        findsOnly(LESSON, 1, "warning: a lesson takes 12 to 25 minutes, not 40 (split or join lessons)");
    }

    @Test
    void warnsOfAnObjectiveThatNobodyCanSee() {
        files.replacing(LESSON, "[Agree who calls whom]", "[Understand who calls whom]");

        findsOnly(
                LESSON,
                1,
                "warning: nobody can see somebody 'Understand who calls whom'"
                        + " (begin an objective with what a person does, such as ask, agree, write)");
    }

    @Test
    void warnsOfALessonThatAddsNothingToTheJobAid() {
        files.with(LESSON, files.text(LESSON).replaceAll("(?s)::: job-aid\n.*?\n:::\n", ""));

        findsOnly(LESSON, 1, "warning: the lesson adds nothing to the job aid (add a '::: job-aid' block)");
    }

    // Items

    @Test
    void refusesASecureItem() {
        files.replacing(ITEMS, "type: SJT", "type: SJT\n    exposure: secure");

        findsOnly(
                ITEMS,
                "id: C3-I02",
                "error: a secure item lies in the public tree"
                        + " (move it to a private pack and write a new one: whoever can read this has seen it)");
    }

    @Test
    void warnsOfAKeyMuchLongerThanTheRest() {
        files.replacing(ITEMS, "Nobody knows who acts", "Nobody knows who acts or by which channel or when it happens");

        findsOnly(
                ITEMS,
                "Nobody knows",
                "warning: the key has 60 characters, the longest other option 23"
                        + " (make the options alike in length)");
    }

    @Test
    void warnsWhenTheKeyIsOftenTheLongestOrAtTheSamePlace() {
        var items = new StringBuilder(files.text(ITEMS));
        for (int i = 0; i < 8; i++) {
            items.append("""
                      - id: C3-X%d
                        type: SBA
                        competence: CON-4
                        theme: TC4
                        lesson: c3-l5
                        author: Telepraxis
                        source: TC4
                        stem: What now?
                        options:
                          - {id: a, text: To wait a bit, why: No.}
                          - {id: b, text: To phone at once, correct: true, why: Yes.}
                          - {id: c, text: To write, why: No.}
                          - {id: d, text: To go on, why: No.}
                    """.indent(2).replaceFirst("^    ", "  ").formatted(i).replaceAll("(?m)^    ", "  "));
        }
        files.with(ITEMS, items.toString());

        finds(
                ITEMS,
                3,
                "warning: the key is the longest option in 8 of 9 items of C3"
                        + " (lengthen other options or shorten keys until it is at most 40%)");
        finds(
                ITEMS,
                3,
                "warning: the key stands at place 2 in 9 of 9 items of C3"
                        + " (spread the keys: files are read and printed unshuffled too)");
    }

    @Test
    void warnsOfOptionsThatTestLogic() {
        files.replacing(ITEMS, "It promises no failures", "None of the above");

        findsOnly(
                ITEMS,
                "None of the above",
                "warning: 'None of the above' tests logic, not practice"
                        + " (write an error that colleagues really make)");
    }

    @Test
    void warnsOfReasonsThatNameAPosition() {
        files.replacing(ITEMS, "Length is beside the point.", "Option B is better.");

        findsOnly(
                ITEMS,
                "Option B",
                "warning: the words call an option by its position"
                        + " (options are shuffled: say what it says instead)");
    }

    @Test
    void refusesACheckThatDrawsMoreItemsThanThereAre() {
        files.replacing(COURSE, "draw: 1", "draw: 3");

        findsOnly(COURSE, 1, "error: the check draws 3 items, and there are 2 (write more items or draw fewer)");
    }

    @Test
    void warnsOfACheckThatAlwaysDrawsTheSameItems() {
        files.replacing(COURSE, "draw: 1", "draw: 2");

        findsOnly(
                COURSE,
                1,
                "warning: the check draws 2 of only 2 items"
                        + " (a second attempt should meet new ones: have at least twice as many)");
    }

    // Review

    @Test
    void mentionsUnreviewedCrisisContentWithoutCountingIt() {
        files.replacing(COURSE, "units:", "crisis: true\ncontent_notes: [talk of suicide]\nunits:");

        findsOnly(
                COURSE,
                "review:",
                "info: C3 is a draft, not clinically reviewed"
                        + " (learners see a banner until the review is complete)");
    }

    @Test
    void demandsContentNotesForCrisis() {
        files.replacing(COURSE, "units:", "crisis: true\nunits:");

        finds(
                COURSE,
                1,
                "error: a course about crisis needs content notes"
                        + " (say calmly what is in it, such as 'talk of suicide')");
    }

    @Test
    void refusesToCallCrisisContentReviewedWithoutTheRightReviewers() {
        files.replacing(COURSE, "units:", "crisis: true\ncontent_notes: [talk of suicide]\nunits:")
                .replacing(COURSE, "status: draft", "status: reviewed, clinical: [One Clinician]");

        finds(
                COURSE,
                files.line(COURSE, "review:"),
                "error: a reviewed course names its clinical reviewers: 2 here, not 1"
                        + " (write 'status: draft' until they have signed)");
        finds(
                COURSE,
                files.line(COURSE, "review:"),
                "error: a reviewed crisis course names an adviser with lived experience"
                        + " and a safe-messaging reviewer (write 'status: draft' until they have signed)");
    }

    // Files

    @Test
    void warnsOfAFileThatNothingReads() {
        files.with("c3-contract/lesson/06-more.md", "x").with("frameworks.yaml", "x: 1");

        finds("c3-contract/lesson/06-more.md", 1, "warning: nothing reads this file (check its name and folder)");
        finds("frameworks.yaml", 1, "warning: nothing reads this file (check its name and folder)");
    }

    @Test
    void refusesACourseFolderWithoutACourse() {
        files.with("c4-assessment/items.yaml", "items: []");

        findsOnly(
                "c4-assessment",
                1,
                "error: the folder has no course.yaml" + " (every course needs one; move other files away)");
    }

    // Tokens

    @Test
    void refusesATokenForWhichACountryHasNoWords() {
        files.replacing(LESSON, "Fill in the number.", "Call {{local_emergency_nummber}}.");

        findsOnly(
                LESSON,
                "local_emergency_nummber",
                "error: the country pack 'demo' has no words for"
                        + " {{local_emergency_nummber}} (did you mean 'local_emergency_number'?)");
    }

    // Safe language

    @ParameterizedTest
    @ValueSource(
            strings = {
                "committed suicide", "Commit suicide", "a successful suicide", "failed suicide attempt",
                        "completed suicide",
                "a cry for attention", "attention-seeking", "the mentally ill", "hanged himself", "a suicide note"
            })
    void refusesWordsThatHurt(String words) {
        files.replacing(LESSON, "A plan names who acts", "He said " + words + ". A plan names who acts");

        assertThat(files.findings(folder))
                .singleElement()
                .asString()
                .startsWith(LESSON + ":" + files.line(LESSON, "He said") + ": error: '")
                .contains("is not safe language (");
    }

    @Test
    void findsAPhraseAcrossTwoLines() {
        files.replacing(LESSON, "A plan names who acts", "People say committed\nsuicide. A plan names who acts");

        findsOnly(
                LESSON,
                "People say committed",
                "error: 'committed suicide' is not safe language"
                        + " (say 'died by suicide' or 'ended his or her life')");
    }

    @Test
    void letsALessonTeachWhichWordsToAvoid() {
        files.replacing(
                LESSON,
                "A plan names who acts",
                "<!-- lint-allow: safe-language, named as wrong -->\nNever say committed suicide. A plan names who acts");

        assertThat(files.findings(folder)).isEmpty();
    }

    @Test
    void knowsTheLanguageOfATranslation() {
        files.with("c3-contract/items.pt.yaml", "a: Diz-se que cometeu suicídio\n");

        findsOnly(
                "c3-contract/items.pt.yaml",
                1,
                "error: 'cometeu suicídio' is not safe language (diga 'morreu por suicídio')");
    }

    @Test
    void refusesTheNameOfAMedicineInCrisisContent() {
        files.replacing(LESSON, "Fill in the number.", "She has Paracetamol at home.");
        assertThat(files.findings(folder)).isEmpty();

        files.replacing(COURSE, "units:", "crisis: true\ncontent_notes: [talk of suicide]\nunits:");
        finds(
                LESSON,
                files.line(LESSON, "Paracetamol"),
                "error: 'Paracetamol' names a medicine (say 'my tablets'; scripts stay unspecific)");
    }

    // Numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 20 7946 0958",
                "020 7946 0958",
                "555-010-9999",
                "(020) 7946-0958",
                "0800 1111 22",
                "13 11 14 99"
            })
    void refusesPhoneNumbers(String number) {
        files.replacing(LESSON, "Fill in the number.", "Ring " + number + " now.");

        findsOnly(
                LESSON,
                "now.",
                "error: '" + number + "' could be somebody's phone number"
                        + " (use a token such as {{crisis_team}}, or begin it with 000-000)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 2026-11-22 at 18:00",
                "between 2019 and 2021-22",
                "doi 10.2196/32558",
                "version 1.0.0",
                "000-000-001",
                "12,000 people and 1.250.000 more",
                "from 12:00-13:00",
                "60, 180, 300",
                "in 2019 2020 2021"
            })
    void letsOtherNumbersPass(String words) {
        files.replacing(LESSON, "Fill in the number.", "It was " + words + ".");

        assertThat(files.findings(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 112 at once", "dial 999", "911", "ring 988", "The emergency number is 110"})
    void refusesEmergencyNumbersOutsideTokens(String words) {
        files.replacing(LESSON, "Fill in the number.", "Thereupon " + words + ".");

        assertThat(files.findings(folder))
                .singleElement()
                .asString()
                .startsWith(LESSON + ":" + files.line(LESSON, "Thereupon") + ": error: '")
                .endsWith("names the emergency number of one country (use {{local_emergency_number}})");
    }

    @Test
    void refusesARealNumberInAnInventedCountry() {
        files.replacing(COUNTRY, "contact: 000-000-002", "contact: 030-123-4567");

        findsOnly(
                COUNTRY,
                "030-123-4567",
                "error: '030-123-4567' could be somebody's phone number"
                        + " (numbers of an invented country begin with 000-000)");
    }

    @Test
    void letsARealCountryHaveRealNumbers() {
        files.replacing(COUNTRY, "contact: 000-000-002", "contact: 030-123-4567")
                .replacing(COUNTRY, "fictional: true", "fictional: false");

        assertThat(files.findings(folder)).isEmpty();
    }

    // Quotations

    @Test
    void refusesALongQuotation() {
        files.replacing(
                LESSON,
                "Interviews with clinicians (000).",
                "000: \"one two three four five six seven eight nine ten eleven twelve thirteen\"");

        findsOnly(LESSON, "thirteen", "error: the quotation has 13 words (quote at most 12)");
    }

    @Test
    void refusesAQuotationThatNobodyCompared() {
        files.replacing(LESSON, "Interviews with clinicians (000).", "000: \"contingency plan destruction\"");

        findsOnly(
                LESSON,
                "destruction",
                "error: these words are not among the quotations from 000: 'contingency plan destruction'"
                        + " (compare them with the original, then add them to sources.yaml)");
    }

    @Test
    void takesPartOfAComparedQuotation() {
        files.replacing(LESSON, "Interviews with clinicians (000).", "000: “Contingency plan”.");

        assertThat(files.findings(folder)).isEmpty();
    }

    @Test
    void refusesAQuotationFromAnUnknownSource() {
        files.replacing(LESSON, "Interviews with clinicians (000).", "007: \"Contingency plan construction\"");

        finds(LESSON, files.line(LESSON, "007:"), "error: there is no source '007' (did you mean '000'?)");
    }

    private void finds(String file, int line, String problem) {
        assertThat(files.findings(folder)).contains(file + ":" + line + ": " + problem);
    }

    private void findsOnly(String file, int line, String problem) {
        assertThat(files.findings(folder)).containsExactly(file + ":" + line + ": " + problem);
    }

    private void findsOnly(String file, String atWords, String problem) {
        findsOnly(file, files.line(file, atWords), problem);
    }
}
