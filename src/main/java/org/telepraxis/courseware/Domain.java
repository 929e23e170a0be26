package org.telepraxis.courseware;

import java.util.List;

/** A group of competences, such as CRI, crisis at a distance. */
public record Domain(String code, String title, List<Competence> competences) {

    public Domain {
        competences = List.copyOf(competences);
    }
}
