package org.telepraxis.portfolio;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.upload.StoredFile;

/** Hands files to those who may have them: the owner and the supervisors of the association; a hidden one to its officers only. */
@Service
@Transactional(readOnly = true)
public class PortfolioFiles {

    private final PortfolioEntries entries;
    private final EntryVersions versions;
    private final Associations associations;
    private final CurrentPerson current;

    PortfolioFiles(PortfolioEntries entries, EntryVersions versions, Associations associations, CurrentPerson current) {
        this.entries = entries;
        this.versions = versions;
        this.associations = associations;
        this.current = current;
    }

    /** The file of a version; empty when there is none for the person who asks. */
    public Optional<StoredFile> of(UUID versionId) {
        return current.find()
                .flatMap(me -> versions.findById(versionId)
                        .filter(EntryVersion::hasFile)
                        .filter(version -> entries.findById(version.entryId())
                                .filter(entry -> mayHave(me, entry))
                                .isPresent())
                        .map(EntryVersion::file));
    }

    private boolean mayHave(PersonSummary me, PortfolioEntry entry) {
        var colleague = associations
                .find(me.id())
                .map(AssociationSummary::id)
                .filter(own -> own.value().equals(entry.associationId()))
                .isPresent();
        return entry.hidden()
                ? colleague && me.is(Role.OFFICER) && !entry.owner().equals(me.id())
                : entry.owner().equals(me.id()) || colleague && me.is(Role.SUPERVISOR);
    }
}
