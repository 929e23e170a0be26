package org.telepraxis.simulation.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.simulation.SessionRehearsed;

/** Puts together what the room would be told of a rehearsed session, so that the first person to come back does not wait for it. */
@Component
class StageRehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(StageRehearsal.class);

    private final Associations associations;

    StageRehearsal(Associations associations) {
        this.associations = associations;
    }

    @EventListener
    void draw(SessionRehearsed rehearsed) {
        var attempt = rehearsed.attempt();
        var help = StageView.Help.of(associations.countryPack(attempt.association()), _ -> true);
        var told = new StageWire().next(StageView.of(attempt, help, "")).toString();
        LOG.debug("The room of session {} is {} characters.", attempt.id(), told.length());
    }
}
