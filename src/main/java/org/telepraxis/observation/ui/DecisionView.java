package org.telepraxis.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;
import org.telepraxis.observation.ActionToWatch;
import org.telepraxis.observation.NoSuchRolePlay;
import org.telepraxis.observation.Outcome;
import org.telepraxis.observation.RolePlayDecisions;
import org.telepraxis.observation.RolePlayRefused;
import org.telepraxis.observation.Sheet;
import org.telepraxis.observation.TwoForms;
import org.telepraxis.uikit.LevelMark;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Two forms that differ too much, side by side; the chief assessor says what stands. */
@Route(RolePlayNavigation.DECISION)
@PageTitle("Decide · Telepraxis")
@RolesAllowed("CHIEF_ASSESSOR")
@StyleSheet("context://styles/observation.css")
class DecisionView extends Div implements BeforeEnterObserver {

    private static final String NO_OPPORTUNITY = "No opportunity";

    private final transient RolePlayDecisions decisions;
    private final Map<String, RadioButtonGroup<String>> levels = new LinkedHashMap<>();
    private final Map<String, RadioButtonGroup<Outcome>> outcomes = new LinkedHashMap<>();
    private final TextArea reason =
            new TextArea("Your reasons. They are kept with the result, and an appeal reads them.");
    private final Div refusal = new Div();

    DecisionView(RolePlayDecisions decisions) {
        this.decisions = decisions;
        addClassNames("page", "role-play-decision");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(decisions.compare(RolePlayNavigation.id(event)));
        } catch (NoSuchRolePlay | NotFoundException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(TwoForms forms) {
        removeAll();
        var because =
                new UnorderedList(forms.because().stream().map(ListItem::new).toArray(ListItem[]::new));
        var competences = new Section(new H2("Competences"));
        forms.competences().forEach(competence -> competences.add(competence(forms, competence)));
        var actions = new Section(new H2("Critical actions"));
        forms.actions().forEach(action -> actions.add(action(forms, action)));
        reason.setMaxLength(4000);
        reason.setMinRows(4);
        reason.setWidthFull();
        refusal.getElement().setAttribute("role", "alert");
        add(
                Words.crumb(),
                new PageHeader(
                        forms.title(), "Candidate: " + forms.candidate() + ". Two observers, in no order, unnamed."),
                new Note(Note.Kind.LAMP, new Paragraph("You decide because:"), because),
                competences,
                actions,
                reason,
                refusal,
                Words.button("Let this result stand", "primary", () -> decide(forms)));
    }

    private Article competence(TwoForms forms, String competence) {
        var choice = new RadioButtonGroup<String>("Stands");
        choice.setItems(Stream.concat(
                        Arrays.stream(Level.values()).map(level -> level.value() + " " + level.label()),
                        Stream.of(NO_OPPORTUNITY))
                .toList());
        if (forms.sameLevel(competence)) {
            choice.setValue(named(forms.first(), competence));
        }
        levels.put(competence, choice);
        return side(
                competence,
                !forms.sameLevel(competence),
                given(forms.first(), competence),
                given(forms.second(), competence),
                choice);
    }

    private Article action(TwoForms forms, ActionToWatch action) {
        var choice = new RadioButtonGroup<Outcome>("Stands");
        choice.setItems(Outcome.of(action));
        choice.setItemLabelGenerator(outcome -> outcome.label(action));
        if (forms.sameOutcome(action.action())) {
            choice.setValue(seen(forms.first(), action).map(Sheet.Seen::outcome).orElse(null));
        }
        outcomes.put(action.action(), choice);
        return side(
                action.action() + (action.forbidden() ? " must not happen: " : " ") + action.what(),
                !forms.sameOutcome(action.action()),
                new Paragraph(said(forms.first(), action)),
                new Paragraph(said(forms.second(), action)),
                choice);
    }

    private static Article side(String title, boolean differs, Component first, Component second, Component choice) {
        var both = new Div(first, second);
        both.addClassName("role-play-both");
        var name = new Span(title);
        name.addClassName("role-play-what");
        var article = new Article(name, both, choice);
        article.addClassName("role-play-pair");
        if (differs) {
            article.addClassName("differs");
        }
        return article;
    }

    private static Div given(Sheet sheet, String competence) {
        var given = sheet.levels().get(competence);
        var level = given == null ? null : given.level();
        var moments = new UnorderedList();
        for (var mark : sheet.of(competence)) {
            moments.add(new ListItem("%s %s%s"
                    .formatted(
                            Times.clock(mark.at()),
                            mark.remark().label(),
                            mark.words().isBlank() ? "" : ": " + mark.words())));
        }
        return new Div(new LevelMark(level == null ? null : Integer.valueOf(level.value())), moments);
    }

    private static String named(Sheet sheet, String competence) {
        var given = sheet.levels().get(competence);
        var level = given == null ? null : given.level();
        return level == null ? NO_OPPORTUNITY : level.value() + " " + level.label();
    }

    private static Optional<Sheet.Seen> seen(Sheet sheet, ActionToWatch action) {
        return Optional.ofNullable(sheet.actions().get(action.action()));
    }

    private static String said(Sheet sheet, ActionToWatch action) {
        return seen(sheet, action)
                .map(seen -> seen.outcome().label(action) + ", said at " + Times.clock(seen.at()))
                .orElse("");
    }

    private void decide(TwoForms forms) {
        refusal.removeAll();
        var chosen = new HashMap<String, @Nullable Level>();
        levels.forEach((competence, choice) -> {
            var value = choice.getValue();
            if (value != null) {
                chosen.put(competence, value.equals(NO_OPPORTUNITY) ? null : Level.of(value.charAt(0) - '0'));
            }
        });
        var seen = new HashMap<String, Outcome>();
        outcomes.forEach((action, choice) -> {
            if (choice.getValue() != null) {
                seen.put(action, choice.getValue());
            }
        });
        try {
            decisions.decide(forms.id(), chosen, seen, reason.getValue());
            RolePlayNavigation.toList();
        } catch (RolePlayRefused | NoSuchRolePlay refused) {
            refusal.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }
}
