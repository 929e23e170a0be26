package org.telepraxis.research;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;

/** One of the two trainees has agreed, so that there is something to export; the other is asked. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class ResearchDemo implements DemoData {

    private final ResearchConsent consent;
    private final People people;

    ResearchDemo(ResearchConsent consent, People people) {
        this.consent = consent;
        this.people = people;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load() {
        people.byEmail("trainee2@example.org").ifPresent(learner -> consent.give(learner.id()));
    }
}
