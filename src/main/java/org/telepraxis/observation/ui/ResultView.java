package org.telepraxis.observation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.courseware.Competence;
import org.telepraxis.observation.ActionToWatch;
import org.telepraxis.observation.NoSuchRolePlay;
import org.telepraxis.observation.OwnRolePlay;
import org.telepraxis.observation.OwnRolePlay.Moment;
import org.telepraxis.observation.RolePlayResults;
import org.telepraxis.observation.SettledLevel;
import org.telepraxis.uikit.LevelMark;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** A trainee's own role-play: what to know before, and what was seen afterwards. */
@Route(RolePlayNavigation.RESULT)
@PageTitle("Role-play · Telepraxis")
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/observation.css")
class ResultView extends Div implements BeforeEnterObserver {

    private final transient RolePlayResults results;
    private final transient CompetenceFramework framework;

    ResultView(RolePlayResults results, CompetenceFramework framework) {
        this.results = results;
        this.framework = framework;
        addClassNames("page", "role-play-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(results.of(RolePlayNavigation.id(event)));
        } catch (NoSuchRolePlay | NotFoundException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(OwnRolePlay rolePlay) {
        removeAll();
        add(
                Words.crumb(),
                new PageHeader(
                        rolePlay.title(),
                        "%s. %s, %s."
                                .formatted(
                                        Times.moment(rolePlay.startsAt()),
                                        rolePlay.place().label(),
                                        rolePlay.whereabouts()),
                        new PrintButton()));
        if (rolePlay.draft()) {
            add(Words.badge("wait", "circle-help", Words.DRAFT));
        }
        if (rolePlay.closed()) {
            add(levels(rolePlay), actions(rolePlay));
            if (!rolePlay.reason().isEmpty()) {
                add(new Section(
                        new H2("The observers differed; the chief assessor decided"),
                        new Paragraph(rolePlay.reason())));
            }
        } else {
            add(before(rolePlay));
        }
    }

    private static Section before(OwnRolePlay rolePlay) {
        return new Section(
                new H2("What to know before"),
                new Paragraph(rolePlay.situation()),
                new Paragraph(
                        "You have %d minutes with %s, a trained client who plays a part. One technical thing will go wrong on purpose."
                                .formatted(rolePlay.minutes(), rolePlay.client())),
                new Note(
                        Note.Kind.PLAIN,
                        "Two people observe and rate on their own. You can stop at any time by saying \"stop\"; that has no effect on anything else. The result is here when it stands."));
    }

    private Section levels(OwnRolePlay rolePlay) {
        var section = new Section(new H2("What two people saw"));
        rolePlay.levels().forEach(settled -> section.add(level(settled, rolePlay.moments())));
        var others = rolePlay.moments().stream()
                .filter(moment -> moment.competence().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            section.add(new H2("Other moments"), moments(others));
        }
        return section;
    }

    private Article level(SettledLevel settled, List<Moment> moments) {
        var title = new Span(settled.competence() + " "
                + framework
                        .current()
                        .competence(settled.competence())
                        .map(Competence::title)
                        .orElse(""));
        title.addClassName("role-play-what");
        var article = new Article(
                Words.row(
                        title,
                        new LevelMark(settled.counted()
                                .map(level -> Integer.valueOf(level.value()))
                                .orElse(null))),
                Words.meta(settled.basis()));
        article.addClassName("role-play-pair");
        var own = moments.stream()
                .filter(moment -> moment.competence().equals(settled.competence()))
                .toList();
        if (!own.isEmpty()) {
            article.add(moments(own));
        }
        return article;
    }

    private static UnorderedList moments(List<Moment> moments) {
        var list = new UnorderedList();
        list.addClassName("role-play-moments");
        moments.forEach(moment -> list.add(new ListItem(
                Words.meta(Times.clock(moment.at()) + " " + moment.remark().label()), new Span(moment.words()))));
        return list;
    }

    private static Section actions(OwnRolePlay rolePlay) {
        var section = new Section(new H2("Critical actions"));
        var list = new UnorderedList();
        list.addClassName("role-play-moments");
        for (var settled : rolePlay.outcomes()) {
            rolePlay.actions().stream()
                    .filter(action -> action.action().equals(settled.action()))
                    .findFirst()
                    .ifPresent(action -> list.add(new ListItem(
                            Words.meta(outcome(action, settled.outcome().label(action), settled.atSeconds())),
                            new Span((action.forbidden() ? "Must not happen: " : "") + action.what()))));
        }
        section.add(list);
        return section;
    }

    private static String outcome(ActionToWatch action, String label, @Nullable Integer at) {
        return "%s: %s%s".formatted(action.action(), label, at == null ? "" : " at " + Times.clock(at));
    }
}
