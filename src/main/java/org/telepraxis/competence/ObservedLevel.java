package org.telepraxis.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record ObservedLevel(
        String competence,
        @Column(name = "level_value") @Nullable Integer level) {

    static ObservedLevel of(String competence, @Nullable Level level) {
        return new ObservedLevel(competence, level == null ? null : level.value());
    }
}
