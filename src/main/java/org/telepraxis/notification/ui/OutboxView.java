package org.telepraxis.notification.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.notification.MailState;
import org.telepraxis.notification.MailSummary;
import org.telepraxis.notification.Outbox;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route("outbox")
@PageTitle("Outbox · Telepraxis")
@Menu(title = "Outbox", icon = "mail", order = 760)
@RolesAllowed({"OFFICER", "ADMIN"})
class OutboxView extends Div {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    OutboxView(Outbox outbox) {
        addClassName("page");
        add(new PageHeader("Outbox", "Every mail to your people, latest first, and whether it has left."));
        if (!outbox.hasServer()) {
            add(
                    new Note(
                            Note.Kind.LAMP,
                            "No mail server is set, so nothing leaves. The mails stay here; tell people yourself what they say."));
        }
        var mails = outbox.mails();
        if (mails.isEmpty()) {
            add(new Note(Note.Kind.PLAIN, "No mail yet. One is written when a certificate is issued or revoked."));
        }
        mails.stream().map(OutboxView::mail).forEach(this::add);
    }

    private static Details mail(MailSummary mail) {
        var subject = mail.subject() == null ? mail.kind().label() : mail.subject();
        var title = new Span(subject);
        title.addClassName("strong");
        var state = new Span(mail.state().label());
        state.addClassNames("badge", mail.state() == MailState.SENT ? "ok" : "wait");
        var meta = new Span("%s%s"
                .formatted(AT.format(mail.createdAt()), mail.recipient() == null ? "" : ", to " + mail.recipient()));
        meta.addClassName("meta");
        var summary = new Div(title, state, meta);
        summary.addClassName("row");
        var details = new Details(summary, words(mail));
        details.setWidthFull();
        return details;
    }

    private static Div words(MailSummary mail) {
        if (mail.body() == null) {
            return new Div(new Paragraph("Hidden, so that nobody learns who rates whom."));
        }
        var body = new Pre(mail.body());
        var words = new Div(body);
        if (mail.problem() != null) {
            words.add(new Note(
                    Note.Kind.LAMP,
                    "Tried %d times. The mail server said: %s".formatted(mail.attempts(), mail.problem())));
        }
        return words;
    }
}
