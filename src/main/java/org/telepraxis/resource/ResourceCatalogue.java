package org.telepraxis.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Resource;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Role;

/**
 * The cards that run now, as the association of the person who is signed in sees them. Officers also see what they have
 * hidden, because nobody else could show it again.
 */
@Service
@Transactional(readOnly = true)
public class ResourceCatalogue {

    private final CourseCatalogue courses;
    private final ResourceNotes notes;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;

    ResourceCatalogue(
            CourseCatalogue courses,
            ResourceNotes notes,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit) {
        this.courses = courses;
        this.notes = notes;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
    }

    /** The cards by name. */
    public List<ListedResource> all() {
        var own = own();
        var officer = current.get().is(Role.OFFICER);
        return courses.resources().stream()
                .map(resource -> new ListedResource(resource, own.getOrDefault(resource.id(), LocalNote.NONE)))
                .filter(listed -> officer || !listed.note().hidden())
                .toList();
    }

    public Optional<ListedResource> find(String resourceId) {
        return all().stream()
                .filter(listed -> listed.resource().id().equals(resourceId))
                .findFirst();
    }

    /** The association in whose name the person may write notes; empty for everybody but its officers. */
    public Optional<AssociationSummary> notedBy() {
        return current.get().is(Role.OFFICER) ? associations.find(current.id()) : Optional.empty();
    }

    /**
     * Keeps what the officer's association says about a card.
     *
     * @throws NoteRefused when there is no such card, the note is too long, or another officer was faster
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void annotate(String resourceId, LocalNote note) {
        var association =
                notedBy().orElseThrow(() -> new NoteRefused("You belong to no association that could keep a note."));
        if (courses.resources().stream().map(Resource::id).noneMatch(resourceId::equals)) {
            throw new NoteRefused("There is no card '" + resourceId + "' any more.");
        }
        var kept = notes.findByAssociationIdAndResourceId(association.id().value(), resourceId)
                .orElseGet(() -> new ResourceNote(association.id().value(), resourceId));
        kept.say(note);
        notes.save(kept);
        audit.record(
                current.id(),
                "resource.note-changed",
                resourceId,
                association.name() + (note.hidden() ? " hides the card." : " shows the card.") + " Note: "
                        + note.text());
    }

    private Map<String, LocalNote> own() {
        return associations
                .find(current.id())
                .map(association -> ofAssociation(association.id().value()))
                .orElseGet(Map::of);
    }

    private Map<String, LocalNote> ofAssociation(UUID associationId) {
        return notes.findByAssociationId(associationId).stream()
                .collect(Collectors.toMap(ResourceNote::resourceId, ResourceNote::note));
    }
}
