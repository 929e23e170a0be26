package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import org.telepraxis.competence.Level;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationFeedback;
import org.telepraxis.grading.CalibrationFeedback.ActionRow;
import org.telepraxis.grading.CalibrationFeedback.Verdict;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.NotYours;
import org.telepraxis.uikit.LevelMark;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** One's own judgement of a replay beside the key, criterion by criterion. */
@Route(GradingNavigation.KEY)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/calibration.css")
class CalibrationKeyView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Calibration calibration;
    private String code = "Replay";

    CalibrationKeyView(Calibration calibration) {
        this.calibration = calibration;
        addClassNames("page", "calibration");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = Addresses.id(event, GradingNavigation.REPLAY);
            removeAll();
            calibration.feedback(id).ifPresentOrElse(this::show, this::closed);
        } catch (NotYours | NotFoundException notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void closed() {
        add(
                new PageHeader(
                        "The key is not open yet",
                        "It opens when the replay is locked; in a licence test, when all are."),
                back());
    }

    private void show(CalibrationFeedback feedback) {
        code = feedback.code();
        add(new PageHeader(
                "%s: %s".formatted(feedback.code(), feedback.title()),
                "%s. %d of %d levels are the key's."
                        .formatted(
                                feedback.scenario(),
                                feedback.same(),
                                feedback.criteria().size())));
        add(about(feedback), actions(feedback), criteria(feedback), back());
    }

    private static Component about(CalibrationFeedback feedback) {
        var overall = feedback.overall();
        var whole = "The key: %s. %s".formatted(feedback.outcome(), feedback.outcomeReason());
        var about = new Section(new H2("What this replay teaches"), new Paragraph(feedback.about()));
        about.add(new Paragraph(
                overall == null ? whole : "%s You judged the whole: %s.".formatted(whole, label(overall))));
        about.addClassName("calibration-about");
        return about;
    }

    private static String label(GlobalRating overall) {
        return overall.label().toLowerCase(Locale.ENGLISH);
    }

    private static Component actions(CalibrationFeedback feedback) {
        var section = new Section(new H2("Critical actions"));
        var differing = feedback.actions().stream()
                .filter(action -> action.verdict() != Verdict.SAME)
                .sorted(Comparator.comparing(ActionRow::verdict).reversed())
                .toList();
        if (differing.isEmpty()) {
            section.add(new Note(
                    Note.Kind.OK,
                    "All %d came out as you said.".formatted(feedback.actions().size())));
            return section;
        }
        section.add(Parts.metaLine("%d of %d came out as you said."
                .formatted(
                        feedback.actions().size() - differing.size(),
                        feedback.actions().size())));
        var list = new UnorderedList();
        list.addClassName("calibration-actions");
        differing.forEach(action -> list.add(action(action)));
        section.add(list);
        return section;
    }

    private static ListItem action(ActionRow action) {
        var verdict = Parts.styled(action.verdict().label(), "badge");
        verdict.addClassName(action.verdict() == Verdict.DIFFERS ? "plain" : "lamp");
        var what = new Paragraph(Parts.styled(action.id() + " ", "code"), new Text(action.what()));
        var item = new ListItem(
                verdict,
                what,
                new Paragraph("You: %s. Key: %s. %s"
                        .formatted(action.own().label(), action.key().label(), action.reason())));
        return item;
    }

    private static Component criteria(CalibrationFeedback feedback) {
        var section = new Section(new H2("Criteria"));
        feedback.criteria().forEach(row -> section.add(criterion(row)));
        return section;
    }

    private static Component criterion(CalibrationFeedback.Row row) {
        var levels = new DescriptionList();
        levels.add(
                new DescriptionList.Term("You"),
                new DescriptionList.Description(
                        new LevelMark(row.own().level().map(Level::value).orElse(null))),
                new DescriptionList.Term("Key"),
                new DescriptionList.Description(new LevelMark(row.key())));
        var why = new Div(new Paragraph(row.why()));
        why.addClassName("calibration-why");
        if (!row.passages().isEmpty()) {
            var passages = new UnorderedList();
            row.passages()
                    .forEach(entry -> passages.add(
                            new ListItem(Parts.styled(Words.sessionTime(entry), "time"), new Text(entry.text()))));
            why.add(passages);
        }
        if (!row.note().isBlank()) {
            why.add(Parts.metaLine("You wrote: " + row.note()));
        }
        var article = new Article(new H3(row.competence() + " " + row.title()), levels, why);
        article.addClassNames("calibration-criterion");
        article.setClassName("differs", !row.same());
        return article;
    }

    private static Component back() {
        return Parts.row(
                "calibration-foot",
                Parts.button(
                        "Back to calibration",
                        "primary",
                        click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(CalibrationView.class))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader.focusHeadingIn(this);
    }

    @Override
    public String getPageTitle() {
        return code + " beside the key · Telepraxis";
    }
}
