package org.telepraxis.examination.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.ExamSummary;
import org.telepraxis.examination.Examinations;
import org.telepraxis.examination.StandardSetting;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.uikit.PageHeader;

/** Where a panel is called. */
@Route(ExamNavigation.CALL)
@PageTitle("Call a panel · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class NewPanelView extends Div {

    NewPanelView(StandardSetting setting, Examinations examinations) {
        addClassNames("page", "exams");
        var exam = new Select<ExamSummary>();
        exam.setLabel("Examination");
        exam.setItems(examinations.all());
        exam.setItemLabelGenerator(one -> one.plan().title());
        var title = new TextField("Title");
        var picture = new TextArea("The minimally competent certified clinician");
        picture.setHelperText(
                "Half a page on which the judges agree first: what such a person knows, looks up, and may miss.");
        var judges = new MultiSelectComboBox<PersonSummary>("Judges");
        judges.setItems(setting.possibleJudges());
        judges.setItemLabelGenerator(PersonSummary::name);
        judges.setHelperText(
                "At least eight: clinicians of several professions, one newly certified, educators, an adviser with lived experience.");
        var refusal = Parts.refusal();
        var form = new Div(
                exam,
                title,
                picture,
                judges,
                refusal,
                Parts.button(
                        "Call the panel",
                        "primary",
                        () -> Parts.attempt(refusal, () -> {
                            if (exam.getValue() == null) {
                                throw new ExamRefused("Choose an examination.");
                            }
                            var called = setting.call(
                                    exam.getValue().id(),
                                    title.getValue(),
                                    picture.getValue(),
                                    judges.getValue().stream()
                                            .map(PersonSummary::id)
                                            .collect(Collectors.toSet()));
                            ExamNavigation.go(ExamNavigation.address(ExamNavigation.PANEL, called));
                        })));
        form.addClassName("exam-form");
        add(
                Parts.crumb(ExamNavigation.office("Examination")),
                new PageHeader(
                        "Call a panel",
                        "Judges say of each item how many minimally competent clinicians would be right: alone first, then after discussion."),
                form);
    }
}
