package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.uikit.Note;

/** The session as it was, to be walked through: the curves of the case in practice, critical actions, real interruptions, every line. */
final class WhatHappenedStep extends DebriefStep {

    WhatHappenedStep(AttemptView attempt) {
        super(attempt, "happened");
        addClassName("wide");
        var play = attempt.playthrough();
        add(SessionReplay.of(attempt));
        if (!attempt.technical().isEmpty()) {
            var marks = new UnorderedList();
            attempt.technical()
                    .forEach(mark -> marks.add(
                            new ListItem("At " + play.scenario().clockLabel(mark.atSeconds()) + ": " + mark.what())));
            add(new Note(Note.Kind.PLAIN, new Span("Real interruptions, which are no part of the case:"), marks));
        }
        add(new CriticalActions(play.scenario(), play.criticalActions()));
    }
}
