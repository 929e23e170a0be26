package org.telepraxis.competence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.PersonId;

/**
 * News that a person's performance was judged. The modules that judge publish events implementing this interface, so that
 * the ledger need not know them.
 */
public interface Evidence {

    PersonId person();

    UUID associationId();

    /** What people call it, such as "S06 form B". */
    String source();

    /** Identifies the performance; each version of it is recorded once however often it is announced. */
    UUID sourceId();

    /** 1 for the first judgement of a performance; whoever judges it anew announces the next one, and the last one counts. */
    default int version() {
        return 1;
    }

    /** Whether the performance counts as if it had never been given. */
    default boolean voided() {
        return false;
    }

    /** Whether its person may not see it before {@link EvidenceReleased} is announced. */
    default boolean heldBack() {
        return false;
    }

    /** Content hash of the exact scenario and rubric that were used. */
    String contentVersion();

    boolean crisis();

    Instant at();

    /** Level by competence id; an absent or null level means that there was no opportunity. */
    Map<String, @Nullable Level> levels();

    List<CriticalOutcome> criticalActions();

    /** {@code practice}, {@code rated-simulation} or {@code rated-role-play}. */
    String kind();
}
