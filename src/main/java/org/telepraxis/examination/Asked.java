package org.telepraxis.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item on a paper. What was chosen is the last answer, written when the paper is handed in.
 *
 * @param right as it was marked, whatever becomes of the item later; null until then
 * @param treatment how it counts
 */
@Embeddable
record Asked(
        UUID itemId,
        String chosen,
        @Column(name = "is_right") @Nullable Boolean right,
        @Enumerated(EnumType.STRING) Treatment treatment) {

    Asked(UUID itemId) {
        this(itemId, "", null, Treatment.COUNTS);
    }

    Asked treated(Treatment as) {
        return new Asked(itemId, chosen, right, as);
    }

    boolean counts() {
        return treatment != Treatment.TAKEN_OUT;
    }

    boolean scores() {
        return treatment == Treatment.CREDITED || counts() && Boolean.TRUE.equals(right);
    }

    List<String> options() {
        return chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
    }
}
