package org.telepraxis.certification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.pdf.LetterRendering;
import org.telepraxis.identity.People;

/** Writes to somebody who was not certified: what is missing, when they can try again, and how to appeal. */
@Service
@Transactional(readOnly = true)
public class DecisionLetters {

    private static final int APPEAL_DAYS = 30;

    private final CandidacyRecords candidacies;
    private final Decisions decisions;
    private final Schemes schemes;
    private final NextAttempts retakes;
    private final Associations associations;
    private final People people;
    private final OfficeAccess access;
    private final SheetWriting sheets;

    DecisionLetters(
            CandidacyRecords candidacies,
            Decisions decisions,
            Schemes schemes,
            NextAttempts retakes,
            Associations associations,
            People people,
            OfficeAccess access,
            SheetWriting sheets) {
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.schemes = schemes;
        this.retakes = retakes;
        this.associations = associations;
        this.people = people;
        this.access = access;
        this.sheets = sheets;
    }

    /** The letter, for whom it is written to and for officers of the association. */
    @PreAuthorize("isAuthenticated()")
    public DecisionLetter read(UUID candidacy) {
        return letter(find(candidacy));
    }

    /** The same letter as a document, in the language that its reader chose and with the association's look. */
    @PreAuthorize("isAuthenticated()")
    public byte[] document(UUID candidacy) {
        var found = find(candidacy);
        return LetterRendering.render(sheets.of(letter(found), candidacy, found.person(), found.association()));
    }

    private Candidacy find(UUID candidacy) {
        return candidacies
                .findById(candidacy)
                .filter(one -> access.mayRead(one.person(), one.association()))
                .orElseThrow(() -> new NoSuchElementException("There is nothing here"));
    }

    /** The letter as it is mailed; asked for by what mails. */
    public DecisionLetter toMail(UUID candidacy) {
        return letter(candidacies.findById(candidacy).orElseThrow());
    }

    private DecisionLetter letter(Candidacy candidacy) {
        if (candidacy.state() != CandidacyState.DECLINED) {
            throw new NoSuchElementException("There is no letter");
        }
        var scheme = schemes.get(candidacy).scheme();
        var decision =
                decisions.findByCandidacyIdOrderByDecidedAt(candidacy.id()).getLast();
        var decided = LocalDate.ofInstant(Objects.requireNonNull(candidacy.closedAt()), ZoneOffset.UTC);
        boolean critical = retakes.critical(candidacy);
        return new DecisionLetter(
                people.get(candidacy.person()).name(),
                associations.get(candidacy.association()).name(),
                "%s %s".formatted(scheme.title(), scheme.version()),
                decided,
                decision.snapshots().stream()
                        .filter(finding -> !finding.verdict().equals("met"))
                        .map(finding ->
                                new DecisionLetter.Missing(finding.rule(), finding.demand(), finding.evidence()))
                        .toList(),
                critical,
                scheme.retakeTerms().next(decided, critical),
                decided.plusDays(APPEAL_DAYS));
    }
}
