package org.telepraxis.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item on a paper. What was chosen is the last answer, written when the paper is handed in.
 *
 * @param right null until then
 */
@Embeddable
record Asked(
        UUID itemId,
        String chosen,
        @Column(name = "is_right") @Nullable Boolean right) {

    Asked(UUID itemId) {
        this(itemId, "", null);
    }

    List<String> options() {
        return chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
    }
}
