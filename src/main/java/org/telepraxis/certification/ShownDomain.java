package org.telepraxis.certification;

import java.util.List;

/** A domain with the titles of those of its competences in which the holder was seen at level 3 or 4. */
public record ShownDomain(String title, List<String> competences) {

    public ShownDomain {
        competences = List.copyOf(competences);
    }
}
