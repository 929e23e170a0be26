package org.telepraxis.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.upload.UploadedFile;

/** In the demo some entries are accepted, some wait, and one came back. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoPortfolio implements DemoData {

    private final PortfolioEntries entries;
    private final EntryVersions versions;
    private final EntryActs acts;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DemoPortfolio(
            PortfolioEntries entries,
            EntryVersions versions,
            EntryActs acts,
            Associations associations,
            People people,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.acts = acts;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public void load() {
        var lena = person("trainee@example.org");
        var paulo = person("trainee2@example.org");
        var tomas = person("supervisor@example.org");
        var sade = person("supervisor2@example.org");
        var selfAssessment = handIn(
                lena,
                EntryKind.P1,
                "At the start I marked CON-4 and TEC-2 as my weakest. I had never thought about what happens when a line is cut. Since then I ask for"
                        + " the place and the number first, in every call. What I still avoid is asking about money.",
                null,
                daysAgo(16));
        accept(selfAssessment, tomas, "Honest, and it says what changed. Thank you.", false, daysAgo(14));
        var contract = """
                        How we work together

                        We meet on Thursdays at ten, for fifty minutes, by video.
                        If the line is cut, I phone you within two minutes, on the number that you gave me today.
                        If I cannot reach you, I phone the person we have written here.
                        I read messages on working days until six. A message is not the way to tell me about an emergency.
                        """;
        handIn(
                lena,
                EntryKind.P2,
                "The template as I use it, with the sheet for Eastmere on its second page.",
                UploadedFile.of("contract and country sheet.txt", contract.getBytes(StandardCharsets.UTF_8)),
                daysAgo(1));
        var reflections = handIn(
                lena,
                EntryKind.P4,
                "S01: I read her a list. S04: I waited too long to name the frozen picture. S05: my message had four questions in it.",
                null,
                daysAgo(6));
        sendBack(
                reflections,
                sade,
                "Three of four, and none of them a crisis. Add one about S06, and for each the sentence you would say now.",
                daysAgo(5));
        var call = handIn(
                paulo,
                EntryKind.P3,
                "My colleague Ada pulled the cable at minute seven. I phoned after fifty seconds, because I first looked for the number. It now stands on a"
                        + " card beside the screen; the second time it took eleven.",
                null,
                daysAgo(4));
        accept(call, tomas, "Short and useful.", true, daysAgo(3));
    }

    private PortfolioEntry handIn(
            PersonSummary owner, EntryKind kind, String words, @Nullable UploadedFile file, Instant at) {
        var entry = new PortfolioEntry(associations.of(owner.id()).id().value(), owner.id(), kind);
        var number = entry.handIn();
        var act = new EntryAct(entry, owner.id(), ActKind.HANDED_IN, "", at);
        var kept = entries.save(entry);
        versions.save(new EntryVersion(kept.id(), number, new HandIn(words, file, true, owner.name()), at));
        acts.save(act);
        return kept;
    }

    private void accept(PortfolioEntry entry, PersonSummary by, String words, boolean drawn, Instant at) {
        acts.save(new EntryAct(entry, by.id(), entry.accept(by.id(), entry.versions(), drawn, at), words, at));
        if (drawn) {
            acts.save(new EntryAct(entry, by.id(), ActKind.DRAWN, "", at));
        }
        entries.save(entry);
    }

    private void sendBack(PortfolioEntry entry, PersonSummary by, String words, Instant at) {
        entry.sendBack(by.id(), entry.versions());
        acts.save(new EntryAct(entry, by.id(), ActKind.RETURNED, words, at));
        entries.save(entry);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private PersonSummary person(String email) {
        return people.byEmail(email).orElseThrow();
    }
}
