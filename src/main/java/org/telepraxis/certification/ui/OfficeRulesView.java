package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.telepraxis.certification.CertificateReplacing;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.OfficeRule;
import org.telepraxis.certification.OfficeRules;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.OFFICE_RULES)
@PageTitle("How we decide · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class OfficeRulesView extends Div {

    private final transient OfficeRules rules;
    private final transient CertificateReplacing replacing;

    OfficeRulesView(OfficeRules rules, CertificateReplacing replacing) {
        this.rules = rules;
        this.replacing = replacing;
        addClassName("page");
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CANDIDATES, "Candidates"));
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        "How we decide", "The rules of your office. A change holds from now on and is on record."),
                rule(),
                merging());
    }

    private Div rule() {
        var now = rules.mine();
        var fourEyes = new Checkbox("A second officer confirms each decision before it counts", now.fourEyes());
        var share = new IntegerField("Renewals drawn for an audit, in a hundred");
        share.setValue(now.auditShare());
        share.setMin(0);
        share.setMax(100);
        share.setStepButtonsVisible(true);
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        var save = new Button(
                "Save",
                click -> tell(
                        said,
                        "Saved.",
                        () -> rules.change(new OfficeRule(
                                fourEyes.getValue(),
                                Optional.ofNullable(share.getValue()).orElse(-1)))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return section("Decisions and audits", fourEyes, share, said, save);
    }

    private Div merging() {
        var from = new EmailField("Account to give up");
        var into = new EmailField("Account to keep");
        var reason = new TextArea("Reason");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        var join = new Button("Look at both accounts", click -> {
            said.removeAll();
            try {
                var joining = replacing.joining(from.getValue(), into.getValue());
                new JoinDialog(joining, sure -> {
                            replacing.merge(from.getValue(), into.getValue(), reason.getValue(), sure);
                            said.add(new Note(
                                    Note.Kind.OK,
                                    "Done. What %s held belongs to %s now."
                                            .formatted(
                                                    joining.from().email(),
                                                    joining.into().email())));
                        })
                        .open();
            } catch (DecisionRefused refused) {
                said.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
            }
        });
        return section(
                "Two accounts of one person",
                new Paragraph(
                        "Certificates, renewals and earlier records move to the account that you keep. What the certificates say stays as it is; for another name, replace the certificate. You see whose accounts they are before anything moves."),
                from,
                into,
                reason,
                said,
                join);
    }

    private static Div section(String title, com.vaadin.flow.component.Component... parts) {
        var section = new Div(new H2(title));
        section.add(parts);
        section.addClassNames("stack", "office-section");
        return section;
    }

    private static void tell(Div said, String done, Runnable act) {
        said.removeAll();
        try {
            act.run();
            said.add(new Note(Note.Kind.OK, done));
        } catch (DecisionRefused refused) {
            said.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }
}
