package org.telepraxis.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.PartJudge;
import org.telepraxis.certification.PartQuestion;
import org.telepraxis.certification.PartStanding;

/** Part P of a scheme: every entry that the association asks for is accepted. What is missing can still come, so nobody fails by it. */
@Component
class PortfolioPart implements PartJudge {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final PortfolioStanding standing;

    PortfolioPart(PortfolioStanding standing) {
        this.standing = standing;
    }

    @Override
    public String part() {
        return "P";
    }

    @Override
    public PartStanding standing(PartQuestion question) {
        var held = standing.of(question.candidate());
        var asked = held.required().stream().sorted().toList();
        var lines = asked.stream()
                .map(kind -> line(kind, held.accepted().get(kind)))
                .toList();
        var evidence =
                "%d of %d accepted".formatted(asked.size() - held.missing().size(), asked.size());
        return held.complete() ? PartStanding.met(evidence, lines) : PartStanding.pending(evidence, lines);
    }

    private static String line(EntryKind kind, @Nullable Instant accepted) {
        var title = kind + " " + kind.title();
        return accepted == null
                ? title + ": not accepted yet"
                : title + ": accepted " + DAY.format(LocalDate.ofInstant(accepted, ZoneOffset.UTC));
    }
}
