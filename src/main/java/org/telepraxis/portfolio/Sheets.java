package org.telepraxis.portfolio;

import java.util.List;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/** Writes entries up for those who may see them. */
@Component
class Sheets {

    private final EntryVersions versions;
    private final EntryActs acts;
    private final PortfolioLists lists;
    private final People people;

    Sheets(EntryVersions versions, EntryActs acts, PortfolioLists lists, People people) {
        this.versions = versions;
        this.acts = acts;
        this.lists = lists;
        this.people = people;
    }

    /** With its contents, unless it is hidden. */
    EntrySheet of(PortfolioEntry entry, PersonId reader) {
        return sheet(entry, reader, !entry.hidden());
    }

    /** With its contents, for the office that has to look at what was reported. */
    EntrySheet ofReported(PortfolioEntry entry, PersonId reader) {
        return sheet(entry, reader, true);
    }

    private EntrySheet sheet(PortfolioEntry entry, PersonId reader, boolean contents) {
        return new EntrySheet(
                entry.id(),
                entry.kind(),
                people.get(entry.owner()).name(),
                lists.required(new AssociationId(entry.associationId())).contains(entry.kind()),
                entry.shownState(),
                entry.stands(),
                versions.findByEntryIdOrderByNumberDesc(entry.id()).stream()
                        .map(EntryVersion::sheet)
                        .map(version -> contents ? version : version.withoutContents())
                        .toList(),
                acts.findByEntryIdOrderByNumberDesc(entry.id()).stream()
                        .map(act -> act.sheet(who(act, entry, reader)))
                        .toList());
    }

    EntrySheet notBegun(EntryKind kind, PersonId owner, AssociationId association) {
        return new EntrySheet(
                null,
                kind,
                people.get(owner).name(),
                lists.required(association).contains(kind),
                EntryState.NOT_BEGUN,
                false,
                List.of(),
                List.of());
    }

    /** Who looked is told to nobody but themselves. */
    private String who(EntryAct act, PortfolioEntry entry, PersonId reader) {
        if (act.actor().equals(reader)) {
            return "You";
        }
        if (act.actor().equals(entry.owner())) {
            return people.get(entry.owner()).name();
        }
        return switch (act.kind()) {
            case ERASED, SHOWN_AGAIN -> "The office";
            case DRAWN -> "The lot";
            default -> "A supervisor";
        };
    }
}
