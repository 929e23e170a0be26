package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CertificateDesign;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.OfferedScheme;
import org.telepraxis.certification.RegisterConsent;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.CERTIFICATION)
@PageTitle("Certification · Telepraxis")
@Menu(title = "Certification", icon = "award", order = 310)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class CertificationView extends Div {

    private final transient Candidacies candidacies;
    private final transient CertificateRegister register;
    private final transient CertificateDesign designs;
    private final transient RegisterConsent consent;
    private final Div content = new Div();

    CertificationView(
            Candidacies candidacies, CertificateRegister register, CertificateDesign designs, RegisterConsent consent) {
        this.candidacies = candidacies;
        this.register = register;
        this.designs = designs;
        this.consent = consent;
        addClassName("page");
        add(
                new PageHeader(
                        "Certification",
                        "The way to a certificate, part by part. Practice never counts here; rated sessions and a person's decision do."),
                content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var certificates = register.mine();
        if (!certificates.isEmpty()) {
            var cards = new LinkedHashMap<String, CertificateCard>();
            certificates.forEach(certificate ->
                    cards.put(certificate.number(), new CertificateCard(certificate, register::publish)));
            var all = new Div();
            all.add(List.copyOf(cards.values()));
            all.addClassName("stack");
            content.add(section("Your certificates", all));
            content.add(section(
                    "Being found",
                    new RegisterCard(
                            consent,
                            () -> register.mine()
                                    .forEach(certificate -> Optional.ofNullable(cards.get(certificate.number()))
                                            .ifPresent(card -> card.show(certificate))))));
        }
        if (!certificates.isEmpty() || !candidacies.mine().isEmpty()) {
            content.add(new LanguageChoice(designs));
        }
        var mine = candidacies.mine();
        mine.forEach(route ->
                content.add(section("%s %s".formatted(route.scheme(), route.version()), new CandidacyCard(route))));
        var offered = candidacies.offered();
        if (!offered.isEmpty()) {
            var cards = new Div();
            cards.addClassName("stack");
            offered.forEach(scheme -> cards.add(offer(scheme)));
            content.add(section("Open to you", cards));
        } else if (mine.isEmpty() && certificates.isEmpty()) {
            content.add(new Note(Note.Kind.PLAIN, "Your association offers no certification yet."));
        }
    }

    private static Section section(String title, Component body) {
        var section = new Section(new H2(title), body);
        section.addClassName("certification-section");
        return section;
    }

    private Component offer(OfferedScheme scheme) {
        var title = new Span("%s %s".formatted(scheme.title(), scheme.version()));
        title.addClassName("title");
        var head = new Div(title);
        head.addClassName("row");
        if (!scheme.standing().isBlank()) {
            head.add(Words.badge(scheme.standing(), "wait"));
        }
        var text = new Paragraph(
                "Valid %d years. You can enrol at any time and leave the pace to yourself; nothing is rated until you hand in a session in certification mode."
                        .formatted(scheme.validityYears()));
        var enrol = new Button("Become a candidate", click -> {
            candidacies.enrol(scheme.templateId());
            refresh();
        });
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        var from = scheme.from();
        if (from != null) {
            enrol.setEnabled(false);
            text.setText("You can become a candidate again on %s.".formatted(Words.day(from)));
        }
        var card = new Div(head, text, enrol);
        card.addClassName("certificate-card");
        return card;
    }
}
