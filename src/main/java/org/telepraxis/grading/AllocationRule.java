package org.telepraxis.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** What an association has set about who may be drawn. */
@Entity
@Table(name = "grading_allocation_rule")
class AllocationRule {

    @Id
    private UUID id;

    private UUID associationId;

    private boolean supervisorMayRate;

    /** Above so many open ratings nobody is drawn; 0 is without limit. */
    private int mostOpen;

    @Version
    private @Nullable Long version;

    /** Own supervisors never rate; nothing limits the load. */
    AllocationRule(UUID associationId) {
        this.id = Ids.next();
        this.associationId = associationId;
    }

    @SuppressWarnings("NullAway.Init")
    AllocationRule() {}

    void set(boolean ownSupervisorMayRate, int mostOpenRatings) {
        if (mostOpenRatings < 0) {
            throw new RatingRefused("The limit is 0 or more; 0 means none.");
        }
        supervisorMayRate = ownSupervisorMayRate;
        mostOpen = mostOpenRatings;
    }

    boolean supervisorMayRate() {
        return supervisorMayRate;
    }

    int mostOpen() {
        return mostOpen;
    }
}
