package org.telepraxis.courseware;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The printable, editable sheet with which every course ends. */
public record JobAid(String id, String title, String intro, List<Section> sections, String footer, Place place) {

    public JobAid {
        sections = List.copyOf(sections);
    }

    public record Section(String id, String title, List<Field> fields, Place place) {

        public Section {
            fields = List.copyOf(fields);
        }
    }

    public record Field(
            String id,
            String label,
            Kind kind,
            List<String> options,
            @Nullable String hint,
            @Nullable String example) {

        public Field {
            options = List.copyOf(options);
        }

        public enum Kind {
            LINE,
            TEXT,
            CHOICE
        }
    }

    public Optional<Section> section(String sectionId) {
        return sections.stream()
                .filter(section -> section.id().equals(sectionId))
                .findFirst();
    }
}
