package org.telepraxis.competence;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class EvidenceListener {

    private final EvidenceLedger ledger;

    EvidenceListener(EvidenceLedger ledger) {
        this.ledger = ledger;
    }

    @ApplicationModuleListener(id = "competence.record-evidence")
    void on(Evidence evidence) {
        ledger.record(evidence);
    }

    @ApplicationModuleListener(id = "competence.release-evidence")
    void on(EvidenceReleased released) {
        ledger.release(released);
    }
}
