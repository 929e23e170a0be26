package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.telepraxis.portfolio.PortfolioRefused;
import org.telepraxis.portfolio.PortfolioReports;

/** The way out when a real client is in an entry. */
final class ReportPart extends Div {

    ReportPart(PortfolioReports reports, UUID entry, Runnable after) {
        addClassNames("portfolio-report", "no-print");
        add(
                Parts.styled("Is there a real client in this entry, however well hidden?", "meta"),
                Parts.button(
                        "This contains real client data",
                        "",
                        () -> dialog(reports, entry, after).open()));
    }

    private static Dialog dialog(PortfolioReports reports, UUID entry, Runnable after) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Hide this entry and tell the office?");
        dialog.setWidth("min(520px, 94vw)");
        var where = new TextArea("Where is it? Say the place, not the data.");
        where.setMaxLength(4000);
        where.setWidthFull();
        var body = new Div(
                new Paragraph(
                        "It is hidden at once from everybody but the certification office, which takes the contents out or shows it again. Nobody is punished for saying so."),
                where);
        body.addClassName("stack");
        dialog.add(body);
        dialog.getFooter().add(Parts.button("Cancel", "", dialog::close), Parts.button("Hide it now", "primary", () -> {
            try {
                reports.report(entry, where.getValue());
                dialog.close();
                after.run();
            } catch (PortfolioRefused refused) {
                where.setInvalid(true);
                where.setErrorMessage(refused.getMessage());
            }
        }));
        return dialog;
    }
}
