package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.telepraxis.courseware.Competence;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.LearningPlan;
import org.telepraxis.learning.LearningPlans;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** How sure a learner is of each competence, the five they picked, and the way to those. Nobody else sees it. */
@Route("plan")
@PageTitle("Learning plan · Telepraxis")
@Menu(title = "Learning plan", icon = "flag", order = 130)
@PermitAll
class PlanView extends Div {

    private final transient LearningPlans plans;
    private final transient PersonId person;
    private final Div top = new Div();

    PlanView(CurrentPerson current, LearningPlans plans) {
        this.plans = plans;
        this.person = current.id();
        addClassName("page");
        var plan = plans.of(person);
        add(
                new PageHeader(
                        "Learning plan",
                        "Say how sure you are of each competence, from 0 (not at all) to 10 (entirely), and pick up to five to work on. Saved as you go; only you see it."),
                top);
        showTop(plan);
        for (var domain : plan.domains()) {
            var section = section(domain.title());
            domain.competences().forEach(competence -> section.add(row(competence, plan)));
            add(section);
        }
    }

    private PlanRow row(Competence competence, LearningPlan plan) {
        return new PlanRow(competence, plan, new PlanRow.Saving() {
            @Override
            public LearningPlan rate(int confidence) {
                plans.rate(person, competence.id(), confidence);
                return changed();
            }

            @Override
            public LearningPlan pick(boolean wanted) {
                if (wanted) {
                    plans.pick(person, competence.id());
                } else {
                    plans.takeBack(person, competence.id());
                }
                return changed();
            }
        });
    }

    private LearningPlan changed() {
        var plan = plans.of(person);
        showTop(plan);
        return plan;
    }

    private void showTop(LearningPlan plan) {
        top.removeAll();
        plan.finished()
                .forEach(course -> top.add(new Note(
                        Note.Kind.LAMP,
                        "You finished %s, %s. How sure are you now of %s? Rate again below and see the change."
                                .formatted(course.code(), course.title(), String.join(", ", course.competences())))));
        var section = section("What you work on");
        if (plan.picked().isEmpty()) {
            var none = new Paragraph(
                    "Nothing picked yet. A good five: one that worries you, one of the contract, one for crises, one your clients would choose, and one you could teach.");
            none.addClassName("muted");
            section.add(none);
        }
        plan.picked().forEach(picked -> section.add(new PickedCompetence(picked)));
        top.add(section);
    }

    private static Section section(String title) {
        var section = new Section(new H2(title));
        section.addClassName("plan-section");
        return section;
    }
}
