package org.telepraxis.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.telepraxis.research.ResearchExport.Collected;

/** The tables in one zip, with a note that goes wherever they go. */
final class ResearchArchive {

    private static final String NOTE = """
            Research export of %s, %s

            Members who agreed: %d. Whoever withdraws is missing from every later export.

            levels.csv         person, week (its Monday), seen_in (practice or rated-simulation), session (scenario/form), competence,
                               level (1 unsafe, 2 not shown, 3 sound, 4 skilled)
            decisions.csv      person, practice (counts the person's practice sessions), scenario, form, beat, taken (id of the option
                               or tool), seconds (session time)
            self_efficacy.csv  person, course, competence, before and after (0 to 100), each with its week

            There are no names, addresses, ids of accounts, dates or words of anybody in these tables. A cell that did not look like an
            id or a number reads "other".

            Pseudonyms are not anonymity. A pseudonym is a keyed hash (HMAC-SHA-256) with a secret of the association, the same in
            each of its exports and never given out. But who knows when a colleague practised may recognise the pattern.
            k-anonymity by weeks: every person in this export shares the weeks with at least %d people, counting themselves.
            %s
            Give the tables only to people who have promised not to look for persons, under an agreement that names the purpose and the day
            on which they are deleted. Publish counts, and none below 5.

            Self-efficacy is rated in the form recommended by A. Bandura, Guide for constructing self-efficacy scales, in F. Pajares and
            T. Urdan (eds.), Self-Efficacy Beliefs of Adolescents, Information Age Publishing, 2006, pages 307 to 337.
            """;

    private static final String ALONE = """
            k is below 5: leave out the columns with weeks, or merge them into quarters, before anybody else gets the tables.
            """;

    private ResearchArchive() {}

    static byte[] of(Collected collected, String association, LocalDate day) {
        var overview = collected.overview();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "README.txt",
                    NOTE.formatted(
                            association, day, overview.people(), overview.alike(), overview.alike() < 5 ? ALONE : ""));
            entry(zip, "levels.csv", collected.levels.csv());
            entry(zip, "decisions.csv", collected.decisions.csv());
            entry(zip, "self_efficacy.csv", collected.ratings.csv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
