package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.PanelMember;
import org.telepraxis.grading.PanelVoice;

/** Who the three are that decide an appeal, and how each one voted. */
final class PanelVoices extends FieldSet {

    private final List<Select<PanelMember>> members = new ArrayList<>();
    private final List<Select<AppealState>> votes = new ArrayList<>();
    private final TextArea outside = new TextArea("From outside the association");

    PanelVoices(List<PanelMember> free, Map<AppealState, String> outcomes) {
        super("The panel that decides");
        addClassName("panel-voices");
        add(
                Parts.metaLine(
                        "Two of the association and one from outside, none of whom had to do with the session before. The trainee is not told who they are."));
        for (var label : List.of("First member", "Second member")) {
            var member = new Select<PanelMember>();
            member.setLabel(label);
            member.setItems(free);
            member.setItemLabelGenerator(PanelMember::name);
            members.add(member);
            add(row(member, label, outcomes));
        }
        outside.setMaxLength(200);
        outside.setMinRows(1);
        outside.setHelperText("Name, and where they come from");
        add(row(outside, "From outside", outcomes));
    }

    private Component row(Component who, String label, Map<AppealState, String> outcomes) {
        var vote = new Select<AppealState>();
        vote.setLabel(label + ": vote");
        vote.setItems(AppealState.UPHELD, AppealState.CHANGED, AppealState.VOIDED);
        vote.setItemLabelGenerator(state -> outcomes.getOrDefault(state, state.label()));
        votes.add(vote);
        var row = new Div(who, vote);
        row.addClassName("panel-voice");
        return row;
    }

    boolean isUntouched() {
        return outside.getValue().isBlank()
                && members.stream().allMatch(Select::isEmpty)
                && votes.stream().allMatch(Select::isEmpty);
    }

    /** Empty while somebody or a vote is missing. */
    List<PanelVoice> voices() {
        if (outside.getValue().isBlank()
                || members.stream().anyMatch(Select::isEmpty)
                || votes.stream().anyMatch(Select::isEmpty)) {
            return List.of();
        }
        return List.of(
                PanelVoice.of(members.getFirst().getValue(), votes.getFirst().getValue()),
                PanelVoice.of(members.getLast().getValue(), votes.get(1).getValue()),
                PanelVoice.fromOutside(outside.getValue(), votes.getLast().getValue()));
    }
}
