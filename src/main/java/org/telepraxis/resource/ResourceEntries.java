package org.telepraxis.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The cards that associations have changed or added. */
interface ResourceEntries extends Repository<ResourceEntry, UUID> {

    ResourceEntry save(ResourceEntry entry);

    void delete(ResourceEntry entry);

    List<ResourceEntry> findByAssociationId(UUID associationId);

    Optional<ResourceEntry> findByAssociationIdAndResourceId(UUID associationId, String resourceId);
}
