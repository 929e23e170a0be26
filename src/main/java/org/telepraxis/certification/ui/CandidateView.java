package org.telepraxis.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.CandidateFile;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.rules.Performance;
import org.telepraxis.certification.ui.DecisionPanel.Deciding;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.CANDIDATES)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
class CandidateView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CertificationDecisions decisions;
    private final transient Clock clock;
    private String name = "Candidate";

    CandidateView(CertificationDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
        addClassName("decision-split");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(UUID.fromString(id));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        var file = decisions.file(id);
        name = file.name();
        removeAll();
        add(page(file), panel(file));
    }

    private static Div page(CandidateFile file) {
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CANDIDATES, "Candidates"));
        crumb.addClassName("crumb");
        var attempt = file.attempt() == 1 ? "first attempt" : "attempt " + file.attempt();
        var lede = "%s %s, %s. %s".formatted(file.scheme(), file.version(), attempt, file.standing());
        var rules = new Div(
                new H2("Rules"), Words.meta("All must hold. High marks never buy back a missed critical action."));
        rules.addClassNames("row", "between", "rules-head");
        var page = new Div(
                crumb,
                new PageHeader(file.name(), lede),
                rules,
                new FindingsList(file.assessment()),
                new H2(
                        file.performances().stream().anyMatch(Performance::rolePlay)
                                ? "Sessions and role-plays that count, final levels"
                                : "Sessions that count, final levels"));
        page.addClassName("page");
        if (!file.changedSince().isEmpty()) {
            page.addComponentAtIndex(2, changed(file));
        }
        page.add(
                file.performances().isEmpty()
                        ? new Note(Note.Kind.PLAIN, "No session of this candidate has been rated yet.")
                        : new PerformanceStrip(file.performances()));
        return page;
    }

    private static Note changed(CandidateFile file) {
        var list = new UnorderedList();
        file.changedSince()
                .forEach(change -> list.add(new ListItem("%s: %s"
                        .formatted(
                                change.source(),
                                change.voided() ? "void since an appeal" : "another result since an appeal"))));
        return new Note(
                Note.Kind.LAMP,
                new H2("Evidence has changed since the last decision"),
                list,
                new Paragraph(
                        "The decision and the certificate stand as they are until you decide anew. The rules below"
                                + " are worked out from the evidence of today."));
    }

    private DecisionPanel panel(CandidateFile file) {
        return new DecisionPanel(
                file,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                new Deciding() {
                    @Override
                    public Optional<String> decide(DecisionOutcome outcome, String reason, boolean noConflict) {
                        return alone(() -> decisions.decide(file.id(), outcome, reason, noConflict));
                    }

                    @Override
                    public Optional<String> confirm(boolean noConflict) {
                        return alone(() -> decisions.confirm(file.id(), noConflict));
                    }

                    @Override
                    public void giveBack(String words) {
                        decisions.giveBack(file.id(), words);
                    }

                    @Override
                    public void declareTie(String said) {
                        decisions.declareTie(file.id(), said);
                    }
                },
                () -> show(file.id()));
    }

    private static Optional<String> alone(Supplier<Optional<String>> act) {
        try {
            return act.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new DecisionRefused("Somebody decided at the same moment. Reload the page to see what.");
        }
    }

    @Override
    public String getPageTitle() {
        return "Decision: " + name + " · Telepraxis";
    }
}
