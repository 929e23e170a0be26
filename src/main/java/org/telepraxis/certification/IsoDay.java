package org.telepraxis.certification;

import jakarta.persistence.AttributeConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as text: a day has no time zone, and no driver may give it one. */
class IsoDay implements AttributeConverter<LocalDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
