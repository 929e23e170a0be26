package org.telepraxis.portfolio;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.PersonId;

/** Tells those who certify which entries of a person are accepted. A hidden entry does not count. */
@Service
@Transactional(readOnly = true)
public class PortfolioStanding {

    private final PortfolioEntries entries;
    private final PortfolioLists lists;
    private final Associations associations;

    PortfolioStanding(PortfolioEntries entries, PortfolioLists lists, Associations associations) {
        this.entries = entries;
        this.lists = lists;
        this.associations = associations;
    }

    public Standing of(PersonId person) {
        var accepted = new EnumMap<EntryKind, Instant>(EntryKind.class);
        for (var entry : entries.findByOwner(person)) {
            var since = entry.acceptedAt();
            if (entry.stands() && since != null) {
                accepted.put(entry.kind(), since);
            }
        }
        Set<EntryKind> required = associations
                .find(person)
                .map(association -> lists.required(association.id()))
                .orElse(EntryKind.ALL);
        return new Standing(required, accepted);
    }
}
