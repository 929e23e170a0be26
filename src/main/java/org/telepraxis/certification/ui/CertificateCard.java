package org.telepraxis.certification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.certification.CertificateState;
import org.telepraxis.certification.CertificateSummary;

/** A certificate in its holder's hands: the document, the check page, and what of it the world may see. */
final class CertificateCard extends Div {

    /** Stores what the check page may show. */
    interface Publishing {
        void publish(String number, boolean name, boolean pdf);
    }

    private final Checkbox name = new Checkbox("Show my name on the check page");
    private final Checkbox document = new Checkbox("Let anybody download the document, which shows my name");

    CertificateCard(CertificateSummary certificate, Publishing publishing) {
        addClassName("certificate-card");
        var title = new Span("%s %s".formatted(certificate.scheme(), certificate.schemeVersion()));
        title.addClassName("title");
        var head = new Div(title, Words.badge(certificate.state()));
        head.addClassName("row");
        if (!certificate.standing().isBlank()) {
            head.add(Words.badge(certificate.standing(), "wait"));
        }
        var facts = Words.meta("%s, issued %s, valid to %s. Number "
                .formatted(
                        certificate.issuer(), Words.day(certificate.issuedOn()), Words.day(certificate.expiresOn())));
        facts.add(Words.mono(certificate.number()));
        var pdf = Words.outside(CertificationNavigation.document(certificate.number()), "Download the PDF");
        pdf.addClassName("btn");
        var check = Words.outside(CertificationNavigation.check(certificate.number()), "See the check page");
        var links = new Div(pdf, check);
        if (certificate.state().inForce() || certificate.state() == CertificateState.EXPIRED) {
            links.add(new Anchor(CertificationNavigation.RENEWAL + "/" + certificate.number(), "Renewal"));
        }
        links.addClassName("row");
        add(head, facts, links, choices(certificate, publishing));
    }

    /** What the world may see can change elsewhere, too: whoever enters the register shows the name. */
    void show(CertificateSummary certificate) {
        name.setValue(certificate.namePublic());
        document.setValue(certificate.pdfPublic());
    }

    private Div choices(CertificateSummary certificate, Publishing publishing) {
        show(certificate);
        var saved = Words.meta("");
        saved.getElement().setAttribute("role", "status");
        Runnable save = () -> {
            publishing.publish(certificate.number(), name.getValue(), document.getValue());
            saved.setText("Saved. The check page shows it now.");
        };
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (!name.getValue()) {
                    document.setValue(false);
                }
                save.run();
            }
        });
        document.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (document.getValue()) {
                    name.setValue(true);
                }
                save.run();
            }
        });
        var choices = new Div(name, document, saved);
        choices.addClassName("stacked");
        return choices;
    }
}
