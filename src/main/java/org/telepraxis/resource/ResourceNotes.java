package org.telepraxis.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What associations say about cards. */
interface ResourceNotes extends Repository<ResourceNote, UUID> {

    ResourceNote save(ResourceNote note);

    void delete(ResourceNote note);

    List<ResourceNote> findByAssociationId(UUID associationId);

    Optional<ResourceNote> findByAssociationIdAndResourceId(UUID associationId, String resourceId);
}
