package org.telepraxis.certification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.certification.BulkAct;
import org.telepraxis.certification.BulkDecisions;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.BULK)
@PageTitle("Decide on many · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class BulkView extends Div {

    private static final int POLL_MS = 1000;

    private final transient BulkDecisions decisions;
    private final BulkForm certifying;
    private final BulkForm confirming;
    private final H2 asked = new H2("What was asked for");
    private final Div progress = new Div();
    private final transient Map<UUID, BulkJobCard> jobs = new HashMap<>();
    private @Nullable Registration poll;
    private boolean running;

    BulkView(BulkDecisions decisions) {
        this.decisions = decisions;
        addClassName("page");
        certifying = form(BulkAct.CERTIFY);
        confirming = form(BulkAct.CONFIRM);
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CANDIDATES, "Candidates"));
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        "Decide on many",
                        "Candidates of whom every rule is met. You see exactly who gets what before anything is issued; each decision is recorded by itself."),
                certifying,
                confirming,
                asked,
                progress);
        progress.getElement().setAttribute("aria-live", "polite");
        choose();
        report();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        poll = event.getUI().addPollListener(tick -> report());
        report();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (poll != null) {
            poll.remove();
            poll = null;
        }
    }

    private BulkForm form(BulkAct act) {
        return new BulkForm((chosen, reason, noConflict) -> {
            try {
                decisions.start(act, chosen, reason, noConflict);
            } finally {
                choose();
                report();
            }
        });
    }

    private void choose() {
        var certify = decisions.preview(BulkAct.CERTIFY);
        certifying.show(certify);
        var confirm = decisions.preview(BulkAct.CONFIRM);
        confirming.show(confirm);
        confirming.setVisible(certify.fourEyes() && !confirm.lines().isEmpty());
    }

    private void report() {
        var told = decisions.jobs();
        boolean before = running;
        running = told.stream().anyMatch(job -> !job.finished());
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL_MS : -1));
        asked.setVisible(!told.isEmpty());
        told.reversed().forEach(job -> {
            var known = jobs.get(job.id());
            if (known == null) {
                var card = new BulkJobCard(job);
                jobs.put(job.id(), card);
                progress.addComponentAsFirst(card);
            } else {
                known.show(job);
            }
        });
        if (before && !running) {
            choose();
        }
    }
}
