package org.telepraxis.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All entries. */
interface PortfolioEntries extends Repository<PortfolioEntry, UUID> {

    PortfolioEntry save(PortfolioEntry entry);

    Optional<PortfolioEntry> findById(UUID id);

    List<PortfolioEntry> findByOwner(PersonId owner);

    Optional<PortfolioEntry> findByOwnerAndKind(PersonId owner, EntryKind kind);

    List<PortfolioEntry> findByAssociationIdAndStateInOrderById(UUID associationId, Collection<EntryState> states);

    List<PortfolioEntry> findByAssociationIdAndHiddenTrueOrderById(UUID associationId);
}

/** All versions of all entries. */
interface EntryVersions extends Repository<EntryVersion, UUID> {

    EntryVersion save(EntryVersion version);

    Optional<EntryVersion> findById(UUID id);

    List<EntryVersion> findByEntryIdOrderByNumberDesc(UUID entryId);
}

/** What happened to entries. */
interface EntryActs extends Repository<EntryAct, UUID> {

    EntryAct save(EntryAct act);

    List<EntryAct> findByEntryIdOrderByNumberDesc(UUID entryId);
}

/** What is written and not handed in yet. */
interface EntryDrafts extends Repository<EntryDraft, UUID> {

    EntryDraft save(EntryDraft draft);

    Optional<EntryDraft> findByOwnerAndKind(PersonId owner, EntryKind kind);

    void delete(EntryDraft draft);
}

/** What associations ask for. */
interface RequiredLists extends Repository<RequiredList, UUID> {

    RequiredList save(RequiredList list);

    Optional<RequiredList> findByAssociationId(UUID associationId);
}
